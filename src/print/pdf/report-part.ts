import type { Evidence, Finding, Report } from '../../engine/report.ts';
import { type CasePaper, shownValue } from '../case-paper.ts';
import type { Sheet } from './sheet.ts';

const dispositions: Readonly<Record<Report['disposition'], string>> = {
  hold: 'On hold: something stated does not fit together and nobody has explained it yet',
  incident: 'Access exists: review today',
  needs_verification: 'Needs verification: one kind of evidence has an open question',
  proceed_with_checklist: 'Go on with the checklist',
  complete: 'Complete: every measure is closed with evidence, nothing is open',
};

export function dispositionWords(disposition: string): string {
  return Object.hasOwn(dispositions, disposition) ? dispositions[disposition as Report['disposition']] : disposition;
}

export const inWords = (id: string): string => id.replace(/[-_]/g, ' ');

/** The outcomes of the checks, each with a heading of its own and said alike, whether there is anything under it or not. */
export function reportPart(sheet: Sheet, paper: CasePaper): void {
  const { report } = paper;
  const failed = report.not_checked.filter((entry) => entry.reason === 'failed');
  const unchecked = report.not_checked.filter((entry) => entry.reason !== 'failed');
  sheet.heading(`Found (${report.findings.length})`);
  for (const finding of report.findings) findingPart(sheet, paper, finding);
  orNothing(sheet, report.findings.length, 'Nothing that was stated contradicts itself. That closes nothing.');
  sheet.heading(`Explained (${report.explained.length})`);
  for (const entry of report.explained) {
    sheet.subheading(entry.title);
    sheet.paragraph(`${inWords(entry.check)} (${entry.signals.join(', ')}), explained by: ${entry.by}`, { soft: true });
    sheet.paragraph(entry.reason);
    evidenceTable(sheet, paper, entry.evidence ?? []);
  }
  orNothing(sheet, report.explained.length, 'Nothing.');
  sheet.heading(`Clear (${report.clear.length})`);
  orNothing(sheet, report.clear.length, 'Nothing.');
  if (report.clear.length > 0) sheet.paragraph(report.clear.map(inWords).join(', '));
  sheet.heading(`Not checked (${unchecked.length})`);
  uncheckedTable(sheet, unchecked);
  sheet.heading(`Failed (${failed.length})`);
  uncheckedTable(sheet, failed);
}

function orNothing(sheet: Sheet, count: number, words: string): void {
  if (count === 0) sheet.paragraph(words);
}

function findingPart(sheet: Sheet, paper: CasePaper, finding: Finding): void {
  sheet.subheading(finding.title);
  sheet.paragraph(`${inWords(finding.check)} (${finding.signals.join(', ')}), ${finding.severity}, ${finding.family}`, {
    soft: true,
  });
  evidenceTable(sheet, paper, finding.evidence);
  sheet.paragraph(`Question: ${finding.question}`);
  sheet.paragraph(`May well be: ${finding.innocent.join('; ')}`);
  sheet.paragraph(`Next: ${finding.next}`);
}

function evidenceTable(sheet: Sheet, paper: CasePaper, evidence: readonly Evidence[]): void {
  sheet.table(
    evidence.map((one) => [
      one.source,
      inWords(one.fact),
      `${shownValue(paper, one.fact, one.value)}${one.note ? ` (${one.note})` : ''}`,
    ]),
    [2, 2, 5],
  );
}

/** Grouped by what is lacking, so that it says what to ask for. */
function uncheckedTable(sheet: Sheet, entries: Report['not_checked']): void {
  orNothing(sheet, entries.length, 'Nothing.');
  const groups = new Map<string, string[]>();
  for (const entry of entries) groups.set(entry.why, [...(groups.get(entry.why) ?? []), inWords(entry.check)]);
  sheet.table(
    [...groups].map(([why, checks]) => [clipped(why), checks.join(', ')]),
    [4, 5],
  );
}

/** One reason may name a hundred pairs of jobs. */
const longestWhy = 800;

function clipped(text: string): string {
  return text.length <= longestWhy
    ? text
    : `${text.slice(0, longestWhy)} … (${text.length - longestWhy} more characters)`;
}

/** Fact by source: what each source states, and how it compares. */
export function matrixPart(sheet: Sheet, paper: CasePaper): void {
  sheet.heading('What each source states');
  const rows = paper.report.matrix.filter((row) => row.cells.some((cell) => cell.state !== 'not_given'));
  orNothing(sheet, rows.length, 'Nothing to compare.');
  for (const row of rows) {
    sheet.subheading(inWords(row.fact));
    const given = row.cells.filter((cell) => cell.state !== 'not_given');
    const absent = row.cells.filter((cell) => cell.state === 'not_given').map((cell) => cell.source);
    sheet.table(
      given.map((cell) => [
        cell.source,
        { text: inWords(cell.state), bold: cell.state === 'conflicting' },
        shownValue(paper, row.fact, cell.value ?? ''),
      ]),
      [2, 2, 5],
    );
    if (absent.length > 0) sheet.paragraph(`Not given: ${absent.join(', ')}`, { soft: true });
  }
}
