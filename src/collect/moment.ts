import { offsetMinutes } from '../engine/read/place.ts';
import { type Clock, type DayOrder, parseMoment } from './moment-parts.ts';

export interface MomentOptions {
  /** IANA zone, or an offset such as +02:00, of times that state none. Without it they are errors. */
  readonly timeZone?: string | undefined;
  /** Which of day and month comes first in 03/04/2026, where the file itself doesn't show it. */
  readonly dayOrder?: DayOrder | undefined;
}

export type ReadMoment = { readonly at: string } | { readonly error: string };

/** Reads the times of one file: `2026-10-05T01:00:00Z`, whole seconds, in UTC. */
export type MomentReader = (text: string) => ReadMoment;

const either =
  'this file never has a day above 12, so that day/month and month/day both fit; say which comes first, or write 2026-10-05';
const both = 'this file holds dates that only fit day/month and dates that only fit month/day; write 2026-10-05';

/** All texts of the file are looked at once, as 03/04/2026 says nothing of its own about which is the month. */
export function momentReader(texts: readonly (string | undefined)[], options: MomentOptions = {}): MomentReader {
  const order = orderIn(texts);
  const chosen = order === 'either' ? options.dayOrder : order === 'both' ? undefined : order;
  const shifts = new Map<string, number | undefined>();
  return (text) => {
    const read = parseMoment(text, chosen);
    if (read === 'ambiguous') return { error: `"${text}": ${order === 'both' ? both : either}` };
    if (read === undefined) return { error: `"${text}" can't be read as a date and time` };
    const offset = read.offset ?? shiftOf(read.clock, options.timeZone, shifts);
    if (offset === undefined) return { error: withoutZone(text, options.timeZone) };
    return { at: isoOf(read.clock - offset * 60_000) };
  };
}

/** Seconds are the finest that a dossier's events need. */
export function isoOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}

function orderIn(texts: readonly (string | undefined)[]): DayOrder | 'either' | 'both' {
  let isDayFirst = false;
  let isMonthFirst = false;
  for (const text of texts) {
    const found = text === undefined ? null : /^\s*(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}\b/.exec(text);
    if (!found) continue;
    isDayFirst ||= Number(found[1]) > 12;
    isMonthFirst ||= Number(found[2]) > 12;
  }
  if (isDayFirst && isMonthFirst) return 'both';
  if (isDayFirst) return 'day-first';
  return isMonthFirst ? 'month-first' : 'either';
}

/** Minutes east of UTC at a clock time in a zone; offsets change on the hour, so one look a clock hour is enough. */
function shiftOf(clock: Clock, zone: string | undefined, known: Map<string, number | undefined>): number | undefined {
  if (zone === undefined) return undefined;
  const stated = /^([+-])(\d\d):(\d\d)$/.exec(zone);
  if (stated) return (stated[1] === '-' ? -1 : 1) * (Number(stated[2]) * 60 + Number(stated[3]));
  const hour = isoOf(Math.floor(clock / 3_600_000) * 3_600_000);
  if (!known.has(hour)) {
    const first = offsetMinutes(zone, isoOf(clock));
    known.set(hour, first === undefined ? undefined : offsetMinutes(zone, isoOf(clock - first * 60_000)));
  }
  return known.get(hour);
}

function withoutZone(text: string, zone: string | undefined): string {
  if (zone !== undefined) return `there is no time zone "${zone}"`;
  return `"${text}" states no time zone: add Z or an offset such as +02:00, head the column "Time (UTC)", or say the zone of the file`;
}
