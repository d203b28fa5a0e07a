/** Times as Slack's clients show them, in the time zone of the person who looks. */
const language = 'en-US';

function written(seconds: number, tz: string | undefined, options: Intl.DateTimeFormatOptions): string {
  const known = tz === undefined ? {} : { timeZone: tz };
  return new Intl.DateTimeFormat(language, { ...known, ...options }).format(seconds * 1_000);
}

export function timeOf(ts: string | number, tz?: string): string {
  return written(Number(ts), tz, { hour: 'numeric', minute: '2-digit' });
}

export function dayOf(ts: string | number, tz?: string): string {
  return written(Number(ts), tz, { weekday: 'long', month: 'long', day: 'numeric' });
}

export function fullTimeOf(ts: string | number, tz?: string): string {
  return `${dayOf(ts, tz)} at ${timeOf(ts, tz)}`;
}

const dateForms: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  date_num: { year: 'numeric', month: '2-digit', day: '2-digit' },
  date_short: { year: 'numeric', month: 'short', day: 'numeric' },
  date_long: { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' },
  date: { year: 'numeric', month: 'long', day: 'numeric' },
  time_secs: { hour: 'numeric', minute: '2-digit', second: '2-digit' },
  time: { hour: 'numeric', minute: '2-digit' },
};

/** A `<!date^…>` with its tokens filled in, as https://docs.slack.dev/messaging/formatting-message-text describes. */
export function dateText(seconds: number, pattern: string, tz?: string): string {
  return pattern.replace(/\{(\w+)\}/g, (token, name: string) => {
    const form = dateForms[name] ?? dateForms[name.replace(/_pretty$/, '')];
    return form ? written(seconds, tz, form) : token;
  });
}

function partsIn(seconds: number, tz: string): Readonly<Record<string, string>> {
  const format = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone: tz, year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  });
  return Object.fromEntries(format.formatToParts(seconds * 1_000).map(({ type, value }) => [type, value]));
}

/** `2026-03-01T09:30`, as the clocks of that zone show these seconds since 1970. */
export function wallTime(seconds: number, tz: string): string {
  const { year, month, day, hour, minute } = partsIn(seconds, tz);
  return `${year}-${month}-${day}T${hour}:${minute}`;
}

/** Seconds since 1970 of a wall time; two steps, since the offset there is not known before. */
export function secondsAt(wall: string, tz: string): number {
  const asIfUtc = Date.parse(`${wall}Z`) / 1_000;
  const offsetAt = (seconds: number) => Date.parse(`${wallTime(seconds, tz)}Z`) / 1_000 - seconds;
  const near = asIfUtc - offsetAt(asIfUtc);
  return asIfUtc - offsetAt(near);
}
