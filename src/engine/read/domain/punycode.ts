/** Parameters of RFC 3492, section 5. */
const base = 36;
const firstCode = 128;
const firstBias = 72;
const skew = 38;
const damp = 700;
const largestDigitBeforeAdapt = 26;

/** A label such as "xn--mnchen-3ya" in its own letters; a label that is none, or that is broken, as it is. */
export function labelInOwnLetters(label: string): string {
  return label.startsWith('xn--') ? (decoded(label.slice(4)) ?? label) : label;
}

function decoded(text: string): string | undefined {
  const split = text.lastIndexOf('-');
  const output = split > 0 ? [...text.slice(0, split)] : [];
  let [code, index, bias] = [firstCode, 0, firstBias];
  for (let at = split + 1; at < text.length; ) {
    const before = index;
    for (let weight = 1, k = base; ; k += base) {
      const digit = digitOf(text[at++]);
      if (digit === undefined) return undefined;
      index += digit * weight;
      const threshold = Math.min(Math.max(k - bias, 1), largestDigitBeforeAdapt);
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    const size = output.length + 1;
    bias = adapted(index - before, size, before === 0);
    code += Math.floor(index / size);
    index %= size;
    if (code > 0x10ffff) return undefined;
    output.splice(index++, 0, String.fromCodePoint(code));
  }
  return output.length > 0 ? output.join('') : undefined;
}

function digitOf(character: string | undefined): number | undefined {
  if (character === undefined || !/[a-z0-9]/.test(character)) return undefined;
  return /\d/.test(character) ? Number(character) + largestDigitBeforeAdapt : character.charCodeAt(0) - 97;
}

function adapted(delta: number, size: number, isFirst: boolean): number {
  let rest = Math.floor(isFirst ? delta / damp : delta / 2);
  rest += Math.floor(rest / size);
  let k = 0;
  for (; rest > ((base - 1) * largestDigitBeforeAdapt) / 2; k += base) rest = Math.floor(rest / (base - 1));
  return k + Math.floor((base * rest) / (rest + skew));
}
