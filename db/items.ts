import { and, asc, eq, isNotNull, isNull, lte, ne, or, type SQL, sql } from 'drizzle-orm';
import type { Db } from './client.ts';
import { maybe, type Row } from './row.ts';
import { cases, items } from './schema/index.ts';
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
  /** `open` if absent. */
  readonly state?: ItemState | undefined;
  readonly settledAt?: string | undefined;
}

const column = 'items.label';

export function insertItems(db: Db, fresh: readonly NewItem[]): void {
  if (fresh.length === 0) return;
  const rows = fresh.map((item) => ({
    ...item,
    label: item.label === undefined ? undefined : sealJson(db, column, item.id, item.label),
  }));
  db.orm.insert(items).values(rows).run();
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

/** Those that were retired, the last one first. */
export function listRetired(db: Db, caseId: string): readonly Item[] {
  const isRetired = and(eq(items.caseId, caseId), isNotNull(items.retiredAt));
  const order = [sql`${items.retiredAt} desc`, sql`rowid desc`];
  const rows = db.orm
    .select()
    .from(items)
    .where(isRetired)
    .orderBy(...order)
    .all();
  return rows.map((row) => opened(db, row));
}

/** An open item of an open case, with who has it: whom it was assigned to, else the case's owner. */
export interface OwnedItem extends Item {
  readonly ownerId: string;
  readonly caseKey: string;
  readonly channelId: string;
}

/** Those due on that day or before it, by due date. */
export function openItemsDue(db: Db, day: string): readonly OwnedItem[] {
  return ownedItems(db, lte(items.dueOn, day));
}

/** Those that somebody has, by due date. */
export function openItemsOf(db: Db, ownerId: string): readonly OwnedItem[] {
  return ownedItems(db, sql`coalesce(${items.ownerId}, ${cases.ownerId}) = ${ownerId}`);
}

function ownedItems(db: Db, which: SQL): readonly OwnedItem[] {
  const isOpen = and(eq(items.state, 'open'), isNull(items.retiredAt), isNull(cases.closedAt));
  return db.orm
    .select({ item: items, owner: cases.ownerId, caseKey: cases.key, channelId: cases.channelId })
    .from(items)
    .innerJoin(cases, eq(items.caseId, cases.id))
    .where(and(isOpen, which))
    .orderBy(asc(items.dueOn), asc(cases.number), asc(sql`items.rowid`))
    .all()
    .map(({ item, owner, caseKey, channelId }) => {
      const row = opened(db, item);
      return { ...row, ownerId: row.ownerId ?? owner, caseKey, channelId };
    });
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

/** It is stated again, as it was left. False when it was not retired. */
export function reviveItem(db: Db, id: string): boolean {
  const isRetired = and(eq(items.id, id), isNotNull(items.retiredAt));
  const set = { retiredAt: null, version: sql`${items.version} + 1` };
  return db.orm.update(items).set(set).where(isRetired).run().changes === 1;
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
