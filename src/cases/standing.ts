import { standingDecision } from '../../db/decisions.ts';
import type { House } from './house.ts';

/** Whether somebody decided this case and nobody reopened it. */
export function isDecided(house: House, caseId: string): boolean {
  return standingDecision(house.db, caseId) !== undefined;
}
