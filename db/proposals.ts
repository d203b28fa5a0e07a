import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from './client.ts';
import { maybe, type Row } from './row.ts';
import { proposals } from './schema/index.ts';
import { openJson, sealJson } from './sealed-json.ts';

type Stored = typeof proposals.$inferSelect;

/** A decision that waits for a second person; settled ones stay in the record. */
export interface Proposal extends Omit<Row<Stored>, 'reason'> {
  readonly reason: string;
}

export interface NewProposal {
  readonly id: string;
  readonly caseId: string;
  readonly outcome: string;
  readonly reason: string;
  readonly reportId: string;
  readonly by: string;
  readonly at: string;
}

const column = 'proposals.reason';

/** False when another one waits already. */
export function insertProposal(db: Db, fresh: NewProposal): boolean {
  return db.transaction(() => {
    if (waitingProposal(db, fresh.caseId)) return false;
    const reason = sealJson(db, column, fresh.id, fresh.reason);
    db.orm
      .insert(proposals)
      .values({ ...fresh, reason })
      .run();
    return true;
  });
}

export function waitingProposal(db: Db, caseId: string): Proposal | undefined {
  const isWaiting = and(eq(proposals.caseId, caseId), isNull(proposals.settledAt));
  return maybe(db.orm.select().from(proposals).where(isWaiting).get(), (row) => opened(db, row));
}

/** False when somebody else settled it first. */
export function settleProposal(db: Db, id: string, { by, at }: { readonly by: string; readonly at: string }): boolean {
  const isWaiting = and(eq(proposals.id, id), isNull(proposals.settledAt));
  return db.orm.update(proposals).set({ settledBy: by, settledAt: at }).where(isWaiting).run().changes === 1;
}

function opened(db: Db, row: Stored): Proposal {
  return {
    ...row,
    reason: String(openJson(db, column, row.id, row.reason)),
    settledAt: row.settledAt ?? undefined,
    settledBy: row.settledBy ?? undefined,
  };
}
