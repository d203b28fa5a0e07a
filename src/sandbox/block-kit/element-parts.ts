import { choice, type Field, flag, list, needed, type Part, type Parts, part, plain, string, whole } from './field.ts';
import { limits } from './limit.ts';
import { boundsInOrder, initialAmongOptions } from './rule.ts';

type Fields = Readonly<Record<string, Field>>;

const acting: Fields = { action_id: string(limits.id) };
const confirming: Fields = { ...acting, confirm: part('confirm') };
const focusing: Fields = { focus_on_load: flag };
const prompting: Fields = { placeholder: plain(limits.placeholder) };
const dispatching: Fields = { dispatch_action_config: part('dispatch_action_config') };
const typing: Fields = { ...acting, ...focusing, ...prompting, ...dispatching };
const selecting: Fields = { ...confirming, ...focusing, ...prompting };
const several: Fields = { max_selected_items: whole(1) };
const id = string(undefined, 1);
const ids = list(id, 0);

const offering: Fields = {
  options: list(part('option'), 1, limits.selectOptions),
  option_groups: list(part('option_group'), 1, limits.optionGroups),
};
const choices = needed(list(part('choice_option'), 1, limits.choices));
const filtering: Fields = { default_to_current_conversation: flag, filter: part('conversation_filter') };
const querying: Fields = { min_query_length: whole(0) };
const responding: Fields = { response_url_enabled: flag };

function element(type: string, fields: Fields, more: Partial<Part> = {}): Part {
  return { type, fields, ...more };
}

const oneOfferedList = { oneOf: [['options', 'option_groups']], rules: [initialAmongOptions] };

const buttonFields: Fields = {
  ...confirming,
  text: needed(plain(limits.buttonText)),
  style: choice('primary', 'danger'),
  accessibility_label: string(limits.accessibilityLabel),
};

/** Everything that a person can press, choose in or type into, and the image. */
export const elementParts: Parts = {
  button: element('button', {
    ...buttonFields,
    value: string(limits.buttonValue),
    url: string(limits.url, 1, 'link'),
  }),
  workflow_button: element('workflow_button', { ...buttonFields, workflow: needed(part('workflow')) }),
  icon_button: element('icon_button', {
    ...confirming,
    icon: needed(choice('trash')),
    text: needed(plain(limits.buttonText)),
    value: string(limits.buttonValue),
    accessibility_label: string(limits.accessibilityLabel),
    visible_to_user_ids: list(id, 0, 10),
  }),
  feedback_buttons: element('feedback_buttons', {
    ...acting,
    positive_button: needed(part('feedback_button')),
    negative_button: needed(part('feedback_button')),
  }),
  overflow: element('overflow', {
    ...confirming,
    options: needed(list(part('overflow_option'), 1, limits.overflowOptions)),
  }),
  checkboxes: element(
    'checkboxes',
    { ...confirming, ...focusing, options: choices, initial_options: list(part('choice_option'), 1, limits.choices) },
    { rules: [initialAmongOptions] },
  ),
  radio_buttons: element(
    'radio_buttons',
    { ...confirming, ...focusing, options: choices, initial_option: part('choice_option') },
    { rules: [initialAmongOptions] },
  ),
  static_select: element(
    'static_select',
    { ...selecting, ...offering, initial_option: part('option') },
    oneOfferedList,
  ),
  multi_static_select: element(
    'multi_static_select',
    { ...selecting, ...offering, ...several, initial_options: list(part('option'), 1, limits.selectOptions) },
    oneOfferedList,
  ),
  external_select: element('external_select', { ...selecting, ...querying, initial_option: part('option') }),
  multi_external_select: element('multi_external_select', {
    ...selecting,
    ...querying,
    ...several,
    initial_options: list(part('option'), 1, limits.selectOptions),
  }),
  users_select: element('users_select', { ...selecting, initial_user: id }),
  multi_users_select: element('multi_users_select', { ...selecting, ...several, initial_users: ids }),
  channels_select: element('channels_select', { ...selecting, ...responding, initial_channel: id }),
  multi_channels_select: element('multi_channels_select', { ...selecting, ...several, initial_channels: ids }),
  conversations_select: element('conversations_select', {
    ...selecting,
    ...responding,
    ...filtering,
    initial_conversation: id,
  }),
  multi_conversations_select: element('multi_conversations_select', {
    ...selecting,
    ...several,
    ...filtering,
    initial_conversations: ids,
  }),
  datepicker: element('datepicker', { ...selecting, initial_date: string(undefined, undefined, 'date') }),
  timepicker: element('timepicker', {
    ...selecting,
    initial_time: string(undefined, undefined, 'time'),
    timezone: string(undefined, 1),
  }),
  datetimepicker: element('datetimepicker', {
    ...confirming,
    ...focusing,
    initial_date_time: whole(1_000_000_000, 9_999_999_999),
  }),
  plain_text_input: element(
    'plain_text_input',
    {
      ...typing,
      initial_value: string(limits.inputText),
      multiline: flag,
      min_length: whole(0, limits.inputText),
      max_length: whole(1, limits.inputText),
    },
    { rules: [boundsInOrder('min_length', 'max_length')] },
  ),
  email_text_input: element('email_text_input', { ...typing, initial_value: string() }),
  url_text_input: element('url_text_input', { ...typing, initial_value: string() }),
  number_input: element(
    'number_input',
    {
      ...typing,
      is_decimal_allowed: needed(flag),
      initial_value: string(undefined, undefined, 'number'),
      min_value: string(undefined, undefined, 'number'),
      max_value: string(undefined, undefined, 'number'),
    },
    { rules: [boundsInOrder('min_value', 'max_value')] },
  ),
  rich_text_input: element(
    'rich_text_input',
    {
      ...typing,
      initial_value: part('rich_text'),
      min_lines: whole(1, limits.lines),
      max_lines: whole(1, limits.lines),
    },
    { rules: [boundsInOrder('min_lines', 'max_lines')] },
  ),
  file_input: element(
    'file_input',
    { ...acting, filetypes: list(string(undefined, 1), 1), max_files: whole(1, limits.files) },
    { surfaces: ['modal'] },
  ),
  image_element: element(
    'image',
    {
      image_url: string(limits.url, 1, 'web'),
      slack_file: part('slack_file'),
      alt_text: needed(string(limits.altText, 1)),
    },
    { oneOf: [['image_url', 'slack_file']] },
  ),
};

const singleSelects = ['static_select', 'external_select', 'users_select', 'channels_select', 'conversations_select'];
export const selects: readonly string[] = [...singleSelects, ...singleSelects.map((type) => `multi_${type}`)];
