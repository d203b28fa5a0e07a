import { createRequire } from 'node:module';
import type Sqlite from 'better-sqlite3';

const require = createRequire(import.meta.url);

/**
 * No release of better-sqlite3 runs on every Node: 13 needs N-API 10 and crashes Node 20 at the first open,
 * 12 aborts Node 24 at exit. https://github.com/WiseLibs/better-sqlite3/issues/1514
 */
export function openSqlite(file: string, options?: Sqlite.Options): Sqlite.Database {
  const napi = Number(process.versions.napi ?? 0);
  const Database: typeof Sqlite = require(napi >= 10 ? 'better-sqlite3' : 'better-sqlite3-12');
  return new Database(file, options);
}
