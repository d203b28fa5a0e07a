import { asc, desc, eq } from 'drizzle-orm';
import { BrokenSeal, UnknownKey } from './cipher.ts';
import type { Db } from './client.ts';
import { metaValue, setMeta } from './meta.ts';
import { maybe, present, type Row } from './row.ts';
import { audit } from './schema/index.ts';

/** Ids, keys, counts and enum words; never what a candidate stated. */
export type AuditDetail = Readonly<Record<string, string | number | boolean | readonly string[]>>;

export interface AuditEntry {
  readonly at: string;
  /** Slack's id of the person, or 'crosscheck' for what the app does on its own. */
  readonly by: string;
  readonly act: string;
  readonly caseKey?: string | undefined;
  readonly detail?: AuditDetail | undefined;
}

export type Verdict =
  | { readonly ok: true; readonly entries: number }
  | { readonly ok: false; readonly seq: number; readonly reason: string };

export type StoredEntry = Row<typeof audit.$inferSelect>;

const noHash = '';

/** Once, with the database itself: from then on a log without a head has lost it. */
export function beginAudit(db: Db): void {
  setMeta(db, 'audit_head', { seq: 0, hash: noHash });
}

/** Call it in the transaction of the act itself: an act without its entry, or an entry without its act, cannot be. */
export function appendAudit(db: Db, entry: AuditEntry): void {
  if (!db.sqlite.inTransaction) throw new Error('an audit entry belongs into the transaction of its act');
  const last = headOf(db);
  if (!last) throw new Error('the head of the audit log is gone');
  const row = {
    seq: last.seq + 1,
    at: entry.at,
    by: entry.by,
    act: entry.act,
    caseKey: entry.caseKey ?? null,
    detail: canonical(entry.detail ?? {}),
    previousHash: last.hash,
  };
  const hash = hashOf(db, row);
  db.orm
    .insert(audit)
    .values({ ...row, hash })
    .run();
  setMeta(db, 'audit_head', { seq: row.seq, hash });
}

/** The first entry that does not fit, in the order of the log. */
export function verifyAudit(db: Db): Verdict {
  let seq = 0;
  let previous = noHash;
  for (const row of db.orm.select().from(audit).orderBy(asc(audit.seq)).all()) {
    seq += 1;
    if (row.seq !== seq) return { ok: false, seq, reason: 'this entry is missing' };
    if (row.previousHash !== previous) return { ok: false, seq, reason: 'it does not follow the entry before it' };
    if (row.hash !== hashOf(db, row)) return { ok: false, seq, reason: 'it was changed after it was written' };
    previous = row.hash;
  }
  const head = readableHead(db);
  if (!head) return { ok: false, seq, reason: 'the sealed record of the last entry is missing or was changed' };
  if (head.seq > seq)
    return { ok: false, seq: seq + 1, reason: 'the log was cut: this entry and what followed are missing' };
  if (head.hash !== previous) return { ok: false, seq, reason: 'it is not the entry that was written last' };
  return { ok: true, entries: seq };
}

/** In the order in which they were written. */
export function auditOfCase(db: Db, caseKey: string): readonly StoredEntry[] {
  return db.orm.select().from(audit).where(eq(audit.caseKey, caseKey)).orderBy(asc(audit.seq)).all().map(present);
}

export function lastAuditOfCase(db: Db, caseKey: string): StoredEntry | undefined {
  const row = db.orm.select().from(audit).where(eq(audit.caseKey, caseKey)).orderBy(desc(audit.seq)).get();
  return maybe(row, present);
}

export function lastAudit(db: Db): StoredEntry | undefined {
  return maybe(db.orm.select().from(audit).orderBy(desc(audit.seq)).get(), present);
}

type Hashed = Omit<typeof audit.$inferSelect, 'hash'>;

function hashOf(db: Db, { seq, at, by, act, caseKey, detail, previousHash }: Hashed): string {
  return db.cipher.chainHash(JSON.stringify([previousHash, seq, at, by, act, caseKey, detail]));
}

interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** Kept sealed beside the log, so that a log cut at its end does not look whole. */
function headOf(db: Db): Head | undefined {
  const head = metaValue(db, 'audit_head');
  if (typeof head !== 'object' || head === null || !('seq' in head) || !('hash' in head)) return undefined;
  return { seq: Number(head.seq), hash: String(head.hash) };
}

function readableHead(db: Db): Head | undefined {
  try {
    return headOf(db);
  } catch (error) {
    if (error instanceof BrokenSeal || error instanceof UnknownKey) return undefined;
    throw error;
  }
}

function canonical(detail: AuditDetail): string {
  return JSON.stringify(Object.fromEntries(Object.entries(detail).sort(([a], [b]) => (a < b ? -1 : 1))));
}
