import { caseById } from '../../db/cases.ts';
import { declared as declaredIn } from '../../db/declarations.ts';
import { listEvents } from '../../db/events.ts';
import { evidenceOfCase } from '../../db/evidence.ts';
import { listItems } from '../../db/items.ts';
import { listLookups } from '../../db/lookups.ts';
import { listReviews } from '../../db/reviews.ts';
import { roleById } from '../../db/roles.ts';
import { listSources } from '../../db/sources.ts';
import {
  type ChecklistItem,
  Declared,
  type Dossier,
  Event,
  Lookup,
  type Measure,
  measures,
  Review,
  Role,
  Source,
} from '../engine/dossier.ts';
import { oneLine } from './evidence-text.ts';
import type { House } from './house.ts';
import { type ItemBody, itemBody } from './item-entry.ts';

/** A case's rows as the engine's one input. Throws where a row no longer reads as what was written: that is a bug. */
export function dossierOf(house: House, caseId: string, asOf: string): Dossier {
  const { db } = house;
  const row = caseById(db, caseId);
  if (!row) throw new Error('no such case');
  const role = roleById(db, row.roleId);
  const declared = declaredIn(db, caseId);
  return {
    dossier: 1,
    case: row.key,
    as_of: asOf,
    ...(role && { role: Role.parse(role.body) }),
    sources: listSources(db, caseId).map((source) => Source.parse(source.body)),
    ...(declared !== undefined && { declared: Declared.parse(declared) }),
    events: listEvents(db, caseId).map((event) => Event.parse(event.body)),
    lookups: listLookups(db, caseId).map((lookup) => Lookup.parse(lookup.body)),
    reviews: listReviews(db, caseId).map((review) => Review.parse(review.body)),
    checklist: checklistIn(house, caseId),
  };
}

/** The nine measures; of one in parts, what its parts together say. Other items are the team's own and no dossier's. */
function checklistIn(house: House, caseId: string): Dossier['checklist'] {
  const entries = evidenceOfCase(house.db, caseId);
  const items = listItems(house.db, caseId);
  const checklist: Partial<Record<Measure, ChecklistItem>> = {};
  for (const measure of measures) {
    const own = items.filter((item) => item.measure === measure);
    const texts = (what: ItemBody['what']): string[] =>
      own.flatMap((item) =>
        entries
          .filter((entry) => entry.itemId === item.id && itemBody(entry.body).what === what)
          .map((entry) => itemBody(entry.body).text)
          .map((text) => (what === 'reason' && item.label !== undefined ? oneLine(`${item.label}: ${text}`) : text)),
      );
    const evidence = texts('evidence');
    const why = texts('reason').at(-1);
    const state = together(own.map((item) => item.state));
    checklist[measure] = { state, ...(evidence.length > 0 && { evidence }), ...(why && { why }) };
  }
  return checklist;
}

type ItemState = ReturnType<typeof listItems>[number]['state'];

/** Open while one part is open, failed when one failed, not applicable only when all are. */
export function together(states: readonly ItemState[]): ItemState {
  if (states.length === 0 || states.includes('open')) return 'open';
  if (states.includes('failed')) return 'failed';
  return states.includes('done') ? 'done' : 'not_applicable';
}
