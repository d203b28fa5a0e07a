import { caseById } from '../../db/cases.ts';
import { insertEvent } from '../../db/events.ts';
import { Event } from '../engine/dossier.ts';
import { eventForm } from './forms/event-fields.ts';
import { type FieldErrors, readForm, type Typed } from './forms/field.ts';
import type { Act, Done, House } from './house.ts';
import { once, refuse } from './once.ts';
import { settleChange } from './rescreen.ts';
import { isDecided } from './standing.ts';

export interface RecordEvent {
  readonly caseId: string;
  readonly kind: string;
  readonly typed: Typed;
}

/** Something that happened; the case is screened again with it. */
export function recordEvent(house: House, act: Act, input: RecordEvent): Done<{ readonly outcome: string }> {
  const form = eventForm(input.kind);
  if (!form) return refuse({ at: 'There is no such kind of event.' });
  const read = readForm(form.fields, input.typed);
  if (!read.ok) return read;
  return once(
    house,
    act,
    () => {
      const row = caseById(house.db, input.caseId);
      if (!row || isDecided(house, input.caseId)) return refuse({ at: 'This case is decided. Reopen it first.' });
      const parsed = Event.safeParse({ event: form.kind, stage: row.stage, by: act.by, ...read.values });
      if (!parsed.success) return refuse(errorsByField(parsed.error.issues, form.fields[0]?.key ?? 'at'));
      if (Date.parse(parsed.data.at) > Date.parse(act.at)) return refuse({ at: 'That is in the future.' });
      const id = house.id();
      keepEvent(house, act, input.caseId, parsed.data);
      settleChange(house, act, input.caseId, { act: 'record_event', detail: { kind: form.kind } });
      return { ok: true, value: { outcome: id } };
    },
    (outcome) => ({ outcome: outcome ?? '' }),
  );
}

export function keepEvent(house: House, act: Act, caseId: string, event: Event): void {
  insertEvent(house.db, {
    id: house.id(),
    caseId,
    kind: event.event,
    stage: event.stage ?? 'apply',
    at: event.at,
    body: event,
    createdBy: act.by,
    createdAt: act.at,
  });
}

function errorsByField(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
  first: string,
): FieldErrors {
  return Object.fromEntries(issues.map((issue) => [String(issue.path[0] ?? first), `This ${issue.message}.`]));
}
