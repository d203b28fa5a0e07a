import type { Case } from '../../db/cases.ts';
import { evidenceOfCase } from '../../db/evidence.ts';
import { type Item, listItems, listRetired } from '../../db/items.ts';
import { unconfirmedBy } from '../engine/checklist.ts';
import { type Dossier, Stage } from '../engine/dossier.ts';
import type { Report } from '../engine/report.ts';
import { atStage } from '../engine/view.ts';
import type { CaseItem, Departure, ItemEntry, ItemKind } from './case-file.ts';
import { dossierOf } from './dossier-of.ts';
import type { Handling } from './handling.ts';
import type { House } from './house.ts';
import { itemBody } from './item-entry.ts';
import { isStepKind } from './steps.ts';

type Histories = ReadonlyMap<string, readonly ItemEntry[]>;

/** The checklist of a case as it is shown, and where it departs from what the role asks of every candidate. */
export function checklistRows(
  house: House,
  row: Case,
  report: Report,
  handling: Handling,
): { readonly items: readonly CaseItem[]; readonly departures: readonly Departure[] } {
  const live = listItems(house.db, row.id);
  const histories = historiesOf(house, row.id);
  const hasMarkedPart = live.some((item) => isEmployerOrSchool(item) && item.state === 'done');
  const dossier = hasMarkedPart ? atStage(dossierOf(house, row.id, row.openedAt), Stage.parse(row.stage)) : undefined;
  return {
    items: live.map((item) => itemOf(row, item, histories.get(item.id) ?? [], report, dossier)),
    departures: departuresOf([...live, ...listRetired(house.db, row.id)], live, histories, handling),
  };
}

function historiesOf(house: House, caseId: string): Histories {
  const histories = new Map<string, ItemEntry[]>();
  for (const { id, itemId, body, by, at } of evidenceOfCase(house.db, caseId)) {
    histories.set(itemId, [...(histories.get(itemId) ?? []), { id, ...itemBody(body), by, at }]);
  }
  return histories;
}

function itemOf(
  row: Case,
  item: Item,
  history: readonly ItemEntry[],
  report: Report,
  dossier: Dossier | undefined,
): CaseItem {
  const { id, label, ownerId = row.ownerId, dueOn, version } = item;
  return {
    ...{ id, label, ownerId, dueOn, version, history },
    kind: item.measure as ItemKind,
    recorded: item.state,
    ...shown(item, history, report, dossier),
    evidence: history.filter((entry) => entry.what === 'evidence'),
  };
}

const isEmployerOrSchool = (item: Item): boolean => item.measure === 'docs_direct' && item.part !== undefined;

/** A whole measure stands as the report has it, a step as recorded, an employer or school done only while it confirms. */
function shown(
  item: Item,
  history: readonly ItemEntry[],
  report: Report,
  dossier: Dossier | undefined,
): Pick<CaseItem, 'state' | 'why'> {
  if (item.part === undefined && !isStepKind(item.measure)) {
    const reported = report.checklist.find((one) => one.measure === item.measure);
    if (reported) return reported;
  }
  const lacking =
    dossier && isEmployerOrSchool(item) && item.state === 'done' && item.label !== undefined
      ? unconfirmedBy(dossier, item.label)
      : undefined;
  if (lacking !== undefined) return { state: 'open', why: lacking };
  return { state: item.state, why: history.findLast((entry) => entry.what !== 'assigned')?.text ?? 'not recorded' };
}

function departuresOf(
  all: readonly Item[],
  live: readonly Item[],
  histories: Histories,
  handling: Handling,
): readonly Departure[] {
  const asked: readonly string[] = handling.measures;
  const last = (item: Item, to: Item['state']) =>
    histories.get(item.id)?.findLast((entry) => entry.what === 'reason' && entry.to === to);
  const skipped = live
    .filter((item) => !isStepKind(item.measure) && item.state === 'not_applicable')
    .flatMap((item) => departureOf(item, 'skipped', last(item, 'not_applicable')));
  const added = all
    .filter((item) => !isStepKind(item.measure) && item.part === undefined && !asked.includes(item.measure))
    .filter((item) => live.some((one) => one.measure === item.measure && one.state !== 'not_applicable'))
    .flatMap((item) => departureOf(item, 'added', last(item, 'open')));
  return [...skipped, ...added];
}

function departureOf(item: Item, what: Departure['what'], entry: ItemEntry | undefined): readonly Departure[] {
  if (!entry) return [];
  return [{ what, kind: item.measure as ItemKind, label: item.label, reason: entry.text, by: entry.by, at: entry.at }];
}
