import type { Role } from '../../dossier.ts';
import { offsetMinutes } from '../../read/place.ts';

export type RequiredHours = NonNullable<Role['required_hours']>;

const minuteMs = 60_000;
const dayMinutes = 1440;
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** Minutes since midnight and weekday on the clock of a zone; undefined for an unknown zone. */
export function localTime(zone: string, time: number): { readonly minutes: number; readonly day: number } | undefined {
  const offset = offsetMinutes(zone, new Date(time).toISOString());
  if (offset === undefined) return undefined;
  const local = new Date(time + offset * minuteMs);
  return { minutes: local.getUTCHours() * 60 + local.getUTCMinutes(), day: local.getUTCDay() };
}

/** Hours by the clock; a window may span midnight. Without days every day counts. */
export function isRequired(hours: RequiredHours, time: number): boolean {
  const local = localTime(hours.time_zone, time);
  if (!local) return false;
  const [start, end] = [minutesOf(hours.start), minutesOf(hours.end)];
  const isAfterMidnight = start > end && local.minutes < end;
  const isIn = start <= end ? start <= local.minutes && local.minutes < end : isAfterMidnight || local.minutes >= start;
  const day = weekdays[(local.day + (isAfterMidnight ? 6 : 0)) % 7];
  return isIn && (!hours.days || (day !== undefined && hours.days.includes(day)));
}

export function minutesOf(clock: string): number {
  return (Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))) % dayMinutes;
}

/** "+09:00" as minutes; "Z", "+00:00" and nothing are undefined, for exporters write those wherever they are. */
export function statedOffset(text: string | undefined): number | undefined {
  const match = /([+-])(\d\d):(\d\d)$/.exec(text ?? '');
  if (!match) return undefined;
  const minutes = (Number(match[2]) * 60 + Number(match[3])) * (match[1] === '-' ? -1 : 1);
  return minutes === 0 ? undefined : minutes;
}

/** "UTC+09:00" */
export function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const clock = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return `UTC${minutes < 0 ? '-' : '+'}${clock}`;
}

/** The zone's offset on a day, each asked once. */
export function offsetReader(): (zone: string, day: string) => number | undefined {
  const known = new Map<string, number | undefined>();
  return (zone, day) => {
    const key = `${zone} ${day}`;
    if (!known.has(key)) known.set(key, offsetMinutes(zone, `${day}T12:00:00Z`));
    return known.get(key);
  };
}
