import { and, asc, eq, inArray, isNull, lte, type SQL, sql } from 'drizzle-orm';
import type { Db } from './client.ts';
import { maybe, present, type Row } from './row.ts';
import { surfaces } from './schema/index.ts';

export type Surface = Row<typeof surfaces.$inferSelect>;

export interface WantedSurface {
  /** Used only when this surface is not known yet. */
  readonly id: string;
  readonly caseId?: string | undefined;
  readonly kind: string;
  readonly part: string;
  readonly channelId: string;
  readonly threadTs?: string | undefined;
}

/** Adds it, or finds the one that is there: one row a case, kind, part and channel. */
export function wantSurface(db: Db, wanted: WantedSurface): Surface {
  return db.transaction(() => {
    db.orm.insert(surfaces).values(wanted).onConflictDoNothing().run();
    const { caseId, kind, part, channelId } = wanted;
    const isOfCase = caseId === undefined ? isNull(surfaces.caseId) : eq(surfaces.caseId, caseId);
    const isThere = and(isOfCase, eq(surfaces.kind, kind), eq(surfaces.part, part), eq(surfaces.channelId, channelId));
    const row = db.orm.select().from(surfaces).where(isThere).get();
    if (!row) throw new Error(`the id ${wanted.id} belongs to another surface`);
    return present(row);
  });
}

export function surfaceById(db: Db, id: string): Surface | undefined {
  return maybe(db.orm.select().from(surfaces).where(eq(surfaces.id, id)).get(), present);
}

/** In the order in which they were first wanted. */
export function surfacesOfCase(db: Db, caseId: string): readonly Surface[] {
  return listed(db, eq(surfaces.caseId, caseId));
}

/** Of one kind in one channel that belong to no case, in the order in which they were first wanted. */
export function surfacesOfKind(db: Db, kind: string, channelId: string): readonly Surface[] {
  const isLoose = and(isNull(surfaces.caseId), eq(surfaces.kind, kind), eq(surfaces.channelId, channelId));
  return isLoose ? listed(db, isLoose) : [];
}

/** Those whose post was begun and never answered: look for them in Slack before posting. */
export function surfacesSending(db: Db): readonly Surface[] {
  return listed(db, eq(surfaces.state, 'sending'));
}

/** Before a post, in the thread in which it is to stand. False when it is not waiting for one. */
export function markSending(db: Db, id: string, at?: string, threadTs?: string): boolean {
  const attempts = sql`${surfaces.attempts} + 1`;
  return change(db, id, { state: 'sending', attempts, updatedAt: at, threadTs: threadTs ?? null }, ['wanted']);
}

const lookAgain = 'look_again';

/**
 * Stands in Slack at `ts` with these blocks. `lookAgainAt`: when to look for a second one that came through late. False
 * when it was removed meanwhile.
 */
export function markShown(db: Db, id: string, ts: string, digest: string, at?: string, lookAgainAt?: string): boolean {
  const set = {
    state: 'shown' as const,
    ts,
    shownDigest: digest,
    attempts: 0,
    notBefore: lookAgainAt ?? null,
    lastError: lookAgainAt === undefined ? null : lookAgain,
    updatedAt: at,
  };
  return change(db, id, set, ['wanted', 'sending', 'shown']);
}

/** Not in Slack (any more): to be posted. `notBefore` is when to try again, `lastError` Slack's word for why not. */
export function markWanted(
  db: Db,
  id: string,
  why: { readonly notBefore?: string; readonly lastError?: string; readonly at?: string } = {},
): boolean {
  const { notBefore = null, lastError = null, at } = why;
  const set = { state: 'wanted' as const, ts: null, shownDigest: null, notBefore, lastError, updatedAt: at };
  return change(db, id, set, ['wanted', 'sending', 'shown', 'removed']);
}

/** Taken out of Slack. False when it was removed before. */
export function markRemoved(db: Db, id: string, at?: string): boolean {
  const set = { state: 'removed' as const, ts: null, shownDigest: null, updatedAt: at };
  return change(db, id, set, ['wanted', 'sending', 'shown']);
}

/** Slack would not have it, for this reason; what stands there stays. */
export function markRefused(db: Db, id: string, error: string): void {
  const set = { lastError: error, notBefore: null };
  if (change(db, id, set, ['shown'])) return;
  change(db, id, { ...set, state: 'wanted', ts: null, shownDigest: null }, ['wanted', 'sending']);
}

/** Of which a second one may have come through late, and for which it is time to look. */
export function surfacesToLookAt(db: Db, now: string): readonly Surface[] {
  const isDue = and(eq(surfaces.state, 'shown'), eq(surfaces.lastError, lookAgain), lte(surfaces.notBefore, now));
  return isDue ? listed(db, isDue) : [];
}

export function markLookedAt(db: Db, id: string): void {
  change(db, id, { lastError: null, notBefore: null }, ['shown']);
}

type Change = Partial<Omit<typeof surfaces.$inferInsert, 'attempts'>> & { readonly attempts?: number | SQL };

function change(db: Db, id: string, set: Change, from: readonly Surface['state'][]): boolean {
  const which = and(eq(surfaces.id, id), inArray(surfaces.state, [...from]));
  return db.orm.update(surfaces).set(set).where(which).run().changes === 1;
}

function listed(db: Db, which: SQL): readonly Surface[] {
  return db.orm.select().from(surfaces).where(which).orderBy(asc(sql`rowid`)).all().map(present);
}
