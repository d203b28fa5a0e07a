import { caseById } from '../../db/cases.ts';
import { listAllEvents } from '../../db/events.ts';
import { listSources } from '../../db/sources.ts';
import type { Declared } from '../engine/dossier.ts';
import { formOf } from './entry.ts';
import { entryChoices } from './entry-choices.ts';
import { entryFaults } from './entry-faults.ts';
import type { EntryForm, EntryWhat } from './forms/entry-form.ts';
import { typedFrom, withEntries, withFields } from './forms/entry-values.ts';
import { type Field, type FieldErrors, readForm, type Typed } from './forms/field.ts';
import { isRecord, type RecordValue } from './forms/record-line.ts';
import type { Act, Done, House } from './house.ts';
import { declaredNow, keepDeclared, keepRow } from './keep-entry.ts';
import { fieldsToAsk, isEarly, reasonMissing } from './late-reason.ts';
import { once, refuse } from './once.ts';
import { settleChange } from './rescreen.ts';
import { isDecided } from './standing.ts';

export interface AddEntry {
  readonly caseId: string;
  readonly what: EntryWhat;
  readonly kind: string;
  readonly typed: Typed;
}

export interface Added {
  /** Of the entry, as `Entry` has it. */
  readonly id: string;
  /** How it is called from now on. */
  readonly key: string;
  /** Both, for a form that is sent again. */
  readonly outcome: string;
}

export const decidedText = 'This case is decided. Reopen it first.';

const acts: Readonly<Record<EntryWhat, string>> = {
  source: 'add_source',
  event: 'record_event',
  declared: 'declare',
  lookup: 'add_lookup',
};

/** Something that was stated, that happened, that was declared or looked up; the case is screened again with it. */
export function addEntry(house: House, act: Act, input: AddEntry): Done<Added> {
  const form = formOf(input.what, input.kind);
  const part = form?.parts[0];
  const first = part?.fields[0]?.key ?? 'kind';
  if (!form || !part) return refuse({ [first]: 'There is no such kind.' });
  const early = isEarly(house, input.caseId);
  const fields = withEntries(fieldsToAsk(form, part, early), entryChoices(house, input.caseId));
  const read = readForm(fields, input.typed);
  if (!read.ok) return read;
  const missing = early ? reasonMissing(form, part, input.typed) : undefined;
  if (missing) return refuse({ note: missing });
  return once(
    house,
    act,
    () => {
      if (isDecided(house, input.caseId)) return refuse({ [first]: decidedText });
      const kept = keep(house, act, input, form, fields, read.values);
      if (!kept.ok) return kept;
      settleChange(house, act, input.caseId, {
        act: acts[input.what],
        detail: { entry: kept.value.id, kind: form.kind },
      });
      return kept;
    },
    (outcome) => {
      const [id = '', key = ''] = (outcome ?? '').split(' ');
      return { id, key, outcome: outcome ?? '' };
    },
  );
}

function keep(
  house: House,
  act: Act,
  input: AddEntry,
  form: EntryForm,
  fields: readonly Field[],
  values: RecordValue,
): Done<Added> {
  const { caseId, what } = input;
  if (what === 'declared') return keepNewDeclared(house, act, input, form, fields, values);
  const stated = withFields({}, fields, values, input.typed);
  const body = { ...headOf(house, act, caseId, what, form.kind, stated), ...stated };
  const errors = { ...entryFaults(house, caseId, what, body, fields), ...inFuture(act, body) };
  if (Object.keys(errors).length > 0) return refuse(errors);
  const id = house.id();
  keepRow(house, act, caseId, what, body, id);
  const key = typeof body.id === 'string' ? body.id : form.title;
  return { ok: true, value: { id, key, outcome: `${id} ${key}` } };
}

function headOf(
  house: House,
  act: Act,
  caseId: string,
  what: EntryWhat,
  kind: string,
  stated: RecordValue,
): RecordValue {
  if (what === 'lookup') return { kind };
  const stage = caseById(house.db, caseId)?.stage ?? 'apply';
  if (what === 'source') return { id: freshKey(house, caseId, kind, stated), kind, stage, at: act.at };
  const id = kind === 'video' ? freshSession(house, caseId) : undefined;
  return { event: kind, stage, by: act.by, ...(id && { id }) };
}

/** Nothing that was recorded happened later than now. */
export function inFuture(act: Act, body: RecordValue): FieldErrors {
  const isLater = typeof body.event === 'string' && Date.parse(String(body.at)) > Date.parse(act.at);
  return isLater ? { at: 'That is in the future.' } : {};
}

function keepNewDeclared(
  house: House,
  act: Act,
  { caseId, kind, typed }: AddEntry,
  form: EntryForm,
  fields: readonly Field[],
  values: RecordValue,
): Done<Added> {
  const before = declaredNow(house, caseId);
  const explanations = Array.isArray(before.explanations) ? before.explanations : [];
  const stage = caseById(house.db, caseId)?.stage;
  const isOne = kind === 'explanation';
  const after = isOne
    ? { ...before, explanations: [...explanations, { ...withFields({}, fields, values, typed), stage }] }
    : withAdded(before, fields, values);
  const errors = declaredFaults(house, caseId, after, fields);
  if (Object.keys(errors).length > 0) return refuse(errors);
  keepDeclared(house, act, caseId, after as Declared, { kind });
  const id = isOne ? `explanation-${explanations.length}` : kind;
  return { ok: true, value: { id, key: form.title, outcome: `${id} ${form.title}` } };
}

export function declaredFaults(
  house: House,
  caseId: string,
  declared: RecordValue,
  fields: readonly Field[],
): FieldErrors {
  return entryFaults(house, caseId, 'declared', declared, fields);
}

/** What was declared before stands: lists grow, and a value that is given takes the place of the earlier. */
function withAdded(before: RecordValue, fields: readonly Field[], values: RecordValue): RecordValue {
  const given = fields.filter((field) => values[field.key] !== undefined);
  const grown = Object.fromEntries(
    given.map(({ key }) => {
      const [old, fresh] = [before[key], values[key]];
      const isList = Array.isArray(old) && Array.isArray(fresh);
      return [key, isList ? distinct([...old, ...fresh]) : fresh];
    }),
  );
  return withFields(before, given, grown, typedFrom([], {}));
}

function distinct(values: readonly unknown[]): readonly unknown[] {
  const texts = values.map((one) => JSON.stringify(one));
  return values.filter((_, at) => texts.indexOf(texts[at] ?? '') === at);
}

/** `profile`, then `profile-2`: how findings and other entries refer to a source. */
export function freshKey(house: House, caseId: string, kind: string, stated: RecordValue): string {
  const taken = new Set(['application', ...listSources(house.db, caseId).map((source) => source.sourceKey)]);
  const word =
    String(stated.type ?? stated.site ?? kind)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40) || kind;
  for (let n = 1; ; n++) {
    const key = n === 1 ? word : `${word}-${n}`;
    if (!taken.has(key)) return key;
  }
}

/** `session-1`, `session-2`: by it the reviewers' forms refer to the session. */
function freshSession(house: House, caseId: string): string {
  const taken = listAllEvents(house.db, caseId, 'video').map(({ body }) => (isRecord(body) ? body.id : undefined));
  for (let n = 1; ; n++) if (!taken.includes(`session-${n}`)) return `session-${n}`;
}
