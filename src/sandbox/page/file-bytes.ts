const chunk = 0x8000;

/** In pieces, since a spread of a large file would overflow the call stack. */
export async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += chunk) {
    pieces.push(String.fromCharCode(...bytes.subarray(from, from + chunk)));
  }
  return btoa(pieces.join(''));
}
