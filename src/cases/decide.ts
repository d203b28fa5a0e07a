import { appendAudit } from '../../db/audit.ts';
import { closeCase, holdCase, moveToChannel, touchCase } from '../../db/cases.ts';
import { insertDecision } from '../../db/decisions.ts';
import { settleProposal } from '../../db/proposals.ts';
import { latestReport, type StoredReport } from '../../db/reports.ts';
import { adverseActionPending, openAdverseAction } from './adverse-action.ts';
import type { CaseFile, DecisionOutcome } from './case-file.ts';
import type { Act, Done, House } from './house.ts';
import type { OnCase } from './move-stage.ts';
import { textOf } from './on-finding.ts';
import { once, refuse } from './once.ts';
import { caseFileById } from './read-case.ts';
import { stepsOf } from './steps.ts';
import { neverAsked, whatIsOpen } from './what-is-open.ts';

const outcomes: readonly DecisionOutcome[] = ['cleared', 'declined', 'withdrawn', 'referred'];

/** `decided`, or `steps_opened`: declining waits until the steps of adverse action are taken. */
export interface Decided {
  readonly outcome: 'decided' | 'steps_opened';
}

interface Ready {
  readonly file: CaseFile;
  readonly report: StoredReport;
  readonly outcome: DecisionOutcome;
  readonly reason: string;
}

/** What a named person decided, on the report that stood then. A decided case is never screened again silently. */
export function decide(house: House, act: Act, input: OnCase): Done<Decided> {
  const outcome = outcomes.find((one) => one === input.typed.outcome);
  const reason = textOf(input.typed, 'reason');
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
      const report = latestReport(house.db, input.caseId);
      if (!file || !report) return refuse({ reason: 'This case is gone.' });
      if (input.version !== undefined && input.version !== file.version) {
        return refuse({
          reason: 'Something was entered while this form was open. Close it, read the thread, and decide again.',
        });
      }
      return settle(house, act, { file, report, outcome, reason }, input.typed);
    },
    (before) => ({ outcome: before === 'steps_opened' ? 'steps_opened' : 'decided' }),
  );
}

function settle(house: House, act: Act, ready: Ready, typed: OnCase['typed']): Done<Decided> {
  switch (ready.outcome) {
    case 'cleared': {
      const open = whatIsOpen(ready.file.report);
      return open ? refuse({ reason: open }) : keepDecision(house, act, ready);
    }
    case 'declined':
      return decline(house, act, ready, typed);
    case 'referred':
      return refer(house, act, ready, textOf(typed, 'channel'));
    default:
      return keepDecision(house, act, ready);
  }
}

/** A vendor's report in it: the candidate gets a copy and time to answer before anything is decided. */
function decline(house: House, act: Act, ready: Ready, typed: OnCase['typed']): Done<Decided> {
  const { file } = ready;
  const vendor = textOf(typed, 'vendor_report');
  const notAsked = textOf(typed, 'not_asked');
  const unasked = neverAsked(file);
  const errors = {
    ...(vendor === '' && { vendor_report: 'Say whether a report of a vendor played any part.' }),
    ...(unasked.length > 0 &&
      notAsked === '' && {
        not_asked: `Never put to the candidate: ${unasked.join('; ')}. Say why not.`.slice(0, 1_000),
      }),
  };
  if (Object.keys(errors).length > 0) return refuse(errors);
  const today = act.at.slice(0, 10);
  if (vendor === 'yes' && stepsOf(house, file.id, 'adverse_action').length === 0) {
    openAdverseAction(house, file.id, act.by, today);
    touchCase(house.db, file.id);
    appendAudit(house.db, { at: act.at, by: act.by, act: 'open_adverse_action', caseKey: file.key });
    return { ok: true, value: { outcome: 'steps_opened' } };
  }
  const pending = vendor === 'yes' ? adverseActionPending(house, file.id, today) : undefined;
  if (pending) return refuse({ vendor_report: `Not yet: ${pending}.` });
  const reason = notAsked === '' ? ready.reason : `${ready.reason}\nNot put to the candidate: ${notAsked}`;
  return keepDecision(house, act, { ...ready, reason });
}

/** The case goes on in the restricted channel, and nothing of it may be erased. */
function refer(house: House, act: Act, ready: Ready, channelId: string): Done<Decided> {
  if (channelId === '') return refuse({ channel: 'Choose the restricted channel in which counsel reads.' });
  const done = keepDecision(house, act, ready);
  if (!done.ok) return done;
  holdCase(house.db, ready.file.id, act.at);
  moveToChannel(house.db, ready.file.id, channelId);
  return done;
}

/** One decision stands a case; the loser of a race is told so. */
export function keepDecision(
  house: House,
  act: Act,
  { file, report, outcome, reason }: Ready,
  confirmed?: { readonly by: string; readonly at: string },
): Done<Decided> {
  const { by, at } = act;
  const isFirst = insertDecision(house.db, {
    ...{ id: house.id(), caseId: file.id, outcome, reason, reportId: report.id, by, at },
    ...(confirmed && { confirmedBy: confirmed.by, confirmedAt: confirmed.at }),
  });
  if (!isFirst) return refuse({ reason: 'Somebody else decided this case a moment ago.' });
  if (file.proposal) settleProposal(house.db, file.proposal.id, { by: confirmed?.by ?? by, at });
  closeCase(house.db, file.id, at);
  touchCase(house.db, file.id);
  appendAudit(house.db, {
    at,
    by,
    act: 'decide',
    caseKey: file.key,
    detail: { outcome, report: report.id, ...(confirmed && { confirmed_by: confirmed.by }) },
  });
  return { ok: true, value: { outcome: 'decided' } };
}
