import { choice, flag, list, mrkdwn, needed, type Parts, part, plain, string } from './field.ts';
import { limits } from './limit.ts';

const { option, confirm } = limits;
const value = string(option.value, 1);
const groupOf = (name: string) => ({
  fields: { label: needed(plain(option.text)), options: needed(list(part(name), 1, limits.selectOptions)) },
});

/** Pieces that blocks and elements are made of. */
export const objectParts: Parts = {
  option: {
    fields: { text: needed(plain(option.text)), value: needed(value), description: plain(option.description) },
  },
  choice_option: {
    fields: { text: needed(mrkdwn(option.text)), value: needed(value), description: mrkdwn(option.description) },
  },
  overflow_option: {
    fields: {
      text: needed(plain(option.text)),
      value,
      description: plain(option.description),
      url: string(limits.url, 1, 'link'),
    },
  },
  option_group: groupOf('option'),
  confirm: {
    fields: {
      title: needed(plain(confirm.title)),
      text: needed(mrkdwn(confirm.text)),
      confirm: needed(plain(confirm.button)),
      deny: needed(plain(confirm.button)),
      style: choice('primary', 'danger'),
    },
  },
  conversation_filter: {
    fields: {
      include: list(choice('im', 'mpim', 'private', 'public'), 1),
      exclude_external_shared_channels: flag,
      exclude_bot_users: flag,
    },
    anyOf: [['include', 'exclude_external_shared_channels', 'exclude_bot_users']],
  },
  dispatch_action_config: {
    fields: { trigger_actions_on: list(choice('on_enter_pressed', 'on_character_entered'), 1, 2) },
  },
  slack_file: { fields: { id: string(limits.id, 1), url: string(limits.url, 1, 'web') }, oneOf: [['id', 'url']] },
  workflow: { fields: { trigger: needed(part('trigger')) } },
  trigger: {
    fields: { url: needed(string(limits.url, 1, 'web')), customizable_input_parameters: list(part('parameter'), 0) },
  },
  parameter: { fields: { name: needed(string(undefined, 1)), value: needed(string()) } },
  feedback_button: {
    fields: {
      text: needed(plain(limits.buttonText)),
      value: needed(string(limits.buttonValue)),
      accessibility_label: string(limits.accessibilityLabel),
    },
  },
  icon: { type: 'icon', fields: { name: needed(string(undefined, 1)) } },
  url: { type: 'url', fields: { url: needed(string(limits.url, 1, 'web')), text: needed(string(undefined, 1)) } },
  column_settings: { fields: { align: choice('left', 'center', 'right'), is_wrapped: flag } },
  raw_text: { type: 'raw_text', fields: { text: needed(string(undefined, 1)) } },
  raw_number: {
    type: 'raw_number',
    fields: { value: needed({ kind: 'number' }), text: needed(string(undefined, 1)) },
  },
  plain_text: { type: 'plain_text', fields: { text: needed(string(limits.text, 1)), emoji: flag } },
  mrkdwn: { type: 'mrkdwn', fields: { text: needed(string(limits.text, 1)), verbatim: flag } },
  chart_point: {
    fields: { label: needed(string(limits.chart.label, 1)), value: needed({ kind: 'number' }) },
  },
  chart_segment: {
    fields: { label: needed(string(limits.chart.label, 1)), value: needed({ kind: 'number', above: 0 }) },
  },
  chart_series: {
    fields: {
      name: needed(string(limits.chart.label, 1)),
      data: needed(list(part('chart_point'), 1, limits.chart.points)),
    },
  },
  chart_axes: {
    fields: {
      categories: needed(list(string(limits.chart.label, 1), 1, limits.chart.points)),
      x_label: string(limits.chart.axis),
      y_label: string(limits.chart.axis),
    },
  },
  task: {
    fields: {
      task_id: needed(string(limits.id, 1)),
      title: needed(string(undefined, 1)),
      details: part('rich_text'),
      output: part('rich_text'),
      sources: list(part('url'), 0),
      status: needed(choice('pending', 'in_progress', 'complete', 'error')),
      type: choice('task_card'),
      block_id: string(limits.id),
    },
  },
};
