import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people, rooms, startTestWorkspace, type TestWorkspace } from '../support/desk.ts';
import { openCase, thread } from '../support/story.ts';

describe.each(['socket', 'http'] as const)('findings over %s', (over) => {
  let work: TestWorkspace;
  let key: string;
  beforeEach(async () => {
    work = await startTestWorkspace({ over });
    key = await openCase(work, people.marco, rooms.hiring, { name: 'Maeve Corrigan' });
    await ask('message', { says: 'identity_loan_request', quote: 'could you sign up for me' });
  });
  afterEach(() => work.stop());

  const person = (id: string) => work.sandbox.person(id);
  const card = () => person(people.marco).messages(rooms.hiring)[0];
  const inThread = () => thread(work, people.marco, card()?.ts, rooms.hiring);
  const findings = () => inThread().find((message) => /finding|found so far/.test(message.text));
  const check = 'identity-loan-request';

  /** Records an event as Priya, who owns nothing here. */
  async function ask(kind: string, values: Readonly<Record<string, string>>) {
    const priya = person(people.priya);
    await priya.click({ channelId: rooms.hiring, messageTs: card()?.ts ?? '' }, 'record_event');
    const chooser = await work.sandbox.until(() => priya.views().at(-1));
    await priya.choose({ viewId: chooser.id }, 'choose_event', kind);
    const form = await work.sandbox.until(() => priya.views().find((one) => one.callbackId === 'record_event'));
    priya.fill(form.id, { at: Math.floor(Date.now() / 1_000) - 3_600, ...values });
    expect(await priya.submit(form.id)).toMatchObject({ kind: 'updated' });
    await priya.close(form.id);
    await work.settled();
  }

  async function press(userId: string, action: string) {
    await person(userId).click(
      { channelId: rooms.hiring, messageTs: findings()?.ts ?? '' },
      action,
      `finding-${check}`,
    );
  }

  const form = (userId: string, callback: string) =>
    work.sandbox.until(() =>
      person(userId)
        .views()
        .find((one) => one.callbackId === callback),
    );

  const whispers = (userId: string) =>
    thread(work, userId, card()?.ts, rooms.hiring)
      .filter((message) => message.ephemeral)
      .map((message) => message.text);

  it('the thread says in one line what a new fact changed', () => {
    expect(inThread().map((message) => message.text)).toContainEqual(
      expect.stringContaining(`${key}: New: ${work.file(key).report.findings[0]?.title}`),
    );
  });

  it('the owner and whoever entered the evidence may not explain a decisive finding; somebody else may, and it stops counting', async () => {
    await press(people.marco, 'explain_finding');
    expect(await work.sandbox.until(() => whispers(people.marco).at(-1))).toContain('never owned the case');
    await press(people.priya, 'explain_finding');
    expect(await work.sandbox.until(() => whispers(people.priya).at(-1))).toContain('did not enter');
    await press(people.lena, 'explain_finding');
    const view = await form(people.lena, 'explain_finding');
    person(people.lena).fill(view.id, { reason: 'They meant the shared test account.' });
    expect(await person(people.lena).submit(view.id)).toMatchObject({
      kind: 'errors',
      errors: { evidence: expect.anything() },
    });
    person(people.lena).fill(view.id, { evidence: 'ticket 14 of the vendor' });
    expect((await person(people.lena).submit(view.id)).kind).toBe('closed');
    await work.settled();
    expect(work.file(key).report.findings).toEqual([]);
    expect(work.file(key).report.explained).toMatchObject([{ check, by: 'person' }]);
    expect(inThread().map((message) => message.text)).toContainEqual(expect.stringContaining(`${key}: Explained: `));
  });

  it('an explanation that does not hold is taken back, and the finding counts again', async () => {
    await press(people.lena, 'explain_finding');
    const view = await form(people.lena, 'explain_finding');
    person(people.lena).fill(view.id, { reason: 'A joke.', evidence: 'their next message' });
    await person(people.lena).submit(view.id);
    await work.settled();
    const notChecked = inThread().find((message) => message.text.endsWith('not checked'));
    const at = { channelId: rooms.hiring, messageTs: notChecked?.ts ?? '' };
    await person(people.marco).click(at, `take_back_explanation_${check}`, 'take-back');
    const back = await form(people.marco, 'take_back_explanation');
    person(people.marco).fill(back.id, { reason: 'there was no next message' });
    expect((await person(people.marco).submit(back.id)).kind).toBe('closed');
    await work.settled();
    expect(work.file(key).report.findings).toHaveLength(1);
  });

  it('the message for the candidate holds the question and nothing of what the team thinks; that it was asked is shown', async () => {
    await press(people.marco, 'ask_candidate');
    const view = await form(people.marco, 'ask_candidate');
    const text = JSON.stringify(view.blocks);
    expect(text).toContain(work.file(key).report.findings[0]?.question);
    expect(text).not.toContain('decisive');
    person(people.marco).fill(view.id, { how: 'in the interview' });
    expect((await person(people.marco).submit(view.id)).kind).toBe('closed');
    await work.settled();
    expect(JSON.stringify(findings()?.blocks)).toContain('Put to the candidate on');
  });

  it('feedback is kept and changes nothing in the case', async () => {
    const before = work.file(key).report;
    await press(people.lena, 'not_useful');
    const view = await form(people.lena, 'not_useful');
    person(people.lena).fill(view.id, { why: 'known' });
    expect((await person(people.lena).submit(view.id)).kind).toBe('updated');
    await work.settled();
    expect(work.file(key).report).toEqual(before);
    expect(work.file(key).notes).toMatchObject([{ check, kind: 'not_useful', text: 'known' }]);
  });

  it('nothing went wrong in the log, and every payload was acknowledged once', () => {
    expect(work.logged.filter((entry) => entry.level === 'error')).toEqual([]);
    expect(work.sandbox.deliveries.filter((delivery) => delivery.answers !== 1)).toEqual([]);
  });
});
