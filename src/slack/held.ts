import type { Sent } from './gateway.ts';

type Call = <T>(method: string, args: Readonly<Record<string, unknown>>) => Promise<Sent<T>>;

/**
 * Asked to wait, nothing of the same kind is sent before the time is up. Slack limits each method by itself, and posting
 * by channel (https://docs.slack.dev/apis/web-api/rate-limits). `clock`: milliseconds since 1970.
 */
export function heldBack(call: Call, clock: () => number): Call {
  const until = new Map<string, number>();
  return async <T>(method: string, args: Readonly<Record<string, unknown>>): Promise<Sent<T>> => {
    const kind = method.startsWith('chat.post') ? `${method} ${String(args.channel)}` : method;
    const afterMs = (until.get(kind) ?? 0) - clock();
    if (afterMs > 0) return { is: 'later', afterMs };
    until.delete(kind);
    const sent = await call<T>(method, args);
    if (sent.is === 'later') until.set(kind, Math.max(until.get(kind) ?? 0, clock() + sent.afterMs));
    return sent;
  };
}
