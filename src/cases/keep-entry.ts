import { insertCorrection } from '../../db/corrections.ts';
import { declare, declared as declaredIn } from '../../db/declarations.ts';
import { insertEvent, withdrawEvent } from '../../db/events.ts';
import { insertLookup, withdrawLookup } from '../../db/lookups.ts';
import { insertSource, withdrawSource } from '../../db/sources.ts';
import type { Declared, Event, Lookup, Source } from '../engine/dossier.ts';
import type { EntryWhat } from './forms/entry-form.ts';
import type { RecordValue } from './forms/record-line.ts';
import { isRecord } from './forms/record-line.ts';
import type { Act, House } from './house.ts';

export function keepSource(house: House, act: Act, caseId: string, source: Source, id = house.id()): void {
  insertSource(house.db, {
    id,
    caseId,
    sourceKey: source.id,
    kind: source.kind,
    stage: source.stage ?? 'apply',
    body: source,
    createdBy: act.by,
    createdAt: act.at,
  });
}

export function keepEvent(house: House, act: Act, caseId: string, event: Event, id = house.id()): void {
  insertEvent(house.db, { id, ...eventRow(act, caseId, event), body: event });
}

/** Events of one kind that came together: one row, which is withdrawn as a whole. */
export function keepManyEvents(house: House, act: Act, caseId: string, events: readonly Event[]): void {
  const [first] = events;
  if (first) insertEvent(house.db, { id: house.id(), ...eventRow(act, caseId, first), body: events });
}

function eventRow(act: Act, caseId: string, event: Event) {
  const { event: kind, stage = 'apply', at } = event;
  return { caseId, kind, stage, at, createdBy: act.by, createdAt: act.at };
}

export function keepLookup(house: House, act: Act, caseId: string, lookup: Lookup, id = house.id()): void {
  const { kind } = lookup;
  insertLookup(house.db, { id, caseId, kind, body: lookup, createdBy: act.by, createdAt: act.at });
}

export interface DeclaredChange {
  readonly kind: string;
  readonly reason?: string;
  readonly isWithdrawn?: boolean;
}

/** What is declared, with what it was before in the history. */
export function keepDeclared(house: House, act: Act, caseId: string, declared: Declared, change: DeclaredChange): void {
  const before = declaredIn(house.db, caseId);
  declare(house.db, caseId, house.id(), declared);
  correct(house, act, caseId, {
    entryId: caseId,
    kind: change.isWithdrawn ? 'withdrawn' : 'changed',
    body: { kind: change.kind, before: before ?? {}, ...(change.reason && { reason: change.reason }) },
  });
}

export function declaredNow(house: House, caseId: string): RecordValue {
  const body = declaredIn(house.db, caseId);
  return isRecord(body) ? body : {};
}

interface Correction {
  readonly entryId: string;
  readonly kind: 'changed' | 'withdrawn';
  readonly body: RecordValue;
}

export function correct(house: House, act: Act, caseId: string, { entryId, kind, body }: Correction): void {
  insertCorrection(house.db, { id: house.id(), caseId, entryId, kind, body, by: act.by, at: act.at });
}

/** False when it was withdrawn before. */
export function withdrawRow(
  house: House,
  act: Act,
  what: Exclude<EntryWhat, 'declared'>,
  id: string,
  replacedBy?: string,
): boolean {
  return { source: withdrawSource, event: withdrawEvent, lookup: withdrawLookup }[what](
    house.db,
    id,
    act.at,
    replacedBy,
  );
}

export function keepRow(
  house: House,
  act: Act,
  caseId: string,
  what: Exclude<EntryWhat, 'declared'>,
  body: RecordValue,
  id: string,
): void {
  if (what === 'source') keepSource(house, act, caseId, body as Source, id);
  else if (what === 'event') keepEvent(house, act, caseId, body as Event, id);
  else keepLookup(house, act, caseId, body as Lookup, id);
}
