import type { CaseItem } from '../../cases/case-file.ts';
import { actWords } from '../act-words.ts';
import { type CasePaper, type PaperReport, personName } from '../case-paper.ts';
import { timeWords } from './dossier-part.ts';
import { dispositionWords, inWords } from './report-part.ts';
import type { Sheet } from './sheet.ts';

const outcomes: Readonly<Record<NonNullable<CasePaper['decision']>['outcome'], string>> = {
  cleared: 'cleared',
  declined: 'declined',
  withdrawn: 'withdrawn',
  referred: 'referred to counsel',
};

export function decisionPart(sheet: Sheet, paper: CasePaper): void {
  sheet.heading('Decision');
  const { decision } = paper;
  if (!decision) {
    sheet.paragraph('None has been made.');
    return;
  }
  const confirmed = decision.confirmedBy ? `, confirmed by ${personName(paper, decision.confirmedBy)}` : '';
  sheet.paragraph(
    `${outcomes[decision.outcome]}, by ${personName(paper, decision.by)}, ${timeWords(decision.at)}${confirmed}`,
    { bold: true },
  );
  sheet.paragraph(decision.reason);
}

export function checklistPart(sheet: Sheet, paper: CasePaper): void {
  sheet.heading('Checklist');
  if (paper.items.length > 0) for (const item of paper.items) itemPart(sheet, paper, item);
  else {
    sheet.table(
      paper.report.checklist.map((one) => [inWords(one.measure), inWords(one.state), one.why]),
      [3, 2, 5],
    );
  }
}

function itemPart(sheet: Sheet, paper: CasePaper, item: CaseItem): void {
  const due = item.dueOn ? `, due ${item.dueOn}` : '';
  sheet.subheading(`${inWords(item.kind)}${item.label ? `: ${item.label}` : ''}`);
  sheet.paragraph(`${inWords(item.state)}; owner ${personName(paper, item.ownerId)}${due}`);
  if (item.why) sheet.paragraph(item.why, { soft: true });
  sheet.table(
    item.evidence.map((entry) => [timeWords(entry.at), personName(paper, entry.by), entry.text]),
    [2.6, 2, 5],
  );
}

/** Every act on the case: who, what, when. */
export function historyPart(sheet: Sheet, paper: CasePaper): void {
  sheet.heading(`History (${paper.history.length})`);
  if (paper.history.length === 0) sheet.paragraph('Nothing recorded.');
  sheet.table(
    paper.history.map((entry) => [
      timeWords(entry.at),
      personName(paper, entry.by),
      actWords(entry, (id) => personName(paper, id)),
    ]),
    [2.7, 2, 5],
  );
}

/** Reports of one version that came to the same are one line. */
export function reportsPart(sheet: Sheet, { reports = [] }: CasePaper): void {
  if (reports.length === 0) return;
  sheet.heading(`Reports that were made (${reports.length})`);
  sheet.table(
    runs(reports).map(({ first, last, count }) => [
      count === 1 ? timeWords(first.at) : `${timeWords(first.at)} to ${timeWords(last.at)}`,
      count === 1 ? '1 report' : `${count} reports`,
      first.app,
      dispositionWords(first.disposition),
    ]),
    [3.2, 1.3, 2, 4],
  );
}

interface Run {
  readonly first: PaperReport;
  readonly last: PaperReport;
  readonly count: number;
}

function runs(reports: readonly PaperReport[]): readonly Run[] {
  const all: Run[] = [];
  for (const report of reports) {
    const run = all.at(-1);
    if (run && run.first.app === report.app && run.first.disposition === report.disposition)
      all[all.length - 1] = { ...run, last: report, count: run.count + 1 };
    else all.push({ first: report, last: report, count: 1 });
  }
  return all;
}
