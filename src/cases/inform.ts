import { appendAudit } from '../../db/audit.ts';
import { caseById, recordInformed, touchCase } from '../../db/cases.ts';
import type { Field } from './forms/field.ts';
import type { Act, Done, House } from './house.ts';
import { dayAfter } from './items.ts';
import type { OnCase } from './move-stage.ts';
import { once, refuse } from './once.ts';

export const informedFields: readonly Field[] = [
  { key: 'informed_on', label: 'The candidate was told on', input: 'date' },
];

/** The day on which the candidate was told of the screening; a later entry takes the place of the earlier. */
export function inform(house: House, act: Act, input: OnCase): Done<{ readonly outcome: string }> {
  const on = input.typed.informed_on;
  if (typeof on !== 'string' || on === '') return refuse({ informed_on: 'Choose a day.' });
  // East of Greenwich the day after UTC's has begun.
  if (on > dayAfter(act.at, 1)) return refuse({ informed_on: 'That is in the future.' });
  return once(
    house,
    act,
    () => {
      const key = caseById(house.db, input.caseId)?.key;
      if (key === undefined || !recordInformed(house.db, input.caseId, on))
        return refuse({ informed_on: 'This case is decided. Reopen it first.' });
      touchCase(house.db, input.caseId);
      appendAudit(house.db, { at: act.at, by: act.by, act: 'record_informed', caseKey: key, detail: { on } });
      return { ok: true, value: { outcome: on } };
    },
    (outcome) => ({ outcome: outcome ?? on }),
  );
}
