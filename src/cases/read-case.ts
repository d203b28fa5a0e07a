import { type Case, caseById, caseByKey } from '../../db/cases.ts';
import { standingDecision } from '../../db/decisions.ts';
import { evidenceOfCase } from '../../db/evidence.ts';
import { listItems } from '../../db/items.ts';
import { latestReport } from '../../db/reports.ts';
import { roleById } from '../../db/roles.ts';
import { Measure, Role, Stage } from '../engine/dossier.ts';
import { Report } from '../engine/report.ts';
import type { CaseDecision, CaseFile, CaseItem } from './case-file.ts';
import { evidenceText } from './dossier-of.ts';
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
  const stored = latestReport(house.db, row.id);
  const role = roleById(house.db, row.roleId);
  if (!stored || !role) return undefined;
  const report = Report.parse(stored.body);
  return {
    id: row.id,
    key: row.key,
    channelId: row.channelId,
    stage: Stage.parse(row.stage),
    version: row.version,
    role: { title: Role.parse(role.body).title ?? 'Role', version: role.version },
    ownerId: row.ownerId,
    openedBy: row.openedBy,
    openedAt: row.openedAt,
    report,
    items: itemsOf(house, row.id, report),
    decision: decisionOf(house, row.id),
  };
}

function itemsOf(house: House, caseId: string, report: Report): readonly CaseItem[] {
  const entries = evidenceOfCase(house.db, caseId);
  return listItems(house.db, caseId).map((item) => {
    const measure = Measure.parse(item.measure);
    const reported = report.checklist.find((one) => one.measure === measure);
    const own = entries.filter((entry) => entry.itemId === item.id);
    return {
      id: item.id,
      measure,
      recorded: item.state,
      state: reported?.state ?? item.state,
      why: reported?.why ?? 'not recorded',
      ownerId: item.ownerId,
      dueOn: item.dueOn,
      version: item.version,
      evidence: own
        .map((entry) => ({ ...evidenceText(entry.body), by: entry.by, at: entry.at }))
        .filter((entry) => entry.what === 'evidence'),
    };
  });
}

function decisionOf(house: House, caseId: string): CaseDecision | undefined {
  const decision = standingDecision(house.db, caseId);
  return (
    decision && {
      outcome: decision.outcome as CaseDecision['outcome'],
      reason: decision.reason,
      by: decision.by,
      at: decision.at,
    }
  );
}
