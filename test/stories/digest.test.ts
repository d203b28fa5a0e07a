import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { casesInChannels } from '../../db/cases.ts';
import { assignItem, insertItems, listItems } from '../../db/items.ts';
import { saveSettings } from '../../db/settings.ts';
import { ChannelSettings } from '../../src/cases/settings.ts';
import { people, rooms, startTestWorkspace, type TestWorkspace } from '../support/desk.ts';
import { openCase } from '../support/story.ts';

const berlin = (at: string, more: object = {}) =>
  ChannelSettings.parse({
    digest: { at, time_zone: 'Europe/Berlin', weekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], ...more },
  });

describe('the daily digest', () => {
  let now: number;
  let work: TestWorkspace;
  beforeEach(async () => {
    now = Date.parse('2026-03-27T10:00:00Z');
    work = await startTestWorkspace({ clock: () => now });
    await openCase(work, people.marco, rooms.hiring, { name: 'Maeve Corrigan' });
    saveSettings(work.running.db, rooms.hiring, 1, berlin('09:00'));
  });
  afterEach(() => work.stop());

  const at = async (time: string) => {
    now = Date.parse(time);
    await work.running.digests.round();
  };
  const digests = () =>
    work.sandbox
      .person(people.lena)
      .messages(rooms.hiring)
      .filter((message) => /^(Pending|Nothing is pending)/.test(message.text));
  const caseId = () => casesInChannels(work.running.db, [rooms.hiring], { limit: 1 })[0]?.id ?? '';
  const items = () => listItems(work.running.db, caseId());
  const due = (measure: string, ownerId: string, dueOn: string) => {
    const item = items().find((one) => one.measure === measure);
    assignItem(work.running.db, item?.id ?? '', item?.version ?? 0, { ownerId, dueOn });
  };

  it('goes out at 09:00 in Berlin, also on the day on which the clocks change, and once', async () => {
    await at('2026-03-28T07:59:00Z');
    expect(digests()).toHaveLength(0);
    await at('2026-03-28T08:00:00Z');
    expect(digests()).toHaveLength(1);
    await at('2026-03-29T06:59:00Z');
    expect(digests()).toHaveLength(1);
    await at('2026-03-29T07:00:00Z');
    await Promise.all([work.running.digests.round(), work.running.digests.round()]);
    await at('2026-03-29T21:00:00Z');
    expect(digests()).toHaveLength(2);
  });

  it('after a pause of days only the current one goes out, and a clock put back sends nothing again', async () => {
    await at('2026-04-02T15:00:00Z');
    expect(digests()).toHaveLength(1);
    expect(JSON.stringify(digests()[0]?.blocks)).toContain('Pending on 2 April 2026');
    await at('2026-04-01T15:00:00Z');
    expect(digests()).toHaveLength(1);
  });

  it('a case that opened after the hour waits for the next day', async () => {
    await at('2026-03-27T11:00:00Z');
    expect(digests()).toHaveLength(0);
  });

  it('names what is overdue first, then what is due today, calls each owner once, and never names the candidate', async () => {
    due('video_interview', people.lena, '2026-03-20');
    due('id_scrutiny', people.lena, '2026-03-28');
    await at('2026-03-28T08:00:00Z');
    const text = JSON.stringify(digests()[0]?.blocks);
    expect(text.indexOf('Overdue (1)')).toBeGreaterThan(-1);
    expect(text.indexOf('Due today (1)')).toBeGreaterThan(text.indexOf('Overdue'));
    expect(text.indexOf('Still to do')).toBeGreaterThan(text.indexOf('Due today'));
    expect(text).toContain('8 days ago');
    expect(text.split(`"user_id":"${people.lena}"`)).toHaveLength(2);
    expect(text).not.toContain('Maeve');
    expect(digests()[0]?.text).toMatch(/^Pending: 1 overdue, 1 due today/);
  });

  it('keeps to the weekdays of the channel, and is quiet where it is switched off', async () => {
    saveSettings(work.running.db, rooms.hiring, 2, berlin('09:00', { weekdays: ['mon'] }));
    await at('2026-03-28T08:00:00Z');
    expect(digests()).toHaveLength(0);
    saveSettings(work.running.db, rooms.hiring, 3, berlin('09:00', { on: false }));
    await at('2026-03-30T08:00:00Z');
    expect(digests()).toHaveLength(0);
  });

  it('a lost answer and a restart do not make two of it', async () => {
    work.sandbox.faults.add({ method: 'chat.postMessage', kind: 'drop_after_effect', times: 1 });
    await at('2026-03-28T08:00:00Z');
    await work.running.digests.round();
    expect(digests()).toHaveLength(1);
  });

  const sixtyParts = () =>
    insertItems(
      work.running.db,
      Array.from({ length: 60 }, (_, n) => ({
        id: randomUUID(),
        caseId: caseId(),
        measure: 'docs_direct',
        part: `p${n}`,
        label: `Employer ${n}`,
        dueOn: '2026-03-20',
      })),
    );

  it('whose second part was not sent is finished on the same day, and sends nothing twice', async () => {
    sixtyParts();
    work.sandbox.faults.add({ method: 'chat.postMessage', kind: 'server_error', skip: 1, times: 20 });
    await at('2026-03-28T08:00:00Z');
    const parts = () => work.sandbox.person(people.lena).messages(rooms.hiring, digests()[0]?.ts);
    expect(parts()).toHaveLength(1);
    work.sandbox.faults.clear();
    await at('2026-03-28T08:05:00Z');
    await at('2026-03-28T08:10:00Z');
    expect(digests()).toHaveLength(1);
    expect(parts()).toHaveLength(2);
  });

  it('more than fifty lines go on in the thread, visibly', async () => {
    sixtyParts();
    await at('2026-03-28T08:00:00Z');
    const [first] = digests();
    expect(first?.text).toContain('(part 1 of 2)');
    const thread = work.sandbox.person(people.lena).messages(rooms.hiring, first?.ts);
    expect(thread.at(-1)?.text).toContain('(part 2 of 2)');
  });

  it('a case without movement for a week is named', async () => {
    await at('2026-04-06T08:00:00Z');
    expect(JSON.stringify(digests()[0]?.blocks)).toContain('nothing happened for 10 days');
  });

  it('an owner is reminded by direct message on the day, once; who wants their own digest gets that instead', async () => {
    due('video_interview', people.lena, '2026-03-28');
    await at('2026-03-28T08:00:00Z');
    await at('2026-03-28T09:00:00Z');
    const direct = () =>
      work.sandbox
        .person(people.lena)
        .notifications()
        .filter((one) => one.text.startsWith('Due today'));
    expect(direct()).toHaveLength(1);
    saveSettings(work.running.db, people.lena, 0, { digest: true, time_zone: 'Europe/Berlin' });
    await at('2026-03-30T08:00:00Z');
    const own = work.sandbox
      .person(people.lena)
      .notifications()
      .filter((one) => one.text.startsWith('Yours'));
    expect(own).toHaveLength(1);
  });

  it('/screen digest shows it to the asker alone and calls nobody', async () => {
    due('video_interview', people.lena, '2026-03-20');
    await work.sandbox.person(people.marco).command(rooms.hiring, '/screen digest');
    const shown = await work.sandbox.until(() =>
      work.sandbox
        .person(people.marco)
        .messages(rooms.hiring)
        .find((message) => message.ephemeral),
    );
    expect(shown.text).toMatch(/^Pending: 1 overdue/);
    expect(JSON.stringify(shown)).not.toContain('user_id');
    expect(digests()).toHaveLength(0);
  });
});
