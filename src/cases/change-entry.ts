import type { Declared } from '../engine/dossier.ts';
import { decidedText, declaredFaults, inFuture } from './add-entry.ts';
import { type Entry, entryById, formOf } from './entry.ts';
import { entryChoices } from './entry-choices.ts';
import { entryFaults } from './entry-faults.ts';
import { partOf } from './forms/entry-form.ts';
import { withEntries, withFields } from './forms/entry-values.ts';
import { type Field, readForm, type Typed } from './forms/field.ts';
import { isRecord, type RecordValue } from './forms/record-line.ts';
import type { Act, Done, House } from './house.ts';
import { correct, declaredNow, keepDeclared, keepRow, withdrawRow } from './keep-entry.ts';
import { fieldsToAsk, isEarly, reasonMissing } from './late-reason.ts';
import { once, refuse } from './once.ts';
import { settleChange } from './rescreen.ts';
import { isDecided } from './standing.ts';

export interface ChangeEntry {
  readonly caseId: string;
  readonly what: string;
  readonly id: string;
  readonly part: string;
  /** As the entry had it when the form was drawn. */
  readonly stamp: string;
  readonly typed: Typed;
  /** Fields that were too long to be shown: they stay as they are. */
  readonly left?: readonly string[];
}

export interface Changed {
  /** Of the entry as it stands now. */
  readonly id: string;
  readonly outcome: string;
}

/** One part of an entry as the form has it now; the version before stays in the history. */
export function changeEntry(house: House, act: Act, input: ChangeEntry): Done<Changed> {
  const { caseId, what, id } = input;
  const before = entryById(house, caseId, what, id);
  const form = before && formOf(before.what, before.kind);
  const part = form && partOf(form, input.part);
  const first = part?.fields[0]?.key ?? 'kind';
  return once(
    house,
    act,
    () => {
      if (!before || !form || !part) return refuse({ [first]: 'This is no longer there to change.' });
      if (isDecided(house, caseId)) return refuse({ [first]: decidedText });
      if (before.withdrawnAt !== undefined || before.stamp !== input.stamp) return refuse({ [first]: overtaken });
      const early = isEarly(house, caseId);
      const asked = fieldsToAsk(form, part, early).filter((field) => !input.left?.includes(field.key));
      const fields = withEntries(asked, entryChoices(house, caseId), before.body);
      const read = readForm(fields, input.typed);
      if (!read.ok) return read;
      const missing = early ? reasonMissing(form, part, input.typed) : undefined;
      if (missing) return refuse({ note: missing });
      const after = withFields(before.body, fields, read.values, input.typed);
      const done = keepAfter(house, act, caseId, before, after, fields);
      if (!done.ok) return done;
      settleChange(house, act, caseId, { act: `change_${before.what}`, detail: { entry: id, kind: before.kind } });
      return done;
    },
    (outcome) => ({ id: outcome ?? id, outcome: outcome ?? id }),
  );
}

const overtaken = 'Somebody changed this meanwhile. Close the form and open it again.';

function keepAfter(
  house: House,
  act: Act,
  caseId: string,
  before: Entry,
  after: RecordValue,
  fields: readonly Field[],
): Done<Changed> {
  if (before.what === 'declared') return keepDeclaredAfter(house, act, caseId, before, after, fields);
  const errors = { ...entryFaults(house, caseId, before.what, after, fields), ...inFuture(act, after) };
  if (Object.keys(errors).length > 0) return refuse(errors);
  const id = house.id();
  withdrawRow(house, act, before.what, before.id, id);
  keepRow(house, act, caseId, before.what, after, id);
  correct(house, act, caseId, { entryId: before.id, kind: 'changed', body: {} });
  return { ok: true, value: { id, outcome: id } };
}

function keepDeclaredAfter(
  house: House,
  act: Act,
  caseId: string,
  before: Entry,
  after: RecordValue,
  fields: readonly Field[],
): Done<Changed> {
  const declared = withDeclared(declaredNow(house, caseId), before, after);
  const errors = declaredFaults(house, caseId, declared, fields);
  if (Object.keys(errors).length > 0) return refuse(errors);
  keepDeclared(house, act, caseId, declared as Declared, { kind: before.kind });
  return { ok: true, value: { id: before.id, outcome: before.id } };
}

/** The whole declaration with this entry of it as it is now; without it, where nothing is left. */
export function withDeclared(whole: RecordValue, entry: Entry, after: RecordValue | undefined): RecordValue {
  const [, number] = /^explanation-(\d+)$/.exec(entry.id) ?? [];
  if (number === undefined) return after ?? whole;
  const all = Array.isArray(whole.explanations) ? whole.explanations.filter(isRecord) : [];
  const kept = all.flatMap((one, at) => (at === Number(number) ? (after ? [after] : []) : [one]));
  const { explanations: _, ...rest } = whole;
  return kept.length === 0 ? rest : { ...rest, explanations: kept };
}
