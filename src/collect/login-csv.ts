import type { EventOf, LookupOf, Stage } from '../engine/dossier.ts';
import type { LineError } from './line.ts';
import { csvRows } from './login/csv-rows.ts';
import { eventsOf } from './login/events.ts';
import { jsonRows } from './login/json-rows.ts';
import { ipLookup, type SeenPlace } from './login/lookup.ts';
import type { LoginRow, LoginRows } from './login/row.ts';
import { type MomentOptions, momentReader } from './moment.ts';
import { decodedText, largestTable, readTable } from './table.ts';

export interface LoginOptions extends MomentOptions {
  /** Only sign-ins of these accounts, compared without case; of all accounts if absent. */
  readonly accounts?: readonly string[] | undefined;
  readonly stage?: Stage | undefined;
}

export interface LoginImport {
  /** Which export it was taken for: "Okta System Log", …, "login list". */
  readonly provider: string;
  /** In the order of time; a sign-in that stands twice is given once. */
  readonly events: readonly EventOf<'login'>[];
  /** What the export says of the addresses, as of its newest row; absent where it says nothing. */
  readonly lookup?: LookupOf<'ip'> | undefined;
  /** Every account of the file with its sign-ins, the most frequent first: a log may hold other people's. */
  readonly accounts: readonly { readonly account: string; readonly signIns: number }[];
  /** What was left out, and why. */
  readonly left: readonly { readonly why: string; readonly rows: number }[];
  /** Whether `line` of an error counts lines of the file or entries of a JSON list. */
  readonly unit: 'line' | 'entry';
  readonly errors: readonly LineError[];
}

export type ReadLogins =
  | ({ readonly ok: true } & LoginImport)
  /** Nothing could be read: a sentence that follows the file's name. */
  | { readonly ok: false; readonly error: string };

/**
 * Sign-ins of CSV lines, a CSV file, or a JSON export (Okta, Entra, Google Workspace, Slack, CloudTrail) as `login`
 * events. Failed sign-ins are left out. Everything that can be read is given beside the errors.
 */
export function readLogins(given: string | Uint8Array, options: LoginOptions = {}): ReadLogins {
  if (given.length > largestTable) return { ok: false, error: `has more than ${largestTable / 1_000_000} MB` };
  const text = decodedText(given);
  const read = /^\s*[[{]/.test(text) && !/^\s*\[[0-9a-f:]+\]/i.test(text) ? jsonRows(text) : rowsOfCsv(text);
  return 'error' in read ? { ok: false, error: read.error } : { ok: true, ...importOf(read, options) };
}

function rowsOfCsv(text: string): LoginRows | { readonly error: string } {
  const table = readTable(text);
  return table.ok ? csvRows(table.rows) : { error: `line ${table.error.line}: ${table.error.message}` };
}

function importOf(read: LoginRows, options: LoginOptions): LoginImport {
  const { taken, left } = sorted(read.rows, options.accounts);
  const moment = momentReader(
    taken.flatMap((row) => row.times),
    { ...options, timeZone: options.timeZone ?? read.timeZone },
  );
  const errors: LineError[] = [...read.errors];
  const events = new Map<string, EventOf<'login'>>();
  const seen: SeenPlace[] = [];
  for (const row of taken) {
    const made = eventsOf(row, moment, options.stage);
    if ('error' in made) {
      errors.push({ line: row.line, message: made.error });
      continue;
    }
    for (const event of made.events) events.set(`${event.at} ${event.ip} ${event.account}`, event);
    if (row.place) seen.push({ ip: made.ip, at: made.newest, place: row.place });
  }
  return {
    provider: read.provider,
    events: [...events.values()].sort((a, b) => Number(a.at > b.at) - Number(a.at < b.at)),
    lookup: ipLookup(read.provider, seen),
    accounts: accountsIn(read.rows),
    left: [...left].map(([why, rows]) => ({ why, rows })),
    unit: read.unit,
    errors: errors.sort((a, b) => a.line - b.line),
  };
}

interface Sorted {
  readonly taken: readonly LoginRow[];
  readonly left: ReadonlyMap<string, number>;
}

function sorted(rows: readonly LoginRow[], accounts: readonly string[] | undefined): Sorted {
  const wanted = accounts && new Set(accounts.map((one) => one.trim().toLowerCase()));
  const taken: LoginRow[] = [];
  const left = new Map<string, number>();
  for (const row of rows) {
    const isOther = wanted !== undefined && !wanted.has(row.account?.toLowerCase() ?? '');
    const why = row.skip ?? (isOther ? 'another account' : undefined);
    if (why) left.set(why, (left.get(why) ?? 0) + 1);
    else taken.push(row);
  }
  return { taken, left };
}

function accountsIn(rows: readonly LoginRow[]): LoginImport['accounts'] {
  const signIns = new Map<string, number>();
  for (const { account, skip } of rows) {
    if (!skip && account !== undefined) signIns.set(account, (signIns.get(account) ?? 0) + 1);
  }
  return [...signIns]
    .map(([account, count]) => ({ account, signIns: count }))
    .sort((a, b) => b.signIns - a.signIns || a.account.localeCompare(b.account));
}
