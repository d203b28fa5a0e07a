import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addEntry } from '../../src/cases/add-entry.ts';
import { addMany } from '../../src/cases/add-many.ts';
import { dossierOf } from '../../src/cases/dossier-of.ts';
import { handlingOf } from '../../src/cases/handling.ts';
import { openCase as openFor } from '../../src/cases/open-case.ts';
import { insertVersion } from '../../src/cases/roles.ts';
import { readLogins } from '../../src/collect/login-csv.ts';
import { people, rooms, startTestWorkspace, type TestWorkspace } from '../support/desk.ts';
import { enteringOf } from '../support/entering.ts';
import { openCase } from '../support/story.ts';

let work: TestWorkspace;
beforeEach(async () => {
  work = await startTestWorkspace();
});
afterEach(() => work.stop());

const asText = (value: unknown): string => JSON.stringify(value);

describe('a case with many entries', { timeout: 30_000 }, () => {
  it('is listed by page, and every entry can be opened', async () => {
    const key = await openCase(work, people.marco, rooms.hiring, { name: 'Tamsin Oakes' });
    const { house } = work.running.desk;
    const act = { by: people.marco, at: new Date().toISOString() };
    for (let at = 0; at < 35; at++) {
      const typed = { name: `Referee ${at}`, employer: '<!channel> & Sons' };
      expect(addEntry(house, act, { caseId: work.file(key).id, what: 'source', kind: 'reference', typed }).ok).toBe(
        true,
      );
    }
    const entering = enteringOf(work, key, people.marco);
    const list = await entering.known();
    expect(asText(list.blocks)).toContain('36 sources, 1 event');
    await entering.person.click({ viewId: list.id }, 'known_page_after');
    await work.sandbox.until(() => (asText(entering.top()?.blocks).includes('Page 2 of 2') ? true : undefined));
    const last = entering.top()?.blocks.find((block) => asText(block).includes('*reference-35*'));
    await entering.person.click({ viewId: list.id }, 'open_entry', String(last?.block_id));
    expect(asText((await entering.view('show_entry')).blocks)).toContain('Referee 34');
  });

  it('a résumé of a hundred jobs is changed in inputs that go on where one is full', async () => {
    const key = await openCase(work, people.marco, rooms.hiring, { name: 'Tamsin Oakes' });
    const { house } = work.running.desk;
    const jobs = Array.from({ length: 100 }, (_, at) => `2001-01 – 2001-12 | Saltmarsh Works Number ${at} | Developer`);
    const act = { by: people.marco, at: new Date().toISOString() };
    const typed = { jobs: jobs.join('\n') };
    expect(addEntry(house, act, { caseId: work.file(key).id, what: 'source', kind: 'resume', typed }).ok).toBe(true);
    const entering = enteringOf(work, key, people.marco);
    const form = await entering.openPart(await entering.openEntry('*resume*'), 'first');
    expect(Object.keys(form.values)).toContain('jobs__2');
    expect(await entering.submit(form.id, { name: 'Tamsin Oakes' })).toMatchObject({ kind: 'updated' });
    const [, resume] = dossierOf(house, work.file(key).id, act.at).sources;
    expect(resume && 'jobs' in resume ? resume.jobs?.map((job) => job.employer).at(-1) : '').toBe(
      'Saltmarsh Works Number 99',
    );
    expect(resume && 'jobs' in resume ? resume.jobs : []).toHaveLength(100);
  });

  it('an import is one entry, which counts no more once it is withdrawn', async () => {
    const key = await openCase(work, people.marco, rooms.hiring, { name: 'Tamsin Oakes' });
    const { house } = work.running.desk;
    const caseId = work.file(key).id;
    const rows = Array.from(
      { length: 500 },
      (_, at) => `${new Date(Date.UTC(2025, 0, 1, at)).toISOString()},192.0.2.10,tamsin`,
    );
    const read = readLogins(`time,ip,account\n${rows.join('\n')}`);
    const act = { by: people.marco, at: new Date().toISOString() };
    if (read.ok) addMany(house, act, { caseId, events: read.events, lookups: [], field: 'lines' });
    expect(dossierOf(house, caseId, act.at).events).toHaveLength(501);
    const entering = enteringOf(work, key, people.marco);
    const shown = await entering.openEntry('import of 500');
    expect(asText(shown.blocks)).not.toContain('change_part');
    await entering.person.click({ viewId: shown.id }, 'withdraw_entry');
    const form = await entering.view('withdraw_entry');
    expect(await entering.submit(form.id, { reason: "a colleague's log" })).toMatchObject({ kind: 'updated' });
    expect(dossierOf(house, caseId, act.at).events).toHaveLength(1);
  });
});

it('a role says from which stage papers and pay are asked for without a reason', () => {
  const { house } = work.running.desk;
  const act = { by: people.marco, at: new Date().toISOString() };
  const terms = { body: { title: 'Courier' }, handling: { ...handlingOf(undefined), late_from: 'apply' as const } };
  const role = insertVersion(house, act, undefined, terms);
  const opened = openFor(house, act, { channelId: rooms.hiring, typed: { name: 'Ann Hollis', role } });
  const caseId = opened.ok ? opened.value.caseId : '';
  const typed = { method: 'bank_account', holder: 'Ann Hollis' };
  expect(addEntry(house, act, { caseId, what: 'source', kind: 'payment', typed })).toMatchObject({ ok: true });
});
