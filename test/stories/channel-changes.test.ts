import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people, rooms, startTestWorkspace, type TestWorkspace } from '../support/desk.ts';
import { openCase, thread } from '../support/story.ts';

describe('a channel that changes under its cases', () => {
  let now: number;
  let work: TestWorkspace;
  let key: string;
  beforeEach(async () => {
    now = Date.parse('2026-03-27T10:00:00Z');
    work = await startTestWorkspace({ clock: () => now });
    key = await openCase(work, people.marco, rooms.hiring, { name: 'Maeve Corrigan' });
  });
  afterEach(() => work.stop());

  const marco = () => work.sandbox.person(people.marco);
  const card = () => marco().messages(rooms.hiring)[0];
  const direct = () =>
    marco()
      .notifications()
      .filter((one) => one.text.includes('no longer shown'));
  const room = () => {
    const found = work.sandbox.state.channels.find((one) => one.id === rooms.hiring);
    if (!found) throw new Error('no such room');
    return found as { kind: string; isShared: boolean };
  };
  const later = () => {
    now += 60_000;
  };

  /** Moves the case on, as somebody who has the form open already. */
  async function moveOn() {
    await marco().click({ channelId: rooms.hiring, messageTs: card()?.ts ?? '' }, 'move_stage');
    const form = await work.sandbox.until(() =>
      marco()
        .views()
        .find((one) => one.callbackId === 'move_stage'),
    );
    return form.id;
  }

  it.each([
    ['made public', { kind: 'public' }, 'private channels'],
    ['shared with another organisation', { isShared: true }, 'shared with another organisation'],
  ])('%s: nothing is changed or posted any more, and who presses is told why', async (_, change, said) => {
    const form = await moveOn();
    const before = thread(work, people.marco, card()?.ts, rooms.hiring).length;
    Object.assign(room(), change);
    later();
    expect(await marco().submit(form)).toMatchObject({
      kind: 'errors',
      errors: { stage: expect.stringContaining(said) },
    });
    await work.settled();
    expect(work.file(key).stage).toBe('apply');
    expect(thread(work, people.marco, card()?.ts, rooms.hiring)).toHaveLength(before);
  });

  it('the owner of its cases is told by direct message, once, when the digest finds the channel public', async () => {
    Object.assign(room(), { kind: 'public' });
    now = Date.parse('2026-03-30T10:00:00Z');
    await work.running.digests.round();
    await work.running.digests.round();
    expect(direct()).toHaveLength(1);
    expect(direct()[0]?.text).toContain(key);
    expect(direct()[0]?.text).not.toContain('Maeve');
  });

  it('the bot taken out and invited again: what happened meanwhile is shown when it is back', async () => {
    const form = await moveOn();
    work.sandbox.faults.add({ method: 'chat.update', kind: 'error', error: 'not_in_channel', times: 20 });
    expect((await marco().submit(form)).kind).toBe('closed');
    await work.settled();
    expect(JSON.stringify(card()?.blocks)).toContain('Stage: application');
    await marco().remove(rooms.hiring, people.bot);
    later();
    await work.running.desk.delivery.drawDue();
    expect(direct()).toHaveLength(1);
    work.sandbox.faults.clear();
    await marco().invite(rooms.hiring, people.bot);
    later();
    await work.sandbox.until(() => (JSON.stringify(card()?.blocks).includes('Stage: interview') ? true : undefined));
    expect(thread(work, people.marco, card()?.ts, rooms.hiring)).toHaveLength(4);
  });
});
