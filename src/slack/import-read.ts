import type { Typed } from '../cases/forms/field.ts';
import { type LineError, lineErrorText } from '../collect/line.ts';
import { readLogins } from '../collect/login-csv.ts';
import { readLookups } from '../collect/lookup-lines.ts';
import { readPayments } from '../collect/payment-csv.ts';
import type { Event, Lookup, Stage } from '../engine/dossier.ts';
import { count, dayText } from './text.ts';

/** What lines or a file hold, as far as they can be read. */
export interface ImportRead {
  readonly events: readonly Event[];
  readonly lookups: readonly Lookup[];
  readonly errors: readonly LineError[];
  /** What was left out, and why. */
  readonly left: readonly string[];
}

export type ReadImport =
  | ({ readonly ok: true } & ImportRead)
  /** Nothing can be imported like this: a sentence, and the field that it is about. */
  | { readonly ok: false; readonly error: string; readonly field: 'lines' | 'accounts' };

const mostNamed = 5;
const mostErrors = 12;

export function readImport(kind: string, given: string | Uint8Array, typed: Typed, stage: Stage): ReadImport {
  if (kind === 'lookups') {
    const { values, errors } = readLookups(given);
    return some({ events: [], lookups: values, errors, left: [] });
  }
  return kind === 'payments' ? payments(given, typed, stage) : logins(given, typed, stage);
}

function logins(given: string | Uint8Array, typed: Typed, stage: Stage): ReadImport {
  const accounts = textIn(typed, 'accounts')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const read = readLogins(given, { ...timesIn(typed), stage, ...(accounts.length > 0 && { accounts }) });
  if (!read.ok) return { ok: false, error: sentence(read.error), field: 'lines' };
  if (accounts.length === 0 && read.accounts.length > 1) {
    const named = read.accounts.slice(0, mostNamed).map((one) => one.account);
    const error = `This holds sign-ins of ${read.accounts.length} accounts, such as ${named.join(', ')}. Name the candidate's, one a line; the others are left out.`;
    return { ok: false, error, field: 'accounts' };
  }
  const left = read.left.map(({ why, rows }) => `${rows}: ${why}`);
  return some({ events: read.events, lookups: read.lookup ? [read.lookup] : [], errors: read.errors, left });
}

function payments(given: string | Uint8Array, typed: Typed, stage: Stage): ReadImport {
  const payment = textIn(typed, 'payment');
  const read = readPayments(given, { ...timesIn(typed), stage, ...(payment && { payment }) });
  if (!read.ok) return { ok: false, error: sentence(read.error), field: 'lines' };
  const left = read.left.map(({ why, rows }) => `${rows}: ${why}`);
  return some({ events: read.events, lookups: [], errors: read.errors, left });
}

function some(read: ImportRead): ReadImport {
  if (read.events.length + read.lookups.length + read.errors.length > 0) return { ok: true, ...read };
  return { ok: false, error: ['Nothing in it can be imported.', ...read.left].join(' '), field: 'lines' };
}

function timesIn(typed: Typed) {
  const order = { day_first: 'day-first', month_first: 'month-first' } as const;
  const dayOrder = order[textIn(typed, 'day_order') as keyof typeof order];
  const timeZone = textIn(typed, 'time_zone').trim();
  return { ...(timeZone && { timeZone }), ...(dayOrder && { dayOrder }) };
}

export const textIn = (typed: Typed, key: string): string => {
  const value = typed[key];
  return typeof value === 'string' ? value : '';
};

const sentence = (text: string): string => `It ${text}.`;

export function errorsText(errors: readonly LineError[]): string {
  const shown = errors.slice(0, mostErrors).map(lineErrorText);
  const more = errors.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}

/** "Imported 4,312 sign-ins, from 2 March 2026 to 5 October 2026." */
export function importedText({ events, lookups, left }: ImportRead): string {
  const days = events.map((event) => event.at).sort();
  const [first, last] = [days[0], days.at(-1)];
  const range = first && last ? `, from ${dayText(first)} to ${dayText(last)}` : '';
  const what = [
    ...(events.length > 0 ? [`${count(events.length, 'entry', 'entries')}${range}`] : []),
    ...(lookups.length > 0 ? [count(lookups.length, 'look-up')] : []),
  ];
  return [`Imported: ${what.join('; ')}.`, ...(left.length > 0 ? [`Left out: ${left.join('; ')}.`] : [])].join(' ');
}
