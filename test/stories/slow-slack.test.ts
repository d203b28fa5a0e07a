import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people, rooms, startTestWorkspace, type TestWorkspace } from '../support/desk.ts';
import { fillCase, openCase, openForm } from '../support/story.ts';

/** What Slack is asked of people and channels before anything is done. */
const questions = ['users.info', 'conversations.info', 'conversations.members'] as const;

describe.each(['socket', 'http'] as const)('when Slack itself answers slowly over %s', (over) => {
  let work: TestWorkspace;
  let key: string;
  beforeEach(async () => {
    work = await startTestWorkspace({ over });
    key = await openCase(work, people.marco, rooms.hiring, { name: 'Maeve Corrigan' });
  });
  afterEach(() => work.stop());

  const marco = () => work.sandbox.person(people.marco);
  const slow = (ms: number) => {
    work.running.desk.access.forget(rooms.hiring);
    for (const method of questions) work.sandbox.faults.add({ method, kind: 'delay', ms, times: 1 });
  };
  const card = () => ({ channelId: rooms.hiring, messageTs: marco().messages(rooms.hiring)[0]?.ts ?? '' });
  const noneIsLate = () =>
    expect(work.sandbox.deliveries.filter((one) => one.timedOut || one.answers !== 1)).toEqual([]);

  async function formAfter(action: string, callbackId: string) {
    await marco().click(card(), action);
    return work.sandbox.until(() =>
      marco()
        .views()
        .find((one) => one.callbackId === callbackId),
    );
  }

  it('a form is answered in time, changes nothing, and goes through when it is sent again', async () => {
    const form = await formAfter('move_stage', 'move_stage');
    slow(5_000);
    expect(await marco().submit(form.id)).toMatchObject({
      kind: 'errors',
      errors: { stage: expect.stringContaining('Slack did not tell us') },
    });
    expect(work.file(key).stage).toBe('apply');
    await new Promise((resolve) => setTimeout(resolve, 3_200));
    expect((await marco().submit(form.id)).kind).toBe('closed');
    expect(work.file(key).stage).toBe('interview');
    noneIsLate();
  });

  it('the form that opens a case is answered in time, although it asks of open cases and their threads too', async () => {
    const form = await openForm(work, people.marco, rooms.hiring);
    fillCase(work, people.marco, form, { name: 'Maeve Corrigan', email: 'maeve@mail.example' });
    slow(1_200);
    work.sandbox.faults.add({ method: 'chat.getPermalink', kind: 'delay', ms: 5_000 });
    const outcome = await marco().submit(form);
    expect(outcome.timedOut).toBeUndefined();
    noneIsLate();
  });

  it('a click is acknowledged at once, and who pressed is told that Slack did not answer', async () => {
    slow(5_000);
    await marco().click(card(), 'move_stage');
    const said = await work.sandbox.until(() =>
      marco()
        .messages(rooms.hiring)
        .find((message) => message.ephemeral),
    );
    expect(said.text).toContain('Slack did not tell us');
    expect(marco().views()).toEqual([]);
    noneIsLate();
  });
});
