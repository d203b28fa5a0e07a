import { expect, test } from 'vitest';
import { people, rooms, type Sandbox } from '../../src/sandbox/workspace.ts';
import { buttons, clientOf, movableClock, sandboxFor, socketApp } from './support.ts';

async function pressed(clock = movableClock()) {
  const sandbox = await sandboxFor({ clock });
  await socketApp(sandbox, (app) => app.action('press', ({ ack }) => ack()));
  const client = clientOf(sandbox);
  const posted = await client.chat.postMessage({ channel: rooms.hiring, text: 'Case', blocks: [buttons('press')] });
  const marco = sandbox.person(people.marco);
  await marco.click({ channelId: rooms.hiring, messageTs: String(posted.ts) }, 'press');
  return { sandbox, marco, url: String(sandbox.deliveries.at(-1)?.payload.response_url) };
}

async function respond(url: string, body: object): Promise<number> {
  return (await fetch(url, { method: 'POST', body: JSON.stringify(body) })).status;
}

function textsFor(sandbox: Sandbox, userId: string): readonly string[] {
  return sandbox
    .person(userId)
    .messages(rooms.hiring)
    .map(({ text }) => text);
}

test('an answer reaches only the person who pressed, unless it is meant for the channel', async () => {
  const { sandbox, url } = await pressed();
  await respond(url, { text: 'Only you' });
  await respond(url, { text: 'Everybody', response_type: 'in_channel' });
  expect(textsFor(sandbox, people.marco)).toEqual(['Case', 'Only you', 'Everybody']);
  expect(textsFor(sandbox, people.lena)).toEqual(['Case', 'Everybody']);
});

test('an answer can take the place of the message, or take it away', async () => {
  const { sandbox, url } = await pressed();
  await respond(url, { text: 'Settled', replace_original: true });
  expect(textsFor(sandbox, people.lena)).toEqual(['Settled']);
  await respond(url, { delete_original: true });
  expect(textsFor(sandbox, people.lena)).toEqual([]);
});

test('it works five times, and not after thirty minutes', async () => {
  const clock = movableClock();
  const { url } = await pressed(clock);
  const statuses = [];
  for (let at = 0; at < 6; at += 1) statuses.push(await respond(url, { text: String(at) }));
  expect(statuses).toEqual([200, 200, 200, 200, 200, 404]);
  const other = await pressed(clock);
  expect(await respond(other.url, { blocks: [{ type: 'header' }] })).toBe(400);
  clock.move(30 * 60_000 + 1);
  expect(await respond(other.url, { text: 'late' })).toBe(404);
});

test('a person presses only what is there and what they see', async () => {
  const { sandbox, marco } = await pressed();
  const messageTs = String(marco.messages(rooms.hiring)[0]?.ts);
  const where = { channelId: rooms.hiring, messageTs };
  await expect(marco.click(where, 'decide')).rejects.toThrow('There is no element "decide"');
  await expect(sandbox.person(people.tom).click(where, 'press')).rejects.toThrow('does not see the channel');
  expect(() => sandbox.person(people.ilse)).toThrow('nobody who can act');
});
