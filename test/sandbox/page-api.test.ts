import { expect, test } from 'vitest';
import { people, rooms, type Sandbox } from '../../src/sandbox/workspace.ts';
import { buttons, clientOf, sandboxFor, section, socketApp } from './support.ts';

async function act(sandbox: Sandbox, body: object): Promise<unknown> {
  const response = await fetch(`${sandbox.url}/local/act`, { method: 'POST', body: JSON.stringify(body) });
  return response.json();
}

async function stateFor(sandbox: Sandbox, user: string) {
  return (await fetch(`${sandbox.url}/local/state?user=${user}`)).json();
}

test('the page gets what the person sees, and nothing of what they do not', async () => {
  const sandbox = await sandboxFor();
  const client = clientOf(sandbox);
  await client.chat.postMessage({ channel: rooms.hiring, text: 'Case SCR-1', blocks: [section('Words')] });
  await client.chat.postEphemeral({ channel: rooms.hiring, user: people.marco, text: 'Only Marco' });
  await client.views.publish({ user_id: people.marco, view: { type: 'home', blocks: [section('Home')] } });
  const marco = await stateFor(sandbox, people.marco);
  expect(marco.channels.map(({ name, kind }: { name: string; kind: string }) => `${kind} ${name}`)).toEqual([
    'public general',
    'private hiring',
    'private leadership',
    'shared partners',
  ]);
  expect(marco.messages[rooms.hiring]).toMatchObject([{ text: 'Case SCR-1' }, { text: 'Only Marco', ephemeral: true }]);
  expect(marco).toMatchObject({
    me: people.marco,
    home: { blocks: [{ type: 'section' }] },
    notifications: [{ text: 'Case SCR-1' }],
  });
  const tom = await stateFor(sandbox, people.tom);
  expect(Object.keys(tom.messages)).toEqual([rooms.general]);
  expect(tom).not.toHaveProperty('home');
});

test('the page types a command, fills a form, presses and says', async () => {
  const sandbox = await sandboxFor();
  await socketApp(sandbox, (app) => {
    app.command('/screen', async ({ ack, body, client }) => {
      await ack();
      const text = { type: 'plain_text', text: 'Name' } as const;
      const element = { type: 'plain_text_input', action_id: 'value' } as const;
      const input = { type: 'input', block_id: 'name', label: text, element } as const;
      const view = {
        type: 'modal' as const,
        callback_id: 'form',
        title: text,
        submit: text,
        blocks: [input, buttons('more')],
      };
      await client.views.open({ trigger_id: body.trigger_id, view });
    });
    app.action('more', ({ ack }) => ack());
    app.view('form', ({ ack }) => ack({ response_action: 'errors', errors: { name: 'Too short' } }));
  });
  const user = people.marco;
  expect(await act(sandbox, { user, act: 'command', channel: rooms.hiring, text: '/screen' })).toEqual({ ok: true });
  const view = await sandbox.until(() => sandbox.person(user).views()[0]);
  const where = { viewId: view.id };
  const click = { user, act: 'click', where, actionId: 'more', blockId: 'buttons', state: { name: 'A' } };
  expect(await act(sandbox, click)).toEqual({ ok: true });
  expect(sandbox.deliveries.at(-1)?.payload).toMatchObject({
    view: { state: { values: { name: { value: { value: 'A' } } } } },
  });
  const submitted = await act(sandbox, { user, act: 'submit', viewId: view.id, values: { name: 'B' } });
  expect(submitted).toMatchObject({ ok: true, outcome: { kind: 'errors' }, errors: { name: 'Too short' } });
  expect((await stateFor(sandbox, user)).views).toMatchObject([
    { values: { name: 'B' }, errors: { name: 'Too short' } },
  ]);
  expect(await act(sandbox, { user, act: 'close', viewId: view.id })).toEqual({ ok: true });
  expect(await act(sandbox, { user, act: 'say', channel: rooms.hiring, text: 'Hello' })).toMatchObject({ ok: true });
});

test('what a person may not do comes back as a sentence', async () => {
  const sandbox = await sandboxFor();
  const say = (user: string) => act(sandbox, { user, act: 'say', channel: rooms.hiring, text: 'a' });
  expect(await say(people.tom)).toEqual({ ok: false, error: `Tom Hale does not see the channel ${rooms.hiring}.` });
  expect(await act(sandbox, { user: people.tom, act: 'fly' })).toEqual({ ok: false, error: 'There is no act "fly".' });
  await act(sandbox, { user: people.marco, act: 'invite', channel: rooms.hiring, member: people.tom });
  expect(await say(people.tom)).toMatchObject({ ok: true });
});

test('the page hears of a change a moment later', async () => {
  const sandbox = await sandboxFor();
  const stop = new AbortController();
  const response = await fetch(`${sandbox.url}/local/events?user=${people.marco}`, { signal: stop.signal });
  const reader = response.body?.getReader();
  await reader?.read();
  const next = reader?.read();
  await clientOf(sandbox).chat.postMessage({ channel: rooms.hiring, text: 'a' });
  expect(new TextDecoder().decode((await next)?.value)).toBe('data: {"type":"changed"}\n\n');
  stop.abort();
});
