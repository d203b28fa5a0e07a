import { WebClient } from '@slack/web-api';
import { expect, test } from 'vitest';
import { defaultApp, people, rooms } from '../../src/sandbox/workspace.ts';
import { clientOf, refusalOf, sandboxFor, section, socketApp } from './support.ts';

test('a wrong token, no token, a token of the other kind and an unknown method are refused', async () => {
  const sandbox = await sandboxFor();
  const options = { slackApiUrl: sandbox.apiUrl, retryConfig: { retries: 0 } };
  const stranger = new WebClient('xoxb-wrong', options);
  expect(await refusalOf(stranger.auth.test())).toBe('invalid_auth');
  expect(await refusalOf(new WebClient(undefined, options).auth.test())).toBe('not_authed');
  const client = clientOf(sandbox);
  expect(await refusalOf(client.apps.connections.open())).toBe('not_allowed_token_type');
  expect(await refusalOf(client.apiCall('chat.shout'))).toBe('unknown_method');
});

test('scopes are told with every answer, and a method without its scope is refused', async () => {
  const sandbox = await sandboxFor({ app: { scopes: ['chat:write', 'channels:read'] } });
  const client = clientOf(sandbox);
  const identity = await client.auth.test();
  expect(identity.response_metadata?.scopes).toEqual(['chat:write', 'channels:read']);
  expect(identity).toMatchObject({ team_id: sandbox.teamId, user_id: sandbox.botUserId, bot_id: 'B0CROSSCHEK' });
  await expect(client.users.info({ user: people.marco })).rejects.toMatchObject({
    data: { error: 'missing_scope', needed: 'users:read' },
  });
  expect(await refusalOf(client.conversations.info({ channel: rooms.hiring }))).toBe('missing_scope');
  expect(await refusalOf(client.conversations.info({ channel: rooms.general }))).toBeUndefined();
});

test('a private channel without the bot does not exist for it, and a left one neither', async () => {
  const sandbox = await sandboxFor();
  const client = clientOf(sandbox);
  const say = (channel: string) => refusalOf(client.chat.postMessage({ channel, text: 'a' }));
  expect(await say(rooms.leadership)).toBe('channel_not_found');
  expect(await refusalOf(client.conversations.info({ channel: rooms.leadership }))).toBe('channel_not_found');
  expect(await say('C0NOWHERE')).toBe('channel_not_found');
  const listed = await client.conversations.list({ types: 'public_channel,private_channel' });
  expect(listed.channels?.map(({ name }) => name)).toEqual(['general', 'hiring', 'partners']);
  const { channel } = await client.conversations.info({ channel: rooms.partners });
  expect(channel).toMatchObject({ is_ext_shared: true, is_private: true, is_member: true });
});

test('what one person is told stays with them, and reaches nobody outside the channel', async () => {
  const sandbox = await sandboxFor();
  const client = clientOf(sandbox);
  const tell = (user: string) => refusalOf(client.chat.postEphemeral({ channel: rooms.hiring, user, text: 'a' }));
  expect(await tell(people.tom)).toBe('user_not_in_channel');
  expect(await tell(people.lena)).toBeUndefined();
  expect(sandbox.person(people.lena).messages(rooms.hiring)).toHaveLength(1);
  expect(sandbox.person(people.marco).messages(rooms.hiring)).toEqual([]);
  const history = await client.conversations.history({ channel: rooms.hiring });
  expect(history.messages).toEqual([]);
});

test('the bot edits and deletes its own messages only, and a deleted parent leaves a tombstone', async () => {
  const sandbox = await sandboxFor();
  const client = clientOf(sandbox);
  const channel = rooms.hiring;
  const theirs = await sandbox.person(people.marco).say(channel, 'Mine');
  expect(await refusalOf(client.chat.update({ channel, ts: theirs, text: 'a' }))).toBe('cant_update_message');
  expect(await refusalOf(client.chat.delete({ channel, ts: theirs }))).toBe('cant_delete_message');
  expect(await refusalOf(client.chat.delete({ channel, ts: '1.000001' }))).toBe('message_not_found');
  const parent = String((await client.chat.postMessage({ channel, text: 'Parent' })).ts);
  await sandbox.person(people.marco).say(channel, 'Reply', parent);
  await client.chat.delete({ channel, ts: parent });
  const thread = await client.conversations.replies({ channel, ts: parent });
  expect(thread.messages?.map(({ text }) => text)).toEqual(['This message was deleted.', 'Reply']);
});

test('a reply to a message that is gone lands in the channel itself, as in Slack', async () => {
  const sandbox = await sandboxFor();
  const client = clientOf(sandbox);
  const channel = rooms.hiring;
  const parent = String((await client.chat.postMessage({ channel, text: 'Parent' })).ts);
  await client.chat.delete({ channel, ts: parent });
  const { message } = await client.chat.postMessage({ channel, text: 'Reply', thread_ts: parent });
  expect(message?.thread_ts).toBeUndefined();
  expect(await refusalOf(client.conversations.replies({ channel, ts: parent }))).toBe('thread_not_found');
});

test('an edit with a text alone takes the blocks away', async () => {
  const sandbox = await sandboxFor();
  const client = clientOf(sandbox);
  const channel = rooms.hiring;
  const ts = String((await client.chat.postMessage({ channel, text: 'a', blocks: [section('b')] })).ts);
  await client.chat.update({ channel, ts, text: 'c' });
  expect(sandbox.person(people.marco).messages(channel)).toMatchObject([{ text: 'c', blocks: [], edited: {} }]);
});

test('people are told apart: guests, those who left, those of another company', async () => {
  const client = clientOf(await sandboxFor());
  const info = async (user: string) => (await client.users.info({ user })).user;
  expect(await info(people.gil)).toMatchObject({ is_restricted: true, is_ultra_restricted: true });
  expect(await info(people.ilse)).toMatchObject({ deleted: true });
  expect(await info(people.ana)).toMatchObject({ is_admin: true, is_owner: true, tz: 'Europe/Berlin' });
  expect((await info(people.nora))?.team_id).not.toBe((await info(people.ana))?.team_id);
  const shared = await client.users.conversations({ user: people.marco, types: 'private_channel' });
  expect(shared.channels?.map(({ name }) => name)).toEqual(['hiring', 'partners']);
});

test('a notification shows the text of a message and never its blocks', async () => {
  const sandbox = await sandboxFor();
  const block = { type: 'section', text: { type: 'mrkdwn', text: 'Ada Example' } } as const;
  await clientOf(sandbox).chat.postMessage({ channel: rooms.hiring, text: 'SCR-1 is new', blocks: [block] });
  expect(sandbox.person(people.lena).notifications()).toMatchObject([{ text: 'SCR-1 is new' }]);
  expect(sandbox.person(people.tom).notifications()).toEqual([]);
});

test('somebody new in the channel is told to the app, which asked for that event', async () => {
  const sandbox = await sandboxFor({ app: { events: [...defaultApp.events, 'message.groups'] } });
  const heard: string[] = [];
  await socketApp(sandbox, (app) => {
    app.event('member_joined_channel', async ({ event }) => void heard.push(`${event.user} joined`));
    app.message(async ({ message }) => void heard.push('text' in message ? String(message.text) : ''));
  });
  await clientOf(sandbox).conversations.invite({ channel: rooms.hiring, users: people.tom });
  await sandbox.person(people.tom).say(rooms.hiring, 'Hello');
  await sandbox.until(
    () => sandbox.deliveries.length === 2 && sandbox.deliveries.every(({ answers }) => answers === 1),
  );
  expect(heard).toEqual([`${people.tom} joined`, 'Hello']);
});
