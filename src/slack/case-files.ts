import type { CaseFile } from '../cases/case-file.ts';
import type { Dossier } from '../engine/dossier.ts';
import { type ExportTools, sendExports } from './export.ts';
import { showTimeline } from './timeline.ts';
import { cardKind } from './views/surfaces.ts';

/** What comes after the messages of a case and never holds them up: its timeline, and what somebody asked to export. */
export async function showFiles(tools: ExportTools, file: CaseFile, dossier: Dossier): Promise<boolean> {
  const cards = tools.rows.ofCase(file.id).filter((row) => row.kind === cardKind && row.state === 'shown');
  const root = cards.find((row) => row.channelId === file.channelId)?.ts;
  if (root === undefined) return false;
  const isDrawn = await showTimeline(tools, file, dossier, root);
  const isSent = await sendExports(tools, file, root);
  return isDrawn && isSent;
}
