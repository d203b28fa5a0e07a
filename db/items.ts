import { and, asc, eq, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import type { Db } from './client.ts';
import { maybe, type Row } from './row.ts';
import { items } from './schema/index.ts';
import { openJson, sealJson } from './sealed-json.ts';

type Stored = typeof items.$inferSelect;
export type ItemState = Stored['state'];

/** `label` names the employer or school of a part; undefined for a whole measure. */
export interface Item extends Omit<Row<Stored>, 'label'> {
  readonly label: string | undefined;
}

export interface NewItem {
  readonly id: string;
  readonly caseId: string;
  readonly measure: string;
  readonly part?: string | undefined;
  readonly label?: string | undefined;
  readonly ownerId?: string | undefined;
  /** A local date, yyyy-mm-dd. */
  readonly dueOn?: string | undefined;
}

const column = 'items.label';

export function insertItems(db: Db, fresh: readonly NewItem[]): void {
  db.transaction(() => {
    for (const item of fresh) {
      const label = item.label === undefined ? undefined : sealJson(db, column, item.id, item.label);
      db.orm
        .insert(items)
        .values({ ...item, label })
        .run();
    }
  });
}

export function itemById(db: Db, id: string): Item | undefined {
  return maybe(db.orm.select().from(items).where(eq(items.id, id)).get(), (row) => opened(db, row));
}

/** Those not retired, in the order in which they were inserted. */
export function listItems(db: Db, caseId: string): readonly Item[] {
  const isLive = and(eq(items.caseId, caseId), isNull(items.retiredAt));
  const rows = db.orm.select().from(items).where(isLive).orderBy(asc(sql`rowid`)).all();
  return rows.map((row) => opened(db, row));
}

/** False when somebody else settled or changed it since `expectedVersion` was shown. */
export function closeItem(
  db: Db,
  id: string,
  expectedVersion: number,
  state: Exclude<ItemState, 'open'>,
  at: string,
): boolean {
  return change(db, id, and(eq(items.state, 'open'), eq(items.version, expectedVersion)), { state, settledAt: at });
}

/** False when it is open, or changed since `expectedVersion` was shown. */
export function reopenItem(db: Db, id: string, expectedVersion: number): boolean {
  const isAsShown = and(ne(items.state, 'open'), eq(items.version, expectedVersion));
  return change(db, id, isAsShown, { state: 'open', settledAt: null });
}

/** False when it changed since `expectedVersion` was shown. Without a due date the old one goes. */
export function assignItem(
  db: Db,
  id: string,
  expectedVersion: number,
  { ownerId, dueOn }: { readonly ownerId: string; readonly dueOn?: string | undefined },
): boolean {
  return change(db, id, eq(items.version, expectedVersion), { ownerId, dueOn: dueOn ?? null });
}

/** Evidence was added and the item stays as it is: what others were shown is stale. False when it changed meanwhile. */
export function touchItem(db: Db, id: string, expectedVersion: number): boolean {
  return change(db, id, eq(items.version, expectedVersion), {});
}

/** A part that no source states any more. */
export function retireItem(db: Db, id: string, at: string): boolean {
  return change(db, id, undefined, { retiredAt: at });
}

/** False when its owner was reminded on that day already. */
export function markReminded(db: Db, id: string, day: string): boolean {
  const isDue = and(eq(items.id, id), or(isNull(items.remindedOn), ne(items.remindedOn, day)));
  return db.orm.update(items).set({ remindedOn: day }).where(isDue).run().changes === 1;
}

function change(db: Db, id: string, condition: SQL | undefined, set: Partial<typeof items.$inferInsert>): boolean {
  const which = and(eq(items.id, id), isNull(items.retiredAt), condition);
  return (
    db.orm
      .update(items)
      .set({ ...set, version: sql`${items.version} + 1` })
      .where(which)
      .run().changes === 1
  );
}

function opened(db: Db, row: Stored): Item {
  return {
    ...row,
    part: row.part ?? undefined,
    label: row.label ? String(openJson(db, column, row.id, row.label)) : undefined,
    ownerId: row.ownerId ?? undefined,
    dueOn: row.dueOn ?? undefined,
    settledAt: row.settledAt ?? undefined,
    retiredAt: row.retiredAt ?? undefined,
    remindedOn: row.remindedOn ?? undefined,
  };
}
