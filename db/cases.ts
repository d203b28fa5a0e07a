import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import type { Db } from './client.ts';
import { metaValue, setMeta } from './meta.ts';
import { maybe, present, type Row } from './row.ts';
import { cases, surfaces } from './schema/index.ts';

export type Case = Row<typeof cases.$inferSelect>;

export interface NewCase {
  readonly id: string;
  readonly roleId: string;
  readonly channelId: string;
  readonly stage: string;
  readonly ownerId: string;
  readonly openedBy: string;
  readonly openedAt: string;
  /** The day on which the candidate was told of the screening. */
  readonly informedOn?: string | undefined;
}

export type CaseState = 'open' | 'closed' | 'all';

export interface CasePage {
  readonly state?: CaseState;
  readonly limit: number;
  /** The `number` of the last case of the page before; the newest cases come first. */
  readonly after?: number | undefined;
}

/** Gives the case the next key; a key is never given twice, also not after an erasure. */
export function insertCase(db: Db, fresh: NewCase): Case {
  return db.transaction(() => {
    const last = metaValue(db, 'case_number');
    const number = (typeof last === 'number' ? last : 0) + 1;
    setMeta(db, 'case_number', number);
    return present(
      db.orm
        .insert(cases)
        .values({ ...fresh, number, key: `SCR-${number}` })
        .returning()
        .get(),
    );
  });
}

export function caseById(db: Db, id: string): Case | undefined {
  return maybe(db.orm.select().from(cases).where(eq(cases.id, id)).get(), present);
}

export function caseByKey(db: Db, key: string): Case | undefined {
  return maybe(db.orm.select().from(cases).where(eq(cases.key, key)).get(), present);
}

export function casesInChannels(db: Db, channelIds: readonly string[], page: CasePage): readonly Case[] {
  const isBelow = page.after === undefined ? undefined : lt(cases.number, page.after);
  const rows = db.orm
    .select()
    .from(cases)
    .where(and(isIn(channelIds, page.state), isBelow));
  return rows.orderBy(desc(cases.number)).limit(page.limit).all().map(present);
}

/** Everything that nobody decided, the oldest first. */
export function openCases(db: Db): readonly Case[] {
  return db.orm.select().from(cases).where(isNull(cases.closedAt)).orderBy(asc(cases.number)).all().map(present);
}

/** Every channel that cases are in. */
export function caseChannels(db: Db): readonly string[] {
  return db.orm
    .selectDistinct({ id: cases.channelId })
    .from(cases)
    .all()
    .map(({ id }) => id);
}

export function countCases(db: Db, channelIds: readonly string[], state?: CaseState): number {
  return db.orm.select({ is: count() }).from(cases).where(isIn(channelIds, state)).get()?.is ?? 0;
}

function isIn(channelIds: readonly string[], state: CaseState = 'all'): SQL | undefined {
  const isInState = { open: isNull(cases.closedAt), closed: isNotNull(cases.closedAt), all: undefined }[state];
  return and(inArray(cases.channelId, [...channelIds]), isInState);
}

/** To be called in every transaction that changes what a case shows. The new version; throws where there is no such case. */
export function touchCase(db: Db, id: string): number {
  const set = { version: sql`${cases.version} + 1` };
  const row = db.orm.update(cases).set(set).where(eq(cases.id, id)).returning({ version: cases.version }).get();
  if (!row) throw new Error(`no case ${id}`);
  return row.version;
}

/** The cases that have changed since they were last drawn, or have something of `kinds` to send; the oldest first. */
export function casesToDraw(
  db: Db,
  kinds: readonly string[] = [],
): readonly { readonly id: string; readonly channelId: string }[] {
  const isUnsent = and(inArray(surfaces.kind, [...kinds]), inArray(surfaces.state, ['wanted', 'sending']));
  const unsent = db.orm.select({ id: surfaces.caseId }).from(surfaces).where(isUnsent);
  const isDue = or(gt(cases.version, cases.drawnVersion), inArray(cases.id, unsent));
  const rows = db.orm.select({ id: cases.id, channelId: cases.channelId }).from(cases).where(isDue);
  return rows.orderBy(asc(cases.number)).all();
}

export function markDrawn(db: Db, id: string, version: number): void {
  db.orm
    .update(cases)
    .set({ drawnVersion: version })
    .where(and(eq(cases.id, id), lt(cases.drawnVersion, version)))
    .run();
}

/** Draws it again although nothing changed, for instance after its channel could not be reached. */
export function wantDrawn(db: Db, id: string): void {
  db.orm.update(cases).set({ drawnVersion: 0 }).where(eq(cases.id, id)).run();
}

export interface Move {
  readonly from: string;
  readonly to: string;
  readonly by: string;
  readonly at: string;
}

/** False when the case is no longer in the stage that it is moved from, or closed. */
export function moveCase(db: Db, id: string, { from, to, by, at }: Move): boolean {
  return changeOpen(db, and(eq(cases.id, id), eq(cases.stage, from)), { stage: to, movedBy: by, movedAt: at });
}

/** False when the case is closed. */
export function assignCase(db: Db, id: string, ownerId: string): boolean {
  return changeOpen(db, eq(cases.id, id), { ownerId });
}

/** From then on nothing of the case is erased. False when it was held before. */
export function holdCase(db: Db, id: string, at: string): boolean {
  const isFree = and(eq(cases.id, id), isNull(cases.legalHoldAt));
  return db.orm.update(cases).set({ legalHoldAt: at }).where(isFree).run().changes === 1;
}

/** False when an incident was declared before. */
export function declareIncident(db: Db, id: string, by: string, at: string): boolean {
  const isFree = and(eq(cases.id, id), isNull(cases.incidentAt));
  return db.orm.update(cases).set({ incidentAt: at, incidentBy: by }).where(isFree).run().changes === 1;
}

/** The case goes on in another channel. False when it is there already. */
export function moveToChannel(db: Db, id: string, channelId: string): boolean {
  const isElsewhere = and(eq(cases.id, id), ne(cases.channelId, channelId));
  const set = { channelId, formerChannelId: sql`${cases.channelId}` };
  return db.orm.update(cases).set(set).where(isElsewhere).run().changes === 1;
}

/** False when the case is closed. */
export function recordInformed(db: Db, id: string, informedOn: string): boolean {
  return changeOpen(db, eq(cases.id, id), { informedOn });
}

/** False when somebody else closed it first. */
export function closeCase(db: Db, id: string, at: string): boolean {
  return changeOpen(db, eq(cases.id, id), { closedAt: at });
}

/** False when it is open. */
export function reopenCase(db: Db, id: string): boolean {
  const isClosed = and(eq(cases.id, id), isNotNull(cases.closedAt));
  return db.orm.update(cases).set({ closedAt: null }).where(isClosed).run().changes === 1;
}

function changeOpen(db: Db, which: SQL | undefined, change: Partial<typeof cases.$inferInsert>): boolean {
  return (
    db.orm
      .update(cases)
      .set(change)
      .where(and(which, isNull(cases.closedAt)))
      .run().changes === 1
  );
}
