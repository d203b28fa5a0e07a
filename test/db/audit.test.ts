import { beforeEach, expect, test } from 'vitest';
import { appendAudit, auditOfCase, verifyAudit } from '../../db/audit.ts';
import type { Db } from '../../db/client.ts';
import { at, by, memory } from './a-database.ts';

let db: Db;

beforeEach(() => {
  db = memory();
  for (const act of ['open_case', 'add_source', 'close_item', 'decide']) {
    db.transaction(() =>
      appendAudit(db, { at, by, act, caseKey: 'SCR-1', detail: { outcome: 'cleared', item: 'i1' } }),
    );
  }
});

test('an untouched log verifies, and tells the acts of a case in order', () => {
  expect(verifyAudit(db)).toEqual({ ok: true, entries: 4 });
  expect(auditOfCase(db, 'SCR-1').map(({ act }) => act)).toEqual(['open_case', 'add_source', 'close_item', 'decide']);
  expect(verifyAudit(memory())).toEqual({ ok: true, entries: 0 });
});

test('an entry outside of a transaction is refused, and one in a transaction that fails is not there', () => {
  expect(() => appendAudit(db, { at, by, act: 'open_case' })).toThrow();
  const failing = () =>
    db.transaction(() => {
      appendAudit(db, { at, by, act: 'open_case' });
      throw new Error('stop');
    });
  expect(failing).toThrow('stop');
  expect(verifyAudit(db)).toEqual({ ok: true, entries: 4 });
});

test.each([
  ["UPDATE audit SET by = 'U0BEN' WHERE seq = 2", 2],
  ["UPDATE audit SET detail = '{}' WHERE seq = 3", 3],
  ['DELETE FROM audit WHERE seq = 2', 2],
  ['DELETE FROM audit WHERE seq = 1', 1],
  ['DELETE FROM audit WHERE seq >= 3', 3],
  ['DELETE FROM audit', 1],
  ["UPDATE audit SET hash = 'x' WHERE seq = 4", 4],
  ["INSERT INTO audit SELECT 5, at, by, act, case_key, detail, hash, 'x' FROM audit WHERE seq = 4", 5],
  ["DELETE FROM meta WHERE key = 'audit_head'", 4],
  ["UPDATE meta SET value = x'01046d61696e' || zeroblob(40) WHERE key = 'audit_head'", 4],
  ["DELETE FROM audit; DELETE FROM meta WHERE key = 'audit_head'", 0],
])('%s is named at entry %i', (tampering, seq) => {
  db.sqlite.exec(tampering);
  expect(verifyAudit(db)).toMatchObject({ ok: false, seq });
});
