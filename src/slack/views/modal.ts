import type { KnownBlock, ModalView } from '@slack/types';
import type { Field, Typed } from '../../cases/forms/field.ts';
import { actions } from '../ids.ts';
import { plain } from '../text.ts';
import { textPages } from './text-pages.ts';

/** Ids only: which case, which form, and one id a form, by which a form sent twice is done once. */
export interface Metadata {
  readonly case?: string | undefined;
  readonly kind?: string | undefined;
  readonly item?: string | undefined;
  readonly channel?: string | undefined;
  readonly source?: string | undefined;
  readonly version?: number | undefined;
  /** Of the checklist that lies below; absent where none does. */
  readonly page?: number | undefined;
  /** Of what the form began with: one that was overtaken is known by it. */
  readonly stamp?: string | undefined;
  /** Source, event, declaration or look-up. */
  readonly what?: string | undefined;
  readonly entry?: string | undefined;
  readonly part?: string | undefined;
  /** Keys of fields that were too long to be shown, and stay as they are. */
  readonly left?: readonly string[] | undefined;
  readonly file?: string | undefined;
  readonly request: string;
}

export interface FormWords {
  readonly callback: string;
  readonly title: string;
  readonly submit: string;
  readonly metadata: Metadata;
  readonly fields: readonly Field[];
  /** Blocks before the inputs. */
  readonly intro?: readonly KnownBlock[];
  readonly initial?: Typed;
  /** Sets the inputs apart from those of the form before, whose texts Slack would carry over. */
  readonly round?: string;
}

export function formView(form: FormWords): ModalView {
  return {
    type: 'modal',
    callback_id: form.callback,
    private_metadata: JSON.stringify(form.metadata),
    title: plain(form.title, 24),
    submit: plain(form.submit, 24),
    close: plain('Cancel', 24),
    blocks: [
      ...(form.intro ?? []),
      ...form.fields.flatMap((field) =>
        pagesOf(field, form.initial?.[field.key]).map(([page, text]) => inputBlock(inRound(page, form.round), text)),
      ),
    ],
  };
}

/** Shown within the three seconds that a trigger lives, while the form is made ready. */
export function loadingView(title: string): ModalView {
  return {
    type: 'modal',
    title: plain(title, 24),
    close: plain('Cancel', 24),
    blocks: [{ type: 'section', text: plain('One moment …') }],
  };
}

export function textView(title: string, blocks: KnownBlock[]): ModalView {
  return { type: 'modal', title: plain(title, 24), close: plain('Close', 24), blocks };
}

function inputBlock(field: Field, initial: Typed[string] | undefined): KnownBlock {
  const text = typeof initial === 'string' ? initial : undefined;
  return {
    type: 'input',
    block_id: field.key,
    label: plain(field.label, 200),
    optional: field.optional ?? false,
    ...(field.hint && { hint: plain(field.hint, 500) }),
    element: element(field, text, Array.isArray(initial) ? initial : []),
  };
}

/** A text that is longer than one input holds goes on in the next, broken at a line's end. */
function pagesOf(field: Field, initial: Typed[string] | undefined): readonly (readonly [Field, typeof initial])[] {
  const texts = typeof initial === 'string' && field.input === 'lines' ? textPages(initial) : undefined;
  if (!texts || texts.length < 2) return [[field, initial]];
  return texts.map((text, at) => (at === 0 ? [field, text] : [continued(field, at + 1), text]));
}

const inRound = (field: Field, round: string | undefined): Field =>
  round === undefined ? field : { ...field, key: `${field.key}${roundMark}${round.slice(-roundLength)}` };

/** The field that an input of a form is of. */
export function fieldOf(blockId: string): string {
  const [key = ''] = blockId.split(roundMark);
  return key;
}

function continued(field: Field, page: number): Field {
  const { hint: _, ...rest } = field;
  return { ...rest, key: `${field.key}${pageMark}${page}`, label: `${field.label}, page ${page}`, optional: true };
}

const mostCheckboxes = 10;
const pageMark = '__';
const roundMark = '~';
const roundLength = 8;

const isUserId = (text: string | undefined): text is string => text !== undefined && /^[UW][A-Z0-9]+$/.test(text);

function element(field: Field, initial: string | undefined, several: readonly string[]) {
  const common = { action_id: actions.field };
  const options = (field.choices ?? []).map((choice) => ({ text: plain(choice.text), value: choice.value }));
  switch (field.input) {
    case 'choice': {
      const first = options.find((option) => option.value === initial);
      return { ...common, type: 'static_select' as const, options, ...(first && { initial_option: first }) };
    }
    case 'choices': {
      const chosen = options.filter((option) => several.includes(option.value));
      if (options.length > mostCheckboxes)
        return {
          ...common,
          type: 'multi_static_select' as const,
          options,
          ...(chosen.length > 0 && { initial_options: chosen }),
        };
      return {
        ...common,
        type: 'checkboxes' as const,
        options,
        ...(chosen.length > 0 && { initial_options: chosen }),
      };
    }
    case 'person':
      return { ...common, type: 'users_select' as const, ...(isUserId(initial) && { initial_user: initial }) };
    case 'people':
      return {
        ...common,
        type: 'multi_users_select' as const,
        ...(several.length > 0 && { initial_users: [...several] }),
      };
    case 'channel':
      return {
        ...common,
        type: 'conversations_select' as const,
        filter: { include: ['private' as const], exclude_bot_users: true, exclude_external_shared_channels: true },
        ...(initial && { initial_conversation: initial }),
      };
    case 'files':
      return { ...common, type: 'file_input' as const, filetypes: [...(field.fileTypes ?? [])], max_files: 1 };
    case 'date':
      return { ...common, type: 'datepicker' as const, ...(initial && { initial_date: initial }) };
    case 'moment':
      return {
        ...common,
        type: 'datetimepicker' as const,
        ...(initial && { initial_date_time: Math.floor(Date.parse(initial) / 1_000) }),
      };
    default:
      return {
        ...common,
        type: 'plain_text_input' as const,
        multiline: field.input === 'lines',
        max_length: Math.min(field.most ?? 3_000, 3_000),
        ...(initial && { initial_value: initial }),
      };
  }
}

/** What was typed or chosen in a submitted view, by block id. */
export function typedIn(view: {
  readonly state: { readonly values: Readonly<Record<string, Readonly<Record<string, InputState>>>> };
}): Typed {
  const { values } = view.state;
  const typed: Record<string, string | readonly string[]> = {};
  for (const [block, states] of Object.entries(values)) {
    const [state] = Object.values(states);
    const value = state && chosenIn(state);
    if (value === undefined) continue;
    const [key = ''] = fieldOf(block).split(pageMark);
    const before = typed[key];
    typed[key] = typeof before === 'string' && typeof value === 'string' ? `${before}\n${value}` : value;
  }
  return typed;
}

interface InputState {
  readonly value?: string | null;
  readonly selected_option?: { readonly value: string } | null;
  readonly selected_options?: readonly { readonly value: string }[] | null;
  readonly selected_date?: string | null;
  readonly selected_date_time?: number | null;
  readonly selected_conversation?: string | null;
  readonly selected_user?: string | null;
  readonly selected_users?: readonly string[] | null;
  readonly files?: readonly { readonly id: string }[] | null;
}

function chosenIn(state: InputState): string | readonly string[] | undefined {
  if (state.selected_date_time) return new Date(state.selected_date_time * 1_000).toISOString();
  if (state.selected_options) return state.selected_options.map((option) => option.value);
  if (state.selected_users) return state.selected_users;
  if (state.files) return state.files.map((file) => file.id);
  return (
    state.selected_option?.value ??
    state.selected_date ??
    state.selected_conversation ??
    state.selected_user ??
    state.value ??
    undefined
  );
}

/** The ids that a view carries; empty where it carries none that we wrote. */
export function metadataOf(view: { readonly private_metadata?: string }): Metadata {
  try {
    return { request: '', ...JSON.parse(view.private_metadata || '{}') };
  } catch {
    return { request: '' };
  }
}
