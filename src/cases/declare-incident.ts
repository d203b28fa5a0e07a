import { appendAudit } from '../../db/audit.ts';
import { caseById, declareIncident as declareRow, holdCase, touchCase } from '../../db/cases.ts';
import type { Act, Done, House } from './house.ts';
import type { OnCase } from './move-stage.ts';
import { once, refuse } from './once.ts';
import { openSteps } from './steps.ts';

/** What to do when somebody has access or was paid and should not have been (design, section 4). */
const steps = [
  { part: 'access', label: 'suspend accounts, sessions and keys; keep their logs' },
  { part: 'devices', label: 'find and isolate the devices that were sent; wipe nothing' },
  { part: 'pay', label: 'ask counsel whether pay stops, and do only what counsel says' },
  { part: 'evidence', label: 'preserve evidence: logs, messages, papers, and this case' },
  { part: 'counsel', label: 'bring in counsel' },
  {
    part: 'authorities',
    label: 'with counsel: the local FBI office, the US Treasury, Rewards for Justice (contacts of the fact sheet)',
  },
] as const;

/** A person's act, never a rule's: it opens the steps and holds the case's records. */
export function declareIncident(house: House, act: Act, input: OnCase): Done<{ readonly outcome: string }> {
  return once(
    house,
    act,
    () => {
      const row = caseById(house.db, input.caseId);
      if (!row || !declareRow(house.db, row.id, act.by, act.at)) {
        return refuse({ sure: 'An incident was declared for this case already.' });
      }
      holdCase(house.db, row.id, act.at);
      const dueOn = act.at.slice(0, 10);
      openSteps(
        house,
        row.id,
        'incident',
        act.by,
        steps.map((step) => ({ ...step, dueOn })),
      );
      touchCase(house.db, row.id);
      appendAudit(house.db, { at: act.at, by: act.by, act: 'declare_incident', caseKey: row.key });
      return { ok: true, value: { outcome: row.key } };
    },
    (outcome) => ({ outcome: outcome ?? '' }),
  );
}
