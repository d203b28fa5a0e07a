import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people, rooms, startTestWorkspace, type TestWorkspace } from '../support/desk.ts';
import { fillCase, openForm, thread } from '../support/story.ts';

describe.each(['socket', 'http'] as const)('opening a case over %s', (over) => {
  let work: TestWorkspace;
  beforeEach(async () => {
    work = await startTestWorkspace({ over });
  });
  afterEach(() => work.stop());

  it('a manager types /screen, fills in the form, and finds the case and its thread in the channel', async () => {
    const marco = work.sandbox.person(people.marco);
    const form = await openForm(work, people.marco, rooms.hiring);
    fillCase(work, people.marco, form, { name: 'Tamsin Oakes', email: 'tamsin.oakes@mail.example' });
    expect(await marco.submit(form)).toMatchObject({ kind: 'closed' });
    await work.settled();
    const [card] = marco.messages(rooms.hiring);
    expect(card?.text).toMatch(/^SCR-1: Go on with the checklist\. 0 findings, 9 measures open/);
    expect(JSON.stringify(card)).not.toContain('Tamsin');
    expect(thread(work, people.marco, card?.ts).map((message) => message.text)).toEqual([
      'SCR-1: nothing found so far',
      expect.stringMatching(/^SCR-1: \d+ not checked$/),
      'SCR-1: facts by source, 0 that differ',
      'SCR-1: 9 measures to close',
    ]);
    expect(work.sandbox.faults.calls.filter((call) => call.method === 'chat.postMessage')).toHaveLength(5);
  });

  it('a bad number keeps the form open and says why beside the field, and what was typed is kept', async () => {
    const marco = work.sandbox.person(people.marco);
    const form = await openForm(work, people.marco, rooms.hiring);
    fillCase(work, people.marco, form, { name: 'Ann Hollis', phone: 'call me', email: 'not an address' });
    const outcome = await marco.submit(form);
    expect(outcome.kind).toBe('errors');
    expect(Object.keys(outcome.errors ?? {}).sort()).toEqual(['email', 'phone']);
    expect(marco.views().at(-1)?.values.phone).toBe('call me');
    fillCase(work, people.marco, form, {
      name: 'Ann Hollis',
      phone: '+1 208 555 0142',
      email: 'ann.hollis@mail.example',
    });
    expect((await marco.submit(form)).kind).toBe('closed');
    await work.settled();
    expect(marco.messages(rooms.hiring)).toHaveLength(1);
  });
});
