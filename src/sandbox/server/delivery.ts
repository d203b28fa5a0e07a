import type { Json } from '../json.ts';
import type { Deadlines } from './deadline.ts';
import { type HttpDoor, isHttpAnswer } from './http-delivery.ts';
import type { SocketHub } from './socket-hub.ts';

export type DeliveryKind = 'events_api' | 'slash_commands' | 'interactive';

type Answer =
  | { readonly kind: 'answered'; readonly payload: Json | undefined }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'unreachable' };

/** One payload that went to the app, for tests: what it was and how often it was acknowledged. */
export interface DeliveryRecord {
  readonly kind: DeliveryKind;
  readonly envelopeId: string;
  readonly payload: Json;
  readonly retryAttempt: number;
  answers: number;
  timedOut: boolean;
}

export interface Delivery {
  readonly records: readonly DeliveryRecord[];
  /** An interaction or command: once, answered within 3 s or given up. */
  ask(kind: 'slash_commands' | 'interactive', payload: Json): Promise<Answer>;
  /** An event: sent again up to three times until it is acknowledged. */
  tell(payload: Json): void;
  overHttp(requestUrl: string | undefined): void;
  duplicateNext(): void;
}

export interface DeliveryParts {
  readonly hub: SocketHub;
  readonly http: HttpDoor;
  readonly deadlines: Deadlines;
  readonly id: () => string;
  /** Called after each answer or the lack of one. */
  readonly changed: () => void;
}

const answerWithinMs = 3000;
const eventRetries = 3;
const recordsKept = 2000;

interface Sending {
  readonly kind: DeliveryKind;
  readonly payload: Json;
  readonly retry: { readonly attempt: number; readonly reason: string } | undefined;
}

export function createDelivery(parts: DeliveryParts): Delivery {
  const records: DeliveryRecord[] = [];
  let requestUrl: string | undefined;
  let duplicates = 0;

  function record(sending: Sending): DeliveryRecord {
    const made: DeliveryRecord = {
      kind: sending.kind,
      envelopeId: parts.id(),
      payload: sending.payload,
      retryAttempt: sending.retry?.attempt ?? 0,
      answers: 0,
      timedOut: false,
    };
    records.push(made);
    if (records.length > recordsKept) records.shift();
    return made;
  }

  function overSocket(sending: Sending, made: DeliveryRecord, answer: (answer: Answer) => void): void {
    const sent = parts.hub.send(
      {
        envelope_id: made.envelopeId,
        type: sending.kind,
        payload: sending.payload,
        accepts_response_payload: sending.kind !== 'events_api',
        ...(sending.kind === 'events_api' && {
          retry_attempt: sending.retry?.attempt ?? 0,
          retry_reason: sending.retry?.reason ?? '',
        }),
      },
      (payload) => {
        made.answers += 1;
        answer({ kind: 'answered', payload });
      },
    );
    if (!sent) answer({ kind: 'unreachable' });
  }

  async function overHttp(url: string, sending: Sending, made: DeliveryRecord): Promise<Answer> {
    const response = await parts.http.post(url, sending.kind, sending.payload, sending.retry);
    if (!isHttpAnswer(response)) return { kind: 'unreachable' };
    made.answers += 1;
    return { kind: 'answered', payload: response.payload };
  }

  function once(sending: Sending): Promise<Answer> {
    const made = record(sending);
    return new Promise((resolve) => {
      const cancel = parts.deadlines.after(answerWithinMs, () => {
        made.timedOut = true;
        resolve({ kind: 'timeout' });
        parts.changed();
      });
      function settle(answer: Answer): void {
        cancel();
        resolve(answer);
        parts.changed();
      }
      if (requestUrl === undefined) overSocket(sending, made, settle);
      else void overHttp(requestUrl, sending, made).then(settle);
    });
  }

  function send(sending: Sending): Promise<Answer> {
    const first = once(sending);
    if (duplicates > 0) {
      duplicates -= 1;
      void once(sending);
    }
    return first;
  }

  async function tellUntilHeard(payload: Json, attempt: number, reason: string): Promise<void> {
    const answer = await send({ kind: 'events_api', payload, retry: attempt > 0 ? { attempt, reason } : undefined });
    if (answer.kind === 'answered' || attempt === eventRetries) return;
    if (answer.kind === 'unreachable') {
      parts.deadlines.after(answerWithinMs, () => void tellUntilHeard(payload, attempt + 1, 'connection_failed'));
      return;
    }
    await tellUntilHeard(payload, attempt + 1, 'timeout');
  }

  return {
    records,
    ask: (kind, payload) => send({ kind, payload, retry: undefined }),
    tell: (payload) => void tellUntilHeard(payload, 0, ''),
    overHttp(url) {
      requestUrl = url;
    },
    duplicateNext() {
      duplicates += 1;
    },
  };
}
