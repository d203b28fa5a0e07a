import { appendAudit } from '../../db/audit.ts';
import { caseById, touchCase } from '../../db/cases.ts';
import { insertFindingNote } from '../../db/finding-notes.ts';
import type { FindingNote } from './case-file.ts';
import type { Act, Done, House } from './house.ts';
import { noLongerFound, type OnFinding, openFinding, textOf } from './on-finding.ts';
import { once, refuse } from './once.ts';
import { isDecided } from './standing.ts';

/** The finding was put to the candidate; how, in the team's words. */
export function recordAsked(house: House, act: Act, input: OnFinding): Done<{ readonly outcome: string }> {
  return note(house, act, input, 'asked', textOf(input.typed, 'how') || 'put to the candidate');
}

/** Feedback for tuning: it changes nothing in the case. */
export function recordNotUseful(house: House, act: Act, input: OnFinding): Done<{ readonly outcome: string }> {
  const why = textOf(input.typed, 'why');
  if (why === '') return refuse({ why: 'Choose why.' });
  return note(house, act, input, 'not_useful', [why, textOf(input.typed, 'more')].filter(Boolean).join(': '));
}

function note(
  house: House,
  act: Act,
  input: OnFinding,
  kind: FindingNote['kind'],
  text: string,
): Done<{ readonly outcome: string }> {
  const first = kind === 'asked' ? 'how' : 'why';
  return once(
    house,
    act,
    () => {
      const row = caseById(house.db, input.caseId);
      if (!row || isDecided(house, row.id)) return refuse({ [first]: 'This case is decided. Reopen it first.' });
      if (!openFinding(house, row.id, input.check)) return refuse({ [first]: noLongerFound });
      const id = house.id();
      const { by, at } = act;
      insertFindingNote(house.db, { id, caseId: row.id, checkId: input.check, kind, body: text, by, at });
      touchCase(house.db, row.id);
      appendAudit(house.db, { at, by, act: `finding_${kind}`, caseKey: row.key, detail: { check: input.check } });
      return { ok: true, value: { outcome: id } };
    },
    (outcome) => ({ outcome: outcome ?? '' }),
  );
}
