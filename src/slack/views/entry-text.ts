import type { Entry } from '../../cases/entry.ts';
import { formOf } from '../../cases/entry.ts';
import { typedFrom } from '../../cases/forms/entry-values.ts';
import type { Field } from '../../cases/forms/field.ts';
import { count, dayText } from '../text.ts';

/** What kind of entry it is, in words of ours. */
export function entryTitle(entry: Pick<Entry, 'what' | 'kind' | 'count'>): string {
  const title = formOf(entry.what, entry.kind)?.title ?? entry.kind;
  return entry.count === 1 ? title : `${title}: import of ${count(entry.count, 'entry', 'entries')}`;
}

/** By what people call it: its key where it has one. */
export function entryName(entry: Entry): string {
  return entry.what === 'source' && entry.key !== undefined ? entry.key : entryTitle(entry);
}

/** When it happened, was stated or listed; else when it was entered. */
export function whenText(entry: Entry): string {
  const { at, as_of } = entry.body;
  const day = [as_of, at, entry.at].find((one) => typeof one === 'string');
  return day === undefined ? '' : dayText(String(day));
}

/** A value as a person reads it: choices by their words. */
export function valueText(field: Field, body: Entry['body']): string | undefined {
  const shown = typedFrom([field], body)[field.key];
  if (shown === undefined) return undefined;
  const wordOf = (value: string): string => field.choices?.find((choice) => choice.value === value)?.text ?? value;
  return typeof shown === 'string' ? wordOf(shown) : shown.map(wordOf).join(', ');
}
