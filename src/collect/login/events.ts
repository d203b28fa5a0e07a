import { isIP } from 'node:net';
import type { EventOf, Stage } from '../../engine/dossier.ts';
import type { MomentReader } from '../moment.ts';
import { plainIp } from './ip.ts';
import type { LoginRow } from './row.ts';

export type LoginEvents =
  | { readonly events: readonly EventOf<'login'>[]; readonly ip: string; readonly newest: string }
  | { readonly error: string };

/** The dossier's limit for a line of text. */
const longestLine = 500;

/** The sign-ins of one row, each at one time. */
export function eventsOf(row: LoginRow, moment: MomentReader, stage: Stage | undefined): LoginEvents {
  const ip = plainIp(row.ip ?? '');
  if (isIP(ip) === 0 || ip.includes('%')) {
    return { error: row.ip ? `"${row.ip.slice(0, 60)}" is no IP address` : 'the IP address is missing' };
  }
  const times: string[] = [];
  for (const text of [...row.times, ...(row.endedAt ? [row.endedAt] : [])]) {
    const read = moment(text);
    if ('error' in read) return read;
    times.push(read.at);
  }
  const ended = row.endedAt ? times.pop() : undefined;
  const [first] = times;
  if (first === undefined) return { error: 'the time is missing' };
  if (ended !== undefined && ended < first) return { error: 'ends before it begins' };
  const rest = { ip, ...detailsOf(row), ...(ended && { ended_at: ended }) };
  const events = times.map((at) => ({ event: 'login' as const, at, ...(stage && { stage }), ...rest }));
  return { events, ip, newest: times.at(-1) ?? first };
}

/** An offset or a zone that isn't one is left out: the sign-in itself is no less known. */
function detailsOf({ account, deviceId, utcOffset, timeZone }: LoginRow): Partial<EventOf<'login'>> {
  return {
    ...(account && { account: account.slice(0, longestLine) }),
    ...(deviceId && { device_id: deviceId.slice(0, longestLine) }),
    ...(utcOffset && /^[+-](0\d|1[0-4]):[0-5]\d$/.test(utcOffset) && { utc_offset: utcOffset }),
    ...(timeZone && isZone(timeZone) && { time_zone: timeZone }),
  };
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}
