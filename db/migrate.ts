import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Database } from 'better-sqlite3';

export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the text, in hex. */
  readonly hash: string;
}

/** The file was made by a newer Crosscheck, or is not one of ours. */
export class NotOurDatabase extends Error {
  override readonly name = 'DbNotOurs';
}

const folder = fileURLToPath(new URL('./migrations/', import.meta.url));

/** In the order in which they apply, as drizzle-kit's journal lists them. */
export function migrations(): readonly Migration[] {
  const journal: { readonly entries: readonly { readonly tag: string }[] } = JSON.parse(
    readFileSync(`${folder}meta/_journal.json`, 'utf8'),
  );
  return journal.entries.map(({ tag }) => {
    const sql = readFileSync(`${folder}${tag}.sql`, 'utf8');
    return { name: tag, sql, hash: createHash('sha256').update(sql).digest('hex') };
  });
}

/** Applies what is missing, all of it or nothing. Foreign keys have to be off: a table may be made anew. */
export function migrate(sqlite: Database, known: readonly Migration[]): void {
  sqlite
    .transaction(() => {
      const applied = appliedMigrations(sqlite);
      applied.forEach(({ name, hash }, at) => {
        if (known[at]?.name !== name)
          throw new NotOurDatabase(`The database was made by a newer Crosscheck: it has "${name}". Update Crosscheck.`);
        if (known[at]?.hash !== hash)
          throw new NotOurDatabase(`The migration "${name}" is not the one that made this database.`);
      });
      const insert = sqlite.prepare('INSERT INTO applied_migrations (name, hash) VALUES (?, ?)');
      for (const { name, sql, hash } of known.slice(applied.length)) {
        sqlite.exec(sql);
        insert.run(name, hash);
      }
      const [broken] = sqlite.prepare<[], { table: string }>('PRAGMA foreign_key_check').all();
      if (broken) throw new NotOurDatabase(`A row of ${broken.table} refers to a row that is not there.`);
    })
    .immediate();
}

function appliedMigrations(sqlite: Database): readonly Pick<Migration, 'name' | 'hash'>[] {
  const tables = sqlite.prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  if (tables.length > 0 && !tables.some(({ name }) => name === 'applied_migrations')) {
    throw new NotOurDatabase('This SQLite file was not made by Crosscheck. Set DATABASE_PATH to another file.');
  }
  sqlite.exec(
    'CREATE TABLE IF NOT EXISTS applied_migrations (ordinal INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, hash TEXT NOT NULL)',
  );
  return sqlite.prepare<[], Migration>('SELECT name, hash FROM applied_migrations ORDER BY ordinal').all();
}
