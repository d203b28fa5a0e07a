import { appendAudit } from '../../db/audit.ts';
import { caseById, touchCase } from '../../db/cases.ts';
import { assignItem as assignRow } from '../../db/items.ts';
import type { Field, Typed } from './forms/field.ts';
import type { Act, Done, House } from './house.ts';
import { dayAfter, keepEntry } from './items.ts';
import { once, refuse } from './once.ts';
import { itemToChange } from './settle-item.ts';

export const assignFields: readonly Field[] = [
  { key: 'owner', label: 'Who does it', hint: 'A full member of the private channel of this case', input: 'person' },
  { key: 'due_on', label: 'Due on', input: 'date' },
];

export interface AssignItem {
  readonly caseId: string;
  readonly itemId: string;
  /** The version that the person saw: a stale press changes nothing. */
  readonly version: number;
  readonly typed: Typed;
}

/** Gives an open item to somebody, with a due date. Whether they may see the case is asked of Slack before. */
export function assignItem(house: House, act: Act, input: AssignItem): Done<{ readonly outcome: string }> {
  const { owner, due_on: dueOn } = input.typed;
  if (typeof owner !== 'string' || owner === '') return refuse({ owner: 'Choose somebody.' });
  if (typeof dueOn !== 'string' || dueOn === '') return refuse({ due_on: 'Choose a day.' });
  // West of Greenwich the day before UTC's is still today.
  if (dueOn < dayAfter(act.at, -1)) return refuse({ due_on: 'That day is over.' });
  return once(
    house,
    act,
    () => {
      const item = itemToChange(house, input.caseId, input.itemId);
      if (typeof item === 'string') return refuse({ owner: item });
      if (item.state !== 'open') return refuse({ owner: 'This is closed already. Reopen it first.' });
      if (!assignRow(house.db, item.id, input.version, { ownerId: owner, dueOn })) {
        return refuse({ owner: 'Somebody else changed this a moment ago. Close this form and see who has it now.' });
      }
      keepEntry(house, act, input, { what: 'assigned', text: dueOn, to: owner });
      touchCase(house.db, input.caseId);
      appendAudit(house.db, {
        at: act.at,
        by: act.by,
        act: 'assign_item',
        caseKey: caseById(house.db, input.caseId)?.key,
        detail: { measure: item.measure, item: item.id, to: owner, due: dueOn },
      });
      return { ok: true, value: { outcome: item.id } };
    },
    (outcome) => ({ outcome: outcome ?? input.itemId }),
  );
}
