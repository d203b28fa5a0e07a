import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyAudit } from '../../db/audit.ts';
import { people, rooms, startTestWorkspace, type TestWorkspace } from '../support/desk.ts';
import { openCase, thread } from '../support/story.ts';

describe.each(['socket', 'http'] as const)('the life of a case over %s', (over) => {
  let work: TestWorkspace;
  let key: string;
  beforeEach(async () => {
    work = await startTestWorkspace({ over });
    key = await openCase(work, people.marco, rooms.hiring, {
      name: 'Maeve Corrigan',
      email: 'maeve.corrigan@mail.example',
      location: 'Galway, Ireland',
    });
  });
  afterEach(() => work.stop());

  const person = (id: string) => work.sandbox.person(id);
  const card = () => person(people.marco).messages(rooms.hiring)[0];
  const view = (userId: string, callbackId: string) =>
    work.sandbox.until(() =>
      person(userId)
        .views()
        .find((one) => one.callbackId === callbackId),
    );
  const press = (userId: string, action: string) =>
    person(userId).click({ channelId: rooms.hiring, messageTs: card()?.ts ?? '' }, action);

  async function addSource(userId: string, kind: string, values: Readonly<Record<string, string>>) {
    for (const open of [...person(userId).views()].reverse()) await person(userId).close(open.id);
    await press(userId, 'add_source');
    const chooser = await work.sandbox.until(() => person(userId).views().at(-1));
    await person(userId).choose({ viewId: chooser.id }, 'choose_source', kind);
    const form = await view(userId, 'add_source');
    person(userId).fill(form.id, values);
    const outcome = await person(userId).submit(form.id);
    await work.settled();
    return { form, outcome };
  }

  /** Opens the checklist and one of its items, which stands on top of it then. */
  async function openItem(userId: string, measure: string) {
    for (const open of [...person(userId).views()].reverse()) await person(userId).close(open.id);
    await press(userId, 'open_checklist');
    const list = await view(userId, 'show_checklist');
    const item = work.file(key).items.find((one) => one.kind === measure);
    await person(userId).click({ viewId: list.id }, 'open_item', `item-${item?.id}`);
    return view(userId, 'show_item');
  }

  async function evidence(userId: string, measure: string, values: Readonly<Record<string, string>>) {
    const item = await openItem(userId, measure);
    await person(userId).click({ viewId: item.id }, 'record_evidence');
    const form = await view(userId, 'record_evidence');
    person(userId).fill(form.id, values);
    const outcome = await person(userId).submit(form.id);
    await work.settled();
    return { form, outcome };
  }

  async function settle(userId: string, measure: string, action: string, reason: string) {
    const item = await openItem(userId, measure);
    await person(userId).click({ viewId: item.id }, action);
    const form = await view(userId, 'settle_item');
    person(userId).fill(form.id, { reason });
    return {
      form,
      submit: async () => {
        const outcome = await person(userId).submit(form.id);
        await work.settled();
        return outcome;
      },
    };
  }

  async function chooseOutcome(userId: string, outcome: string) {
    await press(userId, 'decide_case');
    const chooser = await work.sandbox.until(() => person(userId).views().at(-1));
    await person(userId).choose({ viewId: chooser.id }, 'choose_outcome', outcome);
    return view(userId, 'decide_case');
  }

  const stateOf = (measure: string) => work.file(key).items.find((one) => one.kind === measure)?.state;

  it('jobs and schools typed one a line become sources; a bad line is named and what was typed is kept', async () => {
    const { outcome, form } = await addSource(people.marco, 'resume', {
      jobs: '2020-01 – present | Saltmarsh Software | Developer\nlast year | Other',
    });
    expect(outcome).toMatchObject({ kind: 'errors', errors: { jobs: expect.stringMatching(/line 2/i) } });
    person(people.marco).fill(form.id, {
      jobs: '2020-01 – present | Saltmarsh Software | Developer',
      education: '2014 – 2018 | Corrib Institute | BSc',
    });
    expect((await person(people.marco).submit(form.id)).kind).toBe('updated');
    await work.settled();
    expect(
      JSON.stringify(
        thread(work, people.marco, card()?.ts).find((message) => message.text.includes('facts by source'))?.blocks,
      ),
    ).toContain('Saltmarsh Software');
  });

  it('payment details before the offer need a reason, beside its field', async () => {
    const { outcome } = await addSource(people.marco, 'payment', { method: 'cryptocurrency' });
    expect(outcome).toMatchObject({ kind: 'errors' });
  });

  it('a request for cryptocurrency is found in the thread, with its next step, and the card says so', async () => {
    const { outcome } = await addSource(people.marco, 'payment', {
      method: 'cryptocurrency',
      note: 'they asked for it at once',
    });
    expect(outcome.kind).toBe('updated');
    await work.settled();
    expect(card()?.text).toContain('1 finding');
    const findings = thread(work, people.marco, card()?.ts).find((message) => message.text === 'SCR-1: 1 finding');
    expect(JSON.stringify(findings?.blocks)).toContain('Payment in cryptocurrency was asked for');
    expect(thread(work, people.marco, card()?.ts)).toHaveLength(5);
  });

  it("the number on the candidate's own papers is refused beside the field, kept as an attempt, and the measure stays open", async () => {
    await addSource(people.marco, 'resume', { education: '2014 – 2018 | Corrib Institute | BSc' });
    await addSource(people.marco, 'supporting_document', { type: 'diploma', phone: '+353 91 555 0127' });
    const asked = {
      contact_used: '091 555 0127',
      contact_source: 'public_directory',
      answer: 'confirmed',
    };
    const { outcome, form } = await evidence(people.lena, 'docs_direct', asked);
    expect(outcome).toMatchObject({ kind: 'errors', errors: { contact_used: expect.stringContaining('"diploma"') } });
    expect(stateOf('docs_direct')).toBe('open');
    person(people.lena).fill(form.id, { ...asked, found_at: 'https://register.example/corrib-institute' });
    expect((await person(people.lena).submit(form.id)).kind).toBe('closed');
    await work.settled();
    const done = await settle(people.lena, 'docs_direct', 'mark_done', 'the only school confirmed it');
    expect((await done.submit()).kind).toBe('closed');
    expect(stateOf('docs_direct')).toBe('done');
  });

  it('evidence closes nothing by itself, and without evidence nothing can be marked done', async () => {
    expect(JSON.stringify((await openItem(people.marco, 'id_scrutiny')).blocks)).not.toContain('Mark done');
    await evidence(people.marco, 'id_scrutiny', {
      readers: '2',
      text: 'passport and permit, holes and fonts',
      on: '2026-10-08',
    });
    expect(stateOf('id_scrutiny')).toBe('open');
  });

  it('two reviewers close the same measure: one wins, the other is told, and it is closed once', async () => {
    await evidence(people.marco, 'id_scrutiny', { readers: '2', text: 'passport, two readers', on: '2026-10-08' });
    const first = await settle(people.lena, 'id_scrutiny', 'mark_done', 'read by two');
    const second = await settle(people.priya, 'id_scrutiny', 'mark_done', 'I read it too');
    expect((await first.submit()).kind).toBe('closed');
    expect(await second.submit()).toMatchObject({
      kind: 'errors',
      errors: { reason: expect.stringContaining('Somebody else') },
    });
    expect(stateOf('id_scrutiny')).toBe('done');
    const again = await settle(people.marco, 'id_scrutiny', 'reopen_item', 'the copy was not legible');
    expect((await again.submit()).kind).toBe('closed');
    expect(stateOf('id_scrutiny')).toBe('open');
  });

  it('withdrawn is recorded, the buttons go, and reopening brings them back', async () => {
    const form = await chooseOutcome(people.marco, 'withdrawn');
    person(people.marco).fill(form.id, { reason: 'took another offer' });
    expect((await person(people.marco).submit(form.id)).kind).toBe('closed');
    await work.settled();
    expect(card()?.text).toContain('Withdrawn');
    expect(JSON.stringify(card()?.blocks)).not.toContain('add_source');
    await press(people.lena, 'reopen_case');
    const again = await view(people.lena, 'reopen_case');
    person(people.lena).fill(again.id, { reason: 'the other offer fell through' });
    expect((await person(people.lena).submit(again.id)).kind).toBe('closed');
    await work.settled();
    expect(JSON.stringify(card()?.blocks)).toContain('add_source');
    expect(verifyAudit(work.running.db)).toMatchObject({ ok: true });
  });

  it('a person moves the case on, and the card says where it stands', async () => {
    await press(people.marco, 'move_stage');
    const form = await view(people.marco, 'move_stage');
    expect((await person(people.marco).submit(form.id)).kind).toBe('closed');
    await work.settled();
    expect(JSON.stringify(card()?.blocks)).toContain('Stage: interview');
  });

  it('what is recorded of a video session has no field for looks, voice or way of speaking', async () => {
    await press(people.marco, 'record_event');
    const chooser = await work.sandbox.until(() => person(people.marco).views().at(-1));
    await person(people.marco).choose({ viewId: chooser.id }, 'choose_event', 'video');
    const form = await view(people.marco, 'record_event');
    expect(form.blocks.map((block) => block.block_id)).toEqual([
      'at',
      'camera',
      'reason',
      'accommodation_offered',
      'liveness',
      'reviewers',
    ]);
  });

  it('no payload breaks a limit of Slack, and nothing went wrong in the log', () => {
    expect(work.logged.filter((entry) => entry.level === 'error')).toEqual([]);
    expect(work.sandbox.deliveries.filter((delivery) => delivery.answers !== 1)).toEqual([]);
  });
});
