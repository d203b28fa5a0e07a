import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { auditOfCase } from '../../db/audit.ts';
import { installedApp } from '../../src/manifest.ts';
import { startSandbox } from '../../src/sandbox/workspace.ts';
import { people, rooms, startTestWorkspace, type TestWorkspace } from '../support/desk.ts';
import { enteringOf } from '../support/entering.ts';
import { openCase, thread } from '../support/story.ts';

describe.each(['socket', 'http'] as const)('exporting a case over %s', (over) => {
  let work: TestWorkspace;
  let key: string;
  beforeEach(async () => {
    work = await startTestWorkspace({ over });
    key = await openCase(work, people.marco, rooms.hiring, { name: 'Tamsin Oakes' });
    await enteringOf(work, key, people.marco).add('source', 'shipping', {
      address: '77 Copper Basin Rd, Unit 3, Sparks NV 89431',
      note: 'asked for it early',
    });
  });
  afterEach(() => work.stop());

  const person = (id: string) => work.sandbox.person(id);
  const card = () => person(people.marco).messages(rooms.hiring)[0];
  const inThread = (userId: string = people.marco) => thread(work, userId, card()?.ts, rooms.hiring);
  const exports = () => inThread().filter((message) => (message.files ?? []).length > 0);
  const direct = (userId: string) => {
    const im = work.sandbox.state.channels.find(({ kind, members }) => kind === 'im' && members.includes(userId));
    return im
      ? person(userId)
          .messages(im.id)
          .filter((message) => (message.files ?? []).length > 0)
      : [];
  };
  const whispers = (userId: string, channelId: string = rooms.hiring) =>
    person(userId)
      .messages(channelId)
      .filter((message) => message.ephemeral)
      .map((message) => message.text);

  async function rounds() {
    for (let round = 0; round < 3; round++) {
      await work.running.desk.delivery.drawAll();
      await work.settled();
    }
  }

  async function type(userId: string, text: string, channelId: string = rooms.hiring) {
    const before = whispers(userId, channelId).length;
    await person(userId).command(channelId, `/screen ${text}`);
    const said = await work.sandbox.until(() => whispers(userId, channelId)[before]);
    await rounds();
    return said;
  }

  async function contentOf(id: string | undefined, userId: string) {
    const file = work.sandbox.state.files.find((one) => one.id === id);
    const answer = await fetch(`${work.sandbox.url}/files/${id}/x?user=${userId}`);
    const bytes = Buffer.from(await answer.arrayBuffer());
    return { name: file?.name, status: answer.status, bytes, text: bytes.toString('utf8') };
  }

  it('the thread gets the report as PDF and JSON, once, with values masked', async () => {
    const said = await type(people.lena, `export ${key.toLowerCase()}`);
    expect(said).toContain('masked');
    expect(exports()).toHaveLength(1);
    expect(exports()[0]).toMatchObject({ thread_ts: card()?.ts, text: expect.stringContaining(`<@${people.lena}>`) });
    const [pdf, json] = exports()[0]?.files ?? [];
    expect((await contentOf(pdf, people.priya)).bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const { name, text } = await contentOf(json, people.priya);
    expect(name).toBe(`${key}-masked.json`);
    expect(text).not.toMatch(/Copper Basin/i);
    const paper = JSON.parse(text);
    expect(paper.dossier.sources.at(-1)).toMatchObject({
      kind: 'shipping',
      address: expect.stringContaining('Sparks'),
    });
    expect(paper.history.map((entry: { said: string }) => entry.said)).toEqual([
      'opened the case',
      'added a source: shipping',
      'asked for the papers of the case',
    ]);
    expect(paper.people).toMatchObject({ [people.marco]: 'Marco Oduya' });
    expect(paper.reports).toHaveLength(2);
    expect(auditOfCase(work.running.db, key).at(-1)).toMatchObject({ act: 'export_case', by: people.lena });
  });

  it('the full values go to the asker alone, by direct message', async () => {
    const said = await type(people.lena, `export ${key} full`);
    expect(said).toContain('Nobody else sees it');
    expect(exports()).toEqual([]);
    expect(direct(people.marco)).toEqual([]);
    const [message] = direct(people.lena);
    expect(message?.text).toContain('for you alone');
    const json = await contentOf(message?.files?.[1], people.lena);
    expect(json.text).toContain('77 Copper Basin Rd');
    expect((await contentOf(message?.files?.[1], people.marco)).status).toBe(403);
  });

  it('from the menu of the card the form asks where to, and says what is masked', async () => {
    await enteringOf(work, key, people.priya).press('case_menu', `export:${key}`);
    const form = await work.sandbox.until(() => person(people.priya).views().at(-1));
    expect(JSON.stringify(form.blocks)).toContain('birth dates and streets are masked there');
    person(people.priya).fill(form.id, { kind: 'full_export' });
    expect(await person(people.priya).submit(form.id)).toMatchObject({ kind: 'updated' });
    await rounds();
    expect([exports().length, direct(people.priya).length]).toEqual([0, 1]);
  });

  it('somebody who may not see the case gets nothing, and whoever left meanwhile neither', async () => {
    expect(await type(people.tom, `export ${key}`, rooms.general)).toContain('There is no case');
    expect(await type(people.tom, `export ${key} full`, rooms.general)).toContain('There is no case');
    expect(exports()).toEqual([]);
    expect(await type(people.lena, `export ${key} all`)).toContain('is nothing to export');
    work.sandbox.faults.add({ method: 'conversations.open', kind: 'server_error', times: 1 });
    await person(people.lena).command(rooms.hiring, `/screen export ${key} full`);
    await work.sandbox.until(() => work.sandbox.faults.calls.find((call) => call.method === 'conversations.open'));
    await work.settled();
    await person(people.marco).remove(rooms.hiring, people.lena);
    work.running.desk.access.forget(rooms.hiring);
    await rounds();
    expect(direct(people.lena)).toEqual([]);
  });

  it.each([
    ['files.getUploadURLExternal', 'drop_after_effect'],
    ['files.completeUploadExternal', 'drop_after_effect'],
    ['files.completeUploadExternal', 'drop_before_effect'],
    ['files.info', 'server_error'],
  ] as const)('when %s fails (%s) it still comes once', async (method, kind) => {
    work.sandbox.faults.add({ method, kind, times: 1 });
    await type(people.marco, `export ${key}`);
    await rounds();
    expect(exports()).toHaveLength(1);
    expect(exports()[0]?.files).toHaveLength(2);
    const ours = work.sandbox.state.files.filter((file) => file.user === work.sandbox.botUserId && !file.uploadTicket);
    expect(ours).toHaveLength(2);
  });

  it('what stood in the thread is taken out of a channel that the case leaves; what one person got stays', async () => {
    await type(people.marco, `export ${key}`);
    await type(people.marco, `export ${key} full`);
    await person(people.marco).invite(rooms.leadership, people.bot);
    const entering = enteringOf(work, key, people.marco);
    await entering.closeAll();
    await entering.press('decide_case');
    const chooser = await work.sandbox.until(() => person(people.marco).views().at(-1));
    await person(people.marco).choose({ viewId: chooser.id }, 'choose_outcome', 'referred');
    const form = await work.sandbox.until(() =>
      person(people.marco)
        .views()
        .find((one) => 'channel' in one.values),
    );
    person(people.marco).fill(form.id, { reason: 'a question for counsel', channel: rooms.leadership });
    expect(await person(people.marco).submit(form.id)).toMatchObject({ kind: 'closed' });
    await rounds();
    expect(work.file(key).channelId).toBe(rooms.leadership);
    expect(exports()).toEqual([]);
    expect(direct(people.marco)).toHaveLength(1);
    expect(work.sandbox.state.files.map((file) => file.name)).toEqual([`${key}-full.pdf`, `${key}-full.json`]);
  });

  it('is said to be impossible where the app may not put files into Slack', async () => {
    work.sandbox.faults.add({ method: 'files.getUploadURLExternal', kind: 'error', error: 'missing_scope', times: 9 });
    await type(people.marco, `export ${key}`);
    expect(whispers(people.marco).at(-1)).toContain('files:write');
    expect(exports()).toEqual([]);
  });
});

it('an export that a process did not live to see the end of comes once from the next one', async () => {
  const databasePath = join(mkdtempSync(join(tmpdir(), 'crosscheck-')), 'crosscheck.db');
  const sandbox = await startSandbox({ clock: Date.now, id: randomUUID, app: installedApp() });
  const before = await startTestWorkspace({ sandbox, databasePath });
  const key = await openCase(before, people.marco, rooms.hiring, { name: 'Tamsin Oakes' });
  sandbox.faults.add({ method: 'files.completeUploadExternal', kind: 'drop_after_effect', times: 1 });
  sandbox.faults.add({ method: 'files.info', kind: 'server_error', times: 99 });
  await sandbox.person(people.marco).command(rooms.hiring, `/screen export ${key}`);
  await sandbox.until(() => sandbox.faults.calls.find((call) => call.method === 'files.completeUploadExternal'));
  await before.running.stop();
  sandbox.faults.clear();
  const after = await startTestWorkspace({ sandbox, databasePath });
  for (let round = 0; round < 3; round++) {
    await after.running.desk.delivery.drawAll();
    await after.settled();
  }
  const all = sandbox.state.messages[rooms.hiring] ?? [];
  expect(all.filter((message) => (message.files ?? []).length > 0)).toHaveLength(1);
  const { caseId, state } = after.running.db.sqlite
    .prepare("select case_id as caseId, state from surfaces where kind = 'export'")
    .get() as { caseId: string; state: string };
  expect([caseId, state]).toEqual([after.file(key).id, 'shown']);
  await after.stop();
  await sandbox.stop();
});
