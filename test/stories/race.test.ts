import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeRole, listRoles } from '../../db/roles.ts';
import { audit } from '../../db/schema/index.ts';
import { people, rooms, startTestWorkspace, type TestWorkspace } from '../support/desk.ts';
import { openCase } from '../support/story.ts';

type Values = Readonly<Record<string, string | readonly string[]>>;

interface Verb {
  readonly name: string;
  /** What is pressed on the card, and what is chosen then. */
  readonly press: readonly [button: string, option?: string];
  readonly choice?: readonly [menu: string, value: string];
  readonly values: Values;
  /** The entry in the log that one act makes. */
  readonly act: string;
}

const verbs: readonly Verb[] = [
  { name: 'move on', press: ['move_stage'], values: { stage: 'interview' }, act: 'move_stage' },
  {
    name: 'decide',
    press: ['decide_case'],
    choice: ['choose_outcome', 'withdrawn'],
    values: { reason: 'they told us' },
    act: 'decide',
  },
  {
    name: 'propose to clear',
    press: ['decide_case'],
    choice: ['choose_outcome', 'cleared'],
    values: { reason: 'known for ten years' },
    act: 'propose_clearing',
  },
  {
    name: 'declare an incident',
    press: ['case_menu', 'incident'],
    values: { sure: ['yes'] },
    act: 'declare_incident',
  },
  { name: 'hand over', press: ['case_menu', 'hand_over'], values: { owner: people.priya }, act: 'assign_case' },
];

describe('two people who send the same form at the same moment', () => {
  let work: TestWorkspace;
  let key: string;
  beforeEach(async () => {
    work = await startTestWorkspace();
    const [role] = listRoles(work.running.db);
    const { id = '', title = '', body } = role ?? {};
    changeRole(work.running.db, id, { title, body, handling: { approvers: [people.priya] } });
    key = await openCase(work, people.marco, rooms.hiring, { name: 'Maeve Corrigan' });
  });
  afterEach(() => work.stop());

  async function ready(userId: string, { press, choice, values }: Verb): Promise<string> {
    const person = work.sandbox.person(userId);
    const card = person.messages(rooms.hiring)[0];
    const option = press[1] && `${press[1]}:${key}`;
    await person.click({ channelId: rooms.hiring, messageTs: card?.ts ?? '' }, press[0], undefined, option);
    const first = await work.sandbox.until(() => person.views().at(-1));
    if (choice) await person.choose({ viewId: first.id }, choice[0], choice[1]);
    const form = await work.sandbox.until(() => person.views().find((one) => one.submit !== undefined));
    person.fill(form.id, values);
    return form.id;
  }

  it.each(verbs)('$name: one wins, the other is told, and it is in the log once', async (verb) => {
    const forms = [await ready(people.marco, verb), await ready(people.lena, verb)];
    const outcomes = await Promise.all([
      work.sandbox.person(people.marco).submit(forms[0] ?? ''),
      work.sandbox.person(people.lena).submit(forms[1] ?? ''),
    ]);
    await work.settled();
    expect(outcomes.map((one) => one.kind).sort()).toEqual(['closed', 'errors']);
    const told = outcomes.find((one) => one.kind === 'errors');
    expect(Object.values(told?.errors ?? {}).join('')).not.toBe('');
    const entries = work.running.db.orm.select().from(audit).all();
    expect(entries.filter((one) => one.act === verb.act)).toHaveLength(1);
  });

  it('reopen: one wins, the other is told', async () => {
    const decide = verbs[1] as Verb;
    await work.sandbox.person(people.marco).submit(await ready(people.marco, decide));
    await work.settled();
    const verb: Verb = { name: '', press: ['reopen_case'], values: { reason: 'more came in' }, act: 'reopen_case' };
    const forms = [await ready(people.marco, verb), await ready(people.lena, verb)];
    const outcomes = await Promise.all([
      work.sandbox.person(people.marco).submit(forms[0] ?? ''),
      work.sandbox.person(people.lena).submit(forms[1] ?? ''),
    ]);
    expect(outcomes.map((one) => one.kind).sort()).toEqual(['closed', 'errors']);
    expect(work.file(key).decision).toBeUndefined();
  });
});
