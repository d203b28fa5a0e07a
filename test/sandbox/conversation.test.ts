import { expect, test } from 'vitest';
import { people, rooms } from '../../src/sandbox/workspace.ts';
import { clientOf, sandboxFor, section, socketApp } from './support.ts';

test('a command opens a form, wrong input comes back beside its field, and the corrected form is taken', async () => {
  const sandbox = await sandboxFor();
  await socketApp(sandbox, (app) => {
    app.command('/screen', async ({ ack, body, client }) => {
      await ack();
      await client.views.open({
        trigger_id: body.trigger_id,
        view: {
          type: 'modal',
          callback_id: 'form',
          title: { type: 'plain_text', text: 'Screen' },
          submit: { type: 'plain_text', text: 'Go' },
          private_metadata: body.channel_id,
          blocks: [
            {
              type: 'input',
              block_id: 'phone',
              label: { type: 'plain_text', text: 'Phone' },
              element: { type: 'plain_text_input', action_id: 'value' },
            },
          ],
        },
      });
    });
    app.view('form', async ({ ack, view, client }) => {
      const phone = view.state.values.phone?.value?.value ?? '';
      if (!phone.startsWith('+')) return ack({ response_action: 'errors', errors: { phone: 'Begin with +' } });
      await ack();
      await client.chat.postMessage({ channel: view.private_metadata, text: phone, blocks: [section(phone)] });
    });
  });
  const marco = sandbox.person(people.marco);
  await marco.command(rooms.hiring, '/screen');
  const form = await sandbox.until(() => marco.views()[0]);
  expect(await marco.submit(form.id)).toEqual({
    kind: 'errors',
    errors: { phone: 'Please complete this required field.' },
  });
  marco.fill(form.id, { phone: '555-0101' });
  expect(await marco.submit(form.id)).toEqual({ kind: 'errors', errors: { phone: 'Begin with +' } });
  expect(marco.views()[0]).toMatchObject({ errors: { phone: 'Begin with +' }, values: { phone: '555-0101' } });
  marco.fill(form.id, { phone: '+1 202 555 0101' });
  expect(await marco.submit(form.id)).toEqual({ kind: 'closed' });
  const posted = await sandbox.until(() => marco.messages(rooms.hiring)[0]);
  expect(posted.text).toBe('+1 202 555 0101');
  expect(marco.views()).toEqual([]);
  expect(sandbox.deliveries.every(({ answers }) => answers === 1)).toBe(true);
});

test('a message can be posted, answered in its thread, edited and found again by its metadata', async () => {
  const sandbox = await sandboxFor();
  const client = clientOf(sandbox);
  const metadata = { event_type: 'surface', event_payload: { id: '7' } };
  const parent = await client.chat.postMessage({ channel: rooms.hiring, text: 'Case SCR-1' });
  const reply = await client.chat.postMessage({ channel: rooms.hiring, text: 'a', thread_ts: parent.ts, metadata });
  await client.chat.update({ channel: rooms.hiring, ts: String(reply.ts), text: 'b', blocks: [section('b')] });
  const plain = await client.conversations.replies({ channel: rooms.hiring, ts: String(parent.ts) });
  expect(plain.messages?.map(({ text }) => text)).toEqual(['Case SCR-1', 'b']);
  expect(plain.messages?.[1]?.metadata).toBeUndefined();
  const all = { channel: rooms.hiring, ts: String(parent.ts), include_all_metadata: true };
  const full = await client.conversations.replies(all);
  expect(full.messages?.[1]?.metadata).toEqual(metadata);
  expect(sandbox.person(people.lena).messages(rooms.hiring, parent.ts)).toHaveLength(2);
  expect(sandbox.person(people.tom).messages(rooms.hiring)).toEqual([]);
});
