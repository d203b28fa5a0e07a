import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from './client.ts';
import { type Fresh, present, type Row } from './row.ts';
import { reviews } from './schema/index.ts';
import { openJson, sealJson } from './sealed-json.ts';

export type Review = Row<Fresh<typeof reviews.$inferSelect, 'body'>>;
export type NewReview = Fresh<typeof reviews.$inferInsert, 'body'>;

const column = 'reviews.body';

export function insertReview(db: Db, review: NewReview): void {
  db.orm
    .insert(reviews)
    .values({ ...review, body: sealJson(db, column, review.id, review.body) })
    .run();
}

/** Those that stand, in the order in which they were given. */
export function listReviews(db: Db, caseId: string): readonly Review[] {
  const isStanding = and(eq(reviews.caseId, caseId), isNull(reviews.withdrawnAt));
  const rows = db.orm.select().from(reviews).where(isStanding).orderBy(asc(sql`rowid`)).all();
  return rows.map((row) => present({ ...row, body: openJson(db, column, row.id, row.body) }));
}

/** False when it was withdrawn before. */
export function withdrawReview(db: Db, id: string, at: string): boolean {
  const isStanding = and(eq(reviews.id, id), isNull(reviews.withdrawnAt));
  return db.orm.update(reviews).set({ withdrawnAt: at }).where(isStanding).run().changes === 1;
}
