import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { insertSource } from '../../db/sources.ts';
import { decide } from '../../src/cases/decide.ts';
import { settleChange } from '../../src/cases/rescreen.ts';
import type { Source } from '../../src/engine/dossier.ts';
import { people, rooms, startTestWorkspace, type TestWorkspace } from '../support/desk.ts';
import { fillCase, openCase, openForm } from '../support/story.ts';

describe.each(['socket', 'http'] as const)('finding cases over %s', (over) => {
  let work: TestWorkspace;
  beforeEach(async () => {
    work = await startTestWorkspace({ over });
  });
  afterEach(() => work.stop());

  const person = (id: string) => work.sandbox.person(id);

  /** Types a command, and gives what the asker alone is answered with. */
  async function ask(userId: string, text: string, channelId: string = rooms.general) {
    const whispers = () =>
      person(userId)
        .messages(channelId)
        .filter((message) => message.ephemeral);
    const before = whispers().length;
    await person(userId).command(channelId, `/screen ${text}`);
    const answer = await work.sandbox.until(() => whispers()[before]);
    return { ts: answer.ts, text: answer.text, blocks: JSON.stringify(answer.blocks ?? []) };
  }

  it('by key, e-mail, telephone and name in any order and script, however it is written', async () => {
    await openCase(work, people.marco, rooms.hiring, {
      name: 'Олександр Коваленко',
      email: 'o.kovalenko+jobs@mail.example',
      phone: '+1 208 555 0142',
    });
    await openCase(work, people.marco, rooms.hiring, { name: 'Müller, Anna-Lena' });
    await openCase(work, people.marco, rooms.hiring, { name: '王小明' });
    await openCase(work, people.marco, rooms.hiring, { name: '김민준' });
    const found = async (text: string) => (await ask(people.lena, `find ${text}`)).text;
    expect(await found('scr-1')).toBe('SCR-1');
    expect(await found('O.Kovalenko@MAIL.example')).toBe('SCR-1');
    expect(await found('001 (208) 555-0142')).toBe('SCR-1');
    expect(await found('Kovalenko Oleksandr')).toBe('SCR-1');
    expect(await found('Коваленко')).toBe('SCR-1');
    expect(await found('anna mueller')).toBe('SCR-2');
    expect(await found('Xiaoming Wang')).toBe('SCR-3');
    expect(await found('Kim Min-jun')).toBe('SCR-4');
    expect(await found('Oleksandr Petrenko')).toContain('No case that you may see has this name');
    expect(await found('+1 208 555 0143')).toContain('country code');
    const answer = await ask(people.lena, 'find Коваленко');
    expect(answer.blocks).not.toMatch(/Коваленко|kovalenko/i);
    expect(answer.blocks).toContain('|SCR-1>');
  });

  it('a name that is entered later is found, and one that only a source of somebody else gives is not', async () => {
    const key = await openCase(work, people.marco, rooms.hiring, { name: 'Tamsin Oakes' });
    const { id } = work.file(key);
    const act = { by: people.marco, at: '2026-11-27T10:00:00Z' };
    const { house } = work.running.desk;
    house.db.transaction(() => {
      keep({ id: 'profile', kind: 'profile', site: 'freelance platform', name: 'Tamsin Corrigan' });
      keep({ id: 'reference', kind: 'reference', name: 'Maeve Brandt', email: 'm.brandt@lances.example' });
      settleChange(house, act, id, { act: 'add_source' });
    });
    function keep(body: Source) {
      const { by: createdBy, at: createdAt } = act;
      const row = {
        id: house.id(),
        caseId: id,
        sourceKey: body.id,
        kind: body.kind,
        stage: 'apply',
        body,
      };
      insertSource(house.db, { ...row, createdBy, createdAt });
    }
    expect((await ask(people.lena, 'find corrigan')).text).toBe(key);
    expect((await ask(people.lena, 'find Maeve Brandt')).text).toContain('No case');
    expect((await ask(people.lena, 'find m.brandt@lances.example')).text).toContain('No case');
  });

  it('somebody outside the channel finds nothing, and is not told whether there is something', async () => {
    await openCase(work, people.marco, rooms.hiring, { name: 'Tamsin Oakes', email: 'tamsin@mail.example' });
    for (const what of ['SCR-1', 'tamsin@mail.example', 'Tamsin Oakes', 'SCR-99'])
      expect((await ask(people.tom, `find ${what}`)).text).toContain('No case that you may see has');
    expect((await ask(people.tom, 'list')).text).toContain('no cases that you may see');
    expect((await ask(people.gil, 'find Tamsin Oakes')).text).toContain('full members');
  });

  it('a person who was removed from the channel finds nothing any more', async () => {
    await openCase(work, people.marco, rooms.hiring, { name: 'Tamsin Oakes' });
    expect((await ask(people.lena, 'find Tamsin')).text).toBe('SCR-1');
    await person(people.marco).remove(rooms.hiring, people.lena);
    await work.sandbox.until(async () =>
      (await work.running.desk.access.of(people.lena, rooms.hiring)).may ? undefined : true,
    );
    expect((await ask(people.lena, 'find Tamsin')).text).toContain('No case that you may see');
    expect((await ask(people.lena, 'mine')).blocks).not.toContain('SCR-1');
  });

  it('a list has filters and pages, and says which word it does not know', async () => {
    for (let n = 1; n <= 12; n++)
      await openCase(work, people.marco, rooms.hiring, { name: `Candidate Number${'abcdefghijkl'[n - 1]}` });
    await openCase(work, people.priya, rooms.hiring, { name: 'Olga Brandt' });
    const { id } = work.file('SCR-2');
    const act = { by: people.marco, at: '2026-11-27T10:00:00Z' };
    expect(
      decide(work.running.desk.house, act, { caseId: id, typed: { outcome: 'withdrawn', reason: 'took another job' } }),
    ).toMatchObject({ ok: true });
    const first = await ask(people.lena, 'list', rooms.hiring);
    expect(first.text).toBe('12 cases');
    expect(first.blocks).toContain('12 cases (open, in this channel), page 1 of 2');
    expect(first.blocks).toContain('|SCR-13>');
    expect(first.blocks).not.toContain('|SCR-3>');
    await person(people.lena).click({ channelId: rooms.hiring, messageTs: first.ts }, 'list_page_2');
    const second = await work.sandbox.until(() =>
      person(people.lena)
        .messages(rooms.hiring)
        .find((message) => message.ephemeral && JSON.stringify(message.blocks).includes('page 2 of 2')),
    );
    expect(JSON.stringify(second.blocks)).toContain('|SCR-1>');
    expect(JSON.stringify(second.blocks)).not.toContain('|SCR-2>');
    expect((await ask(people.priya, 'list @me')).text).toBe('1 case');
    expect((await ask(people.lena, 'list withdrawn')).blocks).toContain('|SCR-2>');
    expect((await ask(people.lena, 'list offer', rooms.hiring)).blocks).toContain('No cases (offer, in this channel)');
    expect((await ask(people.lena, 'list hodl')).text).toMatch(/"hodl" is no filter. Did you mean hold\?/);
    expect((await ask(people.lena, 'list all 9', rooms.hiring)).blocks).toContain('page 2 of 2');
  });

  it('a check is explained by its id or its sign, and a mistyped one gets the nearest', async () => {
    const byId = await ask(people.lena, 'explain shared-phone');
    expect(byId.text).toBe('This telephone number also stands on another application');
    for (const part of [
      'Reads: ',
      'Innocent explanations: ',
      'Next step: ',
      'Comes from: ',
      'To ask the candidate: ',
      '+12025550101',
    ])
      expect(byId.blocks).toContain(part);
    expect((await ask(people.lena, 'explain ct1')).text).toBe(byId.text);
    expect((await ask(people.lena, 'explain shared phone')).text).toBe(byId.text);
    expect((await ask(people.lena, 'explain shred-phone')).text).toContain('Did you mean shared-phone');
    expect((await ask(people.lena, 'explain wallets')).text).toContain('no check "wallets"');
    expect((await ask(people.lena, 'explian')).text).toContain('Did you mean /screen explain?');
  });

  async function submitNew(userId: string, values: Readonly<Record<string, string>>, channelId: string = rooms.hiring) {
    const form = await openForm(work, userId, channelId);
    fillCase(work, userId, form, values);
    const outcome = await person(userId).submit(form);
    await work.settled();
    return { form, outcome };
  }

  it('when the candidate seems to have an open case, opening says so, keeps what was typed, and opens a new one all the same if asked', async () => {
    const key = await openCase(work, people.marco, rooms.hiring, {
      name: 'Tamsin Oakes',
      email: 'tamsin.oakes@mail.example',
      phone: '+1 208 555 0142',
    });
    const typed = {
      name: 'Oakes, Tamsin',
      email: 'Tamsin.Oakes@mail.example',
      phone: '+1 208 555 0177',
      location: 'Boise, ID',
    };
    const { form, outcome } = await submitNew(people.lena, typed);
    expect(outcome.kind).toBe('updated');
    const offered = person(people.lena)
      .views()
      .find((view) => view.id === form);
    expect(JSON.stringify(offered?.blocks)).toContain(
      `|${key}>* is open with the same e-mail address and the same name`,
    );
    expect(offered?.values).toMatchObject(typed);
    expect(() => work.file('SCR-2')).toThrow();
    expect((await person(people.lena).submit(form)).kind).toBe('closed');
    await work.settled();
    expect(work.file('SCR-2').ownerId).toBe(people.lena);
  });

  it('the same telephone alone is enough; one word of a name is not, and a decided case is not offered', async () => {
    const key = await openCase(work, people.marco, rooms.hiring, { name: 'Tamsin Oakes', phone: '+1 208 555 0142' });
    const { outcome } = await submitNew(people.lena, { name: 'Ann Hollis', phone: '001 208-555-0142' });
    expect(outcome.kind).toBe('updated');
    expect(JSON.stringify(person(people.lena).views().at(-1)?.blocks)).toContain('same telephone number');
    for (const view of person(people.lena).views()) await person(people.lena).close(view.id);
    expect((await submitNew(people.lena, { name: 'Tamsin' })).outcome.kind).toBe('closed');
    const act = { by: people.marco, at: '2026-11-27T10:00:00Z' };
    decide(work.running.desk.house, act, {
      caseId: work.file(key).id,
      typed: { outcome: 'withdrawn', reason: 'took another job' },
    });
    expect((await submitNew(people.lena, { name: 'Tamsin Oakes', phone: '+1 208 555 0142' })).outcome.kind).toBe(
      'closed',
    );
  });

  it('a case in a channel that the person is not in is never offered', async () => {
    await person(people.marco).invite(rooms.leadership, people.bot);
    await openCase(work, people.marco, rooms.leadership, { name: 'Tamsin Oakes', email: 'tamsin@mail.example' });
    const { outcome } = await submitNew(people.lena, { name: 'Tamsin Oakes', email: 'tamsin@mail.example' });
    expect(outcome.kind).toBe('closed');
    await work.settled();
    expect(work.file('SCR-2').channelId).toBe(rooms.hiring);
  });

  it('show gives the way to the thread', async () => {
    const key = await openCase(work, people.marco, rooms.hiring, { name: 'Tamsin Oakes' });
    expect((await ask(people.lena, `show ${key}`)).blocks).toContain('|open its thread>');
  });
});
