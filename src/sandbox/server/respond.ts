import type { IncomingMessage, ServerResponse } from 'node:http';
import { flagAt, isJson, type Json, parsedJson, stringAt } from '../json.ts';
import { sendJson } from './api.ts';
import { editMessage, messageAt, putMessage, removeMessage } from './message.ts';
import { checkedBlocks } from './methods/message-content.ts';
import { SlackRefusal } from './refusal.ts';
import { bytesOf } from './request-body.ts';
import type { ResponseUrl } from './state.ts';
import type { Workspace } from './workspace-context.ts';

const usesMax = 5;
const livesMs = 30 * 60_000;

type Place = Pick<ResponseUrl, 'userId' | 'channelId' | 'messageTs' | 'threadTs'>;

/** What an app says through a `response_url`, or in the acknowledgement of a command. */
export function sayInResponse(workspace: Workspace, place: Place, body: Json): void {
  const original = place.messageTs === undefined ? undefined : messageAt(workspace, place.channelId, place.messageTs);
  if (flagAt(body, 'delete_original')) {
    if (original !== undefined) removeMessage(workspace, original);
    return;
  }
  const text = stringAt(body, 'text') ?? '';
  const blocks = Array.isArray(body.blocks) ? checkedBlocks(workspace, body.blocks) : undefined;
  if (text === '' && (blocks === undefined || blocks.length === 0)) throw new SlackRefusal('no_text');
  if (flagAt(body, 'replace_original') && original !== undefined) {
    editMessage(workspace, original, { text, blocks: blocks ?? [] });
    return;
  }
  const isForAll = body.response_type === 'in_channel';
  const thread = stringAt(body, 'thread_ts') ?? place.threadTs;
  putMessage(workspace, {
    channel: place.channelId,
    user: workspace.state.botUserId,
    botId: workspace.state.botId,
    text,
    ...(blocks && { blocks }),
    ...(!isForAll && { ephemeralTo: place.userId }),
    ...(thread !== undefined && { thread_ts: thread }),
  });
}

function usable(workspace: Workspace, id: string): ResponseUrl {
  const found = workspace.state.responseUrls.find((one) => one.id === id);
  if (found === undefined || workspace.clock() - found.issuedAt > livesMs) throw new SlackRefusal('expired_url');
  if (found.uses >= usesMax) throw new SlackRefusal('used_url');
  found.uses += 1;
  return found;
}

/** `POST /respond/<id>`: five times within thirty minutes. */
export async function serveResponseUrl(
  workspace: Workspace,
  id: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = parsedJson((await bytesOf(request)).toString());
  try {
    if (!isJson(body)) throw new SlackRefusal('invalid_payload');
    sayInResponse(workspace, usable(workspace, id), body);
    response.writeHead(200, { 'content-type': 'text/plain' }).end('ok');
  } catch (error) {
    if (!(error instanceof SlackRefusal)) throw error;
    const isGone = error.slackError === 'expired_url' || error.slackError === 'used_url';
    sendJson(response, isGone ? 404 : 400, { ok: false, error: error.slackError, ...error.more });
  }
}
