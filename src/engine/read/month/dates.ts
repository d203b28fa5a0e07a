import { monthsNamed } from './names.ts';

/** One date in a text: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `last` where a quarter ends in another month than it begins. */
export interface DateFound {
  readonly kind: 'date';
  readonly first: string;
  readonly last: string;
  /** As written, where day and month, or the month's name, can be read in two ways: only the year is sure. */
  readonly unsure?: string;
  /** The two readings of "03/04/2020". */
  readonly either?: { readonly dayFirst: string; readonly monthFirst: string };
  /** Of "13/04/2020", which shows how the others beside it are meant. */
  readonly order?: Order;
}

export type Order = 'dayFirst' | 'monthFirst';

/** A month without a year, which takes that of the next date: "Mar – Jun 2020". */
export interface MonthFound {
  readonly kind: 'month';
  readonly month: number;
}

export interface DateAt {
  readonly at: number;
  readonly end: number;
  readonly found: DateFound | MonthFound;
}

const year = '(?<![\\d])((?:19|20)\\d\\d)(?!\\d)';
const two = '(?<![\\d])(\\d{1,2})(?!\\d)';
const name = '(?<!\\p{L})(\\p{L}{3,})(?!\\p{L})\\.?';
const mark = '(?:[-/]|\\.\\s?)';
const between = "[\\s,./'’-]{0,3}(?:(?<!\\p{L})(?:de|del|of|d|m|г)(?!\\p{L})\\.?\\s+)?";

type Reading = (parts: readonly string[]) => DateFound | MonthFound | undefined;

/** Tried in this order at each place, so that the fullest date wins. */
const forms: readonly (readonly [RegExp, Reading])[] = [
  [form(`${year}${mark}${two}${mark}${two}`), ([y, m, d]) => day(y, m, d)],
  [form(`${two}\\.\\s?${two}\\.\\s?${year}`), ([d, m, y]) => day(y, m, d)],
  [form(`${two}${mark}${two}${mark}${year}`), ([a, b, y]) => dayOrMonthFirst(a, b, y)],
  [form(`${year}-(\\d\\d?)(?![\\d/.])`), ([y, m]) => month(y, m)],
  [form(`${year}\\s?[./]\\s?${two}`), ([y, m]) => month(y, m)],
  [form(`${two}(?:\\s?[./]\\s?|-)${year}`), ([m, y]) => month(y, m)],
  [form(`${year}\\s?年\\s?${two}\\s?月(?:\\s?\\d{1,2}\\s?日)?`), ([y, m]) => month(y, m)],
  [form(`${year}\\s?년\\s?${two}\\s?월(?:\\s?\\d{1,2}\\s?일)?`), ([y, m]) => month(y, m)],
  [form(`(?:th|thang|tháng)\\s?${two}${between}(?:nam\\s)?[\\s/]{0,2}${year}`), ([m, y]) => month(y, m)],
  [form(`q([1-4])${between}${year}`), ([q, y]) => quarter(y, q, 3)],
  [form(`${year}${between}q([1-4])`), ([y, q]) => quarter(y, q, 3)],
  [form(`h([12])${between}${year}`), ([h, y]) => quarter(y, h, 6)],
  [form(`${two}(?:st|nd|rd|th|er|º|\\.)?${between}${name}${between}${year}`), ([d, m, y]) => named(y, m, d)],
  [form(`${name}\\s?${two}(?:st|nd|rd|th)?,?\\s${year}`), ([m, d, y]) => named(y, m, d)],
  [form(`${name}${between}${year}`), ([m, y]) => named(y, m)],
  [form(`${year}${between}${name}`), ([y, m]) => named(y, m)],
  [form(`${name}\\s?['’-]\\s?(\\d\\d)(?!\\d)`), ([m, y]) => named(fullYear(y), m)],
  [form(`${two}\\s?/\\s?(\\d\\d)(?!\\d)`), ([m, y]) => month(fullYear(y), m)],
  [form(`${year}(?:\\s?年|\\s?년)?`), ([y]) => whole(y)],
  [form(name), ([m]) => alone(m)],
];

function form(pattern: string): RegExp {
  return new RegExp(pattern, 'uy');
}

/** The dates of a text in small letters without marks, in their order. */
export function datesIn(plain: string): readonly DateAt[] {
  const dates: DateAt[] = [];
  for (let at = 0; at < plain.length; ) {
    const next = dateAt(plain, at);
    if (next) dates.push(next);
    at = next ? next.end : at + 1;
  }
  return dates;
}

function dateAt(plain: string, at: number): DateAt | undefined {
  for (const [pattern, reading] of forms) {
    pattern.lastIndex = at;
    const match = pattern.exec(plain);
    const found = match ? reading(match.slice(1)) : undefined;
    if (match && found) return { at, end: at + match[0].length, found };
  }
  return undefined;
}

function whole(y = ''): DateFound {
  return { kind: 'date', first: y, last: y };
}

function month(y = '', m = ''): DateFound | undefined {
  const number = Number(m);
  if (number < 1 || number > 12) return undefined;
  const text = `${y}-${String(number).padStart(2, '0')}`;
  return { kind: 'date', first: text, last: text };
}

function day(y = '', m = '', d = ''): DateFound | undefined {
  const text = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return undefined;
  return { kind: 'date', first: text, last: text };
}

/** Which of two small numbers is the month is known only where the other is above 12, or both are one. */
function dayOrMonthFirst(a = '', b = '', y = ''): DateFound | undefined {
  const [dayFirst, monthFirst] = [day(y, b, a), day(y, a, b)];
  if (!dayFirst || !monthFirst) {
    const sure = dayFirst ?? monthFirst;
    return sure && { ...sure, order: dayFirst ? 'dayFirst' : 'monthFirst' };
  }
  if (dayFirst.first === monthFirst.first) return dayFirst;
  return {
    ...whole(y),
    unsure: `${a}/${b}/${y}`,
    either: { dayFirst: dayFirst.first, monthFirst: monthFirst.first },
  };
}

/** Dates of one text are written in one order: a day above 12 in one of them tells it for all. */
export function inOneOrder(dates: readonly DateFound[]): readonly DateFound[] {
  const [order, ...others] = [...new Set(dates.flatMap((date) => date.order ?? []))];
  if (order === undefined || others.length > 0) return dates;
  return dates.map((date) => {
    const text = date.either?.[order];
    return text === undefined ? date : { kind: 'date', first: text, last: text };
  });
}

function quarter(y = '', q = '', months = 3): DateFound {
  const last = Number(q) * months;
  const of = (m: number): string => `${y}-${String(m).padStart(2, '0')}`;
  return { kind: 'date', first: of(last - months + 1), last: of(last) };
}

function named(y = '', m = '', d?: string): DateFound | undefined {
  const [first, ...others] = monthsNamed(m);
  if (first === undefined) return undefined;
  if (others.length > 0) return { ...whole(y), unsure: `${m} ${y}` };
  return d === undefined ? month(y, String(first)) : day(y, String(first), d);
}

function alone(m = ''): MonthFound | undefined {
  const [first, ...others] = monthsNamed(m);
  return first === undefined || others.length > 0 ? undefined : { kind: 'month', month: first };
}

/** Two digits above this are of the last century. */
const lastShortYear = 50;

function fullYear(y = ''): string {
  return `${Number(y) > lastShortYear ? 19 : 20}${y}`;
}
