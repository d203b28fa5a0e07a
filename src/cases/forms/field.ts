/** What a person typed or chose, by field key; an empty field is absent. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** How one typed text is read: a value, or a sentence to stand beside the field. */
export type ReadText = (text: string, typed: Typed) => { readonly value: unknown } | { readonly error: string };

export interface Field {
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  /** `person`, `people` and `channel` give Slack ids, `files` ids of uploaded files. */
  readonly input:
    | 'text'
    | 'lines'
    | 'choice'
    | 'choices'
    | 'date'
    | 'moment'
    | 'person'
    | 'people'
    | 'channel'
    | 'files';
  readonly optional?: boolean;
  readonly choices?: readonly Choice[];
  /** With `files`: endings without a dot. */
  readonly fileTypes?: readonly string[];
  /** Code points at most; Slack's own limit of 3,000 if absent. */
  readonly most?: number;
  readonly read?: ReadText;
  /** The text that reads as this value again; without it the value is text already. */
  readonly show?: (value: unknown) => string | readonly string[];
  /** The choices are what the case holds of this. */
  readonly of?: EntriesOf;
}

/** What of a case another entry can point at by its key. */
export type EntriesOf = 'source' | 'payment' | 'reference' | 'session';

/** Slack's own limit for one input; lines may go on in further ones. */
const mostText = 3_000;
const mostLines = 30_000;

export type FieldErrors = Readonly<Record<string, string>>;

export type ReadForm =
  | { readonly ok: true; readonly values: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly errors: FieldErrors };

/** Reads every field; all errors at once, each under its field's key. */
export function readForm(fields: readonly Field[], typed: Typed): ReadForm {
  const values: Record<string, unknown> = {};
  const errors: Record<string, string> = {};
  for (const field of fields) {
    const given = typed[field.key];
    const text = typeof given === 'string' ? given.trim() : given;
    if (text === undefined || text.length === 0) {
      if (!field.optional) errors[field.key] = `${field.label} is needed.`;
      continue;
    }
    const read = readOne(field, text, typed);
    if ('error' in read) errors[field.key] = read.error;
    else values[field.key] = read.value;
  }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, values };
}

function readOne(
  field: Field,
  text: string | readonly string[],
  typed: Typed,
): { readonly value: unknown } | { readonly error: string } {
  if (typeof text !== 'string') return { value: text };
  const most = field.most ?? (field.input === 'lines' ? mostLines : mostText);
  if ([...text].length > most) return { error: `At most ${most} characters; this is ${[...text].length}.` };
  if (field.input === 'choice' && !field.choices?.some((choice) => choice.value === text)) {
    return { error: 'Choose one of the list.' };
  }
  return field.read ? field.read(text, typed) : { value: text };
}

/** Choices from enum words: `bank_account` reads "bank account". */
export function choicesOf(values: readonly string[], texts: Readonly<Record<string, string>> = {}): readonly Choice[] {
  return values.map((value) => ({ value, text: texts[value] ?? value.replaceAll('_', ' ') }));
}
