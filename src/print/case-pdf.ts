import { setImmediate } from 'node:timers/promises';
import type { CasePaper } from './case-paper.ts';
import { concealing } from './conceal.ts';
import { soundNote } from './font.ts';
import { dossierPart, lookupPart, timeWords } from './pdf/dossier-part.ts';
import { checklistPart, decisionPart, historyPart, reportsPart } from './pdf/record-part.ts';
import { dispositionWords, matrixPart, reportPart } from './pdf/report-part.ts';
import { concealed, sheet } from './pdf/sheet.ts';

const parts = [decisionPart, reportPart, matrixPart, checklistPart, dossierPart, lookupPart, reportsPart, historyPart];

/** The report of a case as an A4 PDF: the same bytes for the same paper. */
export async function casePdf(paper: CasePaper): Promise<Uint8Array> {
  const { report } = paper;
  const page = concealed(sheet(`${paper.key}, report`, paper.printedAt), concealing(paper));
  page.heading(`${paper.key}, report of ${timeWords(paper.printedAt)}`);
  page.table(
    [
      ['Role', `${paper.role.title} (version ${paper.role.version})`],
      ['Stage', paper.stage],
      ['State', dispositionWords(report.disposition)],
      ['Screened as of', `${timeWords(report.as_of)}, by ${report.app ?? 'an unnamed version'}`],
      ['Printed by', paper.app],
    ],
    [2, 7],
  );
  page.paragraph(
    'This paper says what was stated and recorded. It says nothing about a person, and no absence of findings closes anything.',
    {
      soft: true,
    },
  );
  for (const part of parts) {
    part(page, paper);
    // A long case takes a second to set: others are answered in between.
    await setImmediate();
  }
  if (page.hasTranscribed()) page.paragraph(soundNote, { soft: true });
  return page.finish(`${paper.key}, ${paper.role.title} · ${paper.app}`);
}
