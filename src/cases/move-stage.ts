import { caseById, moveCase } from '../../db/cases.ts';
import { Stage } from '../engine/dossier.ts';
import type { Typed } from './forms/field.ts';
import type { Act, Done, House } from './house.ts';
import { once, refuse } from './once.ts';
import { settleChange } from './rescreen.ts';

export interface OnCase {
  readonly caseId: string;
  readonly typed: Typed;
  readonly version?: number;
}

/** A person moves a case on (or back); what is entered from then on counts from that stage. */
export function moveStage(house: House, act: Act, input: OnCase): Done<{ readonly outcome: string }> {
  const to = Stage.safeParse(input.typed.stage);
  if (!to.success) return refuse({ stage: 'Choose a stage.' });
  return once(
    house,
    act,
    () => {
      const from = caseById(house.db, input.caseId)?.stage;
      if (from === to.data) return refuse({ stage: 'The case is in that stage already.' });
      if (from === undefined || !moveCase(house.db, input.caseId, { from, to: to.data, by: act.by, at: act.at })) {
        return refuse({ stage: 'This case is decided. Reopen it first.' });
      }
      settleChange(house, act, input.caseId, { act: 'move_stage', detail: { from, to: to.data } });
      return { ok: true, value: { outcome: to.data } };
    },
    (outcome) => ({ outcome: outcome ?? '' }),
  );
}
