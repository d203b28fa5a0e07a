import { actWords } from './act-words.ts';
import { type CasePaper, peopleIn, personName, shownDeep } from './case-paper.ts';
import { concealedDeep, concealing } from './conceal.ts';

/** The same as the PDF as one JSON text, with values as `shown` shows them. */
export function caseJson(paper: CasePaper): string {
  const { key, role, stage, dossier, report, items, history, decision, app, printedAt } = paper;
  const body = {
    paper: 1,
    key,
    app,
    printed_at: printedAt,
    role,
    stage,
    decision: decision ?? null,
    report: { ...report, ...shownReport(paper) },
    checklist: items,
    dossier: shownDeep(paper, dossier),
    reports: paper.reports ?? [],
    history: history.map((entry) => ({ ...entry, said: actWords(entry, (id) => personName(paper, id)) })),
    people: Object.fromEntries(peopleIn(paper).map((id) => [id, personName(paper, id)])),
  };
  return `${JSON.stringify(concealedDeep(body, concealing(paper)), null, 2)}\n`;
}

/** Values of evidence and of the matrix by the fact that they are values of. */
function shownReport(paper: CasePaper) {
  const { shown, report } = paper;
  if (!shown) return {};
  const quoted = <T extends { readonly fact: string; readonly value: string }>(one: T): T => ({
    ...one,
    value: shown(one.fact, one.value),
  });
  return {
    findings: report.findings.map((finding) => ({ ...finding, evidence: finding.evidence.map(quoted) })),
    explained: report.explained.map((entry) => ({
      ...entry,
      ...(entry.evidence && { evidence: entry.evidence.map(quoted) }),
    })),
    matrix: report.matrix.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell.value === undefined ? cell : { ...cell, value: shown(row.fact, cell.value) },
      ),
    })),
  };
}
