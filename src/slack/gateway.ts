import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
  type WebClient,
} from '@slack/web-api';
import { type Downloaded, downloadFile } from './download.ts';

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
  readonly post: (message: Message) => Promise<Sent<{ readonly ts: string }>>;
  readonly update: (message: Message & { readonly ts: string }) => Promise<Sent<unknown>>;
  readonly remove: (channel: string, ts: string) => Promise<Sent<unknown>>;
  readonly find: (channel: string, root: string | undefined, oldest?: string) => Promise<Sent<readonly FoundMessage[]>>;
  readonly call: <T>(method: string, args: Readonly<Record<string, unknown>>) => Promise<Sent<T>>;
  readonly download: (fileId: string, mostBytes: number) => Promise<Downloaded>;
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

/** `apiUrl`: where Slack's methods are; its files lie there too, or on Slack's own hosts. */
export function gatewayTo(client: WebClient, apiUrl = 'https://slack.com/api/'): Gateway {
  const call = async <T>(method: string, args: Readonly<Record<string, unknown>>): Promise<Sent<T>> => {
    try {
      return { is: 'ok', data: (await client.apiCall(method, args)) as T };
    } catch (error) {
      return outcomeOf(error);
    }
  };
  const common = { unfurl_links: false, unfurl_media: false };
  return {
    call,
    download: async (file, mostBytes) =>
      downloadFile({ token: client.token, apiUrl }, await call('files.info', { file }), mostBytes),
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

function outcomeOf<T>(error: unknown): Sent<T> {
  if (error instanceof WebAPIRateLimitedError) return { is: 'later', afterMs: error.retryAfter * 1_000 };
  if (error instanceof WebAPIPlatformError) return { is: 'refused', error: error.data.error };
  if (error instanceof WebAPIHTTPError || error instanceof WebAPIRequestError) return { is: 'no_answer' };
  throw error;
}
