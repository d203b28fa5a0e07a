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

/** A field's name where its value stands beside it, without how to type it. */
export const labelText = ({ label }: Field): string =>
  label.replace(/, one a line\b/, '').replace(/, on one line$/, '');

/** A value as a person reads it: choices by their words, days and times written out. */
export function valueText(field: Field, body: Entry['body']): string | undefined {
  const shown = typedFrom([field], body)[field.key];
  if (shown === undefined) return undefined;
  const wordOf = (value: string): string => field.choices?.find((choice) => choice.value === value)?.text ?? value;
  if (typeof shown !== 'string') return shown.map(wordOf).join(', ');
  if (field.input === 'moment') return momentText(shown);
  if (field.input === 'date') return dayText(shown);
  return shown.includes('\n') ? `\n${shown}` : wordOf(shown);
}

function momentText(iso: string): string {
  const [, clock = '', zone = ''] = /T(\d\d:\d\d)[\d:.]*(.*)$/.exec(iso) ?? [];
  return `${dayText(iso)}, ${clock} ${zone === 'Z' ? 'UTC' : zone}`;
}
