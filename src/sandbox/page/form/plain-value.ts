import { isJson, type Json, listAt, recordsAt, stringAt } from '../../json.ts';

/** How an element's preset stands in it, and what kind of plain value it holds. */
const presets: Readonly<Record<string, readonly [string, 'plain' | 'option' | 'list' | 'options']>> = {
  plain_text_input: ['initial_value', 'plain'],
  email_text_input: ['initial_value', 'plain'],
  url_text_input: ['initial_value', 'plain'],
  number_input: ['initial_value', 'plain'],
  static_select: ['initial_option', 'option'],
  radio_buttons: ['initial_option', 'option'],
  checkboxes: ['initial_options', 'options'],
  multi_static_select: ['initial_options', 'options'],
  users_select: ['initial_user', 'plain'],
  channels_select: ['initial_channel', 'plain'],
  conversations_select: ['initial_conversation', 'plain'],
  multi_users_select: ['initial_users', 'list'],
  multi_channels_select: ['initial_channels', 'list'],
  multi_conversations_select: ['initial_conversations', 'list'],
  datepicker: ['initial_date', 'plain'],
  timepicker: ['initial_time', 'plain'],
  datetimepicker: ['initial_date_time', 'plain'],
};

/** A text, an option's value, or a list of either: as the workspace keeps it in `values`. */
export function initialValue(element: Json): unknown {
  const [field, shape] = presets[String(element.type)] ?? ['', 'plain'];
  const preset = element[field];
  if (shape === 'option') return stringAt(preset, 'value');
  if (shape === 'options') return recordsAt(element, field).map((option) => option.value);
  return shape === 'list' ? listAt(element, field) : preset;
}

/** What a view's values hold for one element; a block with several elements holds them by `action_id`. */
export function heldIn(
  values: Readonly<Record<string, unknown>> | undefined,
  blockId: string,
  actionId: string,
): unknown {
  const held = values?.[blockId];
  return isJson(held) && actionId in held ? held[actionId] : held;
}

export function textIn(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function listIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
