import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from './client.ts';
import { type Fresh, maybe, present, type Row } from './row.ts';
import { events } from './schema/index.ts';
import { openJson, sealJson } from './sealed-json.ts';

/** `at` is when it happened, `createdAt` when somebody recorded it. */
export type CaseEvent = Row<Fresh<typeof events.$inferSelect, 'body'>>;
export type NewCaseEvent = Fresh<typeof events.$inferInsert, 'body'>;

const column = 'events.body';

export function insertEvent(db: Db, event: NewCaseEvent): void {
  db.orm
    .insert(events)
    .values({ ...event, body: sealJson(db, column, event.id, event.body) })
    .run();
}

export function eventById(db: Db, id: string): CaseEvent | undefined {
  return maybe(db.orm.select().from(events).where(eq(events.id, id)).get(), (row) => opened(db, row));
}

/** Those that stand, in the order in which they were recorded; each of an import on its own. */
export function listEvents(db: Db, caseId: string): readonly CaseEvent[] {
  const isStanding = and(eq(events.caseId, caseId), isNull(events.withdrawnAt));
  const rows = db.orm.select().from(events).where(isStanding).orderBy(asc(sql`rowid`)).all();
  return rows.flatMap((row) => {
    const { body, ...rest } = opened(db, row);
    return Array.isArray(body) ? body.map((one: unknown) => ({ ...rest, body: one })) : [{ ...rest, body }];
  });
}

/** Row by row, with the withdrawn ones; the body of an import is a list. Of one kind, where it is given. */
export function listAllEvents(db: Db, caseId: string, kind?: string): readonly CaseEvent[] {
  const isOfKind = kind === undefined ? undefined : eq(events.kind, kind);
  const isWanted = and(eq(events.caseId, caseId), isOfKind);
  const rows = db.orm.select().from(events).where(isWanted).orderBy(asc(sql`rowid`)).all();
  return rows.map((row) => opened(db, row));
}

/** False when it was withdrawn before. */
export function withdrawEvent(db: Db, id: string, at: string, replacedBy?: string): boolean {
  const isStanding = and(eq(events.id, id), isNull(events.withdrawnAt));
  return db.orm.update(events).set({ withdrawnAt: at, replacedBy }).where(isStanding).run().changes === 1;
}

function opened(db: Db, row: typeof events.$inferSelect): CaseEvent {
  return present({ ...row, body: openJson(db, column, row.id, row.body) });
}
