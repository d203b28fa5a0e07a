import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyAudit } from '../../db/audit.ts';
import { changeRole, listRoles } from '../../db/roles.ts';
import { people, rooms, startTestWorkspace, type TestWorkspace } from '../support/desk.ts';
import { openCase, thread } from '../support/story.ts';

describe.each(['socket', 'http'] as const)('deciding over %s', (over) => {
  let work: TestWorkspace;
  let key: string;
  beforeEach(async () => {
    work = await startTestWorkspace({ over });
    const [role] = listRoles(work.running.db);
    const { id = '', title = '', body } = role ?? {};
    changeRole(work.running.db, id, { title, body, handling: { approvers: [people.lena, people.marco] } });
    key = await openCase(work, people.marco, rooms.hiring, { name: 'Maeve Corrigan' });
  });
  afterEach(() => work.stop());

  const person = (id: string) => work.sandbox.person(id);
  const card = (channel: string = rooms.hiring) => person(people.marco).messages(channel)[0];
  const press = (userId: string, action: string, value?: string) => {
    const at = { channelId: rooms.hiring, messageTs: card()?.ts ?? '' };
    return value === undefined ? person(userId).click(at, action) : person(userId).choose(at, action, value);
  };
  const view = (userId: string, callback: string) =>
    work.sandbox.until(() =>
      person(userId)
        .views()
        .find((one) => one.callbackId === callback),
    );

  async function outcome(userId: string, word: string) {
    for (const open of [...person(userId).views()].reverse()) await person(userId).close(open.id);
    await press(userId, 'decide_case');
    const chooser = await work.sandbox.until(() => person(userId).views().at(-1));
    await person(userId).choose({ viewId: chooser.id }, 'choose_outcome', word);
    return work.sandbox.until(() =>
      person(userId)
        .views()
        .find((one) => one.submit !== undefined),
    );
  }

  async function submit(userId: string, viewId: string, values: Readonly<Record<string, string | readonly string[]>>) {
    person(userId).fill(viewId, values);
    const answer = await person(userId).submit(viewId);
    await work.settled();
    return answer;
  }

  it('a case that is not complete is cleared only with a second look by an approver, and the card says by whom', async () => {
    const form = await outcome(people.marco, 'cleared');
    expect(form.callbackId).toBe('propose_clearing');
    expect(JSON.stringify(form.blocks)).toContain('9 of nine measures are open');
    expect((await submit(people.marco, form.id, { reason: 'known for ten years' })).kind).toBe('closed');
    expect(work.file(key).decision).toBeUndefined();
    expect(JSON.stringify(card()?.blocks)).toContain('second look waits for <@U0LENAFISCH>');
    await press(people.priya, 'second_look');
    const stranger = await view(people.priya, 'second_look');
    expect(await submit(people.priya, stranger.id, { answer: 'confirm' })).toMatchObject({
      kind: 'errors',
      errors: { answer: expect.stringContaining('not one of them') },
    });
    await press(people.marco, 'second_look');
    const own = await view(people.marco, 'second_look');
    expect(await submit(people.marco, own.id, { answer: 'confirm' })).toMatchObject({
      kind: 'errors',
      errors: { answer: expect.stringContaining('a second person') },
    });
    await press(people.lena, 'second_look');
    const second = await view(people.lena, 'second_look');
    expect(JSON.stringify(second.blocks)).toContain('known for ten years');
    expect((await submit(people.lena, second.id, { answer: 'confirm' })).kind).toBe('closed');
    expect(work.file(key).decision).toMatchObject({
      outcome: 'cleared',
      by: people.marco,
      confirmedBy: people.lena,
    });
    expect(JSON.stringify(card()?.blocks)).toContain('confirmed by <@U0LENAFISCH>');
    expect(verifyAudit(work.running.db)).toMatchObject({ ok: true });
  });

  it('a second look that does not confirm leaves the case open', async () => {
    const form = await outcome(people.marco, 'cleared');
    await submit(people.marco, form.id, { reason: 'in a hurry' });
    await press(people.lena, 'second_look');
    const second = await view(people.lena, 'second_look');
    expect((await submit(people.lena, second.id, { answer: 'refuse' })).kind).toBe('closed');
    expect(work.file(key)).toMatchObject({ decision: undefined, proposal: undefined });
    expect(JSON.stringify(card()?.blocks)).toContain('decide_case');
  });

  it('declining where a vendor’s report played a part waits until the candidate had the copy and time to answer', async () => {
    const form = await outcome(people.marco, 'declined');
    expect(await submit(people.marco, form.id, { reason: 'not the right fit' })).toMatchObject({
      kind: 'errors',
      errors: { vendor_report: expect.anything() },
    });
    expect((await submit(people.marco, form.id, { vendor_report: 'yes' })).kind).toBe('updated');
    expect(work.file(key).decision).toBeUndefined();
    const steps = work.file(key).items.filter((item) => item.kind === 'adverse_action');
    expect(steps.map((step) => step.label)).toEqual([
      'give the candidate a copy of the report and of their rights',
      expect.stringContaining('business days'),
      'send the final notice after the decision',
    ]);
    expect(steps.every((step) => /^\d{4}-\d\d-\d\d$/.test(step.dueOn ?? ''))).toBe(true);
    const again = await outcome(people.marco, 'declined');
    expect(await submit(people.marco, again.id, { reason: 'still', vendor_report: 'yes' })).toMatchObject({
      kind: 'errors',
      errors: { vendor_report: expect.stringContaining('the copy of the report') },
    });
    const noVendor = await outcome(people.marco, 'declined');
    expect((await submit(people.marco, noVendor.id, { reason: 'still', vendor_report: 'no' })).kind).toBe('closed');
    expect(work.file(key).decision?.outcome).toBe('declined');
  });

  it('referred to counsel: the case goes on in the restricted channel, the old messages say so, and what people wrote stays', async () => {
    await person(people.marco).invite(rooms.leadership, people.bot);
    const reply = await person(people.lena).say(rooms.hiring, 'I called them twice', card()?.ts);
    const form = await outcome(people.marco, 'referred');
    expect(
      await submit(people.marco, form.id, { reason: 'a sanctions question', channel: rooms.partners }),
    ).toMatchObject({
      kind: 'errors',
      errors: { channel: expect.stringContaining('another organisation') },
    });
    expect((await submit(people.marco, form.id, { channel: rooms.leadership })).kind).toBe('closed');
    expect(work.file(key)).toMatchObject({ channelId: rooms.leadership, formerChannelId: rooms.hiring });
    expect(work.file(key).legalHoldAt).toBeDefined();
    expect(card()?.text).toContain('was moved to a restricted channel');
    const left = thread(work, people.lena, card()?.ts, rooms.hiring);
    expect(left.map((message) => message.text)).toEqual([
      ...Array(4).fill(`Moved with ${key}.`),
      'I called them twice',
    ]);
    expect(left.at(-1)?.ts).toBe(reply);
    expect(card(rooms.leadership)?.text).toContain('Referred to counsel');
    await person(people.lena).command(rooms.hiring, `/screen show ${key}`);
    const said = await work.sandbox.until(() =>
      person(people.lena)
        .messages(rooms.hiring)
        .find((message) => message.ephemeral),
    );
    expect(said.text).toContain('There is no case');
  });

  it('an incident is declared by a person: six steps open, and nothing can be erased', async () => {
    await press(people.priya, 'case_menu', `incident:${key}`);
    const form = await view(people.priya, 'declare_incident');
    expect((await submit(people.priya, form.id, { sure: ['yes'] })).kind).toBe('closed');
    expect(work.file(key).items.filter((item) => item.kind === 'incident')).toHaveLength(6);
    expect(work.file(key).legalHoldAt).toBeDefined();
    expect(JSON.stringify(card()?.blocks)).toContain('Incident declared');
    expect(JSON.stringify(card()?.blocks)).not.toContain(`incident:${key}`);
  });

  it('a case is handed to somebody in the channel, and to nobody else', async () => {
    await press(people.marco, 'case_menu', `hand_over:${key}`);
    const form = await view(people.marco, 'hand_over');
    expect(await submit(people.marco, form.id, { owner: people.tom })).toMatchObject({
      kind: 'errors',
      errors: { owner: expect.stringContaining('Invite them first') },
    });
    expect((await submit(people.marco, form.id, { owner: people.priya })).kind).toBe('closed');
    expect(work.file(key).ownerId).toBe(people.priya);
  });

  it('nothing went wrong in the log, and every payload was acknowledged once', () => {
    expect(work.logged.filter((entry) => entry.level === 'error')).toEqual([]);
    expect(work.sandbox.deliveries.filter((delivery) => delivery.answers !== 1)).toEqual([]);
  });
});
