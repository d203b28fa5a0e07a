import { asc, eq, sql } from 'drizzle-orm';
import type { Db } from './client.ts';
import { type Fresh, present, type Row } from './row.ts';
import { corrections } from './schema/index.ts';
import { openJson, sealJson } from './sealed-json.ts';

export type Correction = Row<Fresh<typeof corrections.$inferSelect, 'body'>>;
export type NewCorrection = Fresh<typeof corrections.$inferInsert, 'body'>;

const column = 'corrections.body';

export function insertCorrection(db: Db, correction: NewCorrection): void {
  db.orm
    .insert(corrections)
    .values({ ...correction, body: sealJson(db, column, correction.id, correction.body) })
    .run();
}

/** The oldest first. */
export function listCorrections(db: Db, caseId: string): readonly Correction[] {
  const rows = db.orm.select().from(corrections).where(eq(corrections.caseId, caseId)).orderBy(asc(sql`rowid`)).all();
  return rows.map((row) => present({ ...row, body: openJson(db, column, row.id, row.body) }));
}
