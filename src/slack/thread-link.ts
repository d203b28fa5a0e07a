import { surfaceRows } from '../cases/surface-rows.ts';
import type { Desk } from './desk.ts';
import { cardKind } from './views/surfaces.ts';

/** Slack's address of a case's thread; undefined while it is not shown, or where Slack does not say. */
export async function threadLink(
  desk: Desk,
  { id, channelId: channel }: { readonly id: string; readonly channelId: string },
): Promise<string | undefined> {
  const rows = surfaceRows(desk.house).ofCase(id);
  const card = rows.find((row) => row.kind === cardKind && row.channelId === channel && row.state === 'shown');
  if (card?.ts === undefined) return undefined;
  const sent = await desk.gateway.call<{ permalink: string }>('chat.getPermalink', { channel, message_ts: card.ts });
  return sent.is === 'ok' ? sent.data.permalink : undefined;
}

/** The addresses of several, by the ids of their cases. */
export async function threadLinks(
  desk: Desk,
  lines: readonly { readonly id: string; readonly channelId: string }[],
): Promise<ReadonlyMap<string, string>> {
  const all = await Promise.all(lines.map(async (line) => [line.id, await threadLink(desk, line)] as const));
  return new Map(all.flatMap(([id, link]) => (link === undefined ? [] : [[id, link] as const])));
}
