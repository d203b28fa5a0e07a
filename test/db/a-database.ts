import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { insertCase } from '../../db/cases.ts';
import { keyRing } from '../../db/cipher.ts';
import { type Db, openDb } from '../../db/client.ts';
import { insertRole } from '../../db/roles.ts';

export const at = '2026-03-02T09:00:00Z';
export const by = 'U0ANNA';
export const keyA = Buffer.alloc(32, 1).toString('base64');
export const keyB = Buffer.alloc(32, 2).toString('base64');

/** A new folder that nobody else uses, and the path of a database in it that is not there yet. */
export function newFile(): string {
  return join(mkdtempSync(join(tmpdir(), 'crosscheck-db-')), 'crosscheck.db');
}

export function memory(): Db {
  return openDb({ file: ':memory:', keys: keyRing(keyA) });
}

/** One role, and one case for it. */
export function openedCase(db: Db, id = 'case-1'): void {
  if (id === 'case-1')
    insertRole(db, {
      id: 'role-1',
      name: 'engineer',
      version: 1,
      title: 'Engineer',
      body: {},
      createdBy: by,
      createdAt: at,
    });
  insertCase(db, { id, roleId: 'role-1', channelId: 'C1', stage: 'apply', ownerId: by, openedBy: by, openedAt: at });
}

/** Every byte of the database and of the files beside it. */
export function rawBytes(file: string): Buffer {
  const folder = join(file, '..');
  return Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));
}
