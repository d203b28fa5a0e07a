import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actions, callbacks } from '../../src/slack/ids.ts';
import { people, rooms, startTestWorkspace, type TestWorkspace } from '../support/desk.ts';
import { openCase } from '../support/story.ts';

/** Buttons whose id goes on after the name. */
const withMore: Readonly<Record<string, readonly string[]>> = {
  known_page: ['known_page_before', 'known_page_after'],
  checklist_page: ['checklist_page_0'],
  list_page: ['list_page_0'],
  take_back_explanation: ['take_back_explanation_name-conflict'],
  open_with: ['open_with_text', 'open_with_file'],
};
/** What is nobody's case: one's own settings, and inputs that act when their form is sent. */
const ofNoCase: readonly string[] = ['field', 'my_settings'];

const buttons = Object.values(actions)
  .filter((id) => !ofNoCase.includes(id))
  .flatMap((id) => withMore[id] ?? [id]);
/** Those of the channel and its threads: who presses one is answered. */
const onMessages: readonly string[] = [
  ...['add_source', 'record_event', 'open_checklist', 'show_notice', 'move_stage', 'decide_case', 'second_look'],
  ...['reopen_case', 'case_menu', 'explain_finding', 'ask_candidate', 'not_useful', 'show_full', 'interview_form'],
];
/** Slack delivers no direct message to somebody removed, nor from us to another organisation. */
const isReachable = (userId: string): boolean => userId === people.tom || userId === people.gil;

/** Forms that are sent; the others only show something. */
const forms = Object.values(callbacks).filter(
  (id) => !['show_checklist', 'show_item', 'show_text', 'screen_message', 'open_anywhere'].includes(id),
);

describe('a press or a form that somebody may not send', () => {
  let work: TestWorkspace;
  let key: string;
  let itemId: string;
  let restricted: string;

  beforeAll(async () => {
    work = await startTestWorkspace();
    await work.sandbox.person(people.ana).invite(rooms.leadership, people.bot);
    key = await openCase(work, people.marco, rooms.hiring, { name: 'Maeve Corrigan', email: 'maeve@mail.example' });
    restricted = await openCase(work, people.ana, rooms.leadership, { name: 'Olga Brandt' });
    itemId = work.file(key).items[0]?.id ?? '';
  });
  afterAll(() => work.stop());

  /** Everything that is kept, apart from what Slack shows of it. */
  function kept(): string {
    const { sqlite } = work.running.db;
    const tables = sqlite.prepare("select name from sqlite_master where type = 'table' order by name").all() as {
      name: string;
    }[];
    return JSON.stringify(
      tables.map(({ name }) => [name, name === 'surfaces' ? '' : sqlite.prepare(`select * from "${name}"`).all()]),
      (_, value: unknown) => (Buffer.isBuffer(value) ? value.toString('base64') : value),
    );
  }

  const messages = () => Object.values(work.sandbox.state.messages).flat();
  const isTo = (userId: string, message: ReturnType<typeof messages>[number]) =>
    message.ephemeralTo === userId || isDirect(userId, message.channel);
  const isDirect = (userId: string, channelId: string) =>
    work.sandbox.state.channels.some(
      (one) => one.id === channelId && one.kind === 'im' && one.members.includes(userId),
    );
  /** What this person saw that nobody else did, and what others saw. */
  const seen = (userId: string) => {
    const own = messages().filter((message) => isTo(userId, message));
    const others = messages().filter((message) => !isTo(userId, message));
    const views = JSON.stringify(work.sandbox.state.views[userId] ?? []);
    return { own: own.length, views, others: JSON.stringify(others) };
  };

  const base = (userId: string, type: string) => ({
    type,
    token: 'local',
    api_app_id: 'A0CROSSCHEK',
    team: { id: 'T0LARKFIELD', domain: 'larkfield' },
    user: { id: userId, username: 'x', name: 'x', team_id: 'T0LARKFIELD' },
    enterprise: null,
    is_enterprise_install: false,
    trigger_id: '1.2.forged',
  });

  const metadata = (of: string) => {
    const channel = of === restricted ? rooms.leadership : rooms.hiring;
    const ids = { case: of, channel, item: itemId, entry: 'x', stamp: 'x', file: 'F0', version: 1 };
    return { ...ids, what: 'source', part: 'first', page: 0, request: 'forged-request' };
  };

  const values = (of: string) => [
    of,
    `${of}:name-conflict`,
    `${of}:${itemId}`,
    `${itemId}:1`,
    `known:${of}`,
    'channel',
  ];

  async function pressInMessage(userId: string, action: string, value: string): Promise<void> {
    const menu = { type: 'overflow', selected_option: { text: { type: 'plain_text', text: 'x' }, value } };
    const button = { type: 'button', text: { type: 'plain_text', text: 'x' }, value };
    await work.sandbox.redeliver({
      kind: 'interactive',
      payload: {
        ...base(userId, 'block_actions'),
        container: { type: 'message', message_ts: '1.2', channel_id: rooms.hiring, is_ephemeral: false },
        channel: { id: rooms.hiring, name: 'privategroup' },
        state: { values: {} },
        response_url: `${work.sandbox.url}/respond/forged`,
        actions: [{ action_id: action, block_id: 'x', action_ts: '1.2', ...(action.endsWith('menu') ? menu : button) }],
      },
    });
  }

  async function pressInView(userId: string, action: string, value: string, of: string): Promise<void> {
    await work.sandbox.redeliver({
      kind: 'interactive',
      payload: {
        ...base(userId, 'block_actions'),
        container: { type: 'view', view_id: 'V0FORGED' },
        view: { ...formOf('show_item', of), id: 'V0FORGED' },
        actions: [{ action_id: action, block_id: 'x', action_ts: '1.2', type: 'button', value }],
      },
    });
  }

  function formOf(callback: string, of: string, kind = 'channel') {
    const field = { type: 'plain_text_input', action_id: 'field' };
    const blocks = ['reason', 'stage', 'name', 'owner', 'text', 'file', 'to'].map((block_id) => ({
      type: 'input',
      block_id,
      label: { type: 'plain_text', text: 'x' },
      element: field,
    }));
    const typed = (block_id: string) => [block_id, { field: { type: 'plain_text_input', value: 'apply' } }];
    return {
      id: 'V0FORGED',
      type: 'modal',
      team_id: 'T0LARKFIELD',
      callback_id: callback,
      private_metadata: JSON.stringify({ ...metadata(of), kind }),
      title: { type: 'plain_text', text: 'x' },
      blocks,
      state: { values: Object.fromEntries(blocks.map(({ block_id }) => typed(block_id))) },
      hash: '1.x',
      root_view_id: 'V0FORGED',
      previous_view_id: null,
    };
  }

  async function send(userId: string, callback: string, of: string, kind?: string): Promise<unknown> {
    const view = formOf(callback, of, kind);
    return work.sandbox.redeliver({
      kind: 'interactive',
      payload: { ...base(userId, 'view_submission'), view, response_urls: [] },
    });
  }

  async function quiet(): Promise<void> {
    await work.settled();
    const { calls } = work.sandbox.faults;
    for (let same = 0, before = -1; same < 3; before = calls.length) {
      same = before === calls.length ? same + 1 : 0;
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  }

  const strangers = [
    ['somebody who is not in the channel', people.tom],
    ['a guest', people.gil],
    ['somebody who was removed', people.ilse],
    ['somebody of another organisation', people.nora],
  ] as const;

  it.each(strangers)(
    '%s presses every button that there is: only they hear of it, and nothing changes',
    async (_, id) => {
      for (const action of buttons) {
        const [rows, before] = [kept(), seen(id)];
        await Promise.all([
          ...values(key).map((value) => pressInMessage(id, action, value)),
          pressInView(id, action, `${itemId}:1`, key),
        ]);
        const isTold = () => seen(id).own > before.own || undefined;
        if (onMessages.includes(action) && isReachable(id)) await work.sandbox.until(isTold);
        await quiet();
        expect([action, kept() === rows, seen(id).others === before.others]).toEqual([action, true, true]);
      }
    },
  );

  it.each(strangers)(
    '%s sends every form that there is: each is answered beside its field, and nothing changes',
    async (_, id) => {
      for (const callback of forms) {
        const [rows, before] = [kept(), seen(id)];
        const answer = await send(id, callback, key);
        await quiet();
        expect([callback, answer]).toEqual([callback, refusal]);
        expect([callback, kept() === rows, seen(id).others === before.others]).toEqual([callback, true, true]);
      }
    },
  );

  it('a member of one channel who sends the key of a case in another is a stranger there', async () => {
    for (const callback of forms) {
      const rows = kept();
      expect([callback, await send(people.lena, callback, restricted)]).toEqual([callback, refusal]);
      await quiet();
      expect([callback, kept() === rows]).toEqual([callback, true]);
    }
  });

  it('an item of another case is not found under the own one', async () => {
    const foreign = work.file(restricted).items[0]?.id ?? '';
    itemId = foreign;
    for (const callback of ['record_evidence', 'settle_item', 'assign_item']) {
      const rows = kept();
      expect([callback, await send(people.lena, callback, key, 'not_applicable')]).toEqual([callback, refusal]);
      await quiet();
      expect([callback, kept() === rows]).toEqual([callback, true]);
    }
  });

  it('every one of these payloads was acknowledged once, in time, and none broke a listener', () => {
    const wrong = work.sandbox.deliveries.filter((one) => one.answers !== 1 || one.timedOut);
    expect(wrong).toEqual([]);
    expect(work.logged.filter((one) => one.level === 'error')).toEqual([]);
  });
});

/** Beside a field, at least one. */
const refusal = expect.objectContaining({ response_action: 'errors', errors: expect.anything() });
