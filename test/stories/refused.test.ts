import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listRoles } from '../../db/roles.ts';
import { moveStage } from '../../src/cases/move-stage.ts';
import { openCase as startCase } from '../../src/cases/open-case.ts';
import type { Fault, SandboxMessage } from '../../src/sandbox/workspace.ts';
import { people, rooms, startTestWorkspace, type TestWorkspace } from '../support/desk.ts';
import { fillCase, openCase, openForm, thread } from '../support/story.ts';

type Arguments = Parameters<NonNullable<Fault['when']>>[0];

describe('when Slack refuses, deletes or delays single messages', () => {
  let now: number;
  let work: TestWorkspace;
  beforeEach(async () => {
    now = Date.parse('2026-03-27T10:00:00Z');
    work = await startTestWorkspace({ clock: () => now });
  });
  afterEach(() => work.stop());

  const marco = () => work.sandbox.person(people.marco);
  const channel = () => (work.sandbox.state.messages[rooms.hiring] ?? []).filter((one) => !one.ephemeral);
  const card = () => marco().messages(rooms.hiring).at(-1);
  const replies = () => thread(work, people.marco, card()?.ts, rooms.hiring);
  const posts = () => work.sandbox.faults.calls.filter((call) => call.method === 'chat.postMessage').length;
  const errors = () => work.logged.filter((one) => one.level === 'error');
  const later = async (ms: number) => {
    now += ms;
    await work.running.desk.delivery.drawDue();
    await work.settled();
  };

  async function open(): Promise<void> {
    const form = await openForm(work, people.marco, rooms.hiring);
    fillCase(work, people.marco, form, { name: 'Tamsin Oakes' });
    await marco().submit(form);
    await work.settled();
  }

  it.each(['msg_too_long', 'invalid_blocks', 'msg_blocks_too_long'])(
    '%s for one message: the others stand, it is said once, tried again later and later, and shown in the end',
    async (error) => {
      let refused = '';
      const isOne = (args: Arguments) => {
        if (refused === '' && args.thread_ts !== undefined) refused = String(args.text);
        return String(args.text) === refused;
      };
      work.sandbox.faults.add({ method: 'chat.postMessage', kind: 'error', error, times: 1_000, when: isOne });
      await open();
      expect(replies()).toHaveLength(3);
      const before = posts();
      for (let round = 0; round < 100; round++) await later(5_000);
      expect(posts() - before).toBeLessThan(12);
      expect(errors()).toHaveLength(1);
      work.sandbox.faults.clear();
      await later(300_000);
      expect(replies()).toHaveLength(4);
      const rest = posts();
      await later(300_000);
      expect(posts()).toBe(rest);
    },
  );

  it('a card that an admin deleted stands anew with its whole thread, and nothing of the thread in the channel', async () => {
    await openCase(work, people.marco, rooms.hiring, { name: 'Tamsin Oakes' });
    work.sandbox.state.messages[rooms.hiring] = [];
    await moveOnWithoutCard();
    await later(10_000);
    await later(10_000);
    const roots = channel().filter((message) => message.thread_ts === undefined);
    expect(roots.map((message) => message.text)).toEqual([expect.stringMatching(/^SCR-1:/)]);
    expect(replies().length).toBe(channel().length - 1);
    expect(new Set(channel().map((message) => message.text)).size).toBe(channel().length);
  });

  const actNow = () => ({ by: people.marco, at: new Date(now).toISOString() });

  /** Nothing is pressed, since there is nothing to press: the change comes from the rows. */
  async function moveOnWithoutCard(): Promise<void> {
    const { desk } = work.running;
    moveStage(desk.house, actNow(), { caseId: work.file('SCR-1').id, typed: { stage: 'interview' } });
    await desk.delivery.draw(work.file('SCR-1').id);
    await work.settled();
  }

  it('only the replies of a thread were there when its card went: a reply never comes to stand in the channel', async () => {
    let isDeleted = false;
    work.sandbox.faults.onCall((call, moment) => {
      const isReply = call.method === 'chat.postMessage' && call.args.thread_ts !== undefined;
      if (isDeleted || !isReply || moment !== 'before') return;
      isDeleted = true;
      work.sandbox.state.messages[rooms.hiring] = [];
    });
    await open();
    await later(10_000);
    await later(10_000);
    const roots = channel().filter((message) => message.thread_ts === undefined);
    expect(roots).toHaveLength(1);
    expect(channel()).toHaveLength(5);
  });

  it('a post that comes through long after it was looked for is taken away again', async () => {
    work.sandbox.faults.add({ method: 'chat.postMessage', kind: 'drop_before_effect', skip: 2 });
    await open();
    expect(channel()).toHaveLength(5);
    const ts = `${Math.floor(now / 1_000) + 30}.000001`;
    work.sandbox.state.messages[rooms.hiring]?.push({ ...channel()[2], ts } as SandboxMessage);
    await later(30_000);
    expect(channel()).toHaveLength(6);
    await later(31_000);
    expect(channel()).toHaveLength(5);
    expect(channel().some((one) => one.ts === ts)).toBe(false);
  });

  it('asked to wait, nothing more of that kind is sent before the time is up', async () => {
    work.sandbox.faults.add({ method: 'chat.postMessage', kind: 'rate_limited', retryAfter: 60, skip: 1 });
    await open();
    const before = posts();
    await later(5_000);
    await later(30_000);
    expect(posts()).toBe(before);
    await later(30_000);
    expect(replies()).toHaveLength(4);
  });

  it('sixty cases that are due are drawn one after another, not all at once', async () => {
    const role = listRoles(work.running.db)[0]?.id ?? '';
    for (let at = 0; at < 60; at++) {
      const typed = { name: `Candidate ${at}`, role };
      startCase(work.running.desk.house, actNow(), { channelId: rooms.hiring, typed });
    }
    let [under, most] = [0, 0];
    work.sandbox.faults.onCall((call, moment) => {
      if (call.method !== 'chat.postMessage') return;
      under += moment === 'before' ? 1 : -1;
      most = Math.max(most, under);
    });
    await later(0);
    expect(most).toBe(1);
    expect(channel()).toHaveLength(300);
  });
});
