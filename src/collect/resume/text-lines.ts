/** One line of a pasted résumé, without its bullet. */
export interface TextLine {
  /** Of the text, from 1. */
  readonly line: number;
  readonly text: string;
  readonly isBullet: boolean;
  /** Whether blank lines stand before it. */
  readonly isAfterGap: boolean;
}

/** More lines than any résumé has. */
const mostLines = 800;
/** A longer line, such as a paragraph, is read in pieces. */
const longestPiece = 1_000;

const bullet = /^(?:[•●▪■◦‣∙·*➢➤✓–—-]|o(?=\s))\s+|^[•●▪■◦‣➢➤]/u;

/**
 * Lines that hold something. Pages that are copied with their screen-reader text give every line twice, or twice in
 * one line ("Staff EngineerStaff Engineer"): once is enough.
 */
export function textLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let isAfterGap = true;
  for (const { at, raw } of pieces(text)) {
    const trimmed = onceOf(
      raw
        .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
        .replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ')
        .replace(/\u3000/g, '  ')
        .trim(),
    );
    const plain = trimmed.replace(bullet, '').trim();
    if (plain === '') {
      isAfterGap = true;
      continue;
    }
    if (plain === lines.at(-1)?.text) continue;
    lines.push({ line: at + 1, text: plain, isBullet: plain !== trimmed, isAfterGap });
    isAfterGap = false;
  }
  return lines;
}

function onceOf(given: string): string {
  const text = given.replace(/(\d (?:mos?|yrs?))(?=\p{Lu}\p{L}+ \d{4}).*$/u, '$1');
  const half = text.slice(0, text.length / 2);
  return text.length >= 12 && /[\p{L}]/u.test(half) && half + half === text ? half : text;
}

function pieces(text: string): readonly { readonly at: number; readonly raw: string }[] {
  return text
    .split(/\r\n|[\n\r\u2028\f]/)
    .slice(0, mostLines)
    .flatMap((raw, at) => {
      if (raw.length <= longestPiece) return [{ at, raw }];
      const count = Math.ceil(raw.length / longestPiece);
      return Array.from({ length: count }, (_, piece) => ({
        at,
        raw: raw.slice(piece * longestPiece, (piece + 1) * longestPiece),
      }));
    });
}
