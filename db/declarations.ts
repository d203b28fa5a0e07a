import { eq } from 'drizzle-orm';
import type { Db } from './client.ts';
import { declarations } from './schema/index.ts';
import { openJson, sealJson } from './sealed-json.ts';

const column = 'declarations.body';

/** What a case declares once, such as agreed pay or delivery; a later one takes the place of the earlier. `id` counts only for the first. */
export function declare(db: Db, caseId: string, id: string, body: unknown): void {
  db.transaction(() => {
    const before = rowOf(db, caseId);
    const sealed = sealJson(db, column, before?.id ?? id, body);
    if (before) db.orm.update(declarations).set({ body: sealed }).where(eq(declarations.caseId, caseId)).run();
    else db.orm.insert(declarations).values({ caseId, id, body: sealed }).run();
  });
}

/** undefined: nothing was declared. */
export function declared(db: Db, caseId: string): unknown {
  const row = rowOf(db, caseId);
  return row ? openJson(db, column, row.id, row.body) : undefined;
}

function rowOf(db: Db, caseId: string): typeof declarations.$inferSelect | undefined {
  return db.orm.select().from(declarations).where(eq(declarations.caseId, caseId)).get();
}
