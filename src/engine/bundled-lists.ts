import { checkLists } from './checks/_bundled-lists.ts';
import { nameLists } from './read/data/name-lists.ts';
import { placeLists } from './read/data/place-lists.ts';
import { type BundledList, valueLists } from './read/data/value-lists.ts';

export type { BundledList } from './read/data/value-lists.ts';

/** Every list that comes with the program. Lists that a look-up brings carry their own date. */
export const bundledLists: readonly BundledList[] = [...placeLists, ...nameLists, ...valueLists, ...checkLists];

const dayMs = 86_400_000;

/** Whole days since a list was published or written. */
export function ageDays(list: BundledList, today: string): number {
  return Math.floor((Date.parse(today.slice(0, 10)) - Date.parse(list.asOf)) / dayMs);
}

export function isStale(list: BundledList, today: string): boolean {
  return ageDays(list, today) > list.staleAfterDays;
}
