import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keyRing } from '../../db/cipher.ts';
import { type Db, openDb } from '../../db/client.ts';
import { listEvents } from '../../db/events.ts';
import { listRetired } from '../../db/items.ts';
import { insertRole } from '../../db/roles.ts';
import { listSources, withdrawSource } from '../../db/sources.ts';
import { addSource } from '../../src/cases/add-source.ts';
import { decide } from '../../src/cases/decide.ts';
import { declareIncident } from '../../src/cases/declare-incident.ts';
import { dossierOf } from '../../src/cases/dossier-of.ts';
import { interviewGuide } from '../../src/cases/forms/interview-bank.ts';
import { handlingOf } from '../../src/cases/handling.ts';
import type { House } from '../../src/cases/house.ts';
import { openCase } from '../../src/cases/open-case.ts';
import { caseFileById } from '../../src/cases/read-case.ts';
import { recordEvidence } from '../../src/cases/record-evidence.ts';
import { settleChange } from '../../src/cases/rescreen.ts';
import { type Settlement, settleItem } from '../../src/cases/settle-item.ts';
import { testKey } from '../support/desk.ts';

const act = { by: 'U0MARCO', at: '2026-10-05T09:00:00Z' };

describe('the items of a case', () => {
  let db: Db;
  let house: House;
  beforeEach(() => {
    db = openDb({ file: ':memory:', keys: keyRing(testKey) });
    house = { db, id: randomUUID, app: 'test' };
  });
  afterEach(() => db.close());

  function opened(handling: object = {}): string {
    const id = randomUUID();
    const body = { title: 'Developer', employment: 'employee', remote: true };
    insertRole(db, {
      ...{ id, name: id, version: 1, title: 'Developer', body, handling: handlingOf(handling) },
      createdBy: act.by,
      createdAt: act.at,
    });
    const done = openCase(house, act, { channelId: 'C1', typed: { role: id, name: 'Maeve Corrigan' } });
    if (!done.ok) throw new Error(JSON.stringify(done.errors));
    return done.value.caseId;
  }

  const fileOf = (caseId: string) => {
    const file = caseFileById(house, caseId);
    if (!file) throw new Error('no case');
    return file;
  };
  const item = (caseId: string, name: string) => {
    const found = fileOf(caseId).items.find((one) => (one.label ?? one.kind) === name);
    if (!found) throw new Error(`no item ${name}`);
    return found;
  };
  const asked = (caseId: string) =>
    fileOf(caseId)
      .items.filter((one) => one.kind === 'docs_direct')
      .map((one) => one.label ?? 'whole');
  const enter = (caseId: string, typed: Readonly<Record<string, string>>) => {
    expect(addSource(house, act, { caseId, kind: 'resume', typed })).toMatchObject({ ok: true });
  };
  const withdrawLast = (caseId: string) => {
    db.transaction(() => {
      withdrawSource(db, listSources(db, caseId).at(-1)?.id ?? '', act.at);
      settleChange(house, act, caseId, { act: 'withdraw_source' });
    });
  };
  const settle = (caseId: string, name: string, to: Settlement, reason = 'because') => {
    const { id, version } = item(caseId, name);
    return settleItem(house, act, { caseId, itemId: id, version, to, typed: { reason } });
  };
  const evidence = (caseId: string, name: string, typed: Readonly<Record<string, string>>) =>
    recordEvidence(house, act, { caseId, itemId: item(caseId, name).id, typed });
  const confirmed = { contact_used: '+353 91 555 0199', contact_source: 'official_register', answer: 'confirmed' };

  it('while nothing is stated the whole measure stands; a withdrawn school leaves with its history and comes back with it', () => {
    const caseId = opened();
    expect(asked(caseId)).toEqual(['whole']);
    enter(caseId, { education: '2014 – 2018 | Corrib Institute | BSc' });
    expect(asked(caseId)).toEqual(['Corrib Institute']);
    expect(evidence(caseId, 'Corrib Institute', confirmed)).toMatchObject({ ok: true });
    expect(settle(caseId, 'Corrib Institute', 'done')).toMatchObject({ ok: true });
    expect(fileOf(caseId).report.checklist[0]).toMatchObject({ state: 'done' });
    withdrawLast(caseId);
    expect(asked(caseId)).toEqual(['whole']);
    expect(listRetired(db, caseId).map((one) => one.label)).toEqual(['Corrib Institute']);
    enter(caseId, { education: '2014 – 2018 | Corrib Institute | BSc' });
    expect(item(caseId, 'Corrib Institute')).toMatchObject({ state: 'done', evidence: [{ by: act.by }] });
  });

  it('a further school opens the measure again, and one that says no after all is open although it was marked', () => {
    const caseId = opened();
    enter(caseId, { education: '2014 – 2018 | Corrib Institute | BSc' });
    evidence(caseId, 'Corrib Institute', confirmed);
    settle(caseId, 'Corrib Institute', 'done');
    enter(caseId, { education: '2018 – 2020 | Saltmarsh College | MSc' });
    expect(asked(caseId)).toEqual(['Corrib Institute', 'Saltmarsh College']);
    expect(fileOf(caseId).report.checklist[0]).toMatchObject({ state: 'open' });
    evidence(caseId, 'Corrib Institute', { ...confirmed, answer: 'denied' });
    expect(item(caseId, 'Corrib Institute')).toMatchObject({ recorded: 'done', state: 'open' });
    expect(item(caseId, 'Corrib Institute').why).toContain('said no');
  });

  it('what the role does not ask for starts as not applicable with the reason, and is added with one', () => {
    const caseId = opened({ measures: ['id_scrutiny', 'video_interview'], due_in_days: 7 });
    expect(item(caseId, 'background_check')).toMatchObject({
      state: 'not_applicable',
      why: 'not asked for by this role',
    });
    expect(item(caseId, 'id_scrutiny')).toMatchObject({ state: 'open', dueOn: '2026-10-12' });
    expect(fileOf(caseId).departures).toEqual([]);
    enter(caseId, { education: '2014 – 2018 | Corrib Institute | BSc' });
    expect(asked(caseId)).toEqual(['whole']);
    expect(settle(caseId, 'docs_direct', 'open', 'a licence depends on the degree')).toMatchObject({ ok: true });
    expect(asked(caseId)).toEqual(['Corrib Institute']);
    expect(fileOf(caseId).departures).toMatchObject([
      { what: 'added', kind: 'docs_direct', by: act.by, reason: 'a licence depends on the degree' },
    ]);
    expect(dossierOf(house, caseId, act.at).checklist?.background_check).toEqual({
      state: 'not_applicable',
      why: 'not asked for by this role',
    });
  });

  it('an employer that is left out is named as skipped, and the measure as a whole says what it still lacks', () => {
    const caseId = opened();
    enter(caseId, {
      jobs: '2012-01 – 2014-01 | Saltmarsh Software | Developer',
      education: '2008 – 2012 | Corrib Institute | BSc',
    });
    expect(settle(caseId, 'Saltmarsh Software', 'not_applicable', 'dissolved in 2016')).toMatchObject({ ok: true });
    expect(fileOf(caseId).departures).toMatchObject([{ what: 'skipped', label: 'Saltmarsh Software' }]);
    evidence(caseId, 'Corrib Institute', confirmed);
    expect(settle(caseId, 'Corrib Institute', 'done')).toMatchObject({ ok: true });
    expect(fileOf(caseId).report.checklist[0]).toMatchObject({
      state: 'open',
      why: 'Saltmarsh Software has not confirmed by a contact of its own',
    });
  });

  it('evidence is the event that it is: a review of the document, a vendor’s status, a delivery', () => {
    const caseId = opened();
    const typed = { type: 'passport', name: 'Maeve Corrigan', note: 'asked for early' };
    expect(addSource(house, act, { caseId, kind: 'identity_document', typed })).toMatchObject({ ok: true });
    const on = '2026-10-04';
    const document = listSources(db, caseId).at(-1)?.sourceKey ?? '';
    const done = [
      evidence(caseId, 'id_scrutiny', { document, readers: '2', text: 'fonts\nedges', edited: 'no', on }),
      evidence(caseId, 'biometric_or_idv', { vendor: 'Idento', method: 'vendor', status: 'unable_to_complete', on }),
      evidence(caseId, 'background_check', {
        ...{ vendor: 'Vetters', status: 'clear', consent_on_file: 'yes', text: 'in the vault', on },
      }),
      evidence(caseId, 'delivery_to_id_address', { text: 'a lease of September', on }),
      evidence(caseId, 'payment_no_crypto', { text: 'bank transfer', on }),
    ];
    expect(done.map((one) => one.ok)).toEqual([true, true, true, true, true]);
    expect(
      listEvents(db, caseId)
        .slice(1)
        .map((event) => event.body),
    ).toMatchObject([
      { event: 'document_review', document, readers: 2, features: ['fonts', 'edges'], edited: 'no' },
      { event: 'identity_proofing', status: 'unable_to_complete', vendor: 'Idento' },
      { event: 'background_check', status: 'clear', consent_on_file: true },
    ]);
    expect(evidence(caseId, 'payment_no_crypto', { text: 'x', on: '2026-10-09' })).toMatchObject({
      errors: { on: 'That is in the future.' },
    });
  });

  it('the steps of an incident can be done after the decision; the measures stand still', () => {
    const caseId = opened();
    expect(decide(house, act, { caseId, typed: { outcome: 'withdrawn', reason: 'left' } })).toMatchObject({ ok: true });
    expect(declareIncident(house, act, { caseId, typed: { sure: ['yes'] } })).toMatchObject({ ok: true });
    const step = fileOf(caseId).items.find((one) => one.kind === 'incident')?.label ?? '';
    expect(evidence(caseId, step, { text: 'accounts closed', on: '2026-10-05' })).toMatchObject({ ok: true });
    expect(settle(caseId, step, 'done')).toMatchObject({ ok: true });
    expect(settle(caseId, 'id_scrutiny', 'not_applicable')).toMatchObject({
      errors: { reason: 'This case is decided. Reopen it first.' },
    });
  });

  it('the interview steps are the same for one case and of the same kinds for all, and no two of forty cases need agree', () => {
    expect(interviewGuide('case-1')).toEqual(interviewGuide('case-1'));
    const guides = Array.from({ length: 40 }, (_, n) => interviewGuide(`case-${n}`));
    for (const guide of guides) {
      expect(guide.challenges.map((challenge) => challenge.kind)).toEqual([
        'head_turn',
        'hand_across_face',
        'code_word',
      ]);
      expect(guide.residence).toHaveLength(3);
    }
    expect(new Set(guides.map((guide) => JSON.stringify(guide))).size).toBeGreaterThan(30);
  });
});
