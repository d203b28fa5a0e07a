import { caseById, reopenCase as reopenRow } from '../../db/cases.ts';
import { reopenDecision, standingDecision } from '../../db/decisions.ts';
import type { Act, Done, House } from './house.ts';
import type { OnCase } from './move-stage.ts';
import { once, refuse } from './once.ts';
import { settleChange } from './rescreen.ts';

/** Takes a decision back, with a reason; the decision stays in the record. */
export function reopenCase(house: House, act: Act, input: OnCase): Done<{ readonly outcome: string }> {
  const reason = typeof input.typed.reason === 'string' ? input.typed.reason.trim() : '';
  if (reason === '') return refuse({ reason: 'Why is needed.' });
  return once(
    house,
    act,
    () => {
      const decision = standingDecision(house.db, input.caseId);
      const row = caseById(house.db, input.caseId);
      if (!decision || !row || !reopenDecision(house.db, decision.id, { by: act.by, at: act.at, reason })) {
        return refuse({ reason: 'This case is open already.' });
      }
      reopenRow(house.db, row.id);
      settleChange(house, act, row.id, { act: 'reopen_case', detail: { decision: decision.id } });
      return { ok: true, value: { outcome: row.id } };
    },
    (outcome) => ({ outcome: outcome ?? '' }),
  );
}
