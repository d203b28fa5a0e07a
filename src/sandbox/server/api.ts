import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Json } from '../json.ts';
import { stringAt } from '../json.ts';
import type { ApiCall, Fault, FaultBook } from './fault.ts';
import { needScope } from './methods/channel-access.ts';
import { chatMethods } from './methods/chat.ts';
import { conversationMethods } from './methods/conversations.ts';
import { fileMethods } from './methods/files.ts';
import type { Method, Methods } from './methods/method.ts';
import { userMethods } from './methods/users.ts';
import { viewMethods } from './methods/views.ts';
import { workspaceMethods } from './methods/workspace-methods.ts';
import { SlackRefusal } from './refusal.ts';
import { fieldsOf } from './request-body.ts';
import type { Workspace } from './workspace-context.ts';

export interface Api {
  serve(method: string, request: IncomingMessage, response: ServerResponse): Promise<void>;
}

export interface ApiParts {
  readonly workspace: Workspace;
  readonly faults: FaultBook;
  /** The address that a Socket Mode connection is opened at. */
  readonly socketUrl: () => string;
  /** Awaited between the effect of a call and its answer. */
  readonly keep: () => Promise<void>;
}

type TokenKind = 'bot' | 'app';

function tokenKind(workspace: Workspace, request: IncomingMessage, args: Json): TokenKind {
  const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const token = bearer ?? stringAt(args, 'token');
  if (token === undefined || token === '') throw new SlackRefusal('not_authed');
  if (token === workspace.state.botToken) return 'bot';
  if (token === workspace.state.appToken) return 'app';
  throw new SlackRefusal('invalid_auth');
}

export function createApi(parts: ApiParts): Api {
  const { workspace, faults } = parts;
  const methods: Methods = {
    ...workspaceMethods,
    ...chatMethods,
    ...conversationMethods,
    ...userMethods,
    ...viewMethods,
    ...fileMethods,
    'apps.connections.open': { token: 'app', run: () => ({ url: parts.socketUrl() }) },
  };

  function permitted(name: string, request: IncomingMessage, args: Json): Method {
    const method = methods[name];
    if (method === undefined) throw new SlackRefusal('unknown_method', { req_method: name });
    const kind = tokenKind(workspace, request, args);
    if (method.token !== 'either' && method.token !== kind) throw new SlackRefusal('not_allowed_token_type');
    if (method.scope !== undefined) needScope(workspace, method.scope);
    return method;
  }

  function answerTo(name: string, request: IncomingMessage, args: Json | undefined): Json {
    try {
      if (args === undefined) throw new SlackRefusal('invalid_json');
      return { ok: true, ...permitted(name, request, args).run(workspace, args) };
    } catch (error) {
      if (!(error instanceof SlackRefusal)) throw error;
      return { ok: false, error: error.slackError, ...error.more };
    }
  }

  async function strikeBefore(fault: Fault | undefined, response: ServerResponse): Promise<boolean> {
    if (fault?.kind === 'delay') await new Promise<void>((go) => workspace.deadlines.after(fault.ms, go));
    if (fault?.kind === 'drop_before_effect') response.destroy();
    else if (fault?.kind === 'rate_limited') {
      sendJson(response, 429, { ok: false, error: 'ratelimited' }, { 'retry-after': String(fault.retryAfter) });
    } else if (fault?.kind === 'server_error') sendJson(response, 500, { ok: false, error: 'internal_error' });
    else if (fault?.kind === 'error') sendJson(response, 200, { ok: false, error: fault.error });
    else return false;
    return true;
  }

  return {
    async serve(name, request, response) {
      const args = await fieldsOf(request);
      const { token: _token, ...shown } = args ?? {};
      const call: ApiCall = { method: name, args: shown, at: workspace.clock() };
      const fault = faults.strike(call);
      if (await strikeBefore(fault, response)) return;
      await faults.tell(call, 'before');
      const answer = answerTo(name, request, args);
      await parts.keep();
      await faults.tell(call, 'after');
      if (fault?.kind === 'drop_after_effect') response.destroy();
      else sendJson(response, 200, answer, { 'x-oauth-scopes': workspace.app.scopes.join(',') });
    },
  };
}

export function sendJson(
  response: ServerResponse,
  status: number,
  body: Json,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (response.destroyed) return;
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}
