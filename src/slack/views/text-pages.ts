import { lengthOf } from '../text.ts';

/** What one plain text input of Slack holds, in code points. */
const mostInInput = 3_000;
const mostPages = 10;

/** A text in pieces that each fit an input, broken at the ends of lines. Undefined where a line is longer than an input, or the whole longer than a form should be. */
export function textPages(text: string): readonly string[] | undefined {
  const pages: string[] = [];
  let page: string | undefined;
  for (const line of text.split('\n')) {
    if (lengthOf(line) > mostInInput) return undefined;
    const longer: string = page === undefined ? line : `${page}\n${line}`;
    if (page === undefined || lengthOf(longer) <= mostInInput) page = longer;
    else {
      pages.push(page);
      page = line;
    }
  }
  if (page !== undefined) pages.push(page);
  return pages.length > mostPages ? undefined : pages;
}

/** As much of a text as a form can hold, by lines; a line that is longer than an input is broken. */
export function fitting(text: string): { readonly text: string; readonly left: number } {
  const lines = text.split('\n').flatMap((line) => {
    const points = [...line];
    const pieces = Math.max(1, Math.ceil(points.length / mostInInput));
    return Array.from({ length: pieces }, (_, at) => points.slice(at * mostInInput, (at + 1) * mostInInput).join(''));
  });
  for (let kept = lines.length; ; kept = Math.floor(kept * 0.9)) {
    const shown = lines.slice(0, kept).join('\n');
    if (textPages(shown) !== undefined) return { text: shown, left: lines.length - kept };
  }
}
