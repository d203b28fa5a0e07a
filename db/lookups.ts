import { and, asc, eq, isNull, sql } from 'drizzle-orm';
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

/** Those that stand, in the order in which they were made. */
export function listLookups(db: Db, caseId: string): readonly Lookup[] {
  return listAllLookups(db, caseId).filter((row) => row.withdrawnAt === undefined);
}

/** With the withdrawn ones. */
export function listAllLookups(db: Db, caseId: string): readonly Lookup[] {
  const rows = db.orm.select().from(lookups).where(eq(lookups.caseId, caseId)).orderBy(asc(sql`rowid`)).all();
  return rows.map((row) => present({ ...row, body: openJson(db, column, row.id, row.body) }));
}

/** False when it was withdrawn before. */
export function withdrawLookup(db: Db, id: string, at: string, replacedBy?: string): boolean {
  const isStanding = and(eq(lookups.id, id), isNull(lookups.withdrawnAt));
  return db.orm.update(lookups).set({ withdrawnAt: at, replacedBy }).where(isStanding).run().changes === 1;
}
