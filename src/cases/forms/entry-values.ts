import type { Choice, EntriesOf, Field, Typed } from './field.ts';
import { isRecord, type RecordValue } from './record-line.ts';

/** What a form of these fields begins with for this body: texts that read as the same values again. */
export function typedFrom(fields: readonly Field[], body: RecordValue): Typed {
  return Object.fromEntries(
    fields.flatMap((field): [string, string | readonly string[]][] => {
      const value = valueAt(body, field.key);
      if (value === undefined) return [];
      if (field.show) return [[field.key, field.show(value)]];
      return [[field.key, Array.isArray(value) ? value.map(String) : String(value)]];
    }),
  );
}

/** The body with what these fields hold now: what was emptied is gone, what was not touched is as it was. */
export function withFields(
  before: RecordValue,
  fields: readonly Field[],
  values: RecordValue,
  typed: Typed,
): RecordValue {
  const shown = typedFrom(fields, before);
  return fields.reduce((body, { key }) => {
    const isSame = shown[key] !== undefined && same(shown[key], typed[key]);
    return isSame ? body : withValue(body, key.split('.'), values[key]);
  }, before);
}

/** Text as Slack may give it back: trimmed, with other line ends; choices in another order. */
function same(shown: string | readonly string[], typed: string | readonly string[] | undefined): boolean {
  if (typeof shown === 'string') {
    return typeof typed === 'string' && shown.trim() === typed.replace(/\r\n?/g, '\n').trim();
  }
  return Array.isArray(typed) && JSON.stringify([...shown].sort()) === JSON.stringify([...typed].sort());
}

export function valueAt(body: RecordValue, key: string): unknown {
  let value: unknown = body;
  for (const part of key.split('.')) value = isRecord(value) ? value[part] : undefined;
  return value;
}

function withValue(body: RecordValue, [key = '', ...rest]: readonly string[], value: unknown): RecordValue {
  const { [key]: before, ...others } = body;
  const inner = rest.length === 0 ? value : withValue(isRecord(before) ? before : {}, rest, value);
  const isGone = inner === undefined || (rest.length > 0 && isRecord(inner) && Object.keys(inner).length === 0);
  if (isGone) return others;
  return before === undefined ? { ...others, [key]: inner } : { ...body, [key]: inner };
}

export type EntryChoices = Readonly<Record<EntriesOf, readonly Choice[]>>;

/** The fields with the case's own entries to choose from, and what the body itself refers to. */
export function withEntries(fields: readonly Field[], known: EntryChoices, body: RecordValue = {}): readonly Field[] {
  return fields.map((field) => {
    if (!field.of) return field;
    const own = [valueAt(body, field.key) ?? []].flat().map(String);
    const missing = own.filter((id) => !known[field.of ?? 'source'].some((choice) => choice.value === id));
    return { ...field, choices: [...missing.map((id) => ({ value: id, text: id })), ...known[field.of]] };
  });
}
