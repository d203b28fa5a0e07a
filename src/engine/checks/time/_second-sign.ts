import type { Check } from '../../check.ts';
import { type FactName, type FactsFor, factBook, type Told } from '../../facts.ts';
import { darkWindow } from './dark-window.ts';
import { documentTimeZone } from './document-time-zone.ts';
import { oddHourAvailability } from './odd-hour-availability.ts';

/** Signs of another clock than that of commits; each stands on other facts. */
const others: readonly Check[] = [darkWindow, documentTimeZone, oddHourAvailability];

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
