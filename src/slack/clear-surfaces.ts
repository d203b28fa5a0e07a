import type { CaseFile } from '../cases/case-file.ts';
import type { SurfaceRow } from '../cases/surface-rows.ts';
import { findSurface } from './find-surface.ts';
import { surfaceMetadata } from './ids.ts';
import type { SurfaceTools } from './surface.ts';
import { movedMessage } from './views/moved.ts';
import { cardKind, type WantedSurface } from './views/surfaces.ts';

/** Slack's words for a message that nobody can change any more: it stays as it is, or is gone. */
const settled: readonly string[] = ['message_not_found', 'cant_update_message', 'edit_window_closed'];

/** What stands in a channel that the case has left says so, and nothing else any more; false: to be tried again. */
export async function clearElsewhere(
  tools: SurfaceTools,
  caseId: string,
  file: Pick<CaseFile, 'key' | 'channelId'>,
): Promise<boolean> {
  let isDone = true;
  for (const row of tools.rows.ofCase(caseId)) {
    if (row.channelId === file.channelId || row.state === 'removed' || row.kind === 'full_export') continue;
    if (!(await clearOne(tools, row, file.key))) isDone = false;
  }
  return isDone;
}

async function clearOne(tools: SurfaceTools, row: SurfaceRow, key: string): Promise<boolean> {
  const ts = await whereItStands(tools, row);
  if (ts === 'unknown') return false;
  if (ts !== undefined) {
    const { blocks, text } = movedMessage(key, row.kind === cardKind);
    const sent = await tools.gateway.update({ channel: row.channelId, ts, text, blocks, metadata: noMetadata });
    if (sent.is !== 'ok' && !(sent.is === 'refused' && settled.includes(sent.error))) return false;
  }
  tools.rows.removed(row.id);
  return true;
}

const noMetadata = { event_type: surfaceMetadata, event_payload: {} };

/** Messages that the case no longer wants, such as a third one of findings; false: to be tried again. */
export async function removeOthers(
  tools: SurfaceTools,
  caseId: string,
  channel: string,
  wanted: readonly Pick<WantedSurface, 'kind' | 'part'>[],
): Promise<boolean> {
  const kept = new Set(wanted.map((surface) => `${surface.kind} ${surface.part}`));
  let isDone = true;
  for (const row of tools.rows.ofCase(caseId)) {
    if (row.channelId !== channel || row.state === 'removed' || row.kind === 'export') continue;
    if (kept.has(`${row.kind} ${row.part}`)) continue;
    if (!(await removeSurface(tools, row))) isDone = false;
  }
  return isDone;
}

/** Takes one message out of Slack, also one that was sent without an answer; false: to be tried again. */
export async function removeSurface(tools: SurfaceTools, row: SurfaceRow): Promise<boolean> {
  const ts = await whereItStands(tools, row);
  if (ts === 'unknown') return false;
  if (ts !== undefined) {
    const sent = await tools.gateway.remove(row.channelId, ts);
    if (sent.is !== 'ok' && sent.is !== 'refused') return false;
  }
  tools.rows.removed(row.id);
  return true;
}

async function whereItStands(tools: SurfaceTools, row: SurfaceRow): Promise<string | 'unknown' | undefined> {
  if (row.state !== 'sending') return row.ts;
  const found = await findSurface(tools, row, row.channelId, row.threadTs);
  if (found.is === 'unknown') return 'unknown';
  return found.is === 'there' ? found.ts : undefined;
}
