import { WebAPIRateLimitedError } from '@slack/web-api';
import { expect, test } from 'vitest';
import { people, rooms } from '../../src/sandbox/workspace.ts';
import { clientOf, movableClock, refusalOf, sandboxFor, section } from './support.ts';

const post = { channel: rooms.hiring, text: 'Case SCR-1' };

async function workspace() {
  const sandbox = await sandboxFor();
  return { sandbox, client: clientOf(sandbox), marco: sandbox.person(people.marco) };
}

test('a rate limit names the seconds to wait, and nothing was posted', async () => {
  const { sandbox, client, marco } = await workspace();
  sandbox.faults.add({ method: 'chat.postMessage', kind: 'rate_limited', retryAfter: 7 });
  const refused = await client.chat.postMessage(post).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(WebAPIRateLimitedError);
  expect(refused).toMatchObject({ retryAfter: 7 });
  expect(marco.messages(rooms.hiring)).toEqual([]);
  await client.chat.postMessage(post);
  expect(marco.messages(rooms.hiring)).toHaveLength(1);
});

test('an answer that is dropped after the effect leaves the message there, and it can be found by its metadata', async () => {
  const { sandbox, client } = await workspace();
  const parent = await client.chat.postMessage(post);
  const metadata = { event_type: 'surface', event_payload: { id: '7' } };
  sandbox.faults.add({ method: 'chat.postMessage', kind: 'drop_after_effect' });
  const reply = { ...post, thread_ts: parent.ts, metadata };
  await expect(client.chat.postMessage(reply)).rejects.toThrow();
  const at = { channel: rooms.hiring, ts: String(parent.ts), include_all_metadata: true };
  const { messages } = await client.conversations.replies(at);
  expect(messages?.map((message) => message.metadata?.event_payload)).toEqual([undefined, { id: '7' }]);
});

test('an answer that is dropped before the effect, or an error inside Slack, posts nothing', async () => {
  const { sandbox, client, marco } = await workspace();
  sandbox.faults.add({ method: 'chat.postMessage', kind: 'drop_before_effect' });
  sandbox.faults.add({ method: 'chat.postMessage', kind: 'server_error' });
  sandbox.faults.add({ method: 'chat.postMessage', kind: 'error', error: 'restricted_action' });
  await expect(client.chat.postMessage(post)).rejects.toThrow();
  await expect(client.chat.postMessage(post)).rejects.toThrow('500');
  expect(await refusalOf(client.chat.postMessage(post))).toBe('restricted_action');
  expect(marco.messages(rooms.hiring)).toEqual([]);
});

test('a fault can wait for its call, strike several, and pass others by', async () => {
  const { sandbox, client } = await workspace();
  sandbox.faults.add({ method: '*', kind: 'error', error: 'fatal_error', skip: 1, times: 2 });
  sandbox.faults.add({
    method: 'chat.update',
    kind: 'error',
    error: 'update_failed',
    when: ({ text }) => text === 'b',
  });
  const outcomes = [];
  for (let at = 0; at < 4; at += 1) outcomes.push(await refusalOf(client.auth.test()));
  expect(outcomes).toEqual([undefined, 'fatal_error', 'fatal_error', undefined]);
  const { ts = '' } = await client.chat.postMessage(post);
  const update = (text: string) => refusalOf(client.chat.update({ channel: rooms.hiring, ts, text }));
  expect([await update('a'), await update('b'), await update('b')]).toEqual([undefined, 'update_failed', undefined]);
});

test('a test can stop the world before and after the effect of a call', async () => {
  const { sandbox, client, marco } = await workspace();
  const seen: string[] = [];
  const off = sandbox.faults.onCall(({ method }, moment) => {
    seen.push(`${moment} ${method}: ${marco.messages(rooms.hiring).length}`);
  });
  await client.chat.postMessage(post);
  off();
  await client.chat.postMessage(post);
  expect(seen).toEqual(['before chat.postMessage: 0', 'after chat.postMessage: 1']);
  expect(sandbox.faults.calls.map(({ method, args }) => [method, args.text])).toEqual([
    ['chat.postMessage', post.text],
    ['chat.postMessage', post.text],
  ]);
});

test('a delayed answer comes when the clock has moved on', async () => {
  const clock = movableClock();
  const sandbox = await sandboxFor({ clock });
  sandbox.faults.add({ method: 'auth.test', kind: 'delay', ms: 60_000 });
  const answer = clientOf(sandbox).auth.test();
  await sandbox.until(() => sandbox.faults.calls.length === 1);
  clock.move(60_001);
  expect(await answer).toMatchObject({ ok: true });
});

test('blocks that are too long or wrong are refused by Slack’s names for it', async () => {
  const { client } = await workspace();
  const long = Array.from({ length: 5 }, (_, at) => section('x'.repeat(2900), `b${at}`));
  expect(await refusalOf(client.chat.postMessage({ ...post, blocks: long }))).toBe('msg_blocks_too_long');
  expect(await refusalOf(client.chat.postMessage({ ...post, blocks: [section('')] }))).toBe('invalid_blocks');
  expect(await refusalOf(client.apiCall('chat.postMessage', { ...post, blocks: '[{' }))).toBe('invalid_blocks_format');
  expect(await refusalOf(client.apiCall('chat.postMessage', { channel: rooms.hiring }))).toBe('no_text');
  await expect(client.apiCall('blocks.validate', { blocks: [{ type: 'header' }] })).rejects.toMatchObject({
    data: { error: 'invalid_blocks', errors: [{ code: 'failed_constraint', pointer: '/0' }] },
  });
  expect(await client.apiCall('blocks.validate', { blocks: [section('a')] })).toMatchObject({ ok: true });
});
