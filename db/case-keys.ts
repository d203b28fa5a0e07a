import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Db } from './client.ts';
import { caseKeys, cases } from './schema/index.ts';

export interface CaseKey {
  readonly kind: 'email' | 'phone' | 'name_word';
  /** Normalised: what is equal here is the same address, number or word. Only its keyed hash is kept. */
  readonly value: string;
}

/** The keys by which a case is found; those that were there before are replaced. */
export function setCaseKeys(db: Db, caseId: string, keys: readonly CaseKey[]): void {
  db.transaction(() => {
    db.orm.delete(caseKeys).where(eq(caseKeys.caseId, caseId)).run();
    for (const { kind, value } of keys) {
      db.orm
        .insert(caseKeys)
        .values({ caseId, kind, hash: db.cipher.linkKey(kind, value) })
        .onConflictDoNothing()
        .run();
    }
  });
}

/** Ids of the cases that hold every one of these values of a kind. None for no values. */
export function casesWithKeys(db: Db, kind: CaseKey['kind'], values: readonly string[]): readonly string[] {
  const hashes = [...new Set(values.map((value) => db.cipher.linkKey(kind, value)))];
  if (hashes.length === 0) return [];
  return db.orm
    .select({ id: caseKeys.caseId })
    .from(caseKeys)
    .where(and(eq(caseKeys.kind, kind), inArray(caseKeys.hash, hashes)))
    .groupBy(caseKeys.caseId)
    .having(sql`count(*) = ${hashes.length}`)
    .all()
    .map(({ id }) => id);
}

/** Ids of cases that were opened before keys were kept. */
export function casesWithoutKeys(db: Db): readonly string[] {
  return db.orm
    .select({ id: cases.id })
    .from(cases)
    .leftJoin(caseKeys, eq(caseKeys.caseId, cases.id))
    .where(isNull(caseKeys.caseId))
    .all()
    .map(({ id }) => id);
}
