import { asc, eq } from 'drizzle-orm';
import type { Db } from './client.ts';
import { type Fresh, present, type Row } from './row.ts';
import { changes } from './schema/index.ts';
import { openJson, sealJson } from './sealed-json.ts';

export type Change = Row<Fresh<typeof changes.$inferSelect, 'body'>>;
export type NewChange = Fresh<typeof changes.$inferInsert, 'body'>;

const column = 'changes.body';

export function insertChange(db: Db, change: NewChange): void {
  db.orm
    .insert(changes)
    .values({ ...change, body: sealJson(db, column, change.id, change.body) })
    .run();
}

/** The oldest first. */
export function listChanges(db: Db, caseId: string): readonly Change[] {
  const rows = db.orm.select().from(changes).where(eq(changes.caseId, caseId)).orderBy(asc(changes.ordinal)).all();
  return rows.map((row) => present({ ...row, body: openJson(db, column, row.id, row.body) }));
}
