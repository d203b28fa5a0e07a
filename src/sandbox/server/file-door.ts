import type { IncomingMessage, ServerResponse } from 'node:http';
import { originProblem } from './host-check.ts';
import { answerPlainly } from './http.ts';
import { visibleMessages } from './message.ts';
import { botSeesFile } from './methods/files.ts';
import { showsFile } from './methods/slack-file.ts';
import { findChannel, isMember, seesChannel } from './people.ts';
import { bytesOf, multipartForm } from './request-body.ts';
import { urlOf } from './request-url.ts';
import type { SandboxFile } from './state.ts';
import { blocksOf } from './view.ts';
import type { Workspace } from './workspace-context.ts';

async function uploadedBytes(request: IncomingMessage): Promise<Buffer> {
  const bytes = await bytesOf(request);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return bytes;
  for (const [, value] of await multipartForm(bytes, type)) {
    if (typeof value !== 'string') return Buffer.from(await value.arrayBuffer());
  }
  return Buffer.alloc(0);
}

/** `POST /files/upload/<ticket>`: the raw bytes, or a form with one file. */
async function receive(workspace: Workspace, ticket: string, request: IncomingMessage, response: ServerResponse) {
  const file = workspace.state.files.find(({ uploadTicket }) => uploadTicket === ticket);
  if (file === undefined) return answerPlainly(response, 404, 'No upload was announced for this address.');
  const bytes = await uploadedBytes(request);
  file.size = bytes.length;
  workspace.fileBytes.put(file.id, bytes);
  workspace.changed();
  response.writeHead(200, { 'content-type': 'text/plain' }).end(`OK - ${bytes.length}`);
}

function personSeesFile(workspace: Workspace, file: SandboxFile, userId: string | null): boolean {
  if (userId === null) return false;
  return (
    file.user === userId ||
    file.channels.some((id) => {
      const channel = findChannel(workspace, id);
      return channel !== undefined && isMember(channel, userId);
    }) ||
    isShownTo(workspace, file, userId)
  );
}

/** As a picture in a message, a modal or App Home that this person sees. */
function isShownTo(workspace: Workspace, file: SandboxFile, userId: string): boolean {
  const { state } = workspace;
  const visible = state.channels.filter((channel) => seesChannel(workspace, channel, userId));
  const messages = visible.flatMap((channel) => visibleMessages(workspace, channel, userId));
  const home = state.homes[userId];
  const views = [...(state.views[userId] ?? []), ...(home ? [home] : [])];
  return [...messages.map(({ blocks }) => blocks), ...views.map(blocksOf)].some((blocks) =>
    showsFile(workspace, blocks, file),
  );
}

function maySee(workspace: Workspace, file: SandboxFile, request: IncomingMessage, url: URL, port: number): boolean {
  const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (bearer !== undefined) {
    const hasScope = workspace.app.scopes.includes('files:read');
    return bearer === workspace.state.botToken && hasScope && botSeesFile(workspace, file);
  }
  const cookie = /(?:^|;\s*)user=([A-Z0-9]+)/.exec(request.headers.cookie ?? '')?.[1];
  const userId = url.searchParams.get('user') ?? cookie ?? null;
  return originProblem(request, port) === undefined && personSeesFile(workspace, file, userId);
}

/** Private files: for the bot with its token, for the page as one of the people who see them. */
export async function serveFile(
  workspace: Workspace,
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
): Promise<void> {
  const url = urlOf(request);
  const [, , first = '', second = ''] = url.pathname.split('/');
  if (first === 'upload') return receive(workspace, second, request, response);
  const file = workspace.state.files.find(({ id }) => id === first);
  const bytes = file === undefined ? undefined : workspace.fileBytes.get(file.id);
  if (file === undefined || bytes === undefined) return answerPlainly(response, 404, 'There is no such file.');
  if (!maySee(workspace, file, request, url, port)) {
    return answerPlainly(response, 403, 'This file is private: it needs the bot’s token, or a person who sees it.');
  }
  response.writeHead(200, {
    'content-type': file.mimetype,
    'content-length': bytes.length,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'x-content-type-options': 'nosniff',
  });
  response.end(bytes);
}
