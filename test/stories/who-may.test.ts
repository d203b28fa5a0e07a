import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people, rooms, startTestWorkspace, type TestWorkspace } from '../support/desk.ts';
import { openCase, thread } from '../support/story.ts';

describe.each(['socket', 'http'] as const)('who may see and act over %s', (over) => {
  let work: TestWorkspace;
  beforeEach(async () => {
    work = await startTestWorkspace({ over });
  });
  afterEach(() => work.stop());

  async function modalAfterScreen(userId: string, channelId: string) {
    const person = work.sandbox.person(userId);
    await person.command(channelId, '/screen');
    return work.sandbox.until(() => person.views().find((view) => !JSON.stringify(view.blocks).includes('One moment')));
  }

  it('in a public channel the form asks which private one, and says why', async () => {
    const view = await modalAfterScreen(people.marco, rooms.general);
    expect(view.callbackId).toBe('choose_channel');
    expect(JSON.stringify(view.blocks)).toContain('Cases live in private channels');
  });

  it('the channel that is chosen is verified: one without the bot is refused beside the field', async () => {
    const marco = work.sandbox.person(people.marco);
    const view = await modalAfterScreen(people.marco, rooms.general);
    marco.fill(view.id, { channel: rooms.leadership });
    expect(await marco.submit(view.id)).toMatchObject({
      kind: 'errors',
      errors: { channel: expect.stringContaining('/invite @Crosscheck') },
    });
    marco.fill(view.id, { channel: rooms.hiring });
    expect(await marco.submit(view.id)).toMatchObject({ kind: 'updated' });
    expect(marco.views().at(-1)?.callbackId).toBe('open_case');
  });

  it('somebody who is not in the private channel cannot choose it', async () => {
    const tom = work.sandbox.person(people.tom);
    const view = await modalAfterScreen(people.tom, rooms.general);
    tom.fill(view.id, { channel: rooms.hiring });
    expect(await tom.submit(view.id)).toMatchObject({
      kind: 'errors',
      errors: { channel: expect.stringContaining('not in the private channel') },
    });
  });

  it('a channel shared with another organisation is refused', async () => {
    const view = await modalAfterScreen(people.marco, rooms.partners);
    expect(JSON.stringify(view.blocks)).toContain('shared with another organisation');
  });

  it('a guest is told that cases are for full members, and gets no form', async () => {
    const view = await modalAfterScreen(people.gil, rooms.general);
    expect(view.callbackId).toBe('');
    expect(JSON.stringify(view.blocks)).toContain('full members');
  });

  it('a case that somebody may not see is not shown to them', async () => {
    const key = await openCase(work, people.marco, rooms.hiring, { name: 'Tamsin Oakes' });
    const tom = work.sandbox.person(people.tom);
    await tom.command(rooms.general, `/screen show ${key}`);
    const said = await work.sandbox.until(() =>
      tom.messages(rooms.general).find((message) => message.text.includes(key)),
    );
    expect(said.text).toContain('There is no case SCR-1 that you may see');
  });

  it("a former member's click changes nothing, and only they are told why", async () => {
    await openCase(work, people.marco, rooms.hiring, { name: 'Tamsin Oakes' });
    const lena = work.sandbox.person(people.lena);
    const card = lena.messages(rooms.hiring)[0];
    work.running.desk.access.forget(rooms.hiring);
    const channel = work.sandbox.state.channels.find((one) => one.id === rooms.hiring);
    const click = lena.click({ channelId: rooms.hiring, messageTs: card?.ts ?? '' }, 'decide_case');
    if (channel) channel.members.splice(channel.members.indexOf(people.lena), 1);
    await click;
    await work.settled();
    expect(lena.views()).toEqual([]);
    expect(work.file('SCR-1').decision).toBeUndefined();
  });

  it('the name of a candidate stands in no notification, and not on the card', async () => {
    await openCase(work, people.marco, rooms.hiring, { name: 'Tamsin Oakes', email: 'tamsin.oakes@mail.example' });
    for (const user of [people.marco, people.lena, people.priya]) {
      const person = work.sandbox.person(user);
      expect(JSON.stringify(person.notifications())).not.toMatch(/Tamsin|Oakes|mail\.example/);
    }
  });

  it('a candidate named as markup comes out as text', async () => {
    const name = '<!channel> *Bob* <https://x.example|click>';
    await openCase(work, people.marco, rooms.hiring, { name });
    const marco = work.sandbox.person(people.marco);
    const card = marco.messages(rooms.hiring)[0];
    const all = [card, ...thread(work, people.marco, card?.ts)];
    const markup = all
      .flatMap((message) => mrkdwnIn(message?.blocks))
      .concat(all.map((message) => message?.text ?? ''));
    expect(markup.join('\n')).not.toMatch(/<!channel>|\*Bob\*|x\.example/);
    expect(JSON.stringify(all)).toContain('*Bob*');
  });

  it('a team of one is told when the case opens that a second person will be needed; a team of three is not', async () => {
    const whispers = (userId: string, room: string) =>
      work.sandbox
        .person(userId)
        .messages(room)
        .filter((message) => message.ephemeral);
    await openCase(work, people.marco, rooms.hiring, { name: 'Maeve Corrigan' });
    expect(whispers(people.marco, rooms.hiring)).toEqual([]);
    const marco = work.sandbox.person(people.marco);
    await marco.invite(rooms.leadership, people.bot);
    await marco.remove(rooms.leadership, people.ana);
    await openCase(work, people.marco, rooms.leadership, { name: 'Olga Brandt' });
    const [told] = await work.sandbox.until(() => {
      const all = whispers(people.marco, rooms.leadership);
      return all.length > 0 ? all : undefined;
    });
    expect(told?.text).toContain('Nobody but you can act');
  });
});

function mrkdwnIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(mrkdwnIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'type' in value && value.type === 'mrkdwn' && 'text' in value ? [String(value.text)] : [];
  return [...own, ...Object.values(value).flatMap(mrkdwnIn)];
}
