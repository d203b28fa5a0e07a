import { asc, eq, sql } from 'drizzle-orm';
import type { Db } from './client.ts';
import { type Fresh, present, type Row } from './row.ts';
import { findingNotes } from './schema/index.ts';
import { openJson, sealJson } from './sealed-json.ts';

export type FindingNote = Row<Fresh<typeof findingNotes.$inferSelect, 'body'>>;
export type NewFindingNote = Fresh<typeof findingNotes.$inferInsert, 'body'>;

const column = 'finding_notes.body';

export function insertFindingNote(db: Db, note: NewFindingNote): void {
  db.orm
    .insert(findingNotes)
    .values({ ...note, body: sealJson(db, column, note.id, note.body) })
    .run();
}

/** In the order in which they were given. */
export function listFindingNotes(db: Db, caseId: string): readonly FindingNote[] {
  const rows = db.orm.select().from(findingNotes).where(eq(findingNotes.caseId, caseId)).orderBy(asc(sql`rowid`)).all();
  return rows.map((row) => present({ ...row, body: openJson(db, column, row.id, row.body) }));
}
