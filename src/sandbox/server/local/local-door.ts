import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Json } from '../../json.ts';
import { parsedJson } from '../../json.ts';
import { NotPossible } from '../acts/act-context.ts';
import { sendJson } from '../api.ts';
import { originProblem } from '../host-check.ts';
import { answerPlainly } from '../http.ts';
import { personDriver } from '../person.ts';
import { bytesOf, multipartForm } from '../request-body.ts';
import { urlOf } from '../request-url.ts';
import type { Watch } from '../watch.ts';
import type { Workspace } from '../workspace-context.ts';
import { performAct } from './local-act.ts';
import { localState } from './local-state.ts';

function streamEvents(watch: Watch, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const tell = () => response.write('data: {"type":"changed"}\n\n');
  tell();
  const stop = watch.onChange(tell);
  request.on('close', stop);
}

/** JSON, or a form whose file becomes `name` and `base64`. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const bytes = await bytesOf(request);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return parsedJson(bytes.toString());
  const fields: Record<string, unknown> = { act: 'upload' };
  for (const [key, value] of await multipartForm(bytes, type)) {
    if (typeof value === 'string') fields[key] = value;
    else {
      fields.name = value.name;
      fields.base64 = Buffer.from(await value.arrayBuffer()).toString('base64');
    }
  }
  return fields;
}

function stateFor(workspace: Workspace, userId: string): Json {
  try {
    return localState(workspace, personDriver(workspace, userId));
  } catch (error) {
    if (error instanceof NotPossible) return { ok: false, error: error.message };
    throw error;
  }
}

export interface LocalDoor {
  readonly workspace: Workspace;
  readonly watch: Watch;
  /** Awaited between an act and its answer: what a person was told is done outlives a crash. */
  readonly keep: () => Promise<void>;
  readonly port: number;
}

/** What the browser page of the workspace asks for, under `/local/`. Only its own page may. */
export async function serveLocal(
  { workspace, watch, keep, port }: LocalDoor,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const problem = originProblem(request, port);
  if (problem !== undefined) return answerPlainly(response, 403, problem);
  const url = urlOf(request);
  const asked = `${request.method} ${url.pathname}`;
  const userId = url.searchParams.get('user') ?? '';
  if (asked === 'GET /local/events') return streamEvents(watch, request, response);
  if (asked === 'GET /local/state') {
    const state = stateFor(workspace, userId);
    return sendJson(response, state.ok === false ? 400 : 200, state, { 'cache-control': 'no-store' });
  }
  if (asked === 'POST /local/act') {
    const answer = await performAct(workspace, await bodyOf(request));
    await keep();
    return sendJson(response, 200, answer);
  }
  return answerPlainly(response, 404, 'There is nothing at this address.');
}
