import { eq } from 'drizzle-orm';
import type { Db } from './client.ts';
import { meta } from './schema/index.ts';
import { openJson, sealJson } from './sealed-json.ts';

type MetaKey = 'team' | 'case_number' | 'audit_head';

/** undefined: never written. */
export function metaValue(db: Db, key: MetaKey): unknown {
  const row = db.orm.select().from(meta).where(eq(meta.key, key)).get();
  return row ? openJson(db, 'meta.value', key, row.value) : undefined;
}

export function setMeta(db: Db, key: MetaKey, value: unknown): void {
  const sealed = sealJson(db, 'meta.value', key, value);
  db.orm
    .insert(meta)
    .values({ key, value: sealed })
    .onConflictDoUpdate({ target: meta.key, set: { value: sealed } })
    .run();
}

/** A database serves the one Slack team that it first connected to. */
export function recordTeam(db: Db, teamId: string): 'first' | 'same' | 'other' {
  return db.transaction(() => {
    const known = metaValue(db, 'team');
    if (known === undefined) setMeta(db, 'team', teamId);
    return known === undefined ? 'first' : known === teamId ? 'same' : 'other';
  });
}

/** Whether it was ever connected to a Slack team. */
export function wasConnected(db: Db): boolean {
  return metaValue(db, 'team') !== undefined;
}
