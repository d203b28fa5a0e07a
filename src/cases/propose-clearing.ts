import { appendAudit } from '../../db/audit.ts';
import { touchCase } from '../../db/cases.ts';
import { insertProposal, settleProposal } from '../../db/proposals.ts';
import { latestReport } from '../../db/reports.ts';
import type { CaseFile } from './case-file.ts';
import { keepDecision } from './decide.ts';
import type { Act, Done, House } from './house.ts';
import type { OnCase } from './move-stage.ts';
import { textOf } from './on-finding.ts';
import { once, refuse } from './once.ts';
import { caseFileById } from './read-case.ts';

/** Who may confirm: the role's approvers, but for the one who proposes. */
export function approversFor(file: CaseFile, proposer: string): readonly string[] {
  return file.role.handling.approvers.filter((id) => id !== proposer);
}

/** Clearing a case that is not complete: it waits for a second person. */
export function proposeClearing(house: House, act: Act, input: OnCase): Done<{ readonly outcome: string }> {
  const reason = textOf(input.typed, 'reason');
  if (reason === '') return refuse({ reason: 'Why is needed.' });
  return once(
    house,
    act,
    () => {
      const file = caseFileById(house, input.caseId);
      const report = latestReport(house.db, input.caseId);
      if (!file || !report || file.decision) return refuse({ reason: 'This case is decided already.' });
      if (approversFor(file, act.by).length === 0) {
        return refuse({
          reason: `Nobody else may confirm this: version ${file.role.version} of the role names no other approver. Name some with /screen role, for later cases.`,
        });
      }
      const id = house.id();
      const { by, at } = act;
      const isFirst = insertProposal(house.db, {
        ...{ id, caseId: file.id, outcome: 'cleared', reason, reportId: report.id, by, at },
      });
      if (!isFirst) return refuse({ reason: 'A decision waits for a second look already.' });
      touchCase(house.db, file.id);
      appendAudit(house.db, { at, by, act: 'propose_clearing', caseKey: file.key, detail: { report: report.id } });
      return { ok: true, value: { outcome: id } };
    },
    (outcome) => ({ outcome: outcome ?? '' }),
  );
}

/** The second look: an approver who is somebody else confirms it or does not. The proposer may only take it back. */
export function settleClearing(house: House, act: Act, input: OnCase): Done<{ readonly outcome: string }> {
  const answer = textOf(input.typed, 'answer');
  if (answer !== 'confirm' && answer !== 'refuse') return refuse({ answer: 'Choose one.' });
  return once(
    house,
    act,
    () => {
      const file = caseFileById(house, input.caseId);
      const report = latestReport(house.db, input.caseId);
      if (!file?.proposal || !report) return refuse({ answer: 'This was settled a moment ago.' });
      const { proposal } = file;
      const not = whyNotSettle(file, act.by, answer);
      if (not) return refuse({ answer: not });
      if (answer === 'confirm') {
        if (input.version !== undefined && input.version !== file.version) {
          return refuse({
            answer: 'Something was entered since this was opened. Close it, read the thread, and look again.',
          });
        }
        const ready = { file, report, outcome: proposal.outcome, reason: proposal.reason };
        const done = keepDecision(house, { ...act, by: proposal.by }, ready, { by: act.by, at: act.at });
        return done.ok ? { ok: true, value: { outcome: answer } } : done;
      }
      if (!settleProposal(house.db, proposal.id, act)) return refuse({ answer: 'This was settled a moment ago.' });
      touchCase(house.db, file.id);
      appendAudit(house.db, { at: act.at, by: act.by, act: 'refuse_clearing', caseKey: file.key });
      return { ok: true, value: { outcome: answer } };
    },
    (outcome) => ({ outcome: outcome ?? '' }),
  );
}

function whyNotSettle(file: CaseFile, by: string, answer: 'confirm' | 'refuse'): string | undefined {
  const { proposal } = file;
  if (!proposal) return undefined;
  if (by === proposal.by) {
    return answer === 'refuse' ? undefined : 'You proposed this: a second person confirms it. You can take it back.';
  }
  return approversFor(file, proposal.by).includes(by)
    ? undefined
    : 'The approvers of this role confirm it or not, and you are not one of them.';
}
