import { auditOfCase } from '../../db/audit.ts';
import { reportLines } from '../../db/reports.ts';
import type { Dossier } from '../engine/dossier.ts';
import type { CaseFile } from './case-file.ts';
import { dossierOf } from './dossier-of.ts';
import type { House } from './house.ts';

/** What of a case is not needed to show it, but to print it. */
export interface CaseRecord {
  /** As of the case's report. */
  readonly dossier: Dossier;
  /** What the audit log has of the case, oldest first. */
  readonly history: readonly {
    readonly at: string;
    readonly by: string;
    readonly act: string;
    readonly detail: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  }[];
  /** Every report that was made, oldest first, with the version that made it. */
  readonly reports: readonly { readonly at: string; readonly app: string; readonly disposition: string }[];
}

export function caseRecord(house: House, file: CaseFile): CaseRecord {
  return {
    dossier: dossierOf(house, file.id, file.report.as_of),
    history: auditOfCase(house.db, file.key).map(({ at, by, act, detail }) => ({ at, by, act, detail: read(detail) })),
    reports: reportLines(house.db, file.id),
  };
}

function read(detail: string): CaseRecord['history'][number]['detail'] {
  return JSON.parse(detail) as CaseRecord['history'][number]['detail'];
}
