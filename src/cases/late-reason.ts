import { caseById } from '../../db/cases.ts';
import { roleById } from '../../db/roles.ts';
import { Stage, stages } from '../engine/dossier.ts';
import type { EntryForm, FormPart } from './forms/entry-form.ts';
import type { Field, Typed } from './forms/field.ts';
import { lateKinds } from './forms/source-fields.ts';
import { lateFields } from './forms/stated-fields.ts';
import { handlingOf } from './handling.ts';
import type { House } from './house.ts';

/** Whether the case is before the stage from which its role asks for papers and pay without a reason. */
export function isEarly(house: House, caseId: string): boolean {
  const row = caseById(house.db, caseId);
  const role = row && roleById(house.db, row.roleId);
  if (!row || !role) return false;
  return stages.indexOf(Stage.parse(row.stage)) < stages.indexOf(handlingOf(role.handling).late_from);
}

/** The place for the reason, kept as the entry's note. */
const why: Field = {
  key: 'note',
  label: 'Why now? This is usually asked for later',
  hint: 'Shown in the case',
  input: 'text',
  most: 500,
};

function isLate(part: FormPart): boolean {
  return part.fields.some((field) => lateFields.includes(field.key));
}

/** A part's fields, and where they are asked for early, the one for the reason. */
export function fieldsToAsk(form: EntryForm, part: FormPart, early: boolean): readonly Field[] {
  const isLateKind = lateKinds.includes(form.kind) && part === form.parts[0];
  if (!early || !(isLateKind || isLate(part))) return part.fields;
  const others = part.fields.filter((field) => field.key !== why.key);
  return [...others, isLateKind ? why : { ...why, optional: true }];
}

/** What is said beside the reason's field where a value needs one and none is given. */
export function reasonMissing(form: EntryForm, part: FormPart, typed: Typed): string | undefined {
  const isGiven = String(typed.note ?? '').trim() !== '';
  const isTyped = lateFields.some((key) => String(typed[key] ?? '').trim() !== '');
  const isNeeded = (lateKinds.includes(form.kind) && part === form.parts[0]) || (isLate(part) && isTyped);
  return isNeeded && !isGiven ? 'Say why this is needed before the offer.' : undefined;
}
