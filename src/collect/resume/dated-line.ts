import { type MonthReading, readMonthRange } from '../../engine/read/month.ts';

export interface DateRange {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

export interface DatedText extends DateRange {
  /** What stands around the dates. */
  readonly before: string;
  readonly after: string;
}

/** Longer lines are prose. */
const longestLine = 220;
/** Words of the longest range: "from the beginning of March 2020 until now · 4 yrs 2 mos". */
const mostWords = 14;
/** "1 Mar 2020 - 5 Jun 2021 · 4 yrs 2 mos" has six; with more it is a table or prose. */
const mostNumbers = 7;

/** The best range of dates within a line: the one that says most, with all that belongs to it. */
export function datedText(text: string): DatedText | undefined {
  if (text.length > longestLine || !/\d\d|年/.test(text.normalize('NFKC'))) return undefined;
  const words = [...text.matchAll(/[^\s|(),;·•]+/g)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    isDigit: /\p{N}/u.test(match[0]),
  }));
  if (words.filter((word) => word.isDigit).length > mostNumbers) return undefined;
  let best:
    | { readonly from: number; readonly to: number; readonly read: MonthReading; readonly worth: number }
    | undefined;
  for (const [at, first] of words.entries()) {
    for (const last of words.slice(at, at + mostWords)) {
      const part = text.slice(first.from, last.to);
      if (!/\p{N}/u.test(part)) continue;
      const read = readMonthRange(part);
      if (read.notUnderstood !== undefined) continue;
      const worth = worthOf(read) + part.length / 1_000;
      if (worth > (best?.worth ?? 0)) best = { from: first.from, to: last.to, read, worth };
    }
  }
  if (!best || worthOf(best.read) < 1) return undefined;
  return {
    start: best.read.start,
    end: best.read.end,
    before: trimmedPart(text.slice(0, best.from)),
    after: trimmedPart(text.slice(best.to)),
  };
}

/** A range says more than a date, a month more than a year; a bare two-digit year is nothing. */
function worthOf({ start, end }: MonthReading): number {
  const parts = [start, end].filter((one) => one !== undefined).map((one) => (one === 'present' ? 7 : one.length));
  return parts.length === 0 ? 0 : parts.reduce((sum, one) => sum + one, 0) + (parts.length > 1 ? 10 : 0);
}

/** Without the marks that held it to the dates. */
function trimmedPart(text: string): string {
  return text
    .replace(/^[\s|,;:·•–—)\]-]+/u, '')
    .replace(/[\s|,;:·•–—([-]+$/u, '')
    .trim();
}
