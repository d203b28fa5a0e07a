import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from './client.ts';
import { type Fresh, maybe, present, type Row } from './row.ts';
import { sources } from './schema/index.ts';
import { openJson, sealJson } from './sealed-json.ts';

/** `body` is what was stated, as the caller's own schema reads it. */
export type Source = Row<Fresh<typeof sources.$inferSelect, 'body'>>;
export type NewSource = Fresh<typeof sources.$inferInsert, 'body'>;

const column = 'sources.body';

/** Throws where a source with this key stands in the case already. */
export function insertSource(db: Db, source: NewSource): void {
  db.orm
    .insert(sources)
    .values({ ...source, body: sealJson(db, column, source.id, source.body) })
    .run();
}

export function sourceById(db: Db, id: string): Source | undefined {
  return maybe(db.orm.select().from(sources).where(eq(sources.id, id)).get(), (row) => opened(db, row));
}

/** Those that stand, in the order in which they were entered. */
export function listSources(db: Db, caseId: string): readonly Source[] {
  const isStanding = and(eq(sources.caseId, caseId), isNull(sources.withdrawnAt));
  const rows = db.orm.select().from(sources).where(isStanding).orderBy(asc(sql`rowid`)).all();
  return rows.map((row) => opened(db, row));
}

/** With the withdrawn ones: for an export. */
export function listAllSources(db: Db, caseId: string): readonly Source[] {
  const rows = db.orm.select().from(sources).where(eq(sources.caseId, caseId)).orderBy(asc(sql`rowid`)).all();
  return rows.map((row) => opened(db, row));
}

/** False when it was withdrawn before. Withdraw the old one before the one that replaces it is inserted. */
export function withdrawSource(db: Db, id: string, at: string, replacedBy?: string): boolean {
  const isStanding = and(eq(sources.id, id), isNull(sources.withdrawnAt));
  return db.orm.update(sources).set({ withdrawnAt: at, replacedBy }).where(isStanding).run().changes === 1;
}

function opened(db: Db, row: typeof sources.$inferSelect): Source {
  return present({ ...row, body: openJson(db, column, row.id, row.body) });
}
