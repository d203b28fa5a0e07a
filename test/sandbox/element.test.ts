import { expect, test } from 'vitest';
import { people, rooms } from '../../src/sandbox/workspace.ts';
import { input, modal, option, optionsUpTo, plain } from './block-samples.ts';
import { clientOf, sandboxFor, socketApp } from './support.ts';

const named = (type: string, more: object = {}) => ({ type, action_id: 'value', ...more });
const groups = [{ label: plain('Group'), options: optionsUpTo(2) }];

const fields = {
  text: { element: named('plain_text_input', { initial_value: 'preset' }), typed: 'Ada', entry: { value: 'Ada' } },
  email: { element: named('email_text_input'), typed: 'a@b.example', entry: { value: 'a@b.example' } },
  url: { element: named('url_text_input'), typed: 'https://b.example', entry: { value: 'https://b.example' } },
  number: { element: named('number_input', { is_decimal_allowed: true }), typed: 2.5, entry: { value: '2.5' } },
  select: {
    element: named('static_select', { options: optionsUpTo(2) }),
    typed: 'o1',
    entry: { selected_option: option('o1') },
  },
  grouped: {
    element: named('static_select', { option_groups: groups }),
    typed: 'o0',
    entry: { selected_option: option('o0') },
  },
  radio: {
    element: named('radio_buttons', { options: optionsUpTo(2) }),
    typed: 'o1',
    entry: { selected_option: option('o1') },
  },
  boxes: {
    element: named('checkboxes', { options: optionsUpTo(3) }),
    typed: ['o0', 'o2'],
    entry: { selected_options: [option('o0'), option('o2')] },
  },
  several: {
    element: named('multi_static_select', { options: optionsUpTo(2) }),
    typed: ['o1'],
    entry: { selected_options: [option('o1')] },
  },
  person: { element: named('users_select'), typed: people.lena, entry: { selected_user: people.lena } },
  persons: { element: named('multi_users_select'), typed: [people.lena], entry: { selected_users: [people.lena] } },
  channel: { element: named('channels_select'), typed: rooms.general, entry: { selected_channel: rooms.general } },
  conversation: {
    element: named('conversations_select'),
    typed: rooms.hiring,
    entry: { selected_conversation: rooms.hiring },
  },
  day: { element: named('datepicker'), typed: '2026-11-24', entry: { selected_date: '2026-11-24' } },
  time: { element: named('timepicker'), typed: '09:30', entry: { selected_time: '09:30' } },
  moment: { element: named('datetimepicker'), typed: 1_795_600_000, entry: { selected_date_time: 1_795_600_000 } },
};

async function openForm(blocks: readonly object[]) {
  const sandbox = await sandboxFor();
  await socketApp(sandbox, (app) => {
    app.command('/screen', async ({ ack, body, client }) => {
      await ack();
      const view = { ...modal(blocks, { submit: plain('Save') }), callback_id: 'form' };
      await client.apiCall('views.open', { trigger_id: body.trigger_id, view });
    });
    app.action(/.*/, ({ ack }) => ack());
    app.view('form', ({ ack }) => ack());
  });
  const marco = sandbox.person(people.marco);
  await marco.command(rooms.hiring, '/screen');
  return { sandbox, marco, view: await sandbox.until(() => marco.views()[0]) };
}

test('whatever a form has, what is entered reaches the app as Slack writes it', async () => {
  const blocks = Object.entries(fields).map(([block_id, { element }]) => input(element, { block_id }));
  const { sandbox, marco, view } = await openForm(blocks);
  expect(view.values).toMatchObject({ text: 'preset', select: null, boxes: [], person: null });
  marco.fill(view.id, Object.fromEntries(Object.entries(fields).map(([block_id, { typed }]) => [block_id, typed])));
  expect(await marco.submit(view.id)).toEqual({ kind: 'closed' });
  const expected = Object.entries(fields).map(([block_id, { element, entry }]) => [
    block_id,
    { value: { type: element.type, ...entry } },
  ]);
  expect(sandbox.deliveries.at(-1)?.payload).toMatchObject({
    type: 'view_submission',
    view: { state: { values: Object.fromEntries(expected) } },
  });
});

const wrong = [
  ['number', '7x', 'Please enter a number.'],
  ['email', 'nobody', 'Please enter a valid email address.'],
  ['url', 'b.example', 'Please enter a valid URL.'],
  ['text', 'x'.repeat(3001), 'Please enter at most 3000 characters.'],
] as const;

test.each(wrong)(
  'the client itself refuses a wrong %s, before the app hears of it',
  async (block_id, typed, sentence) => {
    const { sandbox, marco, view } = await openForm([input(fields[block_id].element, { block_id })]);
    marco.fill(view.id, { [block_id]: typed });
    expect(await marco.submit(view.id)).toEqual({ kind: 'errors', errors: { [block_id]: sentence } });
    expect(sandbox.deliveries).toHaveLength(1);
  },
);

test('a choice that is not offered, and a field that is not there, are refused', async () => {
  const { marco, view } = await openForm([input(fields.select.element, { block_id: 'select' })]);
  expect(() => marco.fill(view.id, { select: 'o9' })).toThrow('The options are o0, o1');
  expect(() => marco.fill(view.id, { colour: 'red' })).toThrow('The form has no field "colour"; it has: select.');
});

test('a choice in a form is kept, and told to the app at once only where the block asks for it', async () => {
  const { sandbox, marco, view } = await openForm([
    input(fields.select.element, { block_id: 'quiet' }),
    input({ ...fields.select.element, action_id: 'loud' }, { block_id: 'loud', dispatch_action: true }),
  ]);
  await marco.choose({ viewId: view.id }, 'value', 'o1');
  expect(sandbox.deliveries).toHaveLength(1);
  await marco.choose({ viewId: view.id }, 'loud', 'o0');
  expect(sandbox.deliveries.at(-1)?.payload).toMatchObject({
    type: 'block_actions',
    container: { type: 'view', view_id: view.id },
    actions: [{ action_id: 'loud', block_id: 'loud', type: 'static_select', selected_option: option('o0') }],
    view: { state: { values: { quiet: { value: { selected_option: option('o1') } } } } },
  });
});

test('a menu and a select in a message report what was chosen', async () => {
  const sandbox = await sandboxFor();
  await socketApp(sandbox, (app) => app.action(/.*/, ({ ack }) => ack()));
  const menu = { type: 'overflow', action_id: 'menu', options: optionsUpTo(2) };
  const select = { ...fields.select.element, action_id: 'select' };
  const blocks = [{ type: 'actions', block_id: 'row', elements: [menu, select] }];
  await clientOf(sandbox).apiCall('chat.postMessage', { channel: rooms.hiring, text: 'a', blocks });
  const marco = sandbox.person(people.marco);
  const where = { channelId: rooms.hiring, messageTs: String(marco.messages(rooms.hiring)[0]?.ts) };
  await marco.choose(where, 'menu', 'o1');
  await marco.choose(where, 'select', 'o0');
  expect(sandbox.deliveries.map(({ payload }) => payload)).toMatchObject([
    { actions: [{ action_id: 'menu', type: 'overflow', selected_option: option('o1') }] },
    {
      actions: [{ selected_option: option('o0') }],
      state: { values: { row: { select: { selected_option: option('o0') } } } },
    },
  ]);
});
