import { eq } from 'drizzle-orm';
import { caseById } from './cases.ts';
import type { Db } from './client.ts';
import { maybe } from './row.ts';
import {
  caseKeys,
  cases,
  changes,
  corrections,
  decisions,
  declarations,
  events,
  evidence,
  files,
  findingNotes,
  items,
  lookups,
  notices,
  proposals,
  reports,
  reviews,
  sources,
  surfaces,
  tombstones,
} from './schema/index.ts';
import { type Surface, surfacesOfCase } from './surfaces.ts';

export type Tombstone = Readonly<typeof tombstones.$inferSelect>;

export interface Erased {
  readonly key: string;
  /** What stands in Slack still; nothing else remembers it now. */
  readonly shown: readonly Surface[];
}

/** What refers to another row comes before it. */
const ofCase = [
  caseKeys,
  changes,
  corrections,
  findingNotes,
  decisions,
  proposals,
  reports,
  evidence,
  items,
  reviews,
  declarations,
  lookups,
  events,
  sources,
  notices,
  files,
  surfaces,
];

/** Deletes all of a case but its key and its audit entries. In an outer transaction, call `flushErased` after it. undefined: no such case. */
export function eraseCase(
  db: Db,
  id: string,
  { by, at }: { readonly by: string; readonly at: string },
): Erased | undefined {
  const isOutermost = !db.sqlite.inTransaction;
  const erased = db.transaction(() =>
    maybe(caseById(db, id), ({ key }) => {
      const shown = surfacesOfCase(db, id).filter(({ ts, state }) => ts !== undefined || state === 'sending');
      for (const table of ofCase) db.orm.delete(table).where(eq(table.caseId, id)).run();
      db.orm.delete(cases).where(eq(cases.id, id)).run();
      db.orm.insert(tombstones).values({ key, erasedAt: at, by }).run();
      return { key, shown };
    }),
  );
  if (erased && isOutermost) flushErased(db);
  return erased;
}

/**
 * The write-ahead log holds deleted pages until it is emptied, and a page may keep what was moved inside it until it
 * is written anew. False: somebody else reads the file; what is left goes with the next one.
 */
export function flushErased(db: Db): boolean {
  db.sqlite.exec('VACUUM');
  return db.sqlite.pragma('wal_checkpoint(TRUNCATE)', { simple: true }) === 0;
}

/** undefined: no case with this key was erased. */
export function tombstone(db: Db, key: string): Tombstone | undefined {
  return db.orm.select().from(tombstones).where(eq(tombstones.key, key)).get();
}
