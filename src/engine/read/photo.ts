/** Two pictures count as one up to this Hamming distance of their 64-bit hashes (ID-09). */
export const nearPhotoBits = 6;

/** Fingerprints of whole pictures: perceptual hashes (16 hex) by distance, file digests by equality. */
export function isNearPhoto(a: string, b: string): boolean {
  if (a === b) return true;
  return a.length === 16 && b.length === 16 && hammingDistance(a, b) <= nearPhotoBits;
}

/** Bits in which two hex strings of equal length differ. */
export function hammingDistance(a: string, b: string): number {
  let bits = 0;
  for (let at = 0; at < a.length; at++) {
    let differing = Number.parseInt(a[at] ?? '0', 16) ^ Number.parseInt(b[at] ?? '0', 16);
    for (; differing > 0; differing >>= 1) bits += differing & 1;
  }
  return bits;
}
