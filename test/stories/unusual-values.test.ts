import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listRoles } from '../../db/roles.ts';
import { openCase as startCase } from '../../src/cases/open-case.ts';
import type { OpenView, Place, SandboxMessage } from '../../src/sandbox/workspace.ts';
import { people, rooms, startTestWorkspace, type TestWorkspace } from '../support/desk.ts';
import { openCase, thread } from '../support/story.ts';

const long = (text: string, length: number) => [...text.repeat(length)].slice(0, length).join('');

const names: readonly (readonly [string, string])[] = [
  ['written as markup', '<!channel> *Bob* _x_ ~y~ `z` <https://x.example|click> <@U0MARCODUYA> &amp; </div>'],
  ['right to left, with overrides', '\u202Eمحمد‎ \u2066עדה\u2069 \u202C'],
  ['with characters that nobody sees', 'A\u200Bd\u200Da\uFEFF\u00AD \u2060L'],
  ['in characters of four bytes', long('𝔄𝕏🜚', 200)],
  ['in joined emoji', long('👩🏽‍🚀', 200)],
  ['with many marks over one letter', `Z${'\u0301'.repeat(150)}oe`],
  ['half of a character', 'Ada \uD83D Love'],
  ['with control characters', 'Ada\u0000\u0007\u001B[31m\tLove'],
  ['that is a word of the language', '__proto__ constructor null'],
  ['of ligatures that grow', long('ﷺ', 200)],
];

describe('values that nobody expected', { timeout: 120_000 }, () => {
  let work: TestWorkspace;
  beforeEach(async () => {
    work = await startTestWorkspace();
  });
  afterEach(() => work.stop());

  const seen = new Set<string>();
  const marco = () => work.sandbox.person(people.marco);
  /** A view that was closed meanwhile cannot be changed any more; everything else is wrong. */
  const wrong = () =>
    work.logged
      .filter((one) => one.level !== 'info' && !JSON.stringify(one.data).includes('"not_found"'))
      .map((one) => `${one.message} ${JSON.stringify(one.data)}`);

  it.each(names)('a candidate %s: every message stands, and everything that can be pressed opens', async (_, name) => {
    const key = await openCase(work, people.marco, rooms.hiring, { name, location: name.slice(0, 90) });
    const [card] = marco().messages(rooms.hiring);
    expect(thread(work, people.marco, card?.ts)).toHaveLength(4);
    expect(card?.text).toMatch(new RegExp(`^${key}:`));
    expect((await pressAll()).size).toBeGreaterThan(30);
    await work.settled();
    expect(wrong()).toEqual([]);
    const mrkdwn = messages().flatMap((message) => mrkdwnIn(message.blocks));
    expect(mrkdwn.join('\n')).not.toMatch(/<!channel>|<https:\/\/x\.example/);
  });

  it('a hundred jobs, each its own employer: the thread and the checklist hold them, page by page', async () => {
    const key = await openCase(work, people.marco, rooms.hiring, { name: 'Maeve Corrigan' });
    for (let part = 0; part < 2; part++) {
      const jobs = Array.from({ length: 50 }, (_, at) => jobLine(part * 50 + at)).join('\n');
      expect((await addSource('resume', { jobs })).kind).toBe('updated');
    }
    await work.settled();
    expect(work.file(key).items.filter((item) => item.label !== undefined).length).toBeGreaterThanOrEqual(60);
    await pressAll();
    await work.settled();
    expect(wrong()).toEqual([]);
  });

  it('five hundred open cases are listed page by page, and one is found', async () => {
    const role = listRoles(work.running.db)[0]?.id ?? '';
    const act = { by: people.marco, at: new Date().toISOString() };
    for (let at = 0; at < 500; at++) {
      startCase(work.running.desk.house, act, {
        channelId: rooms.leadership,
        typed: { name: `Candidate ${at}`, role },
      });
    }
    await marco().invite(rooms.leadership, people.bot);
    await marco().command(rooms.leadership, '/screen list');
    const list = await work.sandbox.until(() => whispers().at(-1));
    expect(JSON.stringify(list.blocks)).toContain('500');
    let page = list;
    for (let at = 0; at < 3; at++) {
      const next = buttonsIn(page.blocks).find((one) => /next/i.test(JSON.stringify(one.element)));
      if (!next) break;
      const before = JSON.stringify(page.blocks);
      await marco().click({ channelId: rooms.leadership, messageTs: page.ts }, next.action, next.blockId);
      page = await work.sandbox.until(() => whispers().find((one) => JSON.stringify(one.blocks) !== before));
    }
    await marco().command(rooms.leadership, '/screen find "Candidate 499"');
    await work.sandbox.until(() =>
      whispers().find((one) => one.text.includes('1 ') || JSON.stringify(one).includes('SCR-500')),
    );
    expect(work.logged.filter((one) => one.level === 'error')).toEqual([]);
  });

  const whispers = () =>
    marco()
      .messages(rooms.leadership)
      .filter((message) => message.ephemeral);

  const messages = (): readonly SandboxMessage[] =>
    (work.sandbox.state.messages[rooms.hiring] ?? []).filter((message) => !message.ephemeral);

  const jobLine = (at: number): string =>
    `2010-0${(at % 9) + 1} – 2012-01 | ${long('Ænterprise & Søns ', 20)}${at} | Dev`;

  async function addSource(kind: string, values: Readonly<Record<string, string>>) {
    await closeAll();
    const card = marco().messages(rooms.hiring)[0];
    await marco().click({ channelId: rooms.hiring, messageTs: card?.ts ?? '' }, 'add_source');
    const chooser = await work.sandbox.until(() => marco().views().at(-1));
    await marco().choose({ viewId: chooser.id }, 'choose_source', kind);
    const form = await work.sandbox.until(() =>
      marco()
        .views()
        .find((one) => one.callbackId === 'add_source'),
    );
    marco().fill(form.id, values);
    return marco().submit(form.id);
  }

  async function closeAll(): Promise<void> {
    for (const open of [...marco().views()].reverse()) await marco().close(open.id);
  }

  /** Every button and menu entry of every message, and of the view that it opens. Gives the views that came up. */
  async function pressAll(): Promise<ReadonlySet<string>> {
    seen.clear();
    for (const message of messages()) {
      for (const button of buttonsIn(message.blocks)) {
        await closeAll();
        const where = { channelId: rooms.hiring, messageTs: message.ts };
        const view = await press(where, button);
        if (view) await pressIn(view, where, button);
      }
    }
    await closeAll();
    return new Set(seen);
  }

  async function pressIn(view: OpenView, where: Place, first: Button): Promise<void> {
    const inner = buttonsIn(view.blocks);
    for (const button of inner) {
      await closeAll();
      const again = await press(where, first);
      const same = again && buttonsIn(again.blocks).find((one) => one.action === button.action);
      if (again && same) await press({ viewId: again.id }, { ...same, value: button.value });
    }
  }

  async function press(where: Place, button: Button): Promise<OpenView | undefined> {
    const shown = () =>
      JSON.stringify(
        marco()
          .views()
          .map((view) => view.blocks),
      );
    const before = shown();
    await marco().click(where, button.action, button.blockId, button.value);
    const isNew = () => {
      const top = marco().views().at(-1);
      return top && shown() !== before && !JSON.stringify(top.blocks).includes('One moment') ? top : undefined;
    };
    const view = await work.sandbox.until(isNew, 1_500).catch(() => undefined);
    if (view) seen.add(`${view.callbackId} ${view.title} ${view.blocks.length}`);
    return view;
  }
});

interface Button {
  readonly action: string;
  readonly blockId: string;
  readonly value: unknown;
  readonly element: Readonly<Record<string, unknown>>;
}

type Json = Readonly<Record<string, unknown>>;

function buttonsIn(blocks: unknown): readonly Button[] {
  return listOf(blocks).flatMap((block) =>
    [block.accessory, ...listOf(block.elements)].filter(isObject).flatMap((element): readonly Button[] => {
      const to = { action: String(element.action_id), blockId: String(block.block_id), element };
      if (element.type === 'button' && element.url === undefined) return [{ ...to, value: element.value }];
      if (element.type !== 'overflow' && element.type !== 'static_select') return [];
      const groups = listOf(element.option_groups).flatMap((group) => listOf(group.options));
      return [...listOf(element.options), ...groups].map((option) => ({ ...to, value: option.value }));
    }),
  );
}

function mrkdwnIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(mrkdwnIn);
  if (!isObject(value)) return [];
  return [...(value.type === 'mrkdwn' ? [String(value.text)] : []), ...Object.values(value).flatMap(mrkdwnIn)];
}

function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
