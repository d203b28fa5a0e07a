import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { Db } from './client.ts';
import { maybe, present, type Row } from './row.ts';
import { roles } from './schema/index.ts';

export type Role = Row<typeof roles.$inferSelect>;
export type NewRole = Readonly<typeof roles.$inferInsert>;

export function insertRole(db: Db, role: NewRole): void {
  db.orm.insert(roles).values(role).run();
}

export function roleById(db: Db, id: string): Role | undefined {
  return maybe(db.orm.select().from(roles).where(eq(roles.id, id)).get(), present);
}

/** The newest version of that name that is not retired. */
export function currentRole(db: Db, name: string): Role | undefined {
  const isCurrent = and(eq(roles.name, name), isNull(roles.retiredAt));
  return maybe(db.orm.select().from(roles).where(isCurrent).orderBy(desc(roles.version)).get(), present);
}

/** All versions that are not retired, by name, the newest first. */
export function listRoles(db: Db): readonly Role[] {
  const rows = db.orm.select().from(roles).where(isNull(roles.retiredAt)).orderBy(asc(roles.name), desc(roles.version));
  return rows.all().map(present);
}

/** Counts retired versions too, so that a version is never given twice. 0: there is none. */
export function latestRoleVersion(db: Db, name: string): number {
  const row = db.orm.select().from(roles).where(eq(roles.name, name)).orderBy(desc(roles.version)).get();
  return row?.version ?? 0;
}

/** False when it is frozen: then a change is a new version. */
export function changeRole(
  db: Db,
  id: string,
  change: { readonly title: string; readonly body: unknown; readonly handling: unknown },
): boolean {
  const isFree = and(eq(roles.id, id), isNull(roles.frozenAt));
  return (
    db.orm
      .update(roles)
      .set({ ...change })
      .where(isFree)
      .run().changes === 1
  );
}

/** With the ids of the checks that hold for it from now on. False when it was frozen before. */
export function freezeRole(db: Db, id: string, at: string, checks: readonly string[]): boolean {
  const isFree = and(eq(roles.id, id), isNull(roles.frozenAt));
  return db.orm.update(roles).set({ frozenAt: at, checks }).where(isFree).run().changes === 1;
}

export function retireRole(db: Db, id: string, at: string): boolean {
  const isLive = and(eq(roles.id, id), isNull(roles.retiredAt));
  return db.orm.update(roles).set({ retiredAt: at }).where(isLive).run().changes === 1;
}
