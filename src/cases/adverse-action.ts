import type { House } from './house.ts';
import { openSteps, stepsOf } from './steps.ts';

/**
 * Business days between the copy of a vendor's report and the decision. The law names no number ("reasonable", 15 U.S.C.
 * 1681b(b)(3)); five is the common practice, and counsel may want more: the due date can be moved.
 */
export const waitingDays = 5;

/** Opens what has to happen before somebody is declined where a vendor's report played a part. */
export function openAdverseAction(house: House, caseId: string, ownerId: string, today: string): void {
  const until = businessDaysAfter(today, waitingDays);
  openSteps(house, caseId, 'adverse_action', ownerId, [
    { part: 'copy', label: 'give the candidate a copy of the report and of their rights', dueOn: today },
    { part: 'wait', label: `wait for their answer, ${waitingDays} business days at least`, dueOn: until },
    { part: 'notice', label: 'send the final notice after the decision', dueOn: until },
  ]);
}

/** What still has to happen before the decision, in a sentence; undefined when nothing does. */
export function adverseActionPending(house: House, caseId: string, today: string): string | undefined {
  const steps = stepsOf(house, caseId, 'adverse_action');
  const copy = steps.find((step) => step.part === 'copy');
  const wait = steps.find((step) => step.part === 'wait');
  if (copy && copy.state !== 'done') return 'the copy of the report is not marked done in the checklist';
  if (wait && wait.state !== 'done' && (wait.dueOn ?? today) >= today)
    return `the waiting period runs until ${wait.dueOn}`;
  return undefined;
}

/** Mondays to Fridays; public holidays differ by place and are not known here. */
export function businessDaysAfter(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  for (let left = days; left > 0; ) {
    at.setUTCDate(at.getUTCDate() + 1);
    if (at.getUTCDay() !== 0 && at.getUTCDay() !== 6) left--;
  }
  return at.toISOString().slice(0, 10);
}
