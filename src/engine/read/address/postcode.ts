/** Forms that only one country has. */
const full: readonly (readonly [RegExp, string?])[] = [
  [/[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}/i, 'GB'],
  [/[ABCEGHJ-NPRSTVXY]\d[A-Z][\s-]?\d[A-Z]\d/i, 'CA'],
  [/[ACDEFHKNPRTVWXY]\d[\dW]\s?[A-Z\d]{4}/i, 'IE'],
  [/\d{5}-\d{4}/, 'US'],
  [/〒?\d{3}-\d{4}/],
  [/\d{4}\s?[A-Z]{2}(?![A-Z])/],
  [/\d{5}-\d{3}/],
  [/\d{4}-\d{3}/],
  [/\d{2}-\d{3}/],
  [/\d{3}\s\d{2}/],
  [/(?:[A-Z]{1,2}-)?\d{4,7}/],
];
/** The first half of a British code: "London E1". */
const outward = /[A-Z]{1,2}\d[A-Z\d]?/;

export interface Coded {
  readonly code: string;
  readonly rest: string;
  readonly country?: string;
}

/** Ways to read a piece of an address as a place with a postal code before or behind it, likelier ones first. */
export function codesIn(piece: string): readonly Coded[] {
  const all = [...full, [outward] as const].flatMap(([pattern, country]) => {
    const found = (match: RegExpExecArray | null, rest: (at: RegExpExecArray) => string): Coded[] =>
      match?.[1] === undefined ? [] : [{ code: match[1], rest: rest(match).trim(), ...(country && { country }) }];
    const flags = pattern.flags;
    return [
      ...found(new RegExp(`(?:^|\\s)(${pattern.source})$`, flags).exec(piece), (at) => piece.slice(0, at.index)),
      ...found(new RegExp(`^(${pattern.source})(?=\\s|$)`, flags).exec(piece), (at) => piece.slice(at[0].length)),
    ];
  });
  return all;
}

/** Without spaces and country letters; of a nine-digit ZIP code the first five. */
export function postcodeForm(code: string | undefined): string {
  const bare = (code ?? '').toUpperCase().replace(/^\s*[A-Z]{1,2}-(?=\d{4})/, '');
  if (/^\s*\d{5}-\d{4}\s*$/.test(bare)) return bare.trim().slice(0, 5);
  return bare.replace(/[^A-Z\d]/g, '');
}

/** "E1" and "E1 6AN" are one as far as they are known. */
export function isSameCode(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === long) return true;
  if (/^[A-Z]{1,2}\d[A-Z\d]?$/.test(short)) return long.slice(0, -3) === short;
  return /^\d{5}$/.test(short) && /^\d{9}$/.test(long) && long.startsWith(short);
}
