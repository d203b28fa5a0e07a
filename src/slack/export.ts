import type { CaseFile } from '../cases/case-file.ts';
import { askedBy, exportKinds } from '../cases/export-case.ts';
import type { FileRow } from '../cases/file-rows.ts';
import type { SurfaceRow } from '../cases/surface-rows.ts';
import type { AccessDesk } from './access.ts';
import { casePapers } from './case-papers.ts';
import type { Sent } from './gateway.ts';
import type { SurfaceTools } from './surface.ts';
import { digestOfText, discard, type UploadTools, upload } from './upload.ts';
import { exportComment, exportFailed } from './views/export.ts';

export interface ExportTools extends SurfaceTools, UploadTools {
  readonly access: AccessDesk;
}

/** Slack shows an upload some seconds after it was asked to. After this long the asker is told that it did not. */
const shownWithinMs = 600_000;

/** Everything that was asked for and does not stand in Slack yet. False: something is to be tried again. */
export async function sendExports(tools: ExportTools, file: CaseFile, root: string | undefined): Promise<boolean> {
  let isDone = true;
  for (const row of tools.rows.ofCase(file.id)) {
    if (!exportKinds.some((kind) => kind === row.kind) || row.state === 'shown' || row.state === 'removed') continue;
    isDone = (await sendExport(tools, file, row, root)) && isDone;
  }
  return isDone;
}

/**
 * One export, as one message with two files. It is not lost: the row says that it is wanted until the files are seen in
 * Slack. It does not come twice: their ids are kept and the row is marked before Slack is asked to show them, and from
 * then on Slack is asked where they stand; only when it does not know them was the first request never carried out.
 */
async function sendExport(
  tools: ExportTools,
  file: CaseFile,
  row: SurfaceRow,
  root: string | undefined,
): Promise<boolean> {
  const channel = await placeFor(tools, file, row);
  if (channel === 'later') return false;
  if (channel === 'nowhere') return giveUp(tools, file, row);
  if (row.state === 'sending') {
    const files = tools.files.of(file.id, row.kind, row.part);
    const found = await lookFor(tools, files, channel);
    if (found === 'not_known') return share(tools, file, row, files, channel, root);
    return settle(tools, row, found, files);
  }
  const made = await uploadPapers(tools, file, row);
  if (made.is === 'refused') return fail(tools, file, row, made.error);
  if (made.is !== 'ok') return false;
  tools.rows.sending(row.id, root, tools.now());
  return share(tools, file, row, made.data, channel, root);
}

/** The case's channel, or the asker's own messages if they may see the case at this moment. */
async function placeFor(tools: ExportTools, file: CaseFile, row: SurfaceRow): Promise<string | 'later' | 'nowhere'> {
  if (row.kind === 'export') return row.channelId === file.channelId ? row.channelId : 'nowhere';
  const access = await tools.access.of(askedBy(row.part), file.channelId);
  if (!access.may) return access.why === 'no_answer' ? 'later' : 'nowhere';
  const opened = await tools.gateway.call<{ channel: { id: string } }>('conversations.open', { users: row.channelId });
  return opened.is === 'ok' ? opened.data.channel.id : 'later';
}

async function uploadPapers(tools: ExportTools, file: CaseFile, row: SurfaceRow): Promise<Sent<readonly FileRow[]>> {
  for (const old of tools.files.of(file.id, row.kind, row.part)) await discard(tools, old);
  for (const paper of await casePapers(tools, file, row.kind === 'export')) {
    const digest = digestOfText(`${row.id} ${paper.name}`);
    const sent = await upload(tools, { caseId: file.id, kind: row.kind, part: row.part, digest, ...paper });
    if (sent.is !== 'ok') return sent;
  }
  return { is: 'ok', data: tools.files.of(file.id, row.kind, row.part) };
}

async function share(
  tools: ExportTools,
  file: CaseFile,
  row: SurfaceRow,
  files: readonly FileRow[],
  channel: string,
  root: string | undefined,
): Promise<boolean> {
  const sent = await tools.gateway.call('files.completeUploadExternal', {
    files: files.map(({ id }) => ({ id })),
    channel_id: channel,
    initial_comment: exportComment(file, row.kind, askedBy(row.part)),
    ...(row.kind === 'export' && root && { thread_ts: root }),
  });
  if (sent.is === 'refused') return fail(tools, file, row, sent.error);
  if (sent.is !== 'ok') return false;
  return settle(tools, row, await lookFor(tools, files, channel), files);
}

interface FileInfo {
  readonly file?: { readonly shares?: Readonly<Record<string, Readonly<Record<string, readonly { ts: string }[]>>>> };
}

type Found = { readonly ts: string } | 'not_known' | 'not_yet';

/** Where Slack shows the files: it says so once it has read them. */
async function lookFor(tools: ExportTools, files: readonly FileRow[], channel: string): Promise<Found> {
  const [first] = files;
  if (!first) return 'not_known';
  const sent = await tools.gateway.call<FileInfo>('files.info', { file: first.id });
  if (sent.is === 'refused' && sent.error === 'file_not_found') return 'not_known';
  if (sent.is !== 'ok') return 'not_yet';
  const all = Object.values(sent.data.file?.shares ?? {}).flatMap((byChannel) => byChannel[channel] ?? []);
  return all[0] ? { ts: all[0].ts } : 'not_yet';
}

function settle(tools: ExportTools, row: SurfaceRow, found: Found, files: readonly FileRow[]): boolean {
  if (typeof found === 'object') {
    tools.rows.shown(row.id, found.ts, '', tools.now());
    for (const { id } of files) tools.files.uploaded(id);
    return true;
  }
  const since = Date.parse(files[0]?.at ?? tools.now());
  if (Date.parse(tools.now()) - since < shownWithinMs) return false;
  tools.log.error({ surface: row.id }, 'Slack did not say where an export stands');
  tools.rows.removed(row.id);
  return true;
}

async function fail(tools: ExportTools, file: CaseFile, row: SurfaceRow, error: string): Promise<boolean> {
  tools.log.error({ surface: row.id, refused: error }, 'Slack refused an export');
  const place = { channel: file.channelId, user: askedBy(row.part) };
  await tools.gateway.call('chat.postEphemeral', { ...place, text: exportFailed(file, error) });
  return giveUp(tools, file, row);
}

async function giveUp(tools: ExportTools, file: CaseFile, row: SurfaceRow): Promise<boolean> {
  for (const one of tools.files.of(file.id, row.kind, row.part)) await discard(tools, one);
  tools.rows.removed(row.id);
  return true;
}

/** Takes the exports out of a channel that the case has left; what went to one person stays with them. False: to be tried again. */
export async function discardElsewhere(tools: ExportTools, file: CaseFile): Promise<boolean> {
  const left = tools.rows.ofCase(file.id).filter((row) => row.kind === 'export' && row.channelId !== file.channelId);
  const files = left.flatMap((row) => tools.files.of(file.id, row.kind, row.part));
  for (const one of files) await discard(tools, one);
  return left.every((row) => tools.files.of(file.id, row.kind, row.part).length === 0);
}
