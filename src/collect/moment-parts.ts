export type DayOrder = 'day-first' | 'month-first';

/** A clock's time as if it were UTC, in milliseconds of Unix time. */
export type Clock = number;

export interface MomentParts {
  readonly clock: Clock;
  /** Minutes east of UTC, if stated. */
  readonly offset?: number | undefined;
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const isoDate = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/;
const shortDate = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)(?!\d)/;
const monthFirstName = /^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/i;
const dayFirstName = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]([a-z]{3,9})\.?,?[\s-](\d{4})/i;
const clockTime = /^[\sT,]*(?:at\s+)?(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(?:\s*([ap])\.?m\b\.?)?/i;
const zoneText = /^\s*\(?(?:(z|utc|gmt)|(?:utc|gmt)?\s*([+-])(\d{1,2}):?(\d\d)?)\)?(?:\s*\([^)]*\))?$/i;

/** Parts of a moment as exports write it: ISO, 22/10/2026 2:00 PM, Oct 22, 2026, Unix time. Undefined: it is none. */
export function parseMoment(text: string, order: DayOrder | undefined): MomentParts | 'ambiguous' | undefined {
  const given = text.normalize('NFKC').trim();
  if (/^\d{10}$|^\d{13}$|^\d{16}$/.test(given)) return { clock: unixMilliseconds(given), offset: 0 };
  const date = dateOf(given, order);
  if (date === undefined || date === 'ambiguous') return date;
  const rest = given.slice(date.length);
  const time = clockTime.exec(rest);
  const after = rest.slice(time?.[0].length ?? 0);
  const zone = after.trim() === '' ? undefined : zoneText.exec(after);
  if (zone === null) return undefined;
  const minutes = time ? minutesOf(time) : 0;
  if (minutes === undefined) return undefined;
  const clock = date.day + minutes * 60_000 + Number(time?.[3] ?? 0) * 1_000;
  return { clock, offset: zone ? offsetOf(zone) : undefined };
}

interface DateRead {
  readonly day: Clock;
  /** Characters that it took. */
  readonly length: number;
}

function dateOf(text: string, order: DayOrder | undefined): DateRead | 'ambiguous' | undefined {
  const iso = isoDate.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso[0].length);
  const short = shortDate.exec(text);
  if (short) return shortDay(short, order);
  const named = monthFirstName.exec(text);
  if (named) return dayOf(Number(named[3]), monthOf(named[1]), Number(named[2]), named[0].length);
  const other = dayFirstName.exec(text);
  return other ? dayOf(Number(other[3]), monthOf(other[2]), Number(other[1]), other[0].length) : undefined;
}

/** With points the day comes first everywhere: 05.10.2026. */
function shortDay(found: RegExpExecArray, order: DayOrder | undefined): DateRead | 'ambiguous' | undefined {
  const [whole, first, mark, second, yearText = ''] = found;
  const chosen = mark === '.' ? 'day-first' : order;
  if (!chosen) return 'ambiguous';
  const year = Number(yearText.length === 2 ? `20${yearText}` : yearText);
  const [day, month] = chosen === 'day-first' ? [first, second] : [second, first];
  return dayOf(year, Number(month), Number(day), whole.length);
}

function dayOf(year: number, month: number, day: number, length: number): DateRead | undefined {
  const at = Date.UTC(year, month - 1, day);
  const isReal = month >= 1 && month <= 12 && day >= 1 && new Date(at).getUTCDate() === day;
  return isReal && year >= 1990 && year <= 2100 ? { day: at, length } : undefined;
}

function monthOf(name = ''): number {
  return monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function minutesOf([, hourText, minuteText, secondText, half]: RegExpExecArray): number | undefined {
  const hour = Number(hourText);
  if (hour > (half ? 12 : 23) || Number(minuteText) > 59 || Number(secondText ?? 0) > 59) return undefined;
  const shifted = half ? (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hour;
  return shifted * 60 + Number(minuteText);
}

function offsetOf([, utc, sign, hours, minutes]: RegExpExecArray): number {
  return utc ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
}

/** Seconds, milliseconds or microseconds, by the number of digits. */
function unixMilliseconds(digits: string): number {
  return Math.floor(Number(digits) * 10 ** (13 - digits.length));
}
