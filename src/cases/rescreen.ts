import { appendAudit } from '../../db/audit.ts';
import { caseById, touchCase } from '../../db/cases.ts';
import { insertChange } from '../../db/changes.ts';
import { insertReport, latestReport } from '../../db/reports.ts';
import { roleById } from '../../db/roles.ts';
import { checks as allChecks } from '../engine/checks/index.ts';
import { Stage } from '../engine/dossier.ts';
import { Report } from '../engine/report.ts';
import { screen } from '../engine/screen.ts';
import { keepCaseKeys } from './case-keys.ts';
import { changeLine } from './change-line.ts';
import { dossierOf } from './dossier-of.ts';
import type { Act, House } from './house.ts';
import { settleParts } from './items.ts';

/** After a change, inside its transaction: a new report, the audit entry, and the case marked to be drawn. */
export function settleChange(
  house: House,
  act: Act,
  caseId: string,
  what: { readonly act: string; readonly detail?: Readonly<Record<string, string | number>> },
): Report {
  const version = touchCase(house.db, caseId);
  const row = caseById(house.db, caseId);
  if (!row) throw new Error('no such case');
  settleParts(house, act, caseId);
  const frozen = roleById(house.db, row.roleId)?.checks;
  const dossier = dossierOf(house, caseId, act.at);
  keepCaseKeys(house, caseId, dossier);
  const report = screen(dossier, {
    stage: Stage.parse(row.stage),
    app: house.app,
    ...(frozen && { checks: allChecks.filter((check) => frozen.includes(check.id)) }),
  });
  const before = latestReport(house.db, caseId);
  const { ordinal } = insertReport(house.db, {
    id: house.id(),
    caseId,
    caseVersion: version,
    app: house.app,
    stage: row.stage,
    disposition: report.disposition,
    body: report,
    createdAt: act.at,
  });
  const line = before && changeLine(Report.parse(before.body), report);
  if (line) insertChange(house.db, { id: house.id(), caseId, ordinal, body: line, by: act.by, at: act.at });
  appendAudit(house.db, {
    at: act.at,
    by: act.by,
    act: what.act,
    caseKey: row.key,
    ...(what.detail && { detail: what.detail }),
  });
  return report;
}
