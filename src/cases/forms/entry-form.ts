import type { Field } from './field.ts';

/** Of what a case is made, as far as people enter it. */
export type EntryWhat = 'source' | 'event' | 'declared' | 'lookup';

/** One step of a form: at most six inputs, as Slack's guide asks. */
export interface FormPart {
  readonly key: string;
  readonly title: string;
  readonly fields: readonly Field[];
}

/** Everything that one kind of entry can hold. The first part enters it; each of the others adds to it. */
export interface EntryForm {
  readonly kind: string;
  readonly title: string;
  readonly parts: readonly FormPart[];
}

export interface FormGroup<F extends EntryForm = EntryForm> {
  readonly title: string;
  readonly forms: readonly F[];
}

export const mostInputs = 6;

export const firstPart = 'first';

/** Parts of the fields that are not in one before, six at a time. */
export function partsOf(first: readonly Field[], more: readonly Omit<FormPart, 'key'>[]): readonly FormPart[] {
  const taken = new Set(first.map((field) => field.key));
  const parts: FormPart[] = [{ key: firstPart, title: '', fields: first }];
  for (const { title, fields } of more) {
    const fresh = fields.filter((field) => !taken.has(field.key));
    for (const field of fresh) taken.add(field.key);
    for (let at = 0; at < fresh.length; at += mostInputs) {
      parts.push({ key: `more-${parts.length}`, title, fields: fresh.slice(at, at + mostInputs) });
    }
  }
  return parts;
}

export function partOf(form: EntryForm, key: string): FormPart | undefined {
  return form.parts.find((part) => part.key === key);
}

export function fieldsIn(form: EntryForm): readonly Field[] {
  return form.parts.flatMap((part) => part.fields);
}
