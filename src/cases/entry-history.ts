import { listCorrections } from '../../db/corrections.ts';
import { allEntries, type Entry, formOf } from './entry.ts';
import { fieldsIn } from './forms/entry-form.ts';
import { typedFrom, valueAt } from './forms/entry-values.ts';
import type { Field } from './forms/field.ts';
import { isRecord, type RecordValue } from './forms/record-line.ts';
import type { House } from './house.ts';

/** One change of an entry, or its withdrawal. */
export interface Step {
  readonly kind: 'changed' | 'withdrawn';
  readonly by: string;
  readonly at: string;
  readonly reason: string | undefined;
  /** Fields that were otherwise before, with what they were; an empty text: there was nothing. */
  readonly before: readonly { readonly field: Field; readonly text: string }[];
}

/** What happened to an entry since it was entered, the latest first. */
export function historyOf(house: House, caseId: string, entry: Entry): readonly Step[] {
  return entry.what === 'declared' ? declaredHistory(house, caseId, entry) : rowHistory(house, caseId, entry);
}

function rowHistory(house: House, caseId: string, entry: Entry): readonly Step[] {
  const all = allEntries(house, caseId);
  const corrections = listCorrections(house.db, caseId);
  const steps: Step[] = [];
  let now: Entry | undefined = entry;
  for (let own = corrections.find((one) => one.entryId === now?.id); now; ) {
    if (own && own.kind === 'withdrawn') steps.push({ ...headOf(own), before: [] });
    const earlier: Entry | undefined = all.find((one) => one.replacedBy === now?.id);
    own = earlier && corrections.find((one) => one.entryId === earlier.id);
    if (earlier && own) steps.push({ ...headOf(own), before: differences(entry, earlier.body, now.body) });
    now = earlier;
  }
  return steps;
}

type Correction = ReturnType<typeof listCorrections>[number];

function headOf({ kind, by, at, body }: Correction) {
  const reason = isRecord(body) && typeof body.reason === 'string' ? body.reason : undefined;
  return { kind, by, at, reason };
}

function declaredHistory(house: House, caseId: string, entry: Entry): readonly Step[] {
  const own = listCorrections(house.db, caseId).filter(
    ({ entryId, body }) => entryId === caseId && isRecord(body) && body.kind === entry.kind,
  );
  const befores = own.map(({ body }) => (isRecord(body) && isRecord(body.before) ? body.before : {}));
  return own
    .map((one, at): Step => {
      const after = befores[at + 1] ?? entry.body;
      const isOne = entry.kind === 'explanation';
      return { ...headOf(one), before: isOne ? [] : differences(entry, befores[at] ?? {}, after) };
    })
    .slice(1)
    .reverse();
}

function differences(entry: Entry, before: RecordValue, after: RecordValue): Step['before'] {
  const form = formOf(entry.what, entry.kind);
  return (form ? fieldsIn(form) : [])
    .filter(({ key }) => JSON.stringify(valueAt(before, key)) !== JSON.stringify(valueAt(after, key)))
    .map((field) => {
      const text = typedFrom([field], before)[field.key] ?? '';
      return { field, text: typeof text === 'string' ? text : text.join(', ') };
    });
}
