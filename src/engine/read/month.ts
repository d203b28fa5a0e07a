import { type DateAt, type DateFound, datesIn, inOneOrder } from './month/dates.ts';
import { latinDigits } from './month/digits.ts';
import { plainLetters } from './month/names.ts';
import { isFiller, isSince, isUntil, withoutDurations, withPresentMarked } from './month/words.ts';

export interface MonthReading {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as much as was written, and no more. */
  readonly start?: string;
  readonly end?: string | 'present';
  readonly notUnderstood?: string;
}

/** Longer text is no range of months. */
const longestText = 200;

/** A date or a range as people write it in résumés, in many languages: "Mar 2020 – heute", "05.2017–2019", "2020年3月～現在". */
export function readMonthRange(text: string): MonthReading {
  if (text.length > longestText) return { notUnderstood: text };
  const plain = withPresentMarked(withoutDurations(plainLetters(withFullYears(latinDigits(text.normalize('NFKC'))))));
  const found = datesIn(plain);
  const dates = inOneOrder(withYears(found));
  const words = wordsBeside(plain, found);
  const range = rangeOf(dates, words, plain.includes('@'));
  if (!range || dates.length > 2 || isReversed(range)) return { ...range, notUnderstood: text };
  const unknown = words.filter((word) => !isFiller(word) && !isSince(word) && !isUntil(word));
  const left = [...dates.flatMap((date) => date.unsure ?? []), ...unknown].join(' ');
  return { ...range, ...(left !== '' && { notUnderstood: left }) };
}

interface Range {
  readonly start?: string;
  readonly end?: string | 'present';
}

function rangeOf(dates: readonly DateFound[], words: readonly string[], isPresent: boolean): Range | undefined {
  const [first, second] = dates;
  if (!first) return undefined;
  if (second) return { start: first.first, end: second.last };
  if (isPresent || words.some(isSince)) return { start: first.first, end: 'present' };
  if (words.some(isUntil)) return { end: first.last };
  return first.first === first.last ? { start: first.first } : { start: first.first, end: first.last };
}

function isReversed({ start, end }: Range): boolean {
  return start !== undefined && end !== undefined && end !== 'present' && lastDay(end) < firstDay(start);
}

/** A month without a year takes that of the date after it: "Mar – Jun 2020". */
function withYears(dates: readonly DateAt[]): readonly DateFound[] {
  return dates.flatMap(({ found }, at) => {
    if (found.kind === 'date') return [found];
    const next = dates[at + 1]?.found;
    if (next?.kind !== 'date') return [];
    const text = `${next.first.slice(0, 4)}-${String(found.month).padStart(2, '0')}`;
    return [{ kind: 'date', first: text, last: text } as const];
  });
}

/** Words and numbers outside of the dates. */
function wordsBeside(plain: string, dates: readonly DateAt[]): readonly string[] {
  const used = dates.filter(({ found }, at) => found.kind === 'date' || dates[at + 1]?.found.kind === 'date');
  const rest = used.reduceRight((text, { at, end }) => `${text.slice(0, at)} ${text.slice(end)}`, plain);
  return rest.match(/[\p{L}\p{N}']+/gu) ?? [];
}

/** "06-08/2019" is two months of a year. "2019–20" and "2010–11" with a dash are years; with a hyphen, "2010-11" is a month. */
function withFullYears(text: string): string {
  return text
    .replace(/’/g, "'")
    .replace(/(?<![\d./-])(\d{1,2})\s?[-–—]\s?(\d{1,2})([/.])((?:19|20)\d\d)(?!\d)/g, '$1$3$4 – $2$3$4')
    .replace(
      /(?<!\d)((?:19|20)(\d\d))\s?([-–—/])\s?(\d\d)(?![\d/.-])(?!\s?\p{L})/gu,
      (whole, year: string, short: string, dash: string, next: string) => {
        const isYear = Number(next) > Number(short) && (Number(next) > 12 || dash === '–' || dash === '—');
        return isYear ? `${year} – ${year.slice(0, 2)}${next}` : whole;
      },
    );
}

/** Months from one date to the other, the fewest that what was written allows: 0 for 2019 and 2019-11. Undefined where one can't be read. */
export function monthsBetween(a: string, b: string): number | undefined {
  const [x, y] = [monthsOf(a), monthsOf(b)];
  if (!x || !y) return undefined;
  return Math.max(0, y.first - x.last, x.first - y.last);
}

function monthsOf(date: string): { readonly first: number; readonly last: number } | undefined {
  const match = /^(\d{4})(?:-(\d\d))?(?:-\d\d)?$/.exec(date);
  if (!match) return undefined;
  const january = Number(match[1]) * 12;
  const month = match[2] === undefined ? undefined : january + Number(match[2]) - 1;
  return { first: month ?? january, last: month ?? january + 11 };
}

/** The first day, `YYYY-MM-DD`, that a year, a month or a day stands for. */
export function firstDay(partial: string | number): string {
  const text = String(partial);
  return text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text;
}

/** The last day, `YYYY-MM-DD`, that a year, a month or a day stands for. */
export function lastDay(partial: string | number): string {
  const text = String(partial);
  if (text.length === 4) return `${text}-12-31`;
  if (!/^\d{4}-\d\d$/.test(text)) return text;
  const [year, month] = text.split('-').map(Number);
  return `${text}-${new Date(Date.UTC(year ?? 0, month ?? 1, 0)).getUTCDate()}`;
}
