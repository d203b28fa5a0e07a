import type { CaseFile } from '../cases/case-file.ts';
import { caseJson } from '../print/case-json.ts';
import { type CasePaper, peopleIn } from '../print/case-paper.ts';
import { casePdf } from '../print/case-pdf.ts';
import type { ExportTools } from './export.ts';
import { masked } from './mask.ts';

/** The report of a case as two files, with values masked as in its thread, or in full. */
export async function casePapers(
  tools: Pick<ExportTools, 'files' | 'access' | 'now'>,
  file: CaseFile,
  isMasked: boolean,
): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> {
  const paper = await paperOf(tools, file, isMasked);
  const name = `${file.key}-${isMasked ? 'masked' : 'full'}`;
  return [
    { name: `${name}.pdf`, bytes: await casePdf(paper) },
    { name: `${name}.json`, bytes: new TextEncoder().encode(caseJson(paper)) },
  ];
}

async function paperOf(
  tools: Pick<ExportTools, 'files' | 'access' | 'now'>,
  file: CaseFile,
  isMasked: boolean,
): Promise<CasePaper> {
  const { dossier, history, reports } = tools.files.record(file);
  const { key, stage, report, items, decision } = file;
  const printed = { key, stage, report, items, decision, dossier, history, reports };
  const names = await Promise.all(
    peopleIn(printed).map(async (id) => [id, (await tools.access.about(id))?.name ?? id] as const),
  );
  return {
    ...printed,
    role: { title: file.role.title, version: file.role.version },
    app: report.app ?? 'crosscheck',
    printedAt: tools.now(),
    people: { ...Object.fromEntries(names), crosscheck: 'Crosscheck' },
    ...(isMasked && { shown: masked }),
  };
}
