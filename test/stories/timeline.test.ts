import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SandboxMessage } from '../../src/sandbox/workspace.ts';
import { people, rooms, startTestWorkspace, type TestWorkspace } from '../support/desk.ts';
import { enteringOf } from '../support/entering.ts';
import { openCase, thread } from '../support/story.ts';

describe('the timeline of a case', () => {
  let work: TestWorkspace;
  let key: string;
  beforeEach(async () => {
    work = await startTestWorkspace();
    key = await openCase(work, people.marco, rooms.hiring, { name: 'Tamsin Oakes', location: 'Geelong, Australia' });
  });
  afterEach(() => work.stop());

  const card = () => work.sandbox.person(people.marco).messages(rooms.hiring)[0];
  const inThread = () => thread(work, people.marco, card()?.ts, rooms.hiring);
  const pictures = () => inThread().filter((message) => message.text === `${key}: timeline`);
  const imageOf = (message: SandboxMessage | undefined) =>
    message?.blocks?.[0] as unknown as { slack_file: { id: string }; alt_text: string };
  const bot = () => work.sandbox.state.files.filter((file) => file.user === work.sandbox.botUserId);
  const calls = (method: string) => work.sandbox.faults.calls.filter((call) => call.method === method).length;

  async function jobs(lines: string) {
    await enteringOf(work, key, people.marco).add('source', 'resume', { name: 'Tamsin Oakes', jobs: lines });
    await rounds();
  }

  /** Slack reads a picture in the background; it is shown in one of the next rounds. */
  async function rounds() {
    for (let round = 0; round < 3; round++) {
      await work.running.desk.delivery.drawAll();
      await work.settled();
    }
  }

  it('is not there while nothing has a time, and stands in the thread with its sentences once something has', async () => {
    await rounds();
    expect(pictures()).toEqual([]);
    await jobs('2019-04 – present | Banksia Systems | Developer');
    expect(pictures()).toHaveLength(1);
    expect(imageOf(pictures()[0]).alt_text).toMatch(
      /^resume states Banksia Systems, Developer, 2019-04 – present\. Application: /,
    );
    const [file] = bot();
    expect(file?.mimetype).toBe('image/png');
    expect(imageOf(pictures()[0]).slack_file.id).toBe(file?.id);
    const opened = await fetch(`${work.sandbox.url}/files/${file?.id}/x?user=${people.marco}`);
    const bytes = Buffer.from(await opened.arrayBuffer());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(work.logged.filter((one) => one.level === 'error')).toEqual([]);
  });

  it('is drawn anew when what it shows has changed, in the same message, and only then', async () => {
    await jobs('2019-04 – present | Banksia Systems | Developer');
    const first = bot()[0]?.id;
    const uploads = calls('files.getUploadURLExternal');
    await enteringOf(work, key, people.marco).add('source', 'portfolio', { url: 'https://tamsin.example' });
    await rounds();
    expect(calls('files.getUploadURLExternal')).toBe(uploads);
    const ts = pictures()[0]?.ts;
    await jobs('2016-01 – 2018-12 | Harbour Ledger | Developer');
    expect(pictures().map((message) => message.ts)).toEqual([ts]);
    expect(bot()).toHaveLength(1);
    expect(bot()[0]?.id).not.toBe(first);
    expect(imageOf(pictures()[0]).slack_file.id).toBe(bot()[0]?.id);
    expect(imageOf(pictures()[0]).alt_text).toContain('Harbour Ledger');
  });

  it.each([
    ['an upload whose address is not answered', 'files.getUploadURLExternal'],
    ['an upload whose end is not answered', 'files.completeUploadExternal'],
    ['a message that is not answered', 'chat.postMessage'],
  ])('%s is made good, and leaves nothing behind', async (_, method) => {
    work.sandbox.faults.add({
      method,
      kind: 'drop_after_effect',
      skip: method === 'chat.postMessage' ? 1 : 0,
      times: 1,
    });
    await jobs('2019-04 – present | Banksia Systems | Developer');
    await rounds();
    expect(pictures()).toHaveLength(1);
    const shown = imageOf(pictures()[0]).slack_file.id;
    expect(
      bot()
        .filter((file) => file.uploadTicket === undefined)
        .map((file) => file.id),
    ).toEqual([shown]);
  });

  it('is left out where the app may not put files into Slack, and everything else is shown', async () => {
    work.sandbox.faults.add({ method: 'files.getUploadURLExternal', kind: 'error', error: 'missing_scope', times: 9 });
    await jobs('2019-04 – present | Banksia Systems | Developer');
    expect(pictures()).toEqual([]);
    expect(inThread().map((message) => message.text)).toContainEqual(expect.stringContaining('facts by source'));
    expect(work.logged).toContainEqual({
      level: 'warn',
      data: { case: key, error: 'missing_scope' },
      message: 'the timeline is not shown',
    });
    expect(
      work.running.desk.house.db.sqlite.prepare('select version = drawn_version as drawn from cases').get(),
    ).toEqual({ drawn: 1 });
  });

  it('goes from the thread with the last thing that had a time', async () => {
    const entering = enteringOf(work, key, people.marco);
    await jobs('2019-04 – present | Banksia Systems | Developer');
    expect(pictures()).toHaveLength(1);
    const shown = await entering.openEntry('resume');
    await entering.person.click({ viewId: shown.id }, 'withdraw_entry');
    const form = await entering.view('withdraw_entry');
    await entering.submit(form.id, { reason: 'entered for somebody else' });
    await rounds();
    expect(pictures()).toEqual([]);
    expect(bot()).toEqual([]);
  });
});
