import type { Finding, Report } from '../engine/report.ts';
import type { CaseFile } from './case-file.ts';

/** Findings that keep a case from being complete. */
export function weighty(report: Report): readonly Finding[] {
  return report.findings.filter((finding) => finding.severity !== 'info' && finding.severity !== 'weak');
}

/** Why a case cannot be cleared yet, in a sentence; undefined when it is complete. */
export function whatIsOpen(report: Report): string | undefined {
  if (report.disposition === 'complete') return undefined;
  const open = report.checklist.filter((item) => item.state === 'open' || item.state === 'failed').length;
  return `Not yet: ${open} of nine measures are open and ${weighty(report).length} findings above weak have no explanation.`;
}

/** Titles of findings above weak that nobody put to the candidate. */
export function neverAsked(file: CaseFile): readonly string[] {
  const asked = new Set(file.notes.filter((note) => note.kind === 'asked').map((note) => note.check));
  return weighty(file.report)
    .filter((finding) => !asked.has(finding.check))
    .map((finding) => finding.title);
}
