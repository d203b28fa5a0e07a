import { randomBytes } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { BrokenSeal, type KeyRing, keyIdOf, sealerWith } from './cipher.ts';

/** The key given has the right name but does not open this database. */
export class WrongKey extends Error {
  override readonly name = 'DbWrongKey';
}

const place = 'meta.value:root_secret';

/** Made with the database and sealed in it: what the link keys and the audit chain derive from. Opening it proves the key. */
export function rootSecret(sqlite: Database, keys: KeyRing): { readonly root: Uint8Array; readonly isNew: boolean } {
  const sealer = sealerWith(keys);
  const write = sqlite.prepare("INSERT OR REPLACE INTO meta (key, value) VALUES ('root_secret', ?)");
  const row = sqlite.prepare<[], { value: Uint8Array }>("SELECT value FROM meta WHERE key = 'root_secret'").get();
  const secret = row ? opened(() => sealer.open(place, row.value)) : randomBytes(32).toString('base64');
  if (!row || keyIdOf(place, row.value) !== keys.current) write.run(sealer.seal(place, secret));
  return { root: Buffer.from(secret, 'base64'), isNew: !row };
}

function opened(open: () => string): string {
  try {
    return open();
  } catch (error) {
    if (!(error instanceof BrokenSeal)) throw error;
    throw new WrongKey(
      'The key does not open this database. Give it the key it was made with, or set DATABASE_PATH to another file.',
    );
  }
}
