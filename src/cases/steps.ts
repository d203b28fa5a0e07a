import { insertItems, listItems } from '../../db/items.ts';
import type { ItemKind } from './case-file.ts';
import type { House } from './house.ts';

/** Lists of steps that an act of a person opens; they are no measure of the fact sheet, and close no case. */
export type StepKind = Extract<ItemKind, 'adverse_action' | 'incident'>;

export interface Step {
  /** One word that stays: by it the step is found again. */
  readonly part: string;
  readonly label: string;
  /** A local date, yyyy-mm-dd. */
  readonly dueOn: string;
}

export function isStepKind(kind: string): kind is StepKind {
  return kind === 'adverse_action' || kind === 'incident';
}

export function stepsOf(house: House, caseId: string, kind: StepKind) {
  return listItems(house.db, caseId).filter((item) => item.measure === kind);
}

/** Opens them once. */
export function openSteps(house: House, caseId: string, kind: StepKind, ownerId: string, steps: readonly Step[]): void {
  if (stepsOf(house, caseId, kind).length > 0) return;
  insertItems(
    house.db,
    steps.map((step) => ({ id: house.id(), caseId, measure: kind, ownerId, ...step })),
  );
}
