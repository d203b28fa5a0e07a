import { type Case, caseById, caseByKey } from '../../db/cases.ts';
import { listChanges } from '../../db/changes.ts';
import { standingDecision } from '../../db/decisions.ts';
import { listFindingNotes } from '../../db/finding-notes.ts';
import { waitingProposal } from '../../db/proposals.ts';
import { latestReport } from '../../db/reports.ts';
import { roleById } from '../../db/roles.ts';
import { Role, Stage } from '../engine/dossier.ts';
import { Report } from '../engine/report.ts';
import type { CaseDecision, CaseFile, CaseProposal, DecisionOutcome } from './case-file.ts';
import { checklistRows } from './case-items.ts';
import { handlingOf } from './handling.ts';
import type { House } from './house.ts';

/** Everything that is shown of a case, by its key; undefined when there is none. */
export function caseFile(house: House, key: string): CaseFile | undefined {
  const row = caseByKey(house.db, key);
  return row && fileOf(house, row);
}

export function caseFileById(house: House, id: string): CaseFile | undefined {
  const row = caseById(house.db, id);
  return row && fileOf(house, row);
}

function fileOf(house: House, row: Case): CaseFile | undefined {
  const { db } = house;
  const stored = latestReport(db, row.id);
  const role = roleById(db, row.roleId);
  if (!stored || !role) return undefined;
  const report = Report.parse(stored.body);
  const body = Role.parse(role.body);
  const handling = handlingOf(role.handling);
  const { id, key, channelId, formerChannelId, version, ownerId, openedBy, openedAt } = row;
  const { informedOn, legalHoldAt, incidentAt } = row;
  return {
    ...{ id, key, channelId, formerChannelId, version, ownerId, openedBy, openedAt },
    ...{ informedOn, legalHoldAt, incidentAt, report },
    stage: Stage.parse(row.stage),
    role: { title: body.title ?? 'Role', version: role.version, body, handling },
    ...checklistRows(house, row, report, handling),
    decision: decisionOf(house, id),
    proposal: proposalOf(house, id),
    notes: listFindingNotes(db, id).map(({ checkId, kind, body: text, by, at }) => {
      return { check: checkId, kind, text: String(text), by, at };
    }),
    changes: listChanges(db, id).map(({ ordinal, body: text, by, at }) => ({ ordinal, text: String(text), by, at })),
  };
}

function decisionOf(house: House, caseId: string): CaseDecision | undefined {
  const decision = standingDecision(house.db, caseId);
  if (!decision) return undefined;
  const { reason, by, at, confirmedBy } = decision;
  return { outcome: decision.outcome as DecisionOutcome, reason, by, at, confirmedBy };
}

function proposalOf(house: House, caseId: string): CaseProposal | undefined {
  const proposal = waitingProposal(house.db, caseId);
  if (!proposal) return undefined;
  const { id, reason, by, at } = proposal;
  return { id, outcome: proposal.outcome as DecisionOutcome, reason, by, at };
}
