import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fault } from '../../src/sandbox/workspace.ts';
import { people, rooms, startTestWorkspace, type TestWorkspace } from '../support/desk.ts';
import { fillCase, openForm } from '../support/story.ts';

const troubles: readonly (readonly [string, Fault])[] = [
  ['asks to wait', { method: 'chat.postMessage', kind: 'rate_limited', retryAfter: 0, times: 2 }],
  ['answers 500', { method: 'chat.postMessage', kind: 'server_error', times: 2 }],
  ['posts but never answers', { method: 'chat.postMessage', kind: 'drop_after_effect', times: 3 }],
  ['drops the request', { method: 'chat.postMessage', kind: 'drop_before_effect', times: 2 }],
  [
    'posts but never answers, and does not show the thread either',
    { method: 'conversations.replies', kind: 'server_error', times: 1 },
  ],
];

describe.each(['socket', 'http'] as const)('when Slack is in trouble over %s', (over) => {
  let work: TestWorkspace;
  beforeEach(async () => {
    work = await startTestWorkspace({ over });
  });
  afterEach(() => work.stop());

  const shown = () =>
    (work.sandbox.state.messages[rooms.hiring] ?? []).filter((message) => message.user === work.sandbox.botUserId);

  async function openOne(): Promise<void> {
    const form = await openForm(work, people.marco, rooms.hiring);
    fillCase(work, people.marco, form, { name: 'Tamsin Oakes' });
    expect((await work.sandbox.person(people.marco).submit(form)).kind).toBe('closed');
    await work.settled();
  }

  it.each(troubles)('it %s: every message is there once in the end', async (_, fault) => {
    work.sandbox.faults.add(fault);
    if (fault.method === 'conversations.replies')
      work.sandbox.faults.add({ method: 'chat.postMessage', kind: 'drop_after_effect', skip: 2 });
    await openOne();
    for (let round = 0; round < 3; round++) {
      await work.running.desk.delivery.drawDue();
      await work.settled();
    }
    const texts = shown().map((message) => message.text);
    expect(texts).toHaveLength(5);
    expect(new Set(texts).size).toBe(5);
  });

  it('a submission that Slack delivers twice opens one case', async () => {
    const form = await openForm(work, people.marco, rooms.hiring);
    fillCase(work, people.marco, form, { name: 'Tamsin Oakes' });
    work.sandbox.faults.duplicateNextEnvelope();
    await work.sandbox.person(people.marco).submit(form);
    await work.settled();
    await work.running.desk.delivery.drawDue();
    await work.settled();
    expect(shown().filter((message) => message.text.startsWith('SCR-2'))).toEqual([]);
    expect(shown()).toHaveLength(5);
  });

  it.runIf(over === 'socket')(
    'the socket is closed by Slack and opened again, and the next command works',
    async () => {
      work.sandbox.faults.disconnectSockets('refresh_requested');
      await work.sandbox.until(() => (work.sandbox.connections > 0 ? true : undefined));
      await openOne();
      expect(shown()).toHaveLength(5);
    },
  );
});
