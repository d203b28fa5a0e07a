import { expect, test } from 'vitest';
import { caseByKey, insertCase } from '../../db/cases.ts';
import { BrokenSeal, keyRing } from '../../db/cipher.ts';
import { type Db, openDb } from '../../db/client.ts';
import { insertCorrection } from '../../db/corrections.ts';
import { insertDecision } from '../../db/decisions.ts';
import { declare } from '../../db/declarations.ts';
import { eraseCase, tombstone } from '../../db/erase.ts';
import { insertEvent } from '../../db/events.ts';
import { insertEvidence } from '../../db/evidence.ts';
import { insertItems } from '../../db/items.ts';
import { insertLookup } from '../../db/lookups.ts';
import { wantNotice } from '../../db/notices.ts';
import { insertReport } from '../../db/reports.ts';
import { insertReview } from '../../db/reviews.ts';
import { insertSource, sourceById } from '../../db/sources.ts';
import { markShown, wantSurface } from '../../db/surfaces.ts';
import { at, by, keyA, newFile, openedCase, rawBytes } from './a-database.ts';

const name = 'Olena Kovalenko';

function fill(db: Db, caseId: string): void {
  const body = { name };
  const made = { caseId, createdBy: by, createdAt: at };
  insertSource(db, {
    ...made,
    id: `${caseId}-s`,
    sourceKey: 'cv',
    kind: 'resume',
    stage: 'apply',
    body: { name, text: 'long '.repeat(3000) },
  });
  insertEvent(db, { ...made, id: `${caseId}-v`, kind: 'login', stage: 'apply', at, body });
  insertLookup(db, { ...made, id: `${caseId}-l`, kind: 'ip', body });
  declare(db, caseId, `${caseId}-d`, body);
  insertCorrection(db, { id: `${caseId}-c`, caseId, entryId: `${caseId}-s`, kind: 'changed', body, by, at });
  insertReview(db, { id: `${caseId}-w`, caseId, checkId: 'name-mismatch', body, by, at });
  insertItems(db, [{ id: `${caseId}-i`, caseId, measure: 'docs_direct', part: 'p', label: name }]);
  insertEvidence(db, { id: `${caseId}-e`, itemId: `${caseId}-i`, caseId, kind: 'call', body, by, at });
  insertReport(db, {
    id: `${caseId}-r`,
    caseId,
    caseVersion: 1,
    app: '0',
    stage: 'apply',
    disposition: 'hold',
    body,
    createdAt: at,
  });
  insertDecision(db, { id: `${caseId}-x`, caseId, outcome: 'cleared', reason: name, reportId: `${caseId}-r`, by, at });
  wantNotice(db, { id: `${caseId}-n`, requestId: caseId, caseId, userId: by, body, createdAt: at });
  wantSurface(db, { id: `${caseId}-f`, caseId, kind: 'case_card', part: '', channelId: 'C1' });
  markShown(db, `${caseId}-f`, '1.2', 'digest');
}

function ciphertexts(db: Db): readonly Buffer[] {
  const columns = ['sources.body', 'events.body', 'lookups.body', 'declarations.body', 'reviews.body', 'items.label'];
  const more = ['evidence.body', 'reports.body', 'decisions.reason', 'notices.body', 'corrections.body'];
  return [...columns, ...more].map((column) => {
    const [table, field] = column.split('.');
    const row = db.sqlite
      .prepare<[], { sealed: Buffer }>(
        `SELECT ${field} AS sealed FROM ${table} WHERE ${field} IS NOT NULL ORDER BY rowid`,
      )
      .get();
    return row?.sealed.subarray(-12) ?? Buffer.from('missing');
  });
}

test('no file beside the database shows a name, and after an erasure none holds even what was sealed', () => {
  const file = newFile();
  const db = openDb({ file, keys: keyRing(keyA) });
  for (const id of ['case-1', 'case-2']) {
    openedCase(db, id);
    fill(db, id);
  }
  const sealed = ciphertexts(db);
  const before = rawBytes(file);
  expect(before.includes(name)).toBe(false);
  expect(before.includes('Kovalenko')).toBe(false);
  expect(sealed.map((bytes) => before.includes(bytes))).toEqual(sealed.map(() => true));
  expect(eraseCase(db, 'case-1', { by, at })).toMatchObject({ key: 'SCR-1', shown: [{ ts: '1.2', channelId: 'C1' }] });
  const after = rawBytes(file);
  expect(sealed.map((bytes) => after.includes(bytes))).toEqual(sealed.map(() => false));
  expect(after.includes('case-1')).toBe(false);
  expect(sourceById(db, 'case-2-s')?.body).toMatchObject({ name });
  db.close();
});

test('an erased case leaves its key, and the key is not given again', () => {
  const db = openDb({ file: ':memory:', keys: keyRing(keyA) });
  openedCase(db);
  fill(db, 'case-1');
  db.transaction(() => eraseCase(db, 'case-1', { by, at }));
  expect(eraseCase(db, 'case-1', { by, at })).toBeUndefined();
  expect(caseByKey(db, 'SCR-1')).toBeUndefined();
  expect(tombstone(db, 'SCR-1')).toEqual({ key: 'SCR-1', erasedAt: at, by });
  const next = {
    id: 'case-2',
    roleId: 'role-1',
    channelId: 'C1',
    stage: 'apply',
    ownerId: by,
    openedBy: by,
    openedAt: at,
  };
  expect(insertCase(db, next).key).toBe('SCR-2');
});

test('a sealed value that was moved to another row does not open', () => {
  const db = openDb({ file: ':memory:', keys: keyRing(keyA) });
  for (const id of ['case-1', 'case-2']) {
    openedCase(db, id);
    fill(db, id);
  }
  db.sqlite.exec("UPDATE sources SET body = (SELECT body FROM sources WHERE id = 'case-1-s') WHERE id = 'case-2-s'");
  expect(() => sourceById(db, 'case-2-s')).toThrow(BrokenSeal);
});
