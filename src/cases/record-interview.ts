import { caseById } from '../../db/cases.ts';
import { eventById, insertEvent, listEvents, withdrawEvent } from '../../db/events.ts';
import { listItems } from '../../db/items.ts';
import { Event, type EventOf } from '../engine/dossier.ts';
import { readForm, type Typed } from './forms/field.ts';
import { interviewFields, moreInterviewFields, residenceAsked } from './forms/interview-fields.ts';
import type { Act, Done, House } from './house.ts';
import { keepEntry } from './items.ts';
import { once, refuse } from './once.ts';
import { settleChange } from './rescreen.ts';
import { decidedCase } from './settle-item.ts';
import { isDecided } from './standing.ts';

type Form = EventOf<'interview_form'>;

export interface RecordInterview {
  readonly caseId: string;
  readonly typed: Typed;
}

/** A conversation this near to a recorded session is that session. */
const sameSessionMs = 3 * 3_600_000;

/** One reviewer's form; a second one of the same reviewer for the same session takes the place of the first. */
export function recordInterview(house: House, act: Act, input: RecordInterview): Done<{ readonly outcome: string }> {
  const read = readForm(interviewFields, input.typed);
  if (!read.ok) return read;
  const { residence_answered: answered, ...values } = read.values;
  const at = String(values.at);
  if (Date.parse(at) > Date.parse(act.at)) return refuse({ at: 'That is in the future.' });
  return once(
    house,
    act,
    () => {
      const row = caseById(house.db, input.caseId);
      if (!row || isDecided(house, input.caseId)) return refuse({ at: decidedCase });
      const session = sessionAt(house, input.caseId, at);
      const form = Event.safeParse({
        ...values,
        ...{ event: 'interview_form', stage: row.stage, by: act.by, reviewer: act.by, session },
        ...(answered !== undefined && { residence_questions: { asked: residenceAsked, answered } }),
      });
      if (!form.success || form.data.event !== 'interview_form')
        return refuse({ at: 'This cannot be recorded as it is.' });
      withdrawEarlier(house, act, input.caseId, form.data);
      const id = keepForm(house, act, input.caseId, form.data);
      keepOnItem(house, act, input.caseId, form.data);
      settleChange(house, act, input.caseId, { act: 'record_interview', detail: { event: id } });
      return { ok: true, value: { outcome: id } };
    },
    (outcome) => ({ outcome: outcome ?? '' }),
  );
}

export interface AddToInterview extends RecordInterview {
  /** The row of the form that was saved before. */
  readonly eventId: string;
}

/** What else a reviewer saw, added to the form that they saved. */
export function addToInterview(house: House, act: Act, input: AddToInterview): Done<{ readonly outcome: string }> {
  const read = readForm(moreInterviewFields, input.typed);
  if (!read.ok) return read;
  const { fact, before, now, ...values } = read.values;
  if (fact === undefined && (before !== undefined || now !== undefined))
    return refuse({ fact: 'Choose what it is about.' });
  return once(
    house,
    act,
    () => {
      const saved = eventById(house.db, input.eventId);
      const [first] = moreInterviewFields;
      const gone = refuse({ [first?.key ?? 'fact']: 'This form is no longer there to add to.' });
      if (!saved || saved.caseId !== input.caseId || saved.createdBy !== act.by) return gone;
      const contradictions = fact === undefined ? undefined : [{ fact, before, now }];
      const form = Event.parse({ ...(saved.body as Form), ...values, ...(contradictions && { contradictions }) });
      if (form.event !== 'interview_form' || !withdrawEvent(house.db, saved.id, act.at)) return gone;
      const id = keepForm(house, act, input.caseId, form);
      settleChange(house, act, input.caseId, { act: 'add_to_interview', detail: { event: id } });
      return { ok: true, value: { outcome: id } };
    },
    (outcome) => ({ outcome: outcome ?? '' }),
  );
}

/** When the last recorded session was; undefined when there is none. */
export function lastSession(house: House, caseId: string): string | undefined {
  return sessions(house, caseId).at(-1)?.at;
}

/** People of the team who filled in a form, each once. */
export function reviewersOf(house: House, caseId: string): readonly string[] {
  const forms = listEvents(house.db, caseId).map(({ body }) => Event.parse(body));
  return [...new Set(forms.flatMap((form) => (form.event === 'interview_form' ? [form.reviewer] : [])))];
}

function sessions(house: House, caseId: string) {
  return listEvents(house.db, caseId)
    .map(({ body }) => Event.parse(body))
    .filter((event): event is EventOf<'video'> => event.event === 'video')
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

function sessionAt(house: House, caseId: string, at: string): string | undefined {
  const away = (event: { readonly at: string }): number => Math.abs(Date.parse(event.at) - Date.parse(at));
  const near = sessions(house, caseId).filter((event) => event.id !== undefined && away(event) <= sameSessionMs);
  return near.sort((a, b) => away(a) - away(b))[0]?.id;
}

function withdrawEarlier(house: House, act: Act, caseId: string, form: Form): void {
  for (const { id, body } of listEvents(house.db, caseId)) {
    const event = Event.parse(body);
    if (event.event !== 'interview_form' || event.reviewer !== form.reviewer) continue;
    const isSame = form.session === undefined ? event.at === form.at : event.session === form.session;
    if (isSame) withdrawEvent(house.db, id, act.at);
  }
}

function keepForm(house: House, act: Act, caseId: string, form: Form): string {
  const id = house.id();
  const { event: kind, stage = 'apply', at } = form;
  insertEvent(house.db, { id, caseId, kind, stage, at, body: form, createdBy: act.by, createdAt: act.at });
  return id;
}

/** The measure rests on the forms too, as long as it is open. */
function keepOnItem(house: House, act: Act, caseId: string, form: Form): void {
  const item = listItems(house.db, caseId).find((one) => one.measure === 'video_interview');
  if (item?.state !== 'open') return;
  const text = `Form of one reviewer, conversation of ${form.at.slice(0, 10)}`;
  keepEntry(house, act, { caseId, itemId: item.id }, { what: 'evidence', text });
}
