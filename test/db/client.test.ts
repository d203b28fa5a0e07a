import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from 'drizzle-kit/api';
import { expect, test } from 'vitest';
import { insertCase } from '../../db/cases.ts';
import { keyRing, UnknownKey } from '../../db/cipher.ts';
import { lockDb, openDb } from '../../db/client.ts';
import { recordTeam, wasConnected } from '../../db/meta.ts';
import { migrate, migrations, NotOurDatabase } from '../../db/migrate.ts';
import { WrongKey } from '../../db/root-secret.ts';
import * as schema from '../../db/schema/index.ts';
import { openSqlite } from '../../db/sqlite.ts';
import { keyA, keyB, memory, newFile, openedCase } from './a-database.ts';

test('the migrations make what the schema says', async () => {
  const statements = await generateSQLiteMigration(
    await generateSQLiteDrizzleJson({}),
    await generateSQLiteDrizzleJson(schema),
  );
  const drawn = openSqlite(':memory:');
  for (const statement of statements) drawn.exec(statement);
  const migrated = openSqlite(':memory:');
  migrate(migrated, migrations());
  const shape = (sqlite: typeof drawn) =>
    sqlite
      .prepare<[], { sql: string | null }>(
        "SELECT sql FROM sqlite_master WHERE name <> 'applied_migrations' AND sql IS NOT NULL",
      )
      .all()
      .map(({ sql }) => (sql ?? '').replace(/\s+/g, ' ').replace(/ (?=[,)])/g, ''))
      .sort();
  expect(shape(migrated)).toEqual(shape(drawn));
});

test('a database keeps its rows and its team when it is opened again', () => {
  const file = newFile();
  const first = openDb({ file, keys: keyRing(keyA) });
  expect(wasConnected(first)).toBe(false);
  expect([recordTeam(first, 'T1'), recordTeam(first, 'T1'), recordTeam(first, 'T2')]).toEqual([
    'first',
    'same',
    'other',
  ]);
  first.close();
  const again = openDb({ file, keys: keyRing(keyA) });
  expect(wasConnected(again)).toBe(true);
  again.close();
});

test('a key that does not fit is refused, by value and by name, and a new key takes over from an old one', () => {
  const file = newFile();
  openDb({ file, keys: keyRing(keyA) }).close();
  expect(() => openDb({ file, keys: keyRing(keyB) })).toThrow(WrongKey);
  expect(() => openDb({ file, keys: keyRing(`new:${keyB}`) })).toThrow(UnknownKey);
  openDb({ file, keys: keyRing(`new:${keyB},main:${keyA}`) }).close();
});

test('a database of a newer version, with another migration, or of somebody else is refused', () => {
  const file = newFile();
  const db = openDb({ file, keys: keyRing(keyA) });
  db.sqlite.exec("INSERT INTO applied_migrations (name, hash) VALUES ('9999_later', 'x')");
  db.close();
  expect(() => openDb({ file, keys: keyRing(keyA) })).toThrow(/newer Crosscheck.*9999_later/);
  const other = newFile();
  const changed = openDb({ file: other, keys: keyRing(keyA) });
  changed.sqlite.exec("UPDATE applied_migrations SET hash = 'x'");
  changed.close();
  expect(() => openDb({ file: other, keys: keyRing(keyA) })).toThrow(NotOurDatabase);
  const foreign = newFile();
  const sqlite = openSqlite(foreign);
  sqlite.exec('CREATE TABLE theirs (id)');
  sqlite.close();
  expect(() => openDb({ file: foreign, keys: keyRing(keyA) })).toThrow(/not made by Crosscheck/);
  const text = newFile();
  writeFileSync(text, 'not a database '.repeat(100));
  expect(() => openDb({ file: text, keys: keyRing(keyA) })).toThrow(/not an SQLite database/);
});

test('a nested transaction is part of the outer one, and what throws leaves nothing behind', () => {
  const db = memory();
  openedCase(db);
  const failing = () =>
    db.transaction(() => {
      openedCase(db, 'case-2');
      throw new Error('stop');
    });
  expect(failing).toThrow('stop');
  const { key } = insertCase(db, {
    id: 'case-3',
    roleId: 'role-1',
    channelId: 'C1',
    stage: 'apply',
    ownerId: 'U',
    openedBy: 'U',
    openedAt: 'x',
  });
  expect(key).toBe('SCR-2');
});

test('the lock belongs to one, and to the next once it is released', () => {
  const file = newFile();
  const lock = lockDb(file);
  expect(lock).toBeDefined();
  expect(lockDb(file)).toBeUndefined();
  lock?.release();
  const next = lockDb(file);
  expect(next).toBeDefined();
  next?.release();
});

test('another process holds the lock until it is killed, and leaves nothing stale', async () => {
  const file = newFile();
  const client = fileURLToPath(new URL('../../db/client.ts', import.meta.url));
  const program = `import { lockDb } from ${JSON.stringify(client)};
    process.stdout.write(lockDb(${JSON.stringify(file)}) ? 'held' : 'refused'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(child.stdout, 'data');
  expect(String(said)).toBe('held');
  expect(lockDb(file)).toBeUndefined();
  child.kill('SIGKILL');
  await once(child, 'exit');
  const lock = lockDb(file);
  expect(lock).toBeDefined();
  lock?.release();
});
