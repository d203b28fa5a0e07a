import { type Item, touchItem } from '../../db/items.ts';
import type { Event } from '../engine/dossier.ts';
import type { Act, Done, House } from './house.ts';
import { keepEntry } from './items.ts';
import { keepEvent } from './keep-entry.ts';
import { once, refuse } from './once.ts';
import { settleChange } from './rescreen.ts';
import { goneItem } from './settle-item.ts';

export interface EvidenceRecorded {
  readonly outcome: string;
  /** Declared former names under which an employer or school that says no is still to be asked. */
  readonly namesLeft: readonly string[];
}

/** Keeps one line of evidence, with the event that it is, and screens the case again. */
export function keepEvidence(
  house: House,
  act: Act,
  item: Item,
  {
    text,
    event,
    left,
  }: { readonly text: string; readonly event?: Event | undefined; readonly left?: () => readonly string[] },
): Done<EvidenceRecorded> {
  const recorded = (): EvidenceRecorded => ({ outcome: item.id, namesLeft: left?.() ?? [] });
  return once(
    house,
    act,
    () => {
      if (!touchItem(house.db, item.id, item.version))
        return refuse({ [item.measure === 'video_interview' ? 'at' : 'on']: goneItem });
      if (event) keepEvent(house, act, item.caseId, event);
      keepEntry(house, act, { caseId: item.caseId, itemId: item.id }, { what: 'evidence', text });
      settleChange(house, act, item.caseId, {
        act: 'record_evidence',
        detail: { measure: item.measure, item: item.id },
      });
      return { ok: true, value: recorded() };
    },
    recorded,
  );
}
