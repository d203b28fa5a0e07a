import { surfaceRows } from '../cases/surface-rows.ts';
import type { Desk } from './desk.ts';
import type { Gateway } from './gateway.ts';
import { cardKind } from './views/surfaces.ts';

/** An address never changes, so each is asked for once. */
const memo = new WeakMap<Gateway, Map<string, string>>();
const memoSize = 5_000;

/** Slack's address of a case's thread; undefined while it is not shown, or where Slack does not say. */
export async function threadLink(
  desk: Desk,
  { id, channelId }: { readonly id: string; readonly channelId: string },
): Promise<string | undefined> {
  const rows = surfaceRows(desk.house).ofCase(id);
  const card = rows.find((row) => row.kind === cardKind && row.channelId === channelId && row.state === 'shown');
  return card?.ts === undefined ? undefined : addressOf(desk.gateway, channelId, card.ts);
}

async function addressOf(gateway: Gateway, channel: string, ts: string): Promise<string | undefined> {
  const known = memo.get(gateway) ?? new Map<string, string>();
  memo.set(gateway, known);
  const before = known.get(`${channel} ${ts}`);
  if (before !== undefined) return before;
  const sent = await gateway.call<{ permalink: string }>('chat.getPermalink', { channel, message_ts: ts });
  if (sent.is !== 'ok') return undefined;
  if (known.size >= memoSize) known.clear();
  known.set(`${channel} ${ts}`, sent.data.permalink);
  return sent.data.permalink;
}

/** The addresses of several, by the ids of their cases. */
export async function threadLinks(
  desk: Desk,
  lines: readonly { readonly id: string; readonly channelId: string }[],
): Promise<ReadonlyMap<string, string>> {
  const all = await Promise.all(lines.map(async (line) => [line.id, await threadLink(desk, line)] as const));
  return new Map(all.flatMap(([id, link]) => (link === undefined ? [] : [[id, link] as const])));
}
