import { latestReport } from '../../db/reports.ts';
import { type Finding, Report } from '../engine/report.ts';
import type { Typed } from './forms/field.ts';
import type { House } from './house.ts';

export interface OnFinding {
  readonly caseId: string;
  /** Id of the check. */
  readonly check: string;
  readonly typed: Typed;
}

/** The finding as the latest report has it; undefined when it is no longer found. */
export function openFinding(house: House, caseId: string, check: string): Finding | undefined {
  const stored = latestReport(house.db, caseId);
  return stored && Report.parse(stored.body).findings.find((finding) => finding.check === check);
}

export const noLongerFound =
  'This is no longer found: something was entered meanwhile. Close this and read the thread.';

export function textOf(typed: Typed, key: string): string {
  const given = typed[key];
  return typeof given === 'string' ? given.trim() : '';
}
