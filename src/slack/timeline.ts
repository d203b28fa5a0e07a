import type { CaseFile } from '../cases/case-file.ts';
import type { FileRow } from '../cases/file-rows.ts';
import type { SurfaceRow } from '../cases/surface-rows.ts';
import type { Dossier } from '../engine/dossier.ts';
import { hasTimes, timeline, timelineAltText } from '../print/timeline.ts';
import { timelinePng } from '../print/timeline-png.ts';
import type { Sent } from './gateway.ts';
import { type SurfaceTools, showSurface } from './surface.ts';
import { digestOfText, discard, type UploadTools, upload } from './upload.ts';
import { timelineKind, timelineSurface, timelineTitle } from './views/timeline.ts';

interface Tools extends SurfaceTools, UploadTools {}

/** Slack takes a while to read an upload before a message can show it. After this long it is left to the next change. */
const readWithinMs = 600_000;

/**
 * Brings the picture in the thread up to date: made anew only when what it shows has changed, and the one before is
 * taken out of Slack once its successor stands. It never holds up the rest of a case. False: to be tried again.
 */
export async function showTimeline(
  tools: Tools,
  file: CaseFile,
  dossier: Dossier,
  root: string | undefined,
): Promise<boolean> {
  const before = tools.files.of(file.id, timelineKind, '');
  if (!hasTimes(dossier)) {
    for (const old of before) await discard(tools, old);
    return true;
  }
  const ofTheDay = { ...dossier, as_of: `${file.report.as_of.slice(0, 10)}T00:00:00Z` };
  const svg = timeline(ofTheDay, timelineTitle(file.key));
  const made = await picture(tools, file, svg, before);
  if (made.is !== 'ok') {
    const error = made.is === 'refused' ? made.error : made.is;
    tools.log.warn({ case: file.key, error }, 'the timeline is not shown');
    return made.is === 'refused';
  }
  const place = { caseId: file.id, channel: file.channelId, root };
  if (!(await isRead(tools, file, made.data, before))) return isOverdue(tools, made.data);
  const shown = await showSurface(tools, place, timelineSurface(file, made.data.id, timelineAltText(ofTheDay)));
  if (shown.is !== 'shown') return shown.is === 'refused' && isOverdue(tools, made.data);
  for (const old of before) if (old.id !== made.data.id) await discard(tools, old);
  return true;
}

/** The pictures that a case wants to stand in its thread. */
export function pictures(dossier: Dossier): readonly { readonly kind: string; readonly part: string }[] {
  return hasTimes(dossier) ? [{ kind: timelineKind, part: '' }] : [];
}

/** The one that shows this already, or a new one. */
async function picture(tools: Tools, file: CaseFile, svg: string, before: readonly FileRow[]): Promise<Sent<FileRow>> {
  const digest = digestOfText(svg);
  const same = before.find((one) => one.digest === digest && one.state === 'uploaded');
  if (same) return { is: 'ok', data: same };
  const bytes = await timelinePng(svg);
  const name = `${file.key}-timeline.png`;
  const of = { caseId: file.id, kind: timelineKind, part: '' };
  const sent = await upload(tools, { ...of, name, bytes, digest });
  if (sent.is !== 'ok') return sent;
  const { id } = sent.data;
  const done = await tools.gateway.call('files.completeUploadExternal', { files: [{ id, title: name }] });
  if (done.is !== 'ok') return done;
  tools.files.uploaded(id);
  return { is: 'ok', data: { id, digest, state: 'uploaded', at: tools.now() } };
}

function isOverdue(tools: Tools, picture: FileRow): boolean {
  return Date.parse(tools.now()) - Date.parse(picture.at) > readWithinMs;
}

/** Whether a message can show it: one that shows it already, or once Slack knows what kind of file it is. */
async function isRead(tools: Tools, file: CaseFile, picture: FileRow, before: readonly FileRow[]): Promise<boolean> {
  const isOnly = before.length === 1 && before[0]?.id === picture.id;
  const isThere = (row: SurfaceRow) => row.kind === timelineKind && row.channelId === file.channelId;
  if (isOnly && tools.rows.ofCase(file.id).some((row) => isThere(row) && row.state === 'shown')) return true;
  const sent = await tools.gateway.call<{ file?: { mimetype?: string } }>('files.info', { file: picture.id });
  return sent.is === 'ok' ? Boolean(sent.data.file?.mimetype) : sent.is === 'refused';
}
