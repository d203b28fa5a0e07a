import { caseById } from '../../db/cases.ts';
import { itemById, touchItem } from '../../db/items.ts';
import { answersThatCount, sameOrganisation } from '../engine/answers.ts';
import { organisationsToAsk } from '../engine/checklist.ts';
import { occurrenceOf } from '../engine/contact-provenance.ts';
import { Event, type EventOf } from '../engine/dossier.ts';
import type { ItemKind } from './case-file.ts';
import { dossierOf } from './dossier-of.ts';
import { evidenceFields } from './forms/evidence-fields.ts';
import { readForm, type Typed } from './forms/field.ts';
import type { Act, Done, House } from './house.ts';
import { keepEntry } from './items.ts';
import { once, refuse } from './once.ts';
import { keepEvent } from './record-event.ts';
import { settleChange } from './rescreen.ts';
import { isDecided } from './standing.ts';

export interface RecordEvidence {
  readonly caseId: string;
  readonly itemId: string;
  readonly typed: Typed;
}

/** Evidence for one measure. It closes nothing by itself. */
export function recordEvidence(house: House, act: Act, input: RecordEvidence): Done<{ readonly outcome: string }> {
  const item = itemById(house.db, input.itemId);
  if (!item || item.caseId !== input.caseId) return refuse({ text: 'That measure is no longer on this checklist.' });
  const kind = item.measure as ItemKind;
  const fields = evidenceFields[kind];
  const read = readForm(fields, input.typed);
  if (!read.ok) return read;
  const first = fields[0]?.key ?? 'text';
  if (isDecided(house, input.caseId)) return refuse({ [first]: 'This case is decided. Reopen it first.' });
  if (kind !== 'docs_direct') return keepText(house, act, input, describe(read.values));
  return askedDirectly(house, act, input, read.values);
}

function keepText(
  house: House,
  act: Act,
  input: RecordEvidence,
  text: string,
  event?: EventOf<'verification'>,
): Done<{ readonly outcome: string }> {
  return once(
    house,
    act,
    () => {
      const item = itemById(house.db, input.itemId);
      if (!item || !touchItem(house.db, item.id, item.version))
        return refuse({ text: 'That measure is no longer on this checklist.' });
      if (event) keepEvent(house, act, input.caseId, event);
      keepEntry(house, act, input, { what: 'evidence', text });
      settleChange(house, act, input.caseId, { act: 'record_evidence', detail: { measure: item.measure } });
      return { ok: true, value: { outcome: item.id } };
    },
    (outcome) => ({ outcome: outcome ?? input.itemId }),
  );
}

/** What was typed, as one line of the record. */
function describe(values: Readonly<Record<string, unknown>>): string {
  const { text, on, readers, vendor } = values;
  const parts = [vendor, text, readers === undefined ? undefined : `${String(readers)} people`, on];
  return parts
    .filter((part) => part !== undefined)
    .map(String)
    .join(', ')
    .replace(/\s+/g, ' ')
    .slice(0, 480);
}

/** An answer of an employer or a school; one got through the candidate's own contact is kept, and refused as evidence. */
function askedDirectly(
  house: House,
  act: Act,
  input: RecordEvidence,
  values: Readonly<Record<string, unknown>>,
): Done<{ readonly outcome: string }> {
  const dossier = dossierOf(house, input.caseId, act.at);
  const organisation = String(values.organisation);
  const known = organisationsToAsk(dossier).find((one) => sameOrganisation(one.name, organisation));
  if (!known) {
    const names =
      organisationsToAsk(dossier)
        .map((one) => one.name)
        .join('; ') || 'none yet: add jobs and schools first';
    return refuse({
      organisation: `The candidate stated no such employer or school. Stated: ${names}`.slice(0, 1_500),
    });
  }
  const event = Event.safeParse({
    event: 'verification',
    at: act.at,
    stage: caseById(house.db, input.caseId)?.stage,
    by: act.by,
    subject: known.subject,
    ...values,
    organisation: known.name,
  });
  if (!event.success || event.data.event !== 'verification')
    return refuse({ organisation: 'This cannot be recorded as it is.' });
  const problem = provenanceProblem(dossier, event.data);
  if (problem) {
    house.db.transaction(() => {
      keepEvent(house, act, input.caseId, event.data);
      settleChange(house, act, input.caseId, { act: 'refuse_contact', detail: { measure: 'docs_direct' } });
    });
    return refuse(problem);
  }
  const before = answersThatCount(dossier, known.name).length;
  const text = `${known.name}: ${event.data.answer.replaceAll('_', ' ')}, by a contact from ${event.data.contact_source.replaceAll('_', ' ')}${before > 0 ? `, asked ${before + 1} times` : ''}`;
  return keepText(house, act, input, text.slice(0, 480), event.data);
}

function provenanceProblem(
  dossier: Parameters<typeof occurrenceOf>[0],
  event: EventOf<'verification'>,
): Readonly<Record<string, string>> | undefined {
  if (event.contact_source === 'candidate_document') {
    return {
      contact_source:
        "A contact from the candidate's papers does not count (fact sheet, first measure). The attempt is kept; the measure stays open.",
    };
  }
  const found =
    event.contact_used === undefined || event.found_at !== undefined
      ? undefined
      : occurrenceOf(dossier, event.contact_used);
  if (!found) return undefined;
  return {
    contact_used: `This is ${found.how} as in "${found.source}" (${found.fact}), which the candidate gave: it does not count. Use another, or name the independent place where it stands too. The attempt is kept.`,
  };
}
