import { and, eq } from 'drizzle-orm';
import type { Db } from './client.ts';
import { settings } from './schema/index.ts';

/** `scope` is 'workspace', a channel's id, or a person's id. */
export type Settings = Readonly<typeof settings.$inferSelect>;

/** undefined: nothing was ever set, so the defaults hold. */
export function settingsOf(db: Db, scope: string): Settings | undefined {
  return db.orm.select().from(settings).where(eq(settings.scope, scope)).get();
}

/** Every scope that something was set for. */
export function allSettings(db: Db): readonly Settings[] {
  return db.orm.select().from(settings).all();
}

/** `expectedVersion` is 0 where nothing was set. False when somebody else saved first. */
export function saveSettings(db: Db, scope: string, expectedVersion: number, body: unknown): boolean {
  if (expectedVersion === 0) {
    return db.orm.insert(settings).values({ scope, body }).onConflictDoNothing().run().changes === 1;
  }
  const isAsShown = and(eq(settings.scope, scope), eq(settings.version, expectedVersion));
  return (
    db.orm
      .update(settings)
      .set({ body, version: expectedVersion + 1 })
      .where(isAsShown)
      .run().changes === 1
  );
}
