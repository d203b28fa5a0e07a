import { markReminded, type OwnedItem, openItemsDue, openItemsOf } from '../../db/items.ts';
import type { ItemKind } from './case-file.ts';
import type { House } from './house.ts';

/** An open item of an open case, for the person who has it. */
export interface DueItem {
  readonly itemId: string;
  readonly caseId: string;
  readonly caseKey: string;
  readonly channelId: string;
  readonly kind: ItemKind;
  readonly label: string | undefined;
  readonly ownerId: string;
  /** A local date, yyyy-mm-dd. */
  readonly dueOn: string | undefined;
  /** The local day on which its owner was last reminded. */
  readonly remindedOn: string | undefined;
}

/** What is due on that local day or overdue, the oldest first. */
export function itemsDue(house: House, day: string): readonly DueItem[] {
  return openItemsDue(house.db, day).map(dueItem);
}

/** Everything open that somebody has, by due date. */
export function itemsOf(house: House, userId: string): readonly DueItem[] {
  return openItemsOf(house.db, userId).map(dueItem);
}

/** False when its owner was reminded on that day already: then say nothing. */
export function noteReminded(house: House, itemId: string, day: string): boolean {
  return house.db.transaction(() => markReminded(house.db, itemId, day));
}

function dueItem(item: OwnedItem): DueItem {
  const { id, caseId, caseKey, channelId, measure, label, ownerId, dueOn, remindedOn } = item;
  return {
    itemId: id,
    ...{ caseId, caseKey, channelId, label, ownerId, dueOn, remindedOn },
    kind: measure as ItemKind,
  };
}
