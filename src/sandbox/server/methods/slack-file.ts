import type { BlockError, BlockErrorName } from '../../block-kit/block-error.ts';
import { isJson, type Json } from '../../json.ts';
import type { SandboxFile } from '../state.ts';
import type { Workspace } from '../workspace-context.ts';
import { fileUrl } from './file-shape.ts';
import { botSeesFile } from './files.ts';

interface Placed {
  readonly at: string;
  readonly file: Json;
}

/** Every `slack_file` below a value, with its pointer. */
function slackFilesIn(value: unknown, at: string): readonly Placed[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => slackFilesIn(item, `${at}/${index}`));
  if (!isJson(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'slack_file' && isJson(item) ? [{ at: `${at}/${key}`, file: item }] : slackFilesIn(item, `${at}/${key}`),
  );
}

/** Whether the blocks show this file as a picture. */
export function showsFile(workspace: Workspace, blocks: readonly Json[] | undefined, file: SandboxFile): boolean {
  return slackFilesIn(blocks, '').some((placed) => fileMeant(workspace, placed.file) === file);
}

function fileMeant(workspace: Workspace, { id, url }: Json): SandboxFile | undefined {
  return workspace.state.files.find((file) => file.id === id || fileUrl(workspace, file) === url);
}

const pictures = ['image/png', 'image/jpeg', 'image/gif'];

function mayBeShown(workspace: Workspace, wanted: Json): boolean {
  const file = fileMeant(workspace, wanted);
  if (file === undefined || file.uploadTicket !== undefined || !botSeesFile(workspace, file)) return false;
  const isReady = file.isBeingRead !== true;
  delete file.isBeingRead;
  return isReady && pictures.includes(file.mimetype);
}

/**
 * Pictures that Slack would not show: unknown ones, other kinds of files, and uploads that it has not read yet. An upload is
 * read in the background, and until then each use is refused: https://github.com/slackapi/python-slack-sdk/issues/1658
 */
export function strangeFiles(
  workspace: Workspace,
  value: unknown,
  at: string,
  error: BlockErrorName,
): readonly BlockError[] {
  return slackFilesIn(value, at)
    .filter(({ file }) => !mayBeShown(workspace, file))
    .map(({ at: pointer }) => ({ error, pointer, message: 'invalid slack file' }));
}
