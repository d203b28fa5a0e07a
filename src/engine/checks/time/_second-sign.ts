import type { Check } from '../../check.ts';
import { type FactName, type FactsFor, factBook, type Told } from '../../facts.ts';
import { darkWindow } from './dark-window.ts';
import { documentTimeZone } from './document-time-zone.ts';
import { manyAuthorOffsets } from './many-author-offsets.ts';
import { oddHourAvailability } from './odd-hour-availability.ts';
import { slowReplies } from './slow-replies.ts';
import { unreachableHours } from './unreachable-hours.ts';

/** The other signals of group D of the catalogue (TM-02 to TM-07); each stands on other facts than the hours of commits. */
const others: readonly Check[] = [
  darkWindow,
  documentTimeZone,
  manyAuthorOffsets,
  oddHourAvailability,
  slowReplies,
  unreachableHours,
];

/** Whether the dossier holds another sign that the candidate's clock is not the claimed one. */
export function hasSecondTimeSign(told: Told): boolean {
  const book = factBook(told.dossier);
  return others.some((check) => {
    if (!check.needs.every((name) => book.has(name))) return false;
    const names = [...check.needs, ...check.may];
    const facts = Object.fromEntries(names.map((name) => [name, book.get(name)])) as FactsFor<FactName>;
    return check.run(facts, told).some((part) => part.kind === 'found');
  });
}
