import { asc, eq, sql } from 'drizzle-orm';
import type { Db } from './client.ts';
import { type Fresh, present, type Row } from './row.ts';
import { lookups } from './schema/index.ts';
import { openJson, sealJson } from './sealed-json.ts';

export type Lookup = Row<Fresh<typeof lookups.$inferSelect, 'body'>>;
export type NewLookup = Fresh<typeof lookups.$inferInsert, 'body'>;

const column = 'lookups.body';

export function insertLookup(db: Db, lookup: NewLookup): void {
  db.orm
    .insert(lookups)
    .values({ ...lookup, body: sealJson(db, column, lookup.id, lookup.body) })
    .run();
}

/** In the order in which they were made. */
export function listLookups(db: Db, caseId: string): readonly Lookup[] {
  const rows = db.orm.select().from(lookups).where(eq(lookups.caseId, caseId)).orderBy(asc(sql`rowid`)).all();
  return rows.map((row) => present({ ...row, body: openJson(db, column, row.id, row.body) }));
}
