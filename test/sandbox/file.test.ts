import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ModalView } from '@slack/types';
import { expect, test } from 'vitest';
import { people, rooms } from '../../src/sandbox/workspace.ts';
import { clientOf, refusalOf, sandboxFor, socketApp } from './support.ts';

const cvForm: ModalView = {
  type: 'modal',
  callback_id: 'form',
  title: { type: 'plain_text', text: 'Add' },
  submit: { type: 'plain_text', text: 'Save' },
  blocks: [
    {
      type: 'input',
      block_id: 'cv',
      label: { type: 'plain_text', text: 'CV' },
      element: { type: 'file_input', action_id: 'files' },
    },
  ],
};

test('a file handed in with a form can be fetched by the bot, and by nobody without its token', async () => {
  const sandbox = await sandboxFor();
  const urls: string[] = [];
  await socketApp(sandbox, (app) => {
    app.command('/screen', async ({ ack, body, client }) => {
      await ack();
      await client.views.open({ trigger_id: body.trigger_id, view: cvForm });
    });
    app.view('form', async ({ ack, view }) => {
      await ack();
      urls.push(...(view.state.values.cv?.files?.files ?? []).map((file) => String(file.url_private_download)));
    });
  });
  const marco = sandbox.person(people.marco);
  await marco.command(rooms.hiring, '/screen');
  const form = await sandbox.until(() => marco.views()[0]);
  expect(await marco.submit(form.id)).toMatchObject({ errors: { cv: 'Please complete this required field.' } });
  marco.fill(form.id, { cv: [marco.upload('cv.txt', Buffer.from('Worked at Northwind Example'))] });
  expect(await marco.submit(form.id)).toEqual({ kind: 'closed' });
  const [url = ''] = urls;
  const fetched = await fetch(url, { headers: { authorization: `Bearer ${sandbox.botToken}` } });
  expect(await fetched.text()).toBe('Worked at Northwind Example');
  expect((await fetch(url)).status).toBe(403);
  expect((await fetch(`${url}&user=${people.tom}`)).status).toBe(403);
  expect((await fetch(`${url}&user=${people.marco}`)).status).toBe(200);
});

test('the bot uploads a file into a thread, finds it again and deletes it', async () => {
  const sandbox = await sandboxFor();
  const client = clientOf(sandbox);
  const { ts } = await client.chat.postMessage({ channel: rooms.hiring, text: 'Case' });
  const file = Buffer.from('report');
  const place = { channel_id: rooms.hiring, thread_ts: String(ts), initial_comment: 'The report' };
  await client.files.uploadV2({ ...place, file, filename: 'report.txt' });
  const lena = sandbox.person(people.lena);
  const [, shared] = lena.messages(rooms.hiring, String(ts));
  expect(shared).toMatchObject({ text: 'The report', thread_ts: ts });
  const id = String(shared?.files?.[0]);
  expect((await client.files.info({ file: id })).file).toMatchObject({ name: 'report.txt', size: 6, mimetype: '' });
  expect((await client.files.info({ file: id })).file).toMatchObject({
    mimetype: 'text/plain',
    groups: [rooms.hiring],
    shares: { private: { [rooms.hiring]: [{ ts: shared?.ts, thread_ts: ts }] } },
  });
  await client.files.delete({ file: id });
  expect(lena.messages(rooms.hiring, String(ts))[1]).toMatchObject({ text: 'The report', files: [] });
  expect(await refusalOf(client.files.info({ file: id }))).toBe('file_not_found');
});

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYPj/HwADAgH/p9Lq7wAAAABJRU5ErkJggg==',
  'base64',
);

test('an uploaded picture stands in a message once Slack has read it, and those see it who see the message', async () => {
  const sandbox = await sandboxFor();
  const client = clientOf(sandbox);
  const uploaded = await client.files.getUploadURLExternal({ filename: 'days.png', length: picture.length });
  const id = String(uploaded.file_id);
  const blocks = [{ type: 'image' as const, slack_file: { id }, alt_text: 'Days by hour' }];
  const post = () => client.chat.postMessage({ channel: rooms.hiring, text: 'SCR-1: days by hour', blocks });
  expect(await refusalOf(post())).toBe('invalid_blocks');
  await fetch(String(uploaded.upload_url), { method: 'POST', body: picture });
  await client.files.completeUploadExternal({ files: [{ id }] });
  await expect(post()).rejects.toMatchObject({
    data: {
      error: 'invalid_blocks',
      response_metadata: { messages: ['[ERROR] invalid slack file [json-pointer:/blocks/0/slack_file]'] },
    },
  });
  const seenBy = async (user: string) => (await fetch(`${sandbox.url}/files/${id}/picture?user=${user}`)).status;
  expect(await seenBy(people.marco)).toBe(403);
  await post();
  expect([await seenBy(people.marco), await seenBy(people.tom)]).toEqual([200, 403]);
});

test('a file of another kind is no picture, and a message that held nothing but a deleted file goes', async () => {
  const sandbox = await sandboxFor();
  const client = clientOf(sandbox);
  await client.files.uploadV2({ channel_id: rooms.hiring, file: Buffer.from('a,b'), filename: 'logins.csv' });
  const marco = sandbox.person(people.marco);
  const id = String(marco.messages(rooms.hiring)[0]?.files?.[0]);
  await client.files.info({ file: id });
  const blocks = [{ type: 'image' as const, slack_file: { id }, alt_text: 'Logins' }];
  expect(await refusalOf(client.chat.postMessage({ channel: rooms.hiring, text: 'a', blocks }))).toBe('invalid_blocks');
  await client.files.delete({ file: id });
  expect(marco.messages(rooms.hiring)).toEqual([]);
});

test('a workspace that was stopped goes on where it was', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'sandbox-')), 'workspace.json');
  const first = await sandboxFor({ file });
  await socketApp(first, (app) => {
    app.command('/screen', async ({ ack, body, client }) => {
      await ack();
      await client.views.open({ trigger_id: body.trigger_id, view: cvForm });
    });
  });
  const { ts } = await clientOf(first).chat.postMessage({ channel: rooms.hiring, text: 'Case SCR-1' });
  expect(readFileSync(file, 'utf8')).toContain('Case SCR-1');
  await first.person(people.marco).command(rooms.hiring, '/screen');
  await first.until(() => first.person(people.marco).views()[0]);
  const fileId = first.person(people.lena).upload('a.txt', Buffer.from('kept'), rooms.hiring);
  await first.stop();
  expect(statSync(file).mode & 0o077).toBe(0);

  const second = await sandboxFor({ file });
  expect(second.botToken).toBe(first.botToken);
  const marco = second.person(people.marco);
  expect(marco.messages(rooms.hiring)[0]).toMatchObject({ ts, text: 'Case SCR-1' });
  expect(marco.views()).toMatchObject([{ callbackId: 'form' }]);
  const kept = await fetch(`${second.url}/files/${fileId}/a.txt?user=${people.marco}`);
  expect(await kept.text()).toBe('kept');
  await clientOf(second).chat.update({ channel: rooms.hiring, ts: String(ts), text: 'Case SCR-1, decided' });
  expect(marco.messages(rooms.hiring)[0]?.text).toBe('Case SCR-1, decided');
});
