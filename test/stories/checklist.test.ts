import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { auditOfCase, verifyAudit } from '../../db/audit.ts';
import { declare } from '../../db/declarations.ts';
import { listEvents } from '../../db/events.ts';
import { addSource } from '../../src/cases/add-source.ts';
import { itemsDue, noteReminded } from '../../src/cases/items-due.ts';
import { people, rooms, startTestWorkspace, type TestWorkspace } from '../support/desk.ts';
import { checklistOf } from '../support/items.ts';
import { openCase, thread } from '../support/story.ts';

describe.each(['socket', 'http'] as const)('the checklist over %s', (over) => {
  let work: TestWorkspace;
  let key: string;
  let list: ReturnType<typeof checklistOf>;
  beforeEach(async () => {
    work = await startTestWorkspace({ over });
    key = await openCase(work, people.marco, rooms.hiring, {
      name: 'Maeve Corrigan',
      email: 'maeve.corrigan@mail.example',
      location: 'Galway, Ireland',
    });
    list = checklistOf(work, key);
  });
  afterEach(() => work.stop());

  const caseId = () => work.file(key).id;
  const now = () => new Date().toISOString();
  const today = () => now().slice(0, 10);

  async function enter(kind: string, typed: Readonly<Record<string, string>>) {
    const added = addSource(
      work.running.desk.house,
      { by: people.marco, at: now() },
      { caseId: caseId(), kind, typed },
    );
    expect(added).toMatchObject({ ok: true });
    await work.running.desk.delivery.draw(caseId());
  }

  const inThread = (text: string) =>
    thread(work, people.marco, list.card(people.marco)?.ts).filter((message) => message.text.includes(text));
  const shown = (text: string) => JSON.stringify(inThread(text).at(-1)?.blocks);

  const asked = {
    contact_used: '+353 91 555 0199',
    contact_source: 'official_register',
    answer: 'confirmed',
  };

  it('each employer and school that is entered has an item of its own; two reviewers ask one each', async () => {
    await enter('resume', {
      jobs: '2020-01 – present | Saltmarsh Software | Developer',
      education: '2014 – 2018 | Corrib Institute | BSc',
    });
    expect(
      work
        .file(key)
        .items.filter((item) => item.kind === 'docs_direct')
        .map((item) => item.label),
    ).toEqual(['Saltmarsh Software', 'Corrib Institute']);
    expect(await list.evidence(people.lena, 'Corrib Institute', asked)).toMatchObject({ kind: 'closed' });
    expect(await list.settle(people.lena, 'Corrib Institute', 'done', 'the registrar confirmed')).toMatchObject({
      kind: 'closed',
    });
    expect(await list.evidence(people.priya, 'Saltmarsh Software', { ...asked, answer: 'no_answer' })).toMatchObject({
      kind: 'closed',
    });
    expect(await list.settle(people.priya, 'Saltmarsh Software', 'done', 'rang twice')).toMatchObject({
      kind: 'errors',
      errors: { reason: expect.stringContaining('Saltmarsh Software has not confirmed') },
    });
    expect(list.itemOf('Corrib Institute')?.state).toBe('done');
    expect(list.itemOf('Saltmarsh Software')?.state).toBe('open');
    expect(work.file(key).report.checklist[0]).toMatchObject({ measure: 'docs_direct', state: 'open' });
    expect(shown('measures to close')).toContain('1 of 2 closed');
  });

  it('the number printed on the diploma is refused with its place, kept once as an attempt, and allowed where it stands elsewhere', async () => {
    await enter('resume', { education: '2014 – 2018 | Corrib Institute | BSc' });
    await enter('supporting_document', { type: 'diploma', phone: '+353 91 555 0127' });
    const printed = { ...asked, contact_used: '091 555 0127' };
    const { id, blocks } = await list.form(people.lena, 'Corrib Institute', 'record_evidence', 'record_evidence');
    expect(blocks.map((block) => block.block_id)).not.toContain('organisation');
    const refusal = await list.submit(people.lena, id, printed);
    expect(refusal).toMatchObject({ kind: 'errors' });
    expect(refusal.errors?.contact_used).toMatch(/the same number as in "diploma" \(phone: \+353915550127\)/);
    await list.submit(people.lena, id, printed);
    const attempts = listEvents(work.running.db, caseId()).filter((event) => event.kind === 'verification');
    expect(attempts).toHaveLength(1);
    expect(work.file(key).report.findings.map((finding) => finding.check)).toContain('verified-by-own-contact');
    expect(list.itemOf('Corrib Institute')).toMatchObject({ state: 'open', evidence: [] });
    const found = { ...printed, found_at: 'https://register.example/corrib-institute' };
    expect(await list.submit(people.lena, id, found)).toMatchObject({ kind: 'closed' });
    expect(list.itemOf('Corrib Institute')?.evidence[0]?.text).toContain('https://register.example/corrib-institute');
  });

  it('a no is kept, and counts only after the declared former name was tried too', async () => {
    declare(work.running.db, caseId(), 'declared-1', { former_names: ['Maeve Doyle'] });
    await enter('resume', { education: '2014 – 2018 | Corrib Institute | BSc' });
    const form = await list.form(people.lena, 'Corrib Institute', 'record_evidence', 'record_evidence');
    expect(JSON.stringify(form.blocks)).toContain('Names to ask for: Maeve Corrigan; Maeve Doyle');
    const no = { ...asked, answer: 'denied', names_tried: 'Maeve Corrigan' };
    expect(await list.submit(people.lena, form.id, no)).toMatchObject({ kind: 'updated' });
    const told = work.sandbox.person(people.lena).views().at(-1);
    expect(JSON.stringify(told?.blocks)).toContain('Still to be tried: Maeve Doyle');
    const checks = () => work.file(key).report.findings.map((finding) => finding.check);
    expect(checks()).not.toContain('denied-history');
    await list.evidence(people.lena, 'Corrib Institute', { ...no, names_tried: 'Maeve Doyle' });
    expect(checks()).toContain('denied-history');
    expect(list.itemOf('Corrib Institute')?.evidence).toHaveLength(2);
  });

  it('an item is given only to somebody who may see the case, and the thread tells them', async () => {
    const form = await list.form(people.marco, 'background_check', 'assign_item', 'assign_item');
    for (const [who, why] of [
      [people.tom, 'not in the private channel'],
      [people.gil, 'full members'],
      [people.ilse, 'full members'],
      [people.bot, 'full members'],
    ] as const) {
      expect(await list.submit(people.marco, form.id, { owner: who })).toMatchObject({
        kind: 'errors',
        errors: { owner: expect.stringContaining(why) },
      });
    }
    expect(await list.submit(people.marco, form.id, { owner: people.lena, due_on: '2024-01-01' })).toMatchObject({
      errors: { due_on: 'That day is over.' },
    });
    expect(await list.submit(people.marco, form.id, { owner: people.lena, due_on: today() })).toMatchObject({
      kind: 'closed',
    });
    const [message] = inThread('has "Background check"');
    expect(message?.text).toBe(`${key}: <@${people.lena}> has "Background check", open`);
    expect(work.sandbox.person(people.lena).notifications().at(-1)?.text).toBe(message?.text);
    expect(shown('measures to close')).toContain(people.lena);
    const lena = work.sandbox.person(people.lena);
    await lena.click({ channelId: rooms.hiring, messageTs: message?.ts ?? '' }, 'open_item');
    expect((await list.view(people.lena, 'show_item')).blocks.length).toBeGreaterThan(3);
  });

  it('two people assign the same item at once: one wins, the other is told and nothing is lost', async () => {
    const first = await list.form(people.marco, 'background_check', 'assign_item', 'assign_item');
    const second = await list.form(people.priya, 'background_check', 'assign_item', 'assign_item');
    const [one, other] = await Promise.all([
      list.submit(people.marco, first.id, { owner: people.lena }),
      list.submit(people.priya, second.id, { owner: people.priya }),
    ]);
    const outcomes = [one, other].sort((a, b) => a.kind.localeCompare(b.kind));
    expect(outcomes).toMatchObject([
      { kind: 'closed' },
      { kind: 'errors', errors: { owner: expect.stringContaining('Somebody else') } },
    ]);
    expect(inThread('has "Background check"').length).toBeLessThanOrEqual(1);
  });

  it('two reviewers close the same item in the same moment: it is closed once, and the other is told why theirs was not', async () => {
    await list.evidence(people.marco, 'id_scrutiny', { readers: '2', text: 'fonts', on: today() });
    const first = await list.form(people.lena, 'id_scrutiny', 'mark_done', 'settle_item');
    const second = await list.form(people.priya, 'id_scrutiny', 'mark_done', 'settle_item');
    const both = await Promise.all([
      list.submit(people.lena, first.id, { reason: 'read by two' }),
      list.submit(people.priya, second.id, { reason: 'read by two of us' }),
    ]);
    expect(both.map((one) => one.kind).sort()).toEqual(['closed', 'errors']);
    expect(both.find((one) => one.kind === 'errors')?.errors?.reason).toContain('Somebody else changed this');
    const reasons = list.itemOf('id_scrutiny')?.history.filter((entry) => entry.what === 'reason');
    expect(reasons).toHaveLength(1);
    expect(auditOfCase(work.running.db, key).filter((entry) => entry.act === 'settle_item')).toHaveLength(1);
  });

  it('skipping a measure for one candidate needs a reason, which the thread and the audit log keep with the name', async () => {
    const form = await list.form(people.lena, 'background_check', 'item_menu', 'settle_item', 'not_applicable');
    expect(JSON.stringify(form.blocks)).toContain('Skipped for this one alone');
    expect(await list.submit(people.lena, form.id, { reason: 'no vendor works in that country' })).toMatchObject({
      kind: 'closed',
    });
    const message = shown('measures to close');
    expect(message).toContain('Skipped for this candidate');
    expect(message).toContain('no vendor works in that country');
    expect(message).toContain(people.lena);
    expect(work.file(key).departures).toMatchObject([{ what: 'skipped', kind: 'background_check', by: people.lena }]);
    const entries = auditOfCase(work.running.db, key).filter((entry) => entry.act === 'settle_item');
    expect(entries).toMatchObject([{ by: people.lena }]);
    expect(JSON.stringify(entries)).not.toContain('vendor works');
    expect(await list.settle(people.marco, 'background_check', 'open', 'found a vendor')).toMatchObject({
      kind: 'closed',
    });
    expect(work.file(key).departures).toEqual([]);
  });

  it('a video session as evidence is an event that the checks read, with the steps of the guide', async () => {
    const form = await list.form(people.lena, 'video_interview', 'record_evidence', 'record_evidence');
    const inputs = form.blocks.flatMap((block) => (block.type === 'input' ? [block] : []));
    expect(inputs.map((block) => block.block_id)).toEqual([
      'at',
      'readers',
      'accommodation_offered',
      'head_turn',
      'hand_across_face',
      'code_word',
    ]);
    expect(
      await list.submit(people.lena, form.id, {
        at: Math.floor(Date.now() / 1_000) - 600,
        readers: '2',
        accommodation_offered: 'yes',
        head_turn: 'passed',
        code_word: 'image_broke',
      }),
    ).toMatchObject({ kind: 'closed' });
    const [session] = listEvents(work.running.db, caseId()).filter((event) => event.kind === 'video');
    expect(session?.body).toMatchObject({
      id: 'session-1',
      camera: 'on',
      reviewers: 2,
      challenges: [
        { challenge: 'head_turn', result: 'passed' },
        { challenge: 'code_word', result: 'image_broke' },
      ],
    });
  });

  it('both reviewers see the same steps, no field takes free words on a person, and each has one form', async () => {
    const openForm = async (userId: string) => {
      const item = await list.openItem(userId, 'video_interview');
      await work.sandbox.person(userId).click({ viewId: item.id }, 'interview_form');
      return list.view(userId, 'record_interview');
    };
    const first = await openForm(people.lena);
    const second = await openForm(people.priya);
    const guide = (blocks: readonly object[]) =>
      JSON.stringify(
        blocks
          .filter((block) => (block as { type: string }).type === 'rich_text')
          .map(({ elements }: { elements?: unknown }) => elements),
      );
    expect(guide(first.blocks)).toBe(guide(second.blocks));
    expect(JSON.stringify(first.blocks)).not.toContain('plain_text_input');
    const at = Math.floor(Date.now() / 1_000) - 600;
    const saved = await list.submit(people.lena, first.id, {
      at,
      accommodation_offered: 'yes',
      residence_answered: '3',
      answers_read: '1',
    });
    expect(saved).toMatchObject({ kind: 'updated' });
    const more = await list.view(people.lena, 'add_to_interview');
    expect(await list.submit(people.lena, more.id, { light_outside: 'day' })).toMatchObject({ kind: 'closed' });
    await list.submit(people.priya, second.id, { at, accommodation_offered: 'yes', residence_answered: '2' });
    const forms = listEvents(work.running.db, caseId()).filter((event) => event.kind === 'interview_form');
    expect(forms.map((form) => form.body)).toMatchObject([
      { reviewer: people.lena, light_outside: 'day', residence_questions: { asked: 3, answered: 3 } },
      { reviewer: people.priya, residence_questions: { asked: 3, answered: 2 } },
    ]);
    const item = await list.openItem(people.marco, 'video_interview');
    expect(JSON.stringify(item.blocks)).toContain(`Interview forms by <@${people.lena}>, <@${people.priya}>`);
  });

  it('the card says that the candidate was not informed yet, and on which day they were', async () => {
    expect(JSON.stringify(list.card(people.marco)?.blocks)).toContain('Candidate not informed yet');
    await list.press(people.marco, 'show_notice');
    const form = await list.view(people.marco, 'record_informed');
    expect(JSON.stringify(form.blocks)).toContain('a vendor makes a background check, only with your consent');
    expect(await list.submit(people.marco, form.id, { informed_on: '2099-01-01' })).toMatchObject({ kind: 'errors' });
    expect(await list.submit(people.marco, form.id, { informed_on: '2026-10-05' })).toMatchObject({ kind: 'closed' });
    expect(JSON.stringify(list.card(people.marco)?.blocks)).toContain('Candidate informed on 5 October 2026');
  });

  it('a hundred employers fit: the list goes on over pages, and the thread says how many more there are', async () => {
    const jobs = Array.from(
      { length: 100 },
      (_, n) =>
        `20${String(n % 20).padStart(2, '0')}-01 – 20${String((n % 20) + 1).padStart(2, '0')}-01 | ${employer(n)} | Dev`,
    );
    for (const part of [jobs.slice(0, 50), jobs.slice(50)]) await enter('resume', { jobs: part.join('\n') });
    expect(work.file(key).items.filter((item) => item.kind === 'docs_direct')).toHaveLength(100);
    const view = await list.open(people.marco);
    expect(view.blocks.length).toBeLessThanOrEqual(100);
    await work.sandbox.person(people.marco).click({ viewId: view.id }, 'checklist_page_1');
    const next = await work.sandbox.until(() =>
      work.sandbox
        .person(people.marco)
        .views()
        .find((one) => JSON.stringify(one.blocks).includes('Page 3 of 4')),
    );
    expect(JSON.stringify(next.blocks)).toContain(employer(40));
    expect(shown('measures to close')).toContain('and 85 more');
    expect(work.logged.filter((entry) => entry.level === 'error')).toEqual([]);
  });

  it('what is due is known with the person who has it, and nobody is reminded twice on a day', async () => {
    const { house } = work.running.desk;
    const due = work.file(key).items[0]?.dueOn ?? '';
    expect(itemsDue(house, today())).toEqual([]);
    expect(itemsDue(house, due)).toHaveLength(9);
    expect(itemsDue(house, due)[0]).toMatchObject({ caseKey: key, ownerId: people.marco, channelId: rooms.hiring });
    const [first] = itemsDue(house, due);
    expect([noteReminded(house, first?.itemId ?? '', due), noteReminded(house, first?.itemId ?? '', due)]).toEqual([
      true,
      false,
    ]);
  });

  it('a stale button changes nothing: the person is told what became of the item, and sees it', async () => {
    await list.evidence(people.marco, 'id_scrutiny', { readers: '2', text: 'fonts', on: today() });
    const stale = await list.openItem(people.priya, 'id_scrutiny');
    await list.settle(people.lena, 'id_scrutiny', 'done', 'read by two');
    await work.sandbox.person(people.priya).click({ viewId: stale.id }, 'mark_done');
    const said = await work.sandbox.until(() =>
      work.sandbox
        .person(people.priya)
        .views()
        .find((one) => one.title === 'Not done'),
    );
    expect(JSON.stringify(said.blocks)).toContain('It is done now: read by two');
    expect(JSON.stringify((await list.view(people.priya, 'show_item')).blocks)).toContain('Reopen');
    expect(verifyAudit(work.running.db)).toMatchObject({ ok: true });
  });
});

/** A hundred names of which no two are of one employer: "Alder Harbour". */
function employer(n: number): string {
  const first = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elder', 'Fir', 'Gorse', 'Hazel', 'Iris', 'Juniper'];
  const last = ['Harbour', 'Meadow', 'Quarry', 'Lantern', 'Orchard', 'Pebble', 'Saddle', 'Copper', 'Ribbon', 'Window'];
  return `${first[Math.floor(n / 10)]} ${last[n % 10]}`;
}
