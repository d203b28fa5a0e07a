import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeRole, listRoles } from '../../db/roles.ts';
import { decide } from '../../src/cases/decide.ts';
import { proposeClearing } from '../../src/cases/propose-clearing.ts';
import { people, rooms, startTestWorkspace, type TestWorkspace } from '../support/desk.ts';
import { openCase } from '../support/story.ts';

const dayMs = 86_400_000;

describe.each(['socket', 'http'] as const)('the App Home over %s', (over) => {
  let work: TestWorkspace;
  let shift = 0;
  beforeEach(async () => {
    shift = 0;
    work = await startTestWorkspace({ over, clock: () => Date.now() + shift });
    const [role] = listRoles(work.running.db);
    const { id = '', title = '', body } = role ?? {};
    changeRole(work.running.db, id, { title, body, handling: { approvers: [people.lena, people.marco] } });
  });
  afterEach(() => work.stop());

  const person = (id: string) => work.sandbox.person(id);
  const act = (by: string) => ({ by, at: '2026-11-27T10:00:00Z' });
  const shown = (userId: string) => JSON.stringify(person(userId).home()?.blocks ?? []);

  async function home(userId: string, until: string) {
    await person(userId).openHome();
    return work.sandbox.until(() => (shown(userId).includes(until) ? shown(userId) : undefined));
  }

  it('shows my open items with a button each, my cases, and nothing of the candidate', async () => {
    const key = await openCase(work, people.marco, rooms.hiring, {
      name: 'Tamsin Oakes',
      email: 'tamsin@mail.example',
    });
    const blocks = await home(people.marco, 'Your cases: 1');
    expect(blocks).toContain('Your open items: 9');
    expect(blocks).toContain(`|${key}>`);
    expect(blocks).not.toMatch(/Tamsin|Oakes|mail\.example/);
    const item = work.file(key).items.find((one) => one.kind === 'background_check');
    const place = { viewId: person(people.marco).home()?.id ?? '' };
    await person(people.marco).click(place, 'open_item', undefined, `${key}:${item?.id}`);
    const view = await work.sandbox.until(() =>
      person(people.marco)
        .views()
        .find((one) => one.callbackId === 'show_item'),
    );
    expect(JSON.stringify(view.blocks)).toContain('Background check');
  });

  it('is drawn again after an act of mine', async () => {
    const key = await openCase(work, people.marco, rooms.hiring, { name: 'Tamsin Oakes' });
    await home(people.marco, 'Your open items: 9');
    const item = work.file(key).items.find((one) => one.kind === 'background_check');
    const place = { viewId: person(people.marco).home()?.id ?? '' };
    await person(people.marco).click(place, 'open_item', undefined, `${key}:${item?.id}`);
    const view = await work.sandbox.until(() =>
      person(people.marco)
        .views()
        .find((one) => one.callbackId === 'show_item'),
    );
    await person(people.marco).choose({ viewId: view.id }, 'item_menu', `not_applicable:${item?.id}:${item?.version}`);
    const form = await work.sandbox.until(() =>
      person(people.marco)
        .views()
        .find((one) => one.callbackId === 'settle_item'),
    );
    person(people.marco).fill(form.id, { reason: 'done by the group' });
    expect((await person(people.marco).submit(form.id)).kind).toBe('closed');
    await work.sandbox.until(() => (shown(people.marco).includes('Your open items: 8') ? true : undefined));
  });

  it('says what is overdue first', async () => {
    await openCase(work, people.marco, rooms.hiring, { name: 'Tamsin Oakes' });
    shift = 20 * dayMs;
    const blocks = await home(people.marco, 'overdue');
    expect(blocks).toContain('Your open items: 9, 9 overdue');
    expect(blocks).toMatch(/, 6 days late/);
  });

  it('a decision that waits for my second look stands first; decided, it is among the recent ones', async () => {
    const key = await openCase(work, people.marco, rooms.hiring, { name: 'Tamsin Oakes' });
    const { id } = work.file(key);
    const { house } = work.running.desk;
    expect(
      proposeClearing(house, act(people.marco), { caseId: id, typed: { reason: 'known for years' } }),
    ).toMatchObject({ ok: true });
    const blocks = await home(people.lena, 'Waits for your second look: 1');
    expect(blocks).toContain('<@U0MARCODUYA> would clear it');
    expect(await home(people.marco, 'Your cases')).not.toContain('Waits for your second look');
    const place = { viewId: person(people.lena).home()?.id ?? '' };
    await person(people.lena).click(place, 'second_look', undefined, key);
    const form = await work.sandbox.until(() =>
      person(people.lena)
        .views()
        .find((one) => one.callbackId === 'second_look'),
    );
    person(people.lena).fill(form.id, { answer: 'confirm' });
    expect((await person(people.lena).submit(form.id)).kind).toBe('closed');
    await work.sandbox.until(() => (shown(people.lena).includes('Decided lately') ? true : undefined));
    expect(shown(people.lena)).toContain('Cleared by <@U0MARCODUYA>');
    expect(shown(people.lena)).not.toContain('Waits for your second look');
  });

  it('a guest reads why there is nothing, and so does somebody in no hiring channel', async () => {
    await openCase(work, people.marco, rooms.hiring, { name: 'Tamsin Oakes' });
    const guest = await home(people.gil, 'full members');
    expect(guest).not.toMatch(/SCR-1|my_settings/);
    const outside = await home(people.tom, 'You see no cases yet');
    expect(outside).not.toContain('SCR-1');
  });

  it('who was removed from the channel sees nothing of it any more', async () => {
    await openCase(work, people.lena, rooms.hiring, { name: 'Tamsin Oakes' });
    await home(people.lena, 'Your cases: 1');
    await person(people.marco).remove(rooms.hiring, people.lena);
    work.running.desk.access.forget(rooms.hiring);
    await person(people.lena).click({ viewId: person(people.lena).home()?.id ?? '' }, 'open_checklist');
    const told = await work.sandbox.until(() => person(people.lena).views().at(-1));
    expect(told.title).toBe('Not done');
    expect(JSON.stringify(told.blocks)).toContain('There is no case SCR-1 that you may see');
    const blocks = await home(people.lena, 'You see no cases yet');
    expect(blocks).not.toContain('SCR-1');
  });

  it('a hundred open items fit, and say what is left out', async () => {
    for (const word of [
      'Ash',
      'Beech',
      'Cedar',
      'Elm',
      'Fir',
      'Hazel',
      'Larch',
      'Maple',
      'Oak',
      'Pine',
      'Rowan',
      'Yew',
    ]) {
      await openCase(work, people.marco, rooms.hiring, { name: `Robin ${word}` });
    }
    const blocks = await home(people.marco, 'Your open items: 108');
    expect(blocks).toContain('and 88 more: /screen mine"');
    expect(person(people.marco).home()?.blocks.length).toBeLessThanOrEqual(100);
    await person(people.marco).command(rooms.general, '/screen mine');
    const mine = await work.sandbox.until(() =>
      person(people.marco)
        .messages(rooms.general)
        .find((message) => message.ephemeral),
    );
    expect(mine.text).toBe('108 open items');
    expect(JSON.stringify(mine.blocks)).toContain('and 83 more: /screen mine 2');
    await person(people.marco).command(rooms.general, '/screen mine 5');
    const last = await work.sandbox.until(() =>
      person(people.marco)
        .messages(rooms.general)
        .filter((message) => message.ephemeral)
        .at(1),
    );
    expect(last.blocks).toHaveLength(9);
  });

  it('settings open from the home', async () => {
    await openCase(work, people.marco, rooms.hiring, { name: 'Tamsin Oakes' });
    const { id } = work.file('SCR-1');
    decide(work.running.desk.house, act(people.marco), {
      caseId: id,
      typed: { outcome: 'withdrawn', reason: 'took another job' },
    });
    await home(people.marco, 'Decided lately');
    await person(people.marco).click({ viewId: person(people.marco).home()?.id ?? '' }, 'my_settings');
    const view = await work.sandbox.until(() =>
      person(people.marco)
        .views()
        .find((one) => JSON.stringify(one.blocks).includes('Your own digest')),
    );
    expect(view.title).toBe('Settings');
  });
});
