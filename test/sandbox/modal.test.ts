import type { InputBlock, ModalView } from '@slack/types';
import { expect, test } from 'vitest';
import { people, rooms, type Sandbox } from '../../src/sandbox/workspace.ts';
import { buttons, clientOf, movableClock, refusalOf, sandboxFor, section, socketApp } from './support.ts';

function modal(text: string, callback_id = 'form'): ModalView {
  return {
    type: 'modal',
    callback_id,
    title: { type: 'plain_text', text: 'Form' },
    submit: { type: 'plain_text', text: 'Save' },
    blocks: [section(text), buttons('more')],
  };
}

/** The trigger that the app gets when Marco types the command. */
async function triggerFor(sandbox: Sandbox): Promise<string> {
  const known = sandbox.deliveries.length;
  await sandbox.person(people.marco).command(rooms.hiring, '/screen');
  return String(sandbox.deliveries[known]?.payload.trigger_id);
}

async function workspace(clock = movableClock()) {
  const sandbox = await sandboxFor({ clock });
  await socketApp(sandbox, (app) => {
    app.command('/screen', ({ ack }) => ack());
    app.action('more', ({ ack }) => ack());
  });
  return sandbox;
}

test('a trigger lives three seconds and opens one view', async () => {
  const clock = movableClock();
  const sandbox = await workspace(clock);
  const client = clientOf(sandbox);
  const used = await triggerFor(sandbox);
  await client.views.open({ trigger_id: used, view: modal('a') });
  expect(await refusalOf(client.views.open({ trigger_id: used, view: modal('b') }))).toBe('exchanged_trigger_id');
  const late = await triggerFor(sandbox);
  clock.move(3001);
  expect(await refusalOf(client.views.open({ trigger_id: late, view: modal('c') }))).toBe('expired_trigger_id');
  expect(await refusalOf(client.views.open({ trigger_id: '1.2.x', view: modal('d') }))).toBe('invalid_trigger_id');
});

test('a view that changed meanwhile refuses an update with the old hash', async () => {
  const sandbox = await workspace();
  const client = clientOf(sandbox);
  const { view } = await client.views.open({ trigger_id: await triggerFor(sandbox), view: modal('a') });
  const at = { view_id: String(view?.id), hash: String(view?.hash) };
  await client.views.update({ ...at, view: modal('b') });
  expect(await refusalOf(client.views.update({ ...at, view: modal('c') }))).toBe('hash_conflict');
  await sandbox.person(people.marco).close(at.view_id);
  expect(await refusalOf(client.views.update({ view_id: at.view_id, view: modal('d') }))).toBe('not_found');
});

test('three modals lie on each other and no more', async () => {
  const sandbox = await workspace();
  const client = clientOf(sandbox);
  const marco = sandbox.person(people.marco);
  await client.views.open({ trigger_id: await triggerFor(sandbox), view: modal('1') });
  async function push(name: string): Promise<string | undefined> {
    await marco.click({ viewId: String(marco.views().at(-1)?.id) }, 'more');
    const trigger_id = String(sandbox.deliveries.at(-1)?.payload.trigger_id);
    return refusalOf(client.views.push({ trigger_id, view: modal(name) }));
  }
  expect([await push('2'), await push('3'), await push('4')]).toEqual([undefined, undefined, 'push_limit_reached']);
  expect(marco.views()).toHaveLength(3);
});

test('what was typed stays when the form is drawn again with the same fields', async () => {
  const sandbox = await workspace();
  const client = clientOf(sandbox);
  const marco = sandbox.person(people.marco);
  const field = (block_id: string): InputBlock => ({
    type: 'input',
    block_id,
    label: { type: 'plain_text', text: 'Name' },
    element: { type: 'plain_text_input', action_id: 'value', initial_value: 'preset' },
  });
  const form = (...blocks: string[]): ModalView => ({ ...modal('a'), blocks: blocks.map(field) });
  const { view } = await client.views.open({ trigger_id: await triggerFor(sandbox), view: form('name') });
  marco.fill(String(view?.id), { name: 'Ada Example' });
  await client.views.update({ view_id: String(view?.id), view: form('name', 'other') });
  expect(marco.views()[0]?.values).toEqual({ name: 'Ada Example', other: 'preset' });
});

test('a view that Slack would not take is refused with a pointer to the offence', async () => {
  const sandbox = await workspace();
  const header = { type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } } as const;
  const view = { ...modal('a'), blocks: [header] };
  const call = clientOf(sandbox).views.open({ trigger_id: await triggerFor(sandbox), view });
  await expect(call).rejects.toMatchObject({
    data: {
      error: 'invalid_arguments',
      response_metadata: {
        messages: ['[ERROR] must be less than 151 characters [json-pointer:/view/blocks/0/text/text]'],
      },
    },
  });
});

test('a form that nobody answers says so after three seconds and stays open', async () => {
  const clock = movableClock();
  const sandbox = await workspace(clock);
  const marco = sandbox.person(people.marco);
  await clientOf(sandbox).views.open({ trigger_id: await triggerFor(sandbox), view: modal('a') });
  const id = String(marco.views()[0]?.id);
  const submission = marco.submit(id);
  expect(marco.views()[0]?.pending).toBe(true);
  clock.move(3001);
  expect(await submission).toEqual({ kind: 'errors', errors: {}, timedOut: true });
  expect(marco.views()[0]?.pending).toBeUndefined();
});

test('an answer to a form can replace it, lay another on it, or close everything', async () => {
  const sandbox = await sandboxFor();
  await socketApp(sandbox, (app) => {
    app.command('/screen', ({ ack }) => ack());
    app.view('form', ({ ack }) => ack({ response_action: 'update', view: modal('b', 'second') }));
    app.view('second', ({ ack }) => ack({ response_action: 'push', view: modal('c', 'third') }));
    app.view('third', ({ ack }) => ack({ response_action: 'clear' }));
  });
  const marco = sandbox.person(people.marco);
  await clientOf(sandbox).views.open({ trigger_id: await triggerFor(sandbox), view: modal('a') });
  const submitTop = () => marco.submit(String(marco.views().at(-1)?.id));
  expect([await submitTop(), await submitTop()]).toEqual([{ kind: 'updated' }, { kind: 'pushed' }]);
  expect(marco.views().map(({ callbackId }) => callbackId)).toEqual(['second', 'third']);
  expect(await submitTop()).toEqual({ kind: 'closed' });
  expect(marco.views()).toEqual([]);
});

test('an app whose Home tab is switched off publishes none', async () => {
  const sandbox = await sandboxFor({ app: { hasHome: false } });
  const view = { type: 'home' as const, blocks: [section('Home')] };
  expect(await refusalOf(clientOf(sandbox).views.publish({ user_id: people.marco, view }))).toBe('not_enabled');
});
