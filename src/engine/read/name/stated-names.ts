export interface NamePart {
  readonly text: string;
  /** Joined to a neighbour by a hyphen. */
  readonly bound: boolean;
}

export interface StatedName {
  readonly parts: readonly NamePart[];
  /** The words before a comma: the family name of "OAKES, Tamsin". */
  readonly beforeComma: number;
}

const longest = 200;

/** The names that a text states: several beside ";" or "a.k.a.", two where one given name stands in brackets. */
export function statedNames(text: string): readonly StatedName[] {
  const plain = text
    .slice(0, longest)
    .replace(/(?<=\p{L}[ªº])\.?(?=\p{L})/gu, ' ')
    .normalize('NFKC');
  return plain
    .split(/\s*(?:;|\ba\.?k\.?a\.?\b|\balias\b)\s*/i)
    .filter((part) => /\p{L}/u.test(part))
    .slice(0, 10)
    .flatMap(bracketed)
    .map(nameOf)
    .filter((name) => name.parts.length > 0);
}

/** "Erin (Yun-seo) Choi" states Erin Choi and Yun-seo Choi; brackets with a whole name state that name. */
function bracketed(text: string): readonly string[] {
  const found = /^(.*?)[([（"“]([^)\]）"”]+)[)\]）"”](.*)$/u.exec(text);
  if (!found) return [text];
  const [, before = '', inside = '', after = ''] = found;
  const outside = `${before} ${after}`.trim();
  const words = before.trim().split(/\s+/u);
  if (!/\p{L}/u.test(inside)) return [outside];
  if (outside === '') return [inside];
  const family = after.trim() !== '' ? after : (words.at(-1) ?? '');
  const isWhole = /[\s,·]/u.test(inside.trim()) || /^\p{Script=Han}{2,}|^\p{Script=Hangul}{3,}/u.test(inside.trim());
  return isWhole
    ? [outside, inside, ...(after.trim() === '' ? [] : [`${inside} ${after}`])]
    : [outside, `${inside} ${family}`];
}

function nameOf(text: string): StatedName {
  const commas = text.split(/[,،、]/u).map((part) => part.trim());
  const family = commas.length > 1 ? partsOf(commas[0] ?? '') : [];
  const parts = commas.length > 1 ? [...partsOf(commas.slice(1).join(' ')), ...family] : partsOf(text);
  return { parts, beforeComma: family.length };
}

function partsOf(text: string): readonly NamePart[] {
  return text.split(/[\s·・•_/|+]+/u).flatMap((word) => {
    const pieces = word
      .split(/[-‐‑–]/u)
      .map(bare)
      .filter((piece) => /\p{L}/u.test(piece));
    return pieces.map((piece) => ({ text: piece, bound: pieces.length > 1 }));
  });
}

/** Apostrophes stand for sounds that spellings drop ("Ja'far"); Hebrew keeps them, they change the letter. */
function bare(piece: string): string {
  const isHebrew = /\p{Script=Hebrew}/u.test(piece);
  return isHebrew ? piece.replace(/[^\p{L}'׳]/gu, '') : piece.replace(/[^\p{L}\p{M}.]/gu, '');
}
