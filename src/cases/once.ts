import { acceptOnce, receipt, recordOutcome } from '../../db/receipts.ts';
import type { Act, Done, House } from './house.ts';

/**
 * Runs `work` in one transaction, once a form: a form sent twice gets the first one's answer. What was refused may be
 * sent again corrected, since only what is accepted is remembered.
 */
export function once<T>(
  house: House,
  act: Act,
  work: () => Done<T>,
  again: (outcome: string | undefined) => T,
): Done<T> {
  return house.db.transaction(() => {
    const before = act.request === undefined ? undefined : receipt(house.db, act.request);
    if (before) return { ok: true, value: again(before.outcome), already: true };
    const done = work();
    if (done.ok && act.request !== undefined) remember(house, act.request, act.at, outcomeIn(done.value));
    return done;
  });
}

function remember(house: House, request: string, at: string, outcome: string | undefined): void {
  acceptOnce(house.db, request, at);
  if (outcome !== undefined) recordOutcome(house.db, request, outcome);
}

function outcomeIn(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'outcome' in value ? String(value.outcome) : undefined;
}

export function refuse(errors: Readonly<Record<string, string>>): {
  readonly ok: false;
  readonly errors: Readonly<Record<string, string>>;
} {
  return { ok: false, errors };
}
