import type { App } from '@slack/bolt';
import type { InputBlock, KnownBlock, ModalView } from '@slack/types';

const plain = (text: string) => ({ type: 'plain_text', text }) as const;
const option = (value: string) => ({ text: plain(value), value });

function input(block_id: string, element: InputBlock['element']): InputBlock {
  return { type: 'input', block_id, label: plain(block_id), optional: true, element };
}

/** One field of each kind that a form of ours can hold. */
export const everyField: ModalView = {
  type: 'modal',
  callback_id: 'every_field',
  title: plain('Every field'),
  submit: plain('Save'),
  blocks: [
    input('Name', { type: 'plain_text_input', action_id: 'value' }),
    input('Notes', { type: 'plain_text_input', action_id: 'value', multiline: true }),
    input('Stage', { type: 'static_select', action_id: 'value', options: ['apply', 'offer'].map(option) }),
    input('Reviewer', { type: 'users_select', action_id: 'value' }),
    input('Team', { type: 'multi_users_select', action_id: 'value' }),
    input('Channel', {
      type: 'conversations_select',
      action_id: 'value',
      filter: { include: ['private'], exclude_external_shared_channels: true, exclude_bot_users: true },
    }),
    input('Due', { type: 'datepicker', action_id: 'value' }),
    input('Seen at', { type: 'datetimepicker', action_id: 'value' }),
    input('Hour', { type: 'timepicker', action_id: 'value' }),
    input('Count', { type: 'number_input', action_id: 'value', is_decimal_allowed: false }),
    input('Days', { type: 'checkboxes', action_id: 'value', options: ['Monday', 'Tuesday'].map(option) }),
    input('Answer', { type: 'radio_buttons', action_id: 'value', options: ['yes', 'no'].map(option) }),
    input('Log', { type: 'file_input', action_id: 'value', filetypes: ['csv'], max_files: 2 }),
  ],
};

/** What stands in messages: a picture of the workspace's own, a table, a menu, a choice beside a text. */
export function everyBlock(fileId: string): KnownBlock[] {
  const cell = (text: string) => ({ type: 'raw_text', text }) as const;
  return [
    { type: 'header', text: plain('SCR-1 · Developer') },
    {
      type: 'section',
      block_id: 'owner',
      text: { type: 'mrkdwn', text: '*Owner* of this case' },
      accessory: { type: 'users_select', action_id: 'choose_owner', placeholder: plain('Choose') },
    },
    {
      type: 'table',
      column_settings: [{ is_wrapped: true }, { align: 'right' }],
      rows: [
        [cell('Source'), cell('Location')],
        [cell('résumé'), cell('Galway, Ireland')],
      ],
    },
    { type: 'image', slack_file: { id: fileId }, alt_text: 'Days by hour' },
    {
      type: 'actions',
      block_id: 'case',
      elements: [
        { type: 'button', action_id: 'press', text: plain('Press') },
        { type: 'overflow', action_id: 'menu', options: [option('Export'), option('Erase')] },
      ],
    },
  ];
}

/** An app that shows all of that, and keeps what it hears. */
export function listen(app: App, heard: Record<string, unknown>): void {
  app.command('/screen', async ({ ack, body, client }) => {
    await ack();
    await client.views.open({ trigger_id: body.trigger_id, view: everyField });
  });
  app.view('every_field', async ({ ack, view }) => {
    await ack();
    heard.form = view.state.values;
  });
  app.action(/.+/, async ({ ack, action }) => {
    await ack();
    heard[`action ${'action_id' in action ? action.action_id : ''}`] = action;
  });
  app.shortcut(/.+/, async ({ ack, shortcut }) => {
    await ack();
    heard[`shortcut ${shortcut.callback_id}`] = shortcut;
  });
  app.event('app_home_opened', async ({ event, client }) => {
    const home = { type: 'home' as const, blocks: [{ type: 'header' as const, text: plain('My open items') }] };
    await client.views.publish({ user_id: event.user, view: home });
  });
}
