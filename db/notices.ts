import { and, asc, eq, sql } from 'drizzle-orm';
import type { Db } from './client.ts';
import { type Fresh, present, type Row } from './row.ts';
import { notices } from './schema/index.ts';
import { openJson, sealJson } from './sealed-json.ts';

/** An answer that one person is still to get. */
export type Notice = Row<Fresh<typeof notices.$inferSelect, 'body'>>;
export type NewNotice = Fresh<typeof notices.$inferInsert, 'body'>;

const column = 'notices.body';

/** False when this request has a notice for this person already. */
export function wantNotice(db: Db, notice: NewNotice): boolean {
  const body = sealJson(db, column, notice.id, notice.body);
  const target = [notices.requestId, notices.userId];
  return (
    db.orm
      .insert(notices)
      .values({ ...notice, body })
      .onConflictDoNothing({ target })
      .run().changes === 1
  );
}

/** The oldest first. */
export function noticesWanted(db: Db): readonly Notice[] {
  const rows = db.orm
    .select()
    .from(notices)
    .where(eq(notices.state, 'wanted'))
    .orderBy(asc(notices.createdAt), asc(sql`rowid`));
  return rows.all().map((row) => present({ ...row, body: openJson(db, column, row.id, row.body) }));
}

/** False when it was settled before. */
export function settleNotice(db: Db, id: string, state: 'sent' | 'dropped'): boolean {
  const isWanted = and(eq(notices.id, id), eq(notices.state, 'wanted'));
  return db.orm.update(notices).set({ state }).where(isWanted).run().changes === 1;
}

export function postponeNotice(db: Db, id: string, notBefore: string): void {
  const set = { notBefore, attempts: sql`${notices.attempts} + 1` };
  db.orm.update(notices).set(set).where(eq(notices.id, id)).run();
}
