import { createHash } from 'node:crypto';
import type { FileRow, FileRows } from '../cases/file-rows.ts';
import type { Gateway, Sent } from './gateway.ts';

/** A file to be put into Slack, and the surface that is to show it. */
export interface NewFile {
  readonly caseId: string;
  readonly kind: string;
  readonly part: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of what it was made from. */
  readonly digest: string;
}

export interface UploadTools {
  readonly files: FileRows;
  readonly gateway: Gateway;
  /** RFC 3339. */
  readonly now: () => string;
}

/**
 * Gives Slack a file's bytes; nobody sees it yet. Its id is written down first, so that what is left of an upload that
 * broke off is known, and taken away when it is made again.
 */
export async function upload(tools: UploadTools, file: NewFile): Promise<Sent<{ readonly id: string }>> {
  const { caseId, kind, part, name, bytes, digest } = file;
  const asked = { filename: name, length: bytes.length };
  const given = await tools.gateway.call<{ upload_url: string; file_id: string }>('files.getUploadURLExternal', asked);
  if (given.is !== 'ok') return given;
  const { file_id: id, upload_url: url } = given.data;
  tools.files.begun({ id, caseId, kind, part, digest, at: tools.now() });
  const sent = await tools.gateway.send(url, bytes);
  return sent.is === 'ok' ? { is: 'ok', data: { id } } : sent;
}

/** Takes a file out of Slack. What is not there, or may not be taken away, is forgotten. */
export async function discard(tools: UploadTools, file: FileRow): Promise<void> {
  const sent = await tools.gateway.call('files.delete', { file: file.id });
  if (sent.is === 'ok' || sent.is === 'refused') tools.files.removed(file.id);
}

export function digestOfText(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
