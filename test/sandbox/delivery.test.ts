import { createServer, request } from 'node:http';
import type { ModalView, PlainTextElement } from '@slack/types';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { people, rooms } from '../../src/sandbox/workspace.ts';
import { buttons, clientOf, httpApp, movableClock, sandboxFor, section, socketApp } from './support.ts';

test('over HTTP a command, a button and a form reach the app signed, and its answers come back', async () => {
  const sandbox = await sandboxFor();
  await httpApp(sandbox, (app) => {
    app.command('/screen', ({ ack, command }) => ack(`You said ${command.text}`));
    app.action('press', async ({ ack, client, body }) => {
      await ack();
      if (!('trigger_id' in body)) return;
      const title: PlainTextElement = { type: 'plain_text', text: 'Form' };
      const view: ModalView = { type: 'modal', callback_id: 'form', title, submit: title, blocks: [section('a')] };
      await client.views.open({ trigger_id: body.trigger_id, view });
    });
    app.view('form', ({ ack }) => ack({ response_action: 'clear' }));
  });
  const marco = sandbox.person(people.marco);
  await marco.command(rooms.hiring, '/screen SCR-1');
  expect(marco.messages(rooms.hiring)).toMatchObject([{ text: 'You said SCR-1', ephemeral: true }]);
  expect(sandbox.person(people.lena).messages(rooms.hiring)).toEqual([]);
  const posted = await clientOf(sandbox).chat.postMessage({
    channel: rooms.hiring,
    text: 'a',
    blocks: [buttons('press')],
  });
  await marco.click({ channelId: rooms.hiring, messageTs: String(posted.ts) }, 'press');
  const form = await sandbox.until(() => marco.views()[0]);
  expect(await marco.submit(form.id)).toEqual({ kind: 'closed' });
});

test('a request that was signed with another secret is turned away by the app', async () => {
  const own = await sandboxFor();
  const stranger = await sandboxFor({ signingSecret: 'another secret' });
  const requestUrl = await httpApp(own, (app) => app.command('/screen', ({ ack }) => ack('heard')));
  stranger.deliverOverHttp(requestUrl);
  for (const sandbox of [own, stranger]) await sandbox.person(people.marco).command(rooms.hiring, '/screen');
  expect(own.person(people.marco).messages(rooms.hiring)[0]?.text).toBe('heard');
  expect(stranger.person(people.marco).messages(rooms.hiring)[0]?.text).toContain('dispatch_failed');
});

test('a command that nobody answers is said to have failed, to the person alone', async () => {
  const clock = movableClock();
  const sandbox = await sandboxFor({ clock });
  await socketApp(sandbox);
  const marco = sandbox.person(people.marco);
  const typed = marco.command(rooms.hiring, '/screen');
  await sandbox.until(() => sandbox.deliveries.length === 1);
  clock.move(3001);
  await typed;
  expect(marco.messages(rooms.hiring)).toMatchObject([{ user: people.slackbot, ephemeral: true }]);
  expect(marco.messages(rooms.hiring)[0]?.text).toContain('operation_timeout');
});

test('an event that is not acknowledged is sent again after three seconds, with the same event id', async () => {
  const clock = movableClock();
  const sandbox = await sandboxFor({ clock });
  const opened = await clientOf(sandbox).apps.connections.open({ token: sandbox.appToken });
  const socket = new WebSocket(String(opened.url));
  const heard: { envelope_id?: string; retry_attempt?: number; payload?: { event_id: string } }[] = [];
  const second = new Promise<void>((resolve) => {
    socket.on('message', (data) => {
      const envelope = JSON.parse(data.toString());
      if (envelope.type === 'hello') return;
      heard.push(envelope);
      if (heard.length === 1) clock.move(3001);
      else socket.send(JSON.stringify({ envelope_id: envelope.envelope_id }), () => resolve());
    });
  });
  await sandbox.until(() => sandbox.connections === 1);
  await sandbox.person(people.marco).openHome();
  await second;
  expect(heard.map(({ retry_attempt }) => retry_attempt)).toEqual([0, 1]);
  expect(heard[0]?.payload?.event_id).toBe(heard[1]?.payload?.event_id);
  expect(heard[0]?.envelope_id).not.toBe(heard[1]?.envelope_id);
});

test('over HTTP an event that met an error is sent again, saying which try it is', async () => {
  const clock = movableClock();
  const sandbox = await sandboxFor({ clock });
  const tries: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    tries.push([request.headers['x-slack-retry-num'], request.headers['x-slack-retry-reason']].join(' '));
    response.writeHead(tries.length === 1 ? 500 : 200).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  sandbox.deliverOverHttp(`http://127.0.0.1:${port}/`);
  await sandbox.person(people.marco).openHome();
  await sandbox.until(() => tries.length === 1);
  clock.move(3001);
  await sandbox.until(() => sandbox.deliveries[1]?.answers === 1);
  server.close();
  expect(tries).toEqual([' ', '1 http_error']);
});

test('of several connections a payload goes to one', async () => {
  const sandbox = await sandboxFor();
  const heard = [0, 0];
  for (const at of [0, 1]) {
    await socketApp(sandbox, (app) => {
      app.command('/screen', async ({ ack }) => {
        heard[at] = (heard[at] ?? 0) + 1;
        await ack();
      });
    });
  }
  for (let at = 0; at < 4; at += 1) await sandbox.person(people.marco).command(rooms.hiring, '/screen');
  expect(heard).toEqual([2, 2]);
});

test('a ticket opens one connection', async () => {
  const sandbox = await sandboxFor();
  const { url } = await clientOf(sandbox).apps.connections.open({ token: sandbox.appToken });
  const outcome = (socket: WebSocket) =>
    new Promise((resolve) => {
      socket.on('open', () => resolve('open'));
      socket.on('error', (error) => resolve(error.message));
    });
  expect(await outcome(new WebSocket(String(url)))).toBe('open');
  expect(await outcome(new WebSocket(String(url)))).toContain('403');
});

test('a duplicated envelope is a second first try', async () => {
  const sandbox = await sandboxFor();
  let heard = 0;
  await socketApp(sandbox, (app) => {
    app.command('/screen', async ({ ack }) => {
      heard += 1;
      await ack();
    });
  });
  sandbox.faults.duplicateNextEnvelope();
  await sandbox.person(people.marco).command(rooms.hiring, '/screen');
  await sandbox.until(
    () => sandbox.deliveries.length === 2 && sandbox.deliveries.every(({ answers }) => answers === 1),
  );
  expect(heard).toBe(2);
  expect(sandbox.deliveries.map(({ retryAttempt }) => retryAttempt)).toEqual([0, 0]);
});

test('after a disconnect nothing reaches the app until it has connected again', async () => {
  const sandbox = await sandboxFor();
  await socketApp(sandbox, (app) => app.command('/screen', ({ ack }) => ack('heard')));
  const marco = sandbox.person(people.marco);
  sandbox.faults.disconnectSockets();
  await marco.command(rooms.hiring, '/screen');
  expect(marco.messages(rooms.hiring).at(-1)?.text).toContain('dispatch_failed');
  await sandbox.until(() => sandbox.connections === 1, 15_000);
  await marco.command(rooms.hiring, '/screen');
  expect(marco.messages(rooms.hiring).at(-1)?.text).toBe('heard');
});

function statusFor(port: string, host: string, path: string, headers: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, headers: { host, ...headers } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

test('only this machine’s own name is answered, and the page’s own origin', async () => {
  const sandbox = await sandboxFor();
  const { port } = new URL(sandbox.url);
  const state = `/local/state?user=${people.marco}`;
  expect(await statusFor(port, `127.0.0.1:${port}`, state)).toBe(200);
  expect(await statusFor(port, `localhost:${port}`, state)).toBe(200);
  expect(await statusFor(port, 'rebound.example', state)).toBe(421);
  expect(await statusFor(port, `rebound.example:${port}`, '/api/auth.test')).toBe(421);
  const host = `localhost:${port}`;
  expect(await statusFor(port, host, state, { origin: 'https://elsewhere.example' })).toBe(403);
  expect(await statusFor(port, host, state, { 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(await statusFor(port, host, state, { origin: `http://${host}` })).toBe(200);
});
