import { eq } from 'drizzle-orm';
import type { Db } from './client.ts';
import { maybe, present, type Row } from './row.ts';
import { receipts } from './schema/index.ts';

export type Receipt = Row<typeof receipts.$inferSelect>;

/** True the first time: do the act in the same transaction. False: it was done, see `receipt` for what came of it. */
export function acceptOnce(db: Db, requestId: string, at: string): boolean {
  return db.orm.insert(receipts).values({ requestId, at }).onConflictDoNothing().run().changes === 1;
}

/** Ids and enum words only, such as the id of the case that was opened. */
export function recordOutcome(db: Db, requestId: string, outcome: string): void {
  db.orm.update(receipts).set({ outcome }).where(eq(receipts.requestId, requestId)).run();
}

/** undefined: nothing with this id was accepted. */
export function receipt(db: Db, requestId: string): Receipt | undefined {
  return maybe(db.orm.select().from(receipts).where(eq(receipts.requestId, requestId)).get(), present);
}
