import { createHmac } from 'node:crypto';
import { isJson, type Json, parsedJson } from '../json.ts';
import type { DeliveryKind } from './delivery.ts';

export interface HttpAnswer {
  readonly payload: Json | undefined;
}

export interface HttpDoor {
  /** Absent when the app could not be reached or answered with anything but 200. */
  post(
    url: string,
    kind: DeliveryKind,
    payload: Json,
    retry: { readonly attempt: number; readonly reason: string } | undefined,
  ): Promise<HttpAnswer | undefined>;
}

export function isHttpAnswer(answer: HttpAnswer | undefined): answer is HttpAnswer {
  return answer !== undefined;
}

const form = 'application/x-www-form-urlencoded';

function body(kind: DeliveryKind, payload: Json): { readonly type: string; readonly text: string } {
  if (kind === 'events_api') return { type: 'application/json', text: JSON.stringify(payload) };
  if (kind === 'interactive') {
    return { type: form, text: new URLSearchParams({ payload: JSON.stringify(payload) }).toString() };
  }
  const fields = Object.entries(payload).map(([key, value]) => [key, String(value)]);
  return { type: form, text: new URLSearchParams(fields).toString() };
}

/** Slack's v0 signature over the timestamp and the raw body. */
function signature(secret: string, timestamp: string, text: string): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${text}`).digest('hex')}`;
}

function payloadFrom(text: string): Json | undefined {
  if (text.trim() === '') return undefined;
  const parsed = parsedJson(text);
  return isJson(parsed) ? parsed : { text };
}

const retryReasons: Readonly<Record<string, string>> = { timeout: 'http_timeout' };

/** Bolt refuses a signature older than five minutes, so the clock should be near the real one. */
export function createHttpDoor(signingSecret: string, clock: () => number): HttpDoor {
  return {
    async post(url, kind, payload, retry) {
      const { type, text } = body(kind, payload);
      const timestamp = String(Math.floor(clock() / 1000));
      const headers = {
        'content-type': type,
        'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': signature(signingSecret, timestamp, text),
        ...(retry && {
          'x-slack-retry-num': String(retry.attempt),
          'x-slack-retry-reason': retryReasons[retry.reason] ?? 'http_error',
        }),
      };
      try {
        const response = await fetch(url, { method: 'POST', headers, body: text });
        const answer = await response.text();
        return response.ok ? { payload: payloadFrom(answer) } : undefined;
      } catch (error) {
        if (error instanceof TypeError) return undefined;
        throw error;
      }
    },
  };
}
