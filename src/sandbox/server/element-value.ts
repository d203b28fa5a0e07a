import { flagAt, isJson, type Json, listAt, recordAt, recordsAt, stringAt } from '../json.ts';

type Shape = 'text' | 'option' | 'options' | 'id' | 'ids' | 'date' | 'number' | 'files' | 'rich';

interface ElementKind {
  readonly shape: Shape;
  /** The field of the state entry. */
  readonly field: string;
  /** The field of the element that presets it. */
  readonly initial: string;
}

function kind(shape: Shape, field: string, initial: string): ElementKind {
  return { shape, field, initial };
}

const kinds: Readonly<Record<string, ElementKind>> = {
  plain_text_input: kind('text', 'value', 'initial_value'),
  email_text_input: kind('text', 'value', 'initial_value'),
  url_text_input: kind('text', 'value', 'initial_value'),
  number_input: kind('text', 'value', 'initial_value'),
  static_select: kind('option', 'selected_option', 'initial_option'),
  external_select: kind('option', 'selected_option', 'initial_option'),
  radio_buttons: kind('option', 'selected_option', 'initial_option'),
  overflow: kind('option', 'selected_option', ''),
  multi_static_select: kind('options', 'selected_options', 'initial_options'),
  multi_external_select: kind('options', 'selected_options', 'initial_options'),
  checkboxes: kind('options', 'selected_options', 'initial_options'),
  users_select: kind('id', 'selected_user', 'initial_user'),
  channels_select: kind('id', 'selected_channel', 'initial_channel'),
  conversations_select: kind('id', 'selected_conversation', 'initial_conversation'),
  multi_users_select: kind('ids', 'selected_users', 'initial_users'),
  multi_channels_select: kind('ids', 'selected_channels', 'initial_channels'),
  multi_conversations_select: kind('ids', 'selected_conversations', 'initial_conversations'),
  datepicker: kind('date', 'selected_date', 'initial_date'),
  timepicker: kind('date', 'selected_time', 'initial_time'),
  datetimepicker: kind('number', 'selected_date_time', 'initial_date_time'),
  file_input: kind('files', 'files', ''),
  rich_text_input: kind('rich', 'rich_text_value', 'initial_value'),
};

/** Whether the element holds something that `view.state.values` shows. */
export function isStateful(element: Json): boolean {
  return String(element.type) in kinds && element.type !== 'overflow';
}

function emptyOf(shape: Shape): unknown {
  return shape === 'options' || shape === 'ids' || shape === 'files' ? [] : null;
}

/** The state entry of an element that nobody has touched. */
export function initialEntry(element: Json): Json {
  const type = String(element.type);
  const known = kinds[type];
  if (known === undefined) return { type };
  const preset = known.initial === '' ? undefined : element[known.initial];
  return { type, [known.field]: preset ?? emptyOf(known.shape) };
}

function optionsOf(element: Json): readonly Json[] {
  const grouped = recordsAt(element, 'option_groups').flatMap((group) => recordsAt(group, 'options'));
  return [...recordsAt(element, 'options'), ...grouped];
}

function optionNamed(element: Json, value: unknown): Json {
  const wanted = isJson(value) ? value.value : value;
  const option = optionsOf(element).find((one) => one.value === wanted || stringAt(one.text, 'text') === wanted);
  if (option !== undefined) return option;
  const offered = optionsOf(element).map((one) => String(one.value));
  throw new Error(`The options are ${offered.join(', ')}; "${String(wanted)}" is not one of them.`);
}

function asList(value: unknown): readonly unknown[] {
  if (value === null || value === undefined || value === '') return [];
  return Array.isArray(value) ? value : [value];
}

function richText(value: unknown): Json {
  if (isJson(value)) return value;
  const elements = [{ type: 'rich_text_section', elements: [{ type: 'text', text: String(value) }] }];
  return { type: 'rich_text', elements };
}

/** What a person typed or chose, as a state entry. Throws when the element doesn't offer it. */
export function entryFor(element: Json, value: unknown): Json {
  const type = String(element.type);
  const known = kinds[type];
  if (known === undefined) throw new Error(`Nothing can be entered in an element of type ${type}.`);
  const isEmpty = value === null || value === undefined || value === '';
  return { type, [known.field]: isEmpty ? emptyOf(known.shape) : entered(element, known.shape, value) };
}

function entered(element: Json, shape: Shape, value: unknown): unknown {
  switch (shape) {
    case 'option':
      return optionNamed(element, value);
    case 'options':
      return asList(value).map((one) => optionNamed(element, one));
    case 'ids':
    case 'files':
      return asList(value);
    case 'number':
      return Number(value);
    case 'rich':
      return richText(value);
    default:
      return String(value);
  }
}

/** The entry as a person would say it: a text, an option's value, a list of either. */
export function plainValue(entry: Json): unknown {
  const known = kinds[String(entry.type)];
  const value = known === undefined ? undefined : entry[known.field];
  if (known?.shape === 'option') return isJson(value) ? value.value : null;
  if (known?.shape === 'options') return listAt(entry, known.field).map((one) => recordAt({ one }, 'one')?.value);
  return value ?? null;
}

export function isEmptyEntry(entry: Json): boolean {
  const value = plainValue(entry);
  if (typeof value === 'string') return value.trim() === '';
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

export interface PlacedElement {
  readonly blockId: string;
  readonly element: Json;
  readonly block: Json;
}

/** Everything in the blocks that a person can act on, in order; cards and containers looked into. */
export function elementsIn(blocks: readonly Json[]): readonly PlacedElement[] {
  return blocks.flatMap((block) => {
    const own = [block.element, block.accessory, ...listAt(block, 'elements'), ...listAt(block, 'actions')]
      .filter(isJson)
      .filter((element) => typeof element.action_id === 'string')
      .map((element) => ({ blockId: String(block.block_id), element, block }));
    const inner = [...recordsAt(block, 'child_blocks'), ...recordsAt(block, 'elements').filter(isCard)];
    return [...own, ...elementsIn(inner)];
  });
}

function isCard(element: Json): boolean {
  return element.type === 'card';
}

/** An input that reports to the app while the form is still open. */
export function dispatches(placed: PlacedElement): boolean {
  return placed.block.type !== 'input' || flagAt(placed.block, 'dispatch_action');
}
