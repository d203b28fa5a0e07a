import { caseById } from '../../db/cases.ts';
import { listSources, withdrawSource } from '../../db/sources.ts';
import { Source, Stage } from '../engine/dossier.ts';
import { type Field, type FieldErrors, readForm, type Typed } from './forms/field.ts';
import { lateKinds, sourceForm } from './forms/source-fields.ts';
import type { Act, Done, House } from './house.ts';
import { once, refuse } from './once.ts';
import { keepSource } from './open-case.ts';
import { settleChange } from './rescreen.ts';
import { isDecided } from './standing.ts';

export interface SourceAdded {
  readonly sourceKey: string;
  readonly outcome: string;
}

export interface AddSource {
  readonly caseId: string;
  readonly kind: string;
  readonly typed: Typed;
}

/** One more place where something was stated; the case is screened again with it. */
export function addSource(house: House, act: Act, input: AddSource): Done<SourceAdded> {
  const form = sourceForm(input.kind);
  const first = form?.fields[0]?.key ?? 'kind';
  if (!form) return refuse({ [first]: 'There is no such kind of source.' });
  const read = readForm(form.fields, input.typed);
  if (!read.ok) return read;
  return once(
    house,
    act,
    () => {
      const row = caseById(house.db, input.caseId);
      if (!row || isDecided(house, input.caseId)) return refuse({ [first]: 'This case is decided. Reopen it first.' });
      const stage = Stage.parse(row.stage);
      const note = typeof input.typed.note === 'string' ? input.typed.note.trim() : '';
      if (lateKinds.includes(form.kind) && isBeforeOffer(stage) && note === '') {
        return refuse({ note: 'Say why this is needed before the offer.' });
      }
      const sourceKey = freshKey(house, input.caseId, form.kind, read.values);
      const source = asSource(
        { id: sourceKey, kind: form.kind, stage, at: act.at, ...read.values, ...(note && { note }) },
        form.fields,
      );
      if ('errors' in source) return refuse(source.errors);
      keepSource(house, act, input.caseId, source.source);
      settleChange(house, act, input.caseId, { act: 'add_source', detail: { source: sourceKey, kind: form.kind } });
      return { ok: true, value: { sourceKey, outcome: sourceKey } };
    },
    (outcome) => ({ sourceKey: outcome ?? '', outcome: outcome ?? '' }),
  );
}

/** What else a source shows, added to what was saved of it. */
export function addMore(house: House, act: Act, input: AddSource & { readonly sourceKey: string }): Done<SourceAdded> {
  const form = sourceForm(input.kind);
  const fields = form?.more ?? [];
  const first = fields[0]?.key ?? 'kind';
  const read = readForm(fields, input.typed);
  if (!read.ok) return read;
  return once(
    house,
    act,
    () => {
      const before = listSources(house.db, input.caseId).find((source) => source.sourceKey === input.sourceKey);
      if (!before || isDecided(house, input.caseId))
        return refuse({ [first]: 'This source is no longer there to add to.' });
      const source = asSource({ ...Source.parse(before.body), ...read.values }, fields);
      if ('errors' in source) return refuse(source.errors);
      withdrawSource(house.db, before.id, act.at);
      keepSource(house, act, input.caseId, source.source);
      settleChange(house, act, input.caseId, { act: 'add_to_source', detail: { source: input.sourceKey } });
      return { ok: true, value: { sourceKey: input.sourceKey, outcome: input.sourceKey } };
    },
    () => ({ sourceKey: input.sourceKey, outcome: input.sourceKey }),
  );
}

const beforeOffer: readonly Stage[] = ['apply', 'interview', 'verify', 'reference'];

function isBeforeOffer(stage: Stage): boolean {
  return beforeOffer.includes(stage);
}

/** `profile`, then `profile-2`: how a finding refers to a source. */
function freshKey(house: House, caseId: string, kind: string, values: Readonly<Record<string, unknown>>): string {
  const taken = new Set(listSources(house.db, caseId).map((source) => source.sourceKey));
  const word =
    String(values.type ?? values.site ?? kind)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40) || kind;
  for (let n = 1; ; n++) {
    const key = n === 1 ? word : `${word}-${n}`;
    if (!taken.has(key)) return key;
  }
}

/** A source as the dossier's format has it, or what is wrong with it, by field. */
function asSource(
  value: unknown,
  fields: readonly Field[],
): { readonly source: Source } | { readonly errors: FieldErrors } {
  const parsed = Source.safeParse(value);
  if (parsed.success) return { source: parsed.data };
  const errors: Record<string, string> = {};
  for (const issue of parsed.error.issues) {
    const key = String(issue.path[0] ?? '');
    const field = fields.find((one) => one.key === key) ?? fields[0];
    if (field) errors[field.key] = `${field.label} ${issue.message}.`;
  }
  return { errors };
}
