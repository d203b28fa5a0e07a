import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { people, rooms, type Sandbox } from '../../src/sandbox/workspace.ts';
import { input, modal, plain } from './block-samples.ts';
import { buttons, clientOf, sandboxFor, socketApp } from './support.ts';

const samples = join(import.meta.dirname, '../../../shared/slack/payloads');
const hasSamples = existsSync(samples);

/** Fields that Slack has sent since those samples were collected. */
const newer = ['is_enterprise_install', 'response_urls', 'api_app_id', 'state', 'trigger_id', 'is_cleared'];

function sampleFields(name: string): readonly string[] {
  return [...Object.keys(JSON.parse(readFileSync(join(samples, `${name}.json`), 'utf8'))), ...newer];
}

async function everyPayload(): Promise<Sandbox> {
  const sandbox = await sandboxFor();
  await socketApp(sandbox, (app) => {
    app.command('/screen', async ({ ack, body, client }) => {
      await ack();
      const view = modal([input()], { submit: plain('Save'), callback_id: 'form', notify_on_close: true });
      await client.apiCall('views.open', { trigger_id: body.trigger_id, view });
    });
    app.action('press', ({ ack }) => ack());
    app.shortcut(/.*/, ({ ack }) => ack());
    app.view('form', ({ ack }) => ack({ response_action: 'errors', errors: {} }));
    app.view({ callback_id: 'form', type: 'view_closed' }, ({ ack }) => ack());
  });
  const marco = sandbox.person(people.marco);
  const posted = await clientOf(sandbox).chat.postMessage({
    channel: rooms.hiring,
    text: 'a',
    blocks: [buttons('press')],
  });
  const ts = String(posted.ts);
  await marco.click({ channelId: rooms.hiring, messageTs: ts }, 'press');
  await marco.shortcut('from_message', { channelId: rooms.hiring, ts });
  await marco.command(rooms.hiring, '/screen SCR-1');
  const view = await sandbox.until(() => marco.views()[0]);
  marco.fill(view.id, { [String(view.blocks[0]?.block_id)]: 'typed' });
  await marco.submit(view.id);
  await marco.close(view.id);
  return sandbox;
}

test.skipIf(!hasSamples)('every payload has the fields of Slack’s own samples and no others', async () => {
  const sandbox = await everyPayload();
  const order = [
    'BlockActionPayload',
    'MessageShortcutPayload',
    'SlashCommandPayload',
    'ViewSubmissionPayload',
    'ViewClosedPayload',
  ];
  expect(sandbox.deliveries).toHaveLength(order.length);
  for (const [at, name] of order.entries()) {
    const sent = Object.keys(sandbox.deliveries[at]?.payload ?? {});
    expect({ name, strange: sent.filter((field) => !sampleFields(name).includes(field)) }).toEqual({
      name,
      strange: [],
    });
  }
});

test('the name of a private channel is not told with a command', async () => {
  const sandbox = await everyPayload();
  const command = sandbox.deliveries.find(({ kind }) => kind === 'slash_commands');
  expect(command?.payload).toMatchObject({
    command: '/screen',
    text: 'SCR-1',
    channel_id: rooms.hiring,
    channel_name: 'privategroup',
    user_id: people.marco,
  });
});

test('somebody of another company has none of our commands', async () => {
  const sandbox = await sandboxFor();
  const nora = sandbox.person(people.nora);
  await nora.command(rooms.partners, '/screen');
  expect(nora.messages(rooms.partners)[0]?.text).toContain('is not a valid command');
  expect(sandbox.deliveries).toEqual([]);
});
