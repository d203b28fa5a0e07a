import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Db } from './client.ts';
import { maybe, type Row } from './row.ts';
import { cases, decisions } from './schema/index.ts';
import { openJson, sealJson } from './sealed-json.ts';

type Stored = typeof decisions.$inferSelect;

export interface Decision extends Omit<Row<Stored>, 'reason' | 'reopenReason'> {
  readonly reason: string;
  readonly reopenReason: string | undefined;
}

export interface NewDecision {
  readonly id: string;
  readonly caseId: string;
  readonly outcome: string;
  readonly reason: string;
  readonly reportId: string;
  readonly by: string;
  readonly at: string;
  readonly confirmedBy?: string | undefined;
  readonly confirmedAt?: string | undefined;
}

export interface Reopening {
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

const reasonColumn = 'decisions.reason';
const reopenColumn = 'decisions.reopen_reason';

/** False when a decision stands already: somebody else was first. */
export function insertDecision(db: Db, fresh: NewDecision): boolean {
  return db.transaction(() => {
    if (standingDecision(db, fresh.caseId)) return false;
    const reason = sealJson(db, reasonColumn, fresh.id, fresh.reason);
    db.orm
      .insert(decisions)
      .values({ ...fresh, reason })
      .run();
    return true;
  });
}

/** undefined: none stands. */
export function standingDecision(db: Db, caseId: string): Decision | undefined {
  const isStanding = and(eq(decisions.caseId, caseId), isNull(decisions.reopenedAt));
  return maybe(db.orm.select().from(decisions).where(isStanding).get(), (row) => opened(db, row));
}

export interface RecentDecision {
  readonly caseId: string;
  readonly outcome: string;
  readonly by: string;
  readonly at: string;
}

/** Those that stand on cases of some channels, the newest first; their reasons stay sealed. */
export function recentDecisions(db: Db, channelIds: readonly string[], limit: number): readonly RecentDecision[] {
  const { caseId, outcome, by, at } = decisions;
  return db.orm
    .select({ caseId, outcome, by, at })
    .from(decisions)
    .innerJoin(cases, eq(caseId, cases.id))
    .where(and(isNull(decisions.reopenedAt), inArray(cases.channelId, [...channelIds])))
    .orderBy(desc(at))
    .limit(limit)
    .all();
}

/** With the reopened ones, the oldest first. */
export function listDecisions(db: Db, caseId: string): readonly Decision[] {
  const rows = db.orm.select().from(decisions).where(eq(decisions.caseId, caseId)).orderBy(asc(sql`rowid`)).all();
  return rows.map((row) => opened(db, row));
}

/** False when it was reopened before. */
export function reopenDecision(db: Db, id: string, { by, at, reason }: Reopening): boolean {
  const set = { reopenedBy: by, reopenedAt: at, reopenReason: sealJson(db, reopenColumn, id, reason) };
  const isStanding = and(eq(decisions.id, id), isNull(decisions.reopenedAt));
  return db.orm.update(decisions).set(set).where(isStanding).run().changes === 1;
}

function opened(db: Db, row: Stored): Decision {
  return {
    ...row,
    reason: String(openJson(db, reasonColumn, row.id, row.reason)),
    confirmedBy: row.confirmedBy ?? undefined,
    confirmedAt: row.confirmedAt ?? undefined,
    reopenedBy: row.reopenedBy ?? undefined,
    reopenedAt: row.reopenedAt ?? undefined,
    reopenReason: row.reopenReason ? String(openJson(db, reopenColumn, row.id, row.reopenReason)) : undefined,
  };
}
