import { and, asc, eq, isNull, type SQL, sql } from 'drizzle-orm';
import type { Db } from './client.ts';
import { type Fresh, present, type Row } from './row.ts';
import { evidence } from './schema/index.ts';
import { openJson, sealJson } from './sealed-json.ts';

export type Evidence = Row<Fresh<typeof evidence.$inferSelect, 'body'>>;
export type NewEvidence = Fresh<typeof evidence.$inferInsert, 'body'>;

const column = 'evidence.body';

export function insertEvidence(db: Db, entry: NewEvidence): void {
  db.orm
    .insert(evidence)
    .values({ ...entry, body: sealJson(db, column, entry.id, entry.body) })
    .run();
}

/** Those that stand, in the order in which they were entered. */
export function evidenceOfCase(db: Db, caseId: string): readonly Evidence[] {
  return listed(db, eq(evidence.caseId, caseId));
}

/** Those that stand, in the order in which they were entered. */
export function evidenceOfItem(db: Db, itemId: string): readonly Evidence[] {
  return listed(db, eq(evidence.itemId, itemId));
}

/** False when it was withdrawn before. */
export function withdrawEvidence(db: Db, id: string, at: string): boolean {
  const isStanding = and(eq(evidence.id, id), isNull(evidence.withdrawnAt));
  return db.orm.update(evidence).set({ withdrawnAt: at }).where(isStanding).run().changes === 1;
}

function listed(db: Db, which: SQL): readonly Evidence[] {
  const rows = db.orm
    .select()
    .from(evidence)
    .where(and(which, isNull(evidence.withdrawnAt)))
    .orderBy(asc(sql`rowid`))
    .all();
  return rows.map((row) => present({ ...row, body: openJson(db, column, row.id, row.body) }));
}
