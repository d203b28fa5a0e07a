import { Temporal } from 'temporal-polyfill';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** When a digest goes out, on the clock of one zone. */
export interface DigestPlan {
  /** HH:MM. */
  readonly at: string;
  /** IANA zone. */
  readonly time_zone: string;
  readonly weekdays: readonly Weekday[];
}

export interface DigestMoment {
  /** The local day, yyyy-mm-dd. */
  readonly day: string;
  /** When the digest of that day is due, RFC 3339 UTC. In the hour that a spring night skips: the hour after. */
  readonly dueAt: string;
  readonly isDue: boolean;
}

/** Today's digest as the plan has it; it is due from its hour on, to the end of the local day. */
export function digestMoment(plan: DigestPlan, now: string): DigestMoment {
  const local = Temporal.Instant.from(now).toZonedDateTimeISO(plan.time_zone);
  const day = local.toPlainDate();
  const due = day.toZonedDateTime({ timeZone: plan.time_zone, plainTime: Temporal.PlainTime.from(plan.at) });
  const isDay = plan.weekdays.includes(weekdays[day.dayOfWeek - 1] ?? 'mon');
  return {
    day: day.toString(),
    dueAt: due.toInstant().toString(),
    isDue: isDay && Temporal.ZonedDateTime.compare(local, due) >= 0,
  };
}

/** Whole days from one local date to another; negative when it lies before. */
export function daysFrom(day: string, to: string): number {
  return Temporal.PlainDate.from(day).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

export interface Pending {
  readonly dueOn: string | undefined;
}

export interface ByDue<T> {
  readonly overdue: readonly T[];
  readonly today: readonly T[];
  readonly later: readonly T[];
}

/** Overdue first, the oldest before the others; then what is due on this day; then the rest in the order given. */
export function byDue<T extends Pending>(items: readonly T[], day: string): ByDue<T> {
  const dated = (item: T): string => item.dueOn ?? '9999-12-31';
  return {
    overdue: items.filter((item) => dated(item) < day).sort((a, b) => dated(a).localeCompare(dated(b))),
    today: items.filter((item) => dated(item) === day),
    later: items.filter((item) => dated(item) > day),
  };
}
