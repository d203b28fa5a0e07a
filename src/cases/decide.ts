import { appendAudit } from '../../db/audit.ts';
import { closeCase, touchCase } from '../../db/cases.ts';
import { insertDecision } from '../../db/decisions.ts';
import { latestReport } from '../../db/reports.ts';
import { Report } from '../engine/report.ts';
import type { Act, Done, House } from './house.ts';
import type { OnCase } from './move-stage.ts';
import { once, refuse } from './once.ts';
import { caseFileById } from './read-case.ts';

const outcomes = ['cleared', 'declined', 'withdrawn', 'referred'] as const;

/** What a named person decided, on the report that stood then. A decided case is never screened again silently. */
export function decide(house: House, act: Act, input: OnCase): Done<{ readonly outcome: string }> {
  const outcome = outcomes.find((one) => one === input.typed.outcome);
  const reason = typeof input.typed.reason === 'string' ? input.typed.reason.trim() : '';
  if (!outcome || reason === '') {
    return refuse({
      ...(!outcome && { outcome: 'Choose a decision.' }),
      ...(reason === '' && { reason: 'Why is needed.' }),
    });
  }
  return once(
    house,
    act,
    () => {
      const file = caseFileById(house, input.caseId);
      const stored = latestReport(house.db, input.caseId);
      if (!file || !stored) return refuse({ outcome: 'This case is gone.' });
      if (input.version !== undefined && input.version !== file.version) {
        return refuse({
          outcome: 'Something was entered while this form was open. Close it, read the thread, and decide again.',
        });
      }
      if (outcome === 'cleared') {
        const open = whatIsOpen(Report.parse(stored.body));
        if (open) return refuse({ outcome: open });
      }
      const isFirst = insertDecision(house.db, {
        id: house.id(),
        caseId: file.id,
        outcome,
        reason,
        reportId: stored.id,
        by: act.by,
        at: act.at,
      });
      if (!isFirst) return refuse({ outcome: 'Somebody else decided this case a moment ago.' });
      closeCase(house.db, file.id, act.at);
      touchCase(house.db, file.id);
      appendAudit(house.db, {
        at: act.at,
        by: act.by,
        act: 'decide',
        caseKey: file.key,
        detail: { outcome, report: stored.id },
      });
      return { ok: true, value: { outcome } };
    },
    (before) => ({ outcome: before ?? outcome }),
  );
}

/** Why a case cannot be cleared yet, in a sentence; undefined when it is complete. */
function whatIsOpen(report: Report): string | undefined {
  if (report.disposition === 'complete') return undefined;
  const measures = report.checklist.filter((item) => item.state === 'open' || item.state === 'failed').length;
  const findings = report.findings.filter(
    (finding) => finding.severity !== 'info' && finding.severity !== 'weak',
  ).length;
  return `Not yet: ${measures} of nine measures are open and ${findings} findings above weak have no explanation.`;
}
