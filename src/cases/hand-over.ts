import { appendAudit } from '../../db/audit.ts';
import { assignCase, caseById, touchCase } from '../../db/cases.ts';
import type { Act, Done, House } from './house.ts';
import type { OnCase } from './move-stage.ts';
import { textOf } from './on-finding.ts';
import { once, refuse } from './once.ts';

/** The case gets another owner. Who ever had it may not explain its strong findings. */
export function handOver(house: House, act: Act, input: OnCase): Done<{ readonly outcome: string }> {
  const to = textOf(input.typed, 'owner');
  if (to === '') return refuse({ owner: 'Choose somebody.' });
  return once(
    house,
    act,
    () => {
      const row = caseById(house.db, input.caseId);
      if (row?.ownerId === to) return refuse({ owner: 'They own it already.' });
      if (!row || !assignCase(house.db, row.id, to)) return refuse({ owner: 'This case is decided. Reopen it first.' });
      touchCase(house.db, row.id);
      appendAudit(house.db, {
        at: act.at,
        by: act.by,
        act: 'assign_case',
        caseKey: row.key,
        detail: { from: row.ownerId, to },
      });
      return { ok: true, value: { outcome: to } };
    },
    (outcome) => ({ outcome: outcome ?? '' }),
  );
}
