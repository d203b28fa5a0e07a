import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
  type WebClient,
} from '@slack/web-api';
import { type Downloaded, downloadFile } from './download.ts';
import { heldBack } from './held.ts';
import { inTime, isAckAwaited } from './patience.ts';
import { sendBytes } from './send-bytes.ts';

/** What Slack answered. `no_answer`: it may have happened or not, and only looking tells. */
export type Sent<T> =
  | { readonly is: 'ok'; readonly data: T }
  | { readonly is: 'refused'; readonly error: string }
  | { readonly is: 'later'; readonly afterMs: number }
  | { readonly is: 'no_answer' };

export interface Message {
  readonly channel: string;
  readonly text: string;
  readonly blocks: readonly object[];
  readonly thread_ts?: string | undefined;
  readonly metadata?: { readonly event_type: string; readonly event_payload: Readonly<Record<string, string>> };
}

/** The one way out to Slack. It makes one attempt; whoever keeps the row decides about the next. */
export interface Gateway {
  readonly post: (message: Message) => Promise<Sent<Posted>>;
  readonly update: (message: Message & { readonly ts: string }) => Promise<Sent<unknown>>;
  readonly remove: (channel: string, ts: string) => Promise<Sent<unknown>>;
  readonly find: (channel: string, root: string | undefined, oldest?: string) => Promise<Sent<readonly FoundMessage[]>>;
  readonly call: <T>(method: string, args: Readonly<Record<string, unknown>>) => Promise<Sent<T>>;
  readonly download: (fileId: string, mostBytes: number) => Promise<Downloaded>;
  /** The bytes of a file to the address that Slack gave for them. */
  readonly send: (uploadUrl: string, bytes: Uint8Array) => Promise<Sent<unknown>>;
}

/** Without a `thread_ts` it stands in the channel itself, also where one was asked for. */
export interface Posted {
  readonly ts: string;
  readonly message?: { readonly thread_ts?: string };
}

/** A message of ours that carries a surface's id. */
export interface FoundMessage {
  readonly ts: string;
  readonly eventType: string;
  readonly payload: Readonly<Record<string, string>>;
}

interface ListedMessages {
  readonly messages?: readonly {
    readonly ts?: string;
    readonly metadata?: { readonly event_type?: string; readonly event_payload?: Record<string, string> };
  }[];
  readonly response_metadata?: { readonly next_cursor?: string };
}

const pageSize = 200;
const mostPages = 10;

/** `apiUrl`: where Slack's methods are; its files lie there too, or on Slack's own hosts. `clock`: milliseconds since 1970. */
export function gatewayTo(
  client: WebClient,
  apiUrl = 'https://slack.com/api/',
  clock: () => number = () => performance.now(),
): Gateway {
  const attempt = heldBack(async <T>(method: string, args: Readonly<Record<string, unknown>>): Promise<Sent<T>> => {
    try {
      return { is: 'ok', data: (await client.apiCall(method, args)) as T };
    } catch (error) {
      return outcomeOf(error);
    }
  }, clock);
  const call: Gateway['call'] = <T>(method: string, args: Readonly<Record<string, unknown>>) =>
    isAckAwaited() ? inTime<Sent<T>>(attempt<T>(method, args), { is: 'no_answer' }) : attempt<T>(method, args);
  const common = { unfurl_links: false, unfurl_media: false };
  return {
    call,
    download: async (file, mostBytes) =>
      downloadFile({ token: client.token, apiUrl }, await call('files.info', { file }), mostBytes),
    send: (url, bytes) => sendBytes(apiUrl, url, bytes),
    post: (message) => call('chat.postMessage', { ...message, ...common }),
    update: (message) => call('chat.update', { ...message }),
    remove: (channel, ts) => call('chat.delete', { channel, ts }),
    find: (channel, root, oldest) => findMessages(call, channel, root, oldest),
  };
}

async function findMessages(
  call: Gateway['call'],
  channel: string,
  root: string | undefined,
  oldest: string | undefined,
): Promise<Sent<readonly FoundMessage[]>> {
  const method = root === undefined ? 'conversations.history' : 'conversations.replies';
  const found: FoundMessage[] = [];
  let cursor = '';
  for (let page = 0; page < mostPages; page++) {
    const args = {
      channel,
      limit: pageSize,
      include_all_metadata: true,
      ...(root && { ts: root }),
      ...(oldest && { oldest }),
      ...(cursor && { cursor }),
    };
    const sent = await call<ListedMessages>(method, args);
    if (sent.is !== 'ok') return sent;
    found.push(...(sent.data.messages ?? []).flatMap(foundMessage));
    cursor = sent.data.response_metadata?.next_cursor ?? '';
    if (cursor === '') break;
  }
  return { is: 'ok', data: found };
}

function foundMessage(message: NonNullable<ListedMessages['messages']>[number]): readonly FoundMessage[] {
  const { ts, metadata } = message;
  if (ts === undefined || metadata?.event_type === undefined) return [];
  return [{ ts, eventType: metadata.event_type, payload: metadata.event_payload ?? {} }];
}

/** Slack's words for a failure of its own, in which part of what was asked may have happened all the same. */
const ownFailures: readonly string[] = ['fatal_error', 'internal_error', 'request_timeout', 'service_unavailable'];
const limits: readonly string[] = ['rate_limited', 'ratelimited', 'message_limit_exceeded'];
const unsaidWaitMs = 30_000;

function outcomeOf<T>(error: unknown): Sent<T> {
  if (error instanceof WebAPIRateLimitedError) return { is: 'later', afterMs: error.retryAfter * 1_000 };
  if (error instanceof WebAPIPlatformError) return platformOutcome(error.data.error);
  if (error instanceof WebAPIHTTPError || error instanceof WebAPIRequestError) return { is: 'no_answer' };
  throw error;
}

/** An answer that is no JSON, such as a proxy's page, comes with its whole text as the error. */
function platformOutcome<T>(error: string): Sent<T> {
  if (limits.includes(error)) return { is: 'later', afterMs: unsaidWaitMs };
  return ownFailures.includes(error) || !/^\w+$/.test(error) ? { is: 'no_answer' } : { is: 'refused', error };
}
