import { beforeEach, expect, test } from 'vitest';
import {
  caseByKey,
  casesInChannels,
  casesToDraw,
  closeCase,
  countCases,
  insertCase,
  markDrawn,
  moveCase,
  touchCase,
} from '../../db/cases.ts';
import type { Db } from '../../db/client.ts';
import { insertDecision, listDecisions, reopenDecision, standingDecision } from '../../db/decisions.ts';
import { declare, declared } from '../../db/declarations.ts';
import { evidenceOfItem, insertEvidence, withdrawEvidence } from '../../db/evidence.ts';
import { assignItem, closeItem, insertItems, itemById, listItems, reopenItem } from '../../db/items.ts';
import { noticesWanted, settleNotice, wantNotice } from '../../db/notices.ts';
import { acceptOnce, receipt, recordOutcome } from '../../db/receipts.ts';
import { insertReport, latestReport } from '../../db/reports.ts';
import { changeRole, currentRole, freezeRole } from '../../db/roles.ts';
import { saveSettings, settingsOf } from '../../db/settings.ts';
import { insertSource, listSources, withdrawSource } from '../../db/sources.ts';
import { markSending, markShown, surfacesOfCase, surfacesSending, wantSurface } from '../../db/surfaces.ts';
import { at, by, memory, openedCase } from './a-database.ts';

let db: Db;

beforeEach(() => {
  db = memory();
  openedCase(db);
});

test('cases are numbered, found by key and channel, and listed a page at a time with the newest first', () => {
  for (const id of ['case-2', 'case-3']) openedCase(db, id);
  insertCase(db, {
    id: 'case-4',
    roleId: 'role-1',
    channelId: 'C2',
    stage: 'apply',
    ownerId: by,
    openedBy: by,
    openedAt: at,
  });
  expect(caseByKey(db, 'SCR-2')).toMatchObject({ id: 'case-2', informedOn: undefined, version: 1 });
  const page = casesInChannels(db, ['C1'], { limit: 2 });
  expect(page.map(({ key }) => key)).toEqual(['SCR-3', 'SCR-2']);
  expect(casesInChannels(db, ['C1'], { limit: 2, after: page.at(-1)?.number }).map(({ key }) => key)).toEqual([
    'SCR-1',
  ]);
  expect(closeCase(db, 'case-1', at)).toBe(true);
  expect(closeCase(db, 'case-1', at)).toBe(false);
  expect([countCases(db, ['C1', 'C2']), countCases(db, ['C1'], 'open'), countCases(db, [])]).toEqual([4, 2, 0]);
});

test('of two people who move a case on at once, one does', () => {
  const move = { from: 'apply', to: 'interview', by, at };
  expect([moveCase(db, 'case-1', move), moveCase(db, 'case-1', move)]).toEqual([true, false]);
});

test('a case is to be drawn until the version that was drawn is its last', () => {
  expect(casesToDraw(db).map(({ id }) => id)).toEqual(['case-1']);
  const drawn = 1;
  expect(touchCase(db, 'case-1')).toBe(2);
  markDrawn(db, 'case-1', drawn);
  expect(casesToDraw(db).map(({ id }) => id)).toEqual(['case-1']);
  markDrawn(db, 'case-1', 2);
  markDrawn(db, 'case-1', 1);
  expect(casesToDraw(db)).toEqual([]);
});

test('a source key stands once in a case, and again after the first was withdrawn', () => {
  const source = { caseId: 'case-1', sourceKey: 'cv', kind: 'resume', stage: 'apply', createdBy: by, createdAt: at };
  insertSource(db, { ...source, id: 's1', body: { name: 'Olena' } });
  expect(() => insertSource(db, { ...source, id: 's2', body: {} })).toThrow(/UNIQUE/);
  expect([withdrawSource(db, 's1', at, 's2'), withdrawSource(db, 's1', at)]).toEqual([true, false]);
  insertSource(db, { ...source, id: 's2', body: { name: 'Olena Kovalenko' } });
  expect(listSources(db, 'case-1').map(({ body }) => body)).toEqual([{ name: 'Olena Kovalenko' }]);
});

test('what a case declares takes the place of what it declared before', () => {
  expect(declared(db, 'case-1')).toBeUndefined();
  declare(db, 'case-1', 'd1', { pay: 'bank' });
  declare(db, 'case-1', 'd2', { pay: 'cheque' });
  expect(declared(db, 'case-1')).toEqual({ pay: 'cheque' });
});

test('a measure stands once in a case; of two people who close it, one does', () => {
  const id = { id: 'i1', caseId: 'case-1', measure: 'video_interview' };
  insertItems(db, [id, { id: 'i2', caseId: 'case-1', measure: 'docs_direct', part: 'p1', label: 'Fabrikam' }]);
  expect(() => insertItems(db, [{ ...id, id: 'i3' }])).toThrow(/UNIQUE/);
  expect([closeItem(db, 'i1', 1, 'done', at), closeItem(db, 'i1', 1, 'failed', at)]).toEqual([true, false]);
  expect(itemById(db, 'i1')).toMatchObject({ state: 'done', version: 2, settledAt: at });
  expect([reopenItem(db, 'i1', 1), reopenItem(db, 'i1', 2)]).toEqual([false, true]);
  expect(assignItem(db, 'i1', 3, { ownerId: 'U0BEN', dueOn: '2026-03-09' })).toBe(true);
  expect(listItems(db, 'case-1').map(({ label, ownerId }) => [label, ownerId])).toEqual([
    [undefined, 'U0BEN'],
    ['Fabrikam', undefined],
  ]);
});

test('evidence stands until it is withdrawn', () => {
  insertItems(db, [{ id: 'i1', caseId: 'case-1', measure: 'video_interview' }]);
  insertEvidence(db, { id: 'e1', itemId: 'i1', caseId: 'case-1', kind: 'session', body: { text: 'seen' }, by, at });
  expect(evidenceOfItem(db, 'i1')).toMatchObject([{ body: { text: 'seen' } }]);
  expect([withdrawEvidence(db, 'e1', at), withdrawEvidence(db, 'e1', at)]).toEqual([true, false]);
  expect(evidenceOfItem(db, 'i1')).toEqual([]);
});

test('every report is kept, one decision stands, and after a reopening there can be another', () => {
  const report = { caseId: 'case-1', caseVersion: 1, app: '0.1.0', stage: 'apply', disposition: 'hold', createdAt: at };
  for (const id of ['r1', 'r2']) insertReport(db, { ...report, id, body: { id } });
  expect(latestReport(db, 'case-1')).toMatchObject({ id: 'r2', ordinal: 2, body: { id: 'r2' } });
  const decision = { caseId: 'case-1', outcome: 'cleared', reason: 'all seen', reportId: 'r2', by, at };
  expect([insertDecision(db, { ...decision, id: 'd1' }), insertDecision(db, { ...decision, id: 'd2' })]).toEqual([
    true,
    false,
  ]);
  expect(reopenDecision(db, 'd1', { by, at, reason: 'a new document' })).toBe(true);
  expect(standingDecision(db, 'case-1')).toBeUndefined();
  expect(insertDecision(db, { ...decision, id: 'd3' })).toBe(true);
  expect(listDecisions(db, 'case-1').map((each) => each.reopenReason)).toEqual(['a new document', undefined]);
});

test('a surface is one row however often it is wanted, and one that was being sent is found after a restart', () => {
  const wanted = { caseId: 'case-1', kind: 'case_card', part: '', channelId: 'C1' };
  expect([wantSurface(db, { ...wanted, id: 'f1' }).id, wantSurface(db, { ...wanted, id: 'f2' }).id]).toEqual([
    'f1',
    'f1',
  ]);
  expect([markSending(db, 'f1'), markSending(db, 'f1')]).toEqual([true, false]);
  expect(surfacesSending(db).map(({ id }) => id)).toEqual(['f1']);
  expect(markShown(db, 'f1', '1.2', 'digest')).toBe(true);
  expect(surfacesOfCase(db, 'case-1')).toMatchObject([{ state: 'shown', ts: '1.2', attempts: 0, threadTs: undefined }]);
  expect([
    wantSurface(db, { id: 'h1', kind: 'home', part: by, channelId: by }).id,
    wantSurface(db, { id: 'h2', kind: 'home', part: by, channelId: by }).id,
  ]).toEqual(['h1', 'h1']);
});

test('a request is accepted once, and what came of it is remembered', () => {
  expect([acceptOnce(db, 'V1', at), acceptOnce(db, 'V1', at)]).toEqual([true, false]);
  recordOutcome(db, 'V1', 'case-1');
  expect(receipt(db, 'V1')?.outcome).toBe('case-1');
});

test('settings saved on a stale form are not saved', () => {
  expect([
    saveSettings(db, 'C1', 0, { a: 1 }),
    saveSettings(db, 'C1', 0, { a: 2 }),
    saveSettings(db, 'C1', 1, { a: 3 }),
  ]).toEqual([true, false, true]);
  expect(settingsOf(db, 'C1')).toEqual({ scope: 'C1', body: { a: 3 }, version: 2 });
});

test('a frozen role does not change', () => {
  expect(changeRole(db, 'role-1', { title: 'Senior', body: {}, handling: {} })).toBe(true);
  expect([
    freezeRole(db, 'role-1', at, ['shared-phone']),
    changeRole(db, 'role-1', { title: 'Other', body: {}, handling: {} }),
  ]).toEqual([true, false]);
  expect(currentRole(db, 'engineer')?.title).toBe('Senior');
});

test('a notice is kept until it is settled', () => {
  const notice = { id: 'n1', requestId: 'V1', userId: by, body: { text: 'opened' }, createdAt: at };
  expect([wantNotice(db, notice), wantNotice(db, { ...notice, id: 'n2' })]).toEqual([true, false]);
  expect(noticesWanted(db)).toMatchObject([{ id: 'n1', body: { text: 'opened' } }]);
  expect([settleNotice(db, 'n1', 'sent'), settleNotice(db, 'n1', 'sent')]).toEqual([true, false]);
});
