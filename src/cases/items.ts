import { caseById } from '../../db/cases.ts';
import { insertEvidence } from '../../db/evidence.ts';
import { type Item, insertItems, listItems, listRetired, retireItem, reviveItem } from '../../db/items.ts';
import { roleById } from '../../db/roles.ts';
import { listSources } from '../../db/sources.ts';
import { sameOrganisation } from '../engine/answers.ts';
import { organisationsToAsk } from '../engine/checklist.ts';
import { measures, Source } from '../engine/dossier.ts';
import { type Handling, handlingOf } from './handling.ts';
import type { Act, House } from './house.ts';
import type { ItemBody } from './item-entry.ts';

export const notAskedFor = 'not asked for by this role';

const dayMs = 86_400_000;

/** A day so many days after another, yyyy-mm-dd. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day.slice(0, 10)) + days * dayMs).toISOString().slice(0, 10);
}

/** The nine measures of a new case: those that its role does not ask for start as not applicable. */
export function startItems(house: House, act: Act, caseId: string, handling: Handling): void {
  const dueOn = dayAfter(act.at, handling.due_in_days);
  for (const measure of measures) {
    const isAsked = handling.measures.includes(measure);
    const id = house.id();
    const settled = isAsked ? {} : { state: 'not_applicable' as const, settledAt: act.at };
    insertItems(house.db, [{ id, caseId, measure, dueOn, ...settled }]);
    if (isAsked) continue;
    keepEntry(house, { ...act, by: 'crosscheck' }, { caseId, itemId: id }, { what: 'reason', text: notAskedFor });
  }
}

/**
 * One item for each employer and school that the sources state now, inside the transaction of their change. One that
 * nothing states any more is retired with its history, and revived when it is stated again. While nothing is stated, or
 * while the role does not ask for it, the whole measure stands.
 */
export function settleParts(house: House, act: Act, caseId: string): void {
  const live = listItems(house.db, caseId).filter((item) => item.measure === 'docs_direct');
  const sources = listSources(house.db, caseId).map((source) => Source.parse(source.body));
  const stated = organisationsToAsk({ sources }).map((one) => one.name);
  const whole = live.find((item) => item.part === undefined);
  if (whole?.state === 'not_applicable' && !isAskedFor(house, caseId)) return;
  const parts = live.filter((item) => item.part !== undefined);
  const gone = parts.filter((part) => !stated.some((name) => isOf(part, name)));
  const fresh = stated.filter((name) => !parts.some((part) => isOf(part, name)));
  if (gone.length === 0 && fresh.length === 0 && stated.length > 0 === (whole === undefined)) return;
  for (const part of gone) retireItem(house.db, part.id, act.at);
  const retired = listRetired(house.db, caseId).filter((item) => item.measure === 'docs_direct');
  for (const name of fresh) startPart(house, act, caseId, name, { retired, ownerId: (whole ?? parts[0])?.ownerId });
  if (stated.length > 0) {
    if (whole) retireItem(house.db, whole.id, act.at);
    return;
  }
  const former = retired.find((item) => item.part === undefined);
  if (!whole && former) reviveItem(house.db, former.id);
}

function startPart(
  house: House,
  act: Act,
  caseId: string,
  label: string,
  { retired, ownerId }: { readonly retired: readonly Item[]; readonly ownerId: string | undefined },
): void {
  const former = retired.find((item) => item.part !== undefined && isOf(item, label));
  if (former) {
    reviveItem(house.db, former.id);
    return;
  }
  const [id, part] = [house.id(), house.id()];
  insertItems(house.db, [
    { id, caseId, measure: 'docs_direct', part, label, ownerId, dueOn: dueOnOf(house, caseId, act.at) },
  ]);
}

/** By the role from the case's opening; of a case that is older than that, from today. */
function dueOnOf(house: House, caseId: string, at: string): string {
  const days = handlingIn(house, caseId).due_in_days;
  const due = dayAfter(caseById(house.db, caseId)?.openedAt ?? at, days);
  return due < at.slice(0, 10) ? dayAfter(at, days) : due;
}

const isOf = (part: Item, name: string): boolean => part.label !== undefined && sameOrganisation(part.label, name);

const isAskedFor = (house: House, caseId: string): boolean =>
  handlingIn(house, caseId).measures.includes('docs_direct');

function handlingIn(house: House, caseId: string): Handling {
  const roleId = caseById(house.db, caseId)?.roleId;
  return handlingOf(roleId === undefined ? undefined : roleById(house.db, roleId)?.handling);
}

export function keepEntry(
  house: House,
  act: Act,
  { caseId, itemId }: { readonly caseId: string; readonly itemId: string },
  body: ItemBody,
): string {
  const id = house.id();
  insertEvidence(house.db, { id, itemId, caseId, kind: body.what, body, by: act.by, at: act.at });
  return id;
}
