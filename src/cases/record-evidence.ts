import { caseById } from '../../db/cases.ts';
import type { ItemKind } from './case-file.ts';
import { eventOf, momentOf } from './evidence-event.ts';
import { evidenceForm } from './evidence-form.ts';
import { evidenceLine } from './evidence-text.ts';
import { readForm, type Typed } from './forms/field.ts';
import type { Act, Done, House } from './house.ts';
import { type EvidenceRecorded, keepEvidence } from './keep-evidence.ts';
import { refuse } from './once.ts';
import { recordAnswer } from './record-answer.ts';
import { itemToChange } from './settle-item.ts';

export interface RecordEvidence {
  readonly caseId: string;
  readonly itemId: string;
  readonly typed: Typed;
}

/** Evidence for one item. It closes nothing by itself. */
export function recordEvidence(house: House, act: Act, input: RecordEvidence): Done<EvidenceRecorded> {
  const item = itemToChange(house, input.caseId, input.itemId);
  if (typeof item === 'string') return refuse({ [firstField(input.typed)]: item });
  const kind = item.measure as ItemKind;
  const fields = evidenceForm(house, input.caseId, kind);
  const read = readForm(fields, input.typed);
  if (!read.ok) return read;
  const at = momentOf(read.values.on, act);
  if (at === undefined) return refuse({ on: 'That is in the future.' });
  const stage = caseById(house.db, input.caseId)?.stage ?? 'apply';
  const around = { at, stage, by: act.by };
  if (kind === 'docs_direct') return recordAnswer(house, act, item, { ...around, ...read.values });
  if (Date.parse(String(read.values.at)) > Date.parse(act.at)) return refuse({ at: 'That is in the future.' });
  const made = eventOf(house, input.caseId, kind, read.values, around);
  if ('errors' in made) return refuse(made.errors);
  return keepEvidence(house, act, item, { text: evidenceLine(fields, read.values), event: made.event });
}

/** Slack takes an error only for a field that the form has. */
export const firstField = (typed: Typed): string => Object.keys(typed)[0] ?? 'text';
