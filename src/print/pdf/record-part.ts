import type { CaseItem } from '../../cases/case-file.ts';
import { type CasePaper, personName } from '../case-paper.ts';
import { timeWords } from './dossier-part.ts';
import { inWords } from './report-part.ts';
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

export function historyPart(sheet: Sheet, paper: CasePaper): void {
  sheet.heading(`History (${paper.history.length})`);
  if (paper.history.length === 0) sheet.paragraph('Nothing recorded.');
  sheet.table(
    paper.history.map((entry) => [
      timeWords(entry.at),
      personName(paper, entry.by),
      inWords(entry.act),
      Object.entries(entry.detail ?? {})
        .map(([key, value]) => `${inWords(key)}: ${Array.isArray(value) ? value.join(', ') : String(value)}`)
        .join('; '),
    ]),
    [2.7, 2, 2, 4],
  );
}
