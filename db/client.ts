import type { Database } from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { beginAudit } from './audit.ts';
import { type Cipher, cipherWith, type KeyRing, UnknownKey } from './cipher.ts';
import { migrate, migrations, NotOurDatabase } from './migrate.ts';
import { rootSecret } from './root-secret.ts';
import * as schema from './schema/index.ts';
import { openSqlite } from './sqlite.ts';

export interface Db {
  readonly orm: BetterSQLite3Database<typeof schema>;
  readonly sqlite: Database;
  readonly cipher: Cipher;
  /** Takes the write lock at once; a nested call joins the outer one, and only the outer one commits. */
  readonly transaction: <T>(work: () => T) => T;
  readonly close: () => void;
}

export interface OpenDb {
  /** A path, or ':memory:'. */
  readonly file: string;
  readonly keys: KeyRing;
}

/** Throws NotOurDatabase, WrongKey or UnknownKey, each with a sentence for the person who starts the app. */
export function openDb({ file, keys }: OpenDb): Db {
  const sqlite = openSqlite(file);
  try {
    prepare(sqlite);
    return sqlite.transaction(() => unlocked(sqlite, keys)).immediate();
  } catch (error) {
    sqlite.close();
    throw readable(error, file);
  }
}

function unlocked(sqlite: Database, keys: KeyRing): Db {
  const { root, isNew } = rootSecret(sqlite, keys);
  const db: Db = {
    orm: drizzle(sqlite, { schema }),
    sqlite,
    cipher: cipherWith(keys, root),
    transaction: (work) => (sqlite.inTransaction ? work() : sqlite.transaction(work).immediate()),
    close: () => void sqlite.close(),
  };
  if (isNew) beginAudit(db);
  return db;
}

function prepare(sqlite: Database): void {
  sqlite.pragma('busy_timeout = 5000');
  sqlite.pragma('foreign_keys = OFF');
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('secure_delete = ON');
  sqlite.pragma('temp_store = MEMORY');
  migrate(sqlite, migrations());
  sqlite.pragma('foreign_keys = ON');
}

function readable(error: unknown, file: string): unknown {
  if (error instanceof UnknownKey || !(error instanceof Error)) return error;
  if ('code' in error && error.code === 'SQLITE_NOTADB')
    return new NotOurDatabase(`${file} is not an SQLite database.`);
  return error;
}

/**
 * Holds `${file}.lock` for this process; undefined when somebody else does. It is SQLite's own lock on an
 * empty file, which the system lets go when a process dies: the file itself means nothing.
 */
export function lockDb(file: string): { readonly release: () => void } | undefined {
  const sqlite = openSqlite(`${file}.lock`, { timeout: 0 });
  try {
    sqlite.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    sqlite.close();
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') return undefined;
    throw error;
  }
  return { release: () => void sqlite.close() };
}
