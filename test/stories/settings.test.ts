import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyAudit } from '../../db/audit.ts';
import { channelSettings, personSettings, workspaceSettings } from '../../src/cases/settings.ts';
import { people, rooms, startTestWorkspace, type TestWorkspace } from '../support/desk.ts';
import { openCase } from '../support/story.ts';

type Values = Readonly<Record<string, string | readonly string[]>>;

describe.each(['socket', 'http'] as const)('settings over %s', (over) => {
  let work: TestWorkspace;
  beforeEach(async () => {
    work = await startTestWorkspace({ over });
  });
  afterEach(() => work.stop());

  const person = (id: string) => work.sandbox.person(id);
  const house = () => work.running.desk.house;

  async function openSettings(userId: string, channelId: string = rooms.hiring) {
    for (const view of [...person(userId).views()].reverse()) await person(userId).close(view.id);
    await person(userId).command(channelId, '/screen settings');
    return work.sandbox.until(() =>
      person(userId)
        .views()
        .find((view) => !JSON.stringify(view.blocks).includes('One moment')),
    );
  }

  async function change(userId: string, kind: string, channelId: string = rooms.hiring) {
    const view = await openSettings(userId, channelId);
    await person(userId).click({ viewId: view.id }, 'change_settings', kind);
    return work.sandbox.until(() =>
      person(userId)
        .views()
        .find((one) => one.callbackId === 'save_settings'),
    );
  }

  async function save(userId: string, viewId: string, values: Values) {
    person(userId).fill(viewId, values);
    return person(userId).submit(viewId);
  }

  it('a member sets the digest of their channel: day, hour and zone, and what they typed wrongly is said beside its field', async () => {
    const form = await change(people.lena, 'channel');
    expect(form.values).toMatchObject({ digest: 'on', at: '09:00', weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'] });
    expect(await save(people.lena, form.id, { at: 'nine', time_zone: 'Berlin time' })).toMatchObject({
      kind: 'errors',
      errors: {
        at: expect.stringContaining('such as 09:00'),
        time_zone: expect.stringContaining('There is no time zone "Berlin time"'),
      },
    });
    const good = { at: '8:30', time_zone: 'Europe/Berlin', weekdays: ['mon', 'thu'], when_empty: 'say' };
    expect((await save(people.lena, form.id, good)).kind).toBe('closed');
    expect(channelSettings(house(), rooms.hiring).digest).toEqual({
      on: true,
      at: '08:30',
      time_zone: 'Europe/Berlin',
      weekdays: ['mon', 'thu'],
      when_empty: true,
    });
    const shown = await work.sandbox.until(() =>
      person(people.lena)
        .views()
        .find((view) => JSON.stringify(view.blocks).includes('At 08:30, Europe/Berlin, on Monday, Thursday')),
    );
    expect(shown.title).toBe('Settings');
    expect(verifyAudit(work.running.db)).toMatchObject({ ok: true });
  });

  it('a form that was overtaken is refused with an explanation, and the first change stands', async () => {
    const marcos = await change(people.marco, 'channel');
    const lenas = await change(people.lena, 'channel');
    expect((await save(people.marco, marcos.id, { digest: 'off' })).kind).toBe('closed');
    expect(await save(people.lena, lenas.id, { at: '11:00' })).toMatchObject({
      kind: 'errors',
      errors: { digest: expect.stringContaining('changed while your form was open') },
    });
    expect(channelSettings(house(), rooms.hiring).digest).toMatchObject({ on: false, at: '09:00' });
  });

  it('an own digest comes in the time zone that Slack has of the person', async () => {
    const form = await change(people.priya, 'me', rooms.general);
    expect((await save(people.priya, form.id, { digest: 'on', at: '07:45' })).kind).toBe('closed');
    expect(personSettings(house(), people.priya)).toEqual({ digest: true, at: '07:45', time_zone: 'America/New_York' });
  });

  it('what holds for the workspace is for its Slack admins, and everybody reads so', async () => {
    const view = await openSettings(people.marco);
    expect(JSON.stringify(view.blocks)).toContain('Slack owners and admins');
    await expect(person(people.marco).click({ viewId: view.id }, 'change_settings', 'workspace')).rejects.toThrow();
    const form = await change(people.ana, 'workspace', rooms.leadership);
    expect(
      await save(people.ana, form.id, { restricted_channel: rooms.leadership, public_channels: 'no' }),
    ).toMatchObject({
      kind: 'errors',
      errors: { restricted_channel: expect.stringContaining('/invite @Crosscheck') },
    });
    await person(people.ana).invite(rooms.leadership, people.bot);
    work.running.desk.access.forget(rooms.leadership);
    expect((await save(people.ana, form.id, {})).kind).toBe('closed');
    expect(workspaceSettings(house())).toEqual({ restricted_channel: rooms.leadership, public_channels: false });
  });

  it('public channels hold cases only when an admin allows it, and stop showing them when it is taken back', async () => {
    const form = await change(people.ana, 'workspace', rooms.general);
    expect(JSON.stringify(form.blocks)).toContain('everybody in this workspace reads');
    expect((await save(people.ana, form.id, { public_channels: 'yes' })).kind).toBe('closed');
    const key = await openCase(work, people.tom, rooms.general, { name: 'Maeve Corrigan' });
    expect(work.file(key).channelId).toBe(rooms.general);
    const back = await change(people.ana, 'workspace', rooms.general);
    expect((await save(people.ana, back.id, { public_channels: 'no' })).kind).toBe('closed');
    await person(people.tom).command(rooms.general, `/screen show ${key}`);
    const said = await work.sandbox.until(() =>
      person(people.tom)
        .messages(rooms.general)
        .find((message) => message.ephemeral && message.text.includes('private channels')),
    );
    expect(said.text).not.toContain(key);
  });

  it('a public channel that others share never holds a case', async () => {
    const form = await change(people.ana, 'workspace', rooms.general);
    await save(people.ana, form.id, { public_channels: 'yes' });
    await person(people.marco).command(rooms.partners, '/screen');
    const view = await work.sandbox.until(() =>
      person(people.marco)
        .views()
        .find((one) => one.callbackId === 'choose_channel'),
    );
    expect(JSON.stringify(view.blocks)).toContain('shared with another organisation');
  });

  it('a guest has none', async () => {
    const view = await openSettings(people.gil, rooms.general);
    expect(JSON.stringify(view.blocks)).toContain('full members');
    expect(JSON.stringify(view.blocks)).not.toContain('change_settings');
  });
});
