import { and, asc, eq, sql } from 'drizzle-orm';
import type { Db } from './client.ts';
import type { Row } from './row.ts';
import { files } from './schema/index.ts';

/** A file of ours in Slack. `begun`: Slack gave it an id, and may or may not have its bytes. */
export type StoredFile = Row<typeof files.$inferSelect>;

/** Before its bytes are sent. */
export function insertFile(db: Db, file: Omit<StoredFile, 'state'>): void {
  db.orm.insert(files).values(file).run();
}

export function markUploaded(db: Db, id: string): void {
  db.orm.update(files).set({ state: 'uploaded' }).where(eq(files.id, id)).run();
}

/** Gone from Slack. */
export function removeFile(db: Db, id: string): void {
  db.orm.delete(files).where(eq(files.id, id)).run();
}

/** Those of one surface of a case, in the order in which they were begun. */
export function filesOf(db: Db, caseId: string, kind: string, part: string): readonly StoredFile[] {
  const isOf = and(eq(files.caseId, caseId), eq(files.kind, kind), eq(files.part, part));
  return db.orm.select().from(files).where(isOf).orderBy(asc(sql`rowid`)).all();
}
