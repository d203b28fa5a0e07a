import { getAllTimezones } from 'countries-and-timezones';

const minuteMs = 60_000;
const dayMs = 86_400_000;

interface Clock {
  readonly format: Intl.DateTimeFormat;
  /** Offset in minutes by day since 1970; undefined on a day on which the clock is changed. */
  readonly days: Map<number, number | undefined>;
  /** The zone's name in small letters, once it was asked for. */
  canonical?: string;
}

const clocks = new Map<string, Clock | undefined>();

/**
 * Minutes that an IANA zone, or an alias of one, is ahead of UTC at an instant (RFC 3339); daylight saving time counts.
 * Undefined for an unknown zone or instant.
 */
export function offsetMinutes(timeZone: string, at: string): number | undefined {
  const clock = clockOf(timeZone);
  const time = Date.parse(at);
  if (!clock || Number.isNaN(time)) return undefined;
  const day = Math.floor(time / dayMs);
  if (!clock.days.has(day)) clock.days.set(day, offsetOfDay(clock.format, day));
  return clock.days.get(day) ?? offsetAt(clock.format, time);
}

/** Whether two names are those of one zone: "Europe/Kiev" and "Europe/Kyiv". */
export function sameZone(a: string, b: string): boolean {
  const [first, second] = [clockOf(a), clockOf(b)];
  if (!first || !second) return a === b;
  return canonical(a, first) === canonical(b, second);
}

/** Hour of the day (0 to 23) that clocks show there. */
export function localHour(timeZone: string, at: string): number | undefined {
  const offset = offsetMinutes(timeZone, at);
  return offset === undefined ? undefined : new Date(Date.parse(at) + offset * minuteMs).getUTCHours();
}

export const isZone = (timeZone: string): boolean => clockOf(timeZone) !== undefined;

function clockOf(timeZone: string): Clock | undefined {
  if (!clocks.has(timeZone)) {
    const format = formatOf(timeZone);
    clocks.set(timeZone, format && { format, days: new Map() });
  }
  return clocks.get(timeZone);
}

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!/^[A-Za-z]/.test(timeZone)) return undefined;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    return undefined;
  }
}

function offsetOfDay(format: Intl.DateTimeFormat, day: number): number | undefined {
  const [start, end] = [offsetAt(format, day * dayMs), offsetAt(format, (day + 1) * dayMs)];
  return start === end ? start : undefined;
}

/** The text ends in "GMT", "GMT+05:30" or, long ago, "GMT-00:44:30". */
function offsetAt(format: Intl.DateTimeFormat, time: number): number {
  const match = /([+-])(\d\d):(\d\d)(?::\d\d)?$/.exec(format.format(time));
  if (!match) return 0;
  return (Number(match[2]) * 60 + Number(match[3])) * (match[1] === '-' ? -1 : 1);
}

let aliases: ReadonlyMap<string, string> | undefined;

/** Engines differ in which of two names they keep, so that both are looked up. */
function canonical(timeZone: string, clock: Clock): string {
  clock.canonical ??= canonicalOf(timeZone, clock.format);
  return clock.canonical;
}

function canonicalOf(timeZone: string, format: Intl.DateTimeFormat): string {
  aliases ??= indexAliases();
  const byEngine = format.resolvedOptions().timeZone;
  return (aliases.get(timeZone.toLowerCase()) ?? aliases.get(byEngine.toLowerCase()) ?? byEngine).toLowerCase();
}

function indexAliases(): ReadonlyMap<string, string> {
  const all = Object.values(getAllTimezones({ deprecated: true }));
  return new Map(all.flatMap(({ name, aliasOf }) => (aliasOf ? [[name.toLowerCase(), aliasOf]] : [])));
}
