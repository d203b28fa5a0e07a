import type { SurfaceRow } from '../cases/surface-rows.ts';
import type { FoundMessage } from './gateway.ts';
import { surfaceMetadata } from './ids.ts';
import type { SurfaceTools } from './surface.ts';

/** What Slack shows of one surface. */
export type Found =
  /** `unknown`: Slack did not say, so nothing may be posted yet. */
  | { readonly is: 'unknown' }
  | { readonly is: 'absent' }
  | {
      readonly is: 'there';
      readonly ts: string;
      readonly digest: string;
      /** False while a second one stands there, which could not be deleted yet. */
      readonly isAlone: boolean;
    };

/** Slack's clock and ours may differ, and an attempt may be older than the last one that is noted. */
const marginMs = 60 * 60_000;

/**
 * Looks for a message that was sent without an answer where it would stand; a second one of the same surface is deleted.
 * `keep`: the one that stays; absent: the oldest.
 */
export async function findSurface(
  tools: SurfaceTools,
  row: SurfaceRow,
  channel: string,
  root: string | undefined,
  keep?: string,
): Promise<Found> {
  const listed = await tools.gateway.find(channel, root, since(row));
  // A reply to a thread that is gone was posted in the channel itself.
  if (listed.is === 'refused' && root !== undefined && isGone(listed.error)) return strayed(tools, row, channel);
  if (listed.is !== 'ok') return { is: 'unknown' };
  const all = ofRow(listed.data, row);
  const first = keep === undefined ? all[0] : all.find((message) => message.ts === keep);
  const isAlone = await removeAll(
    tools,
    channel,
    all.filter((message) => message.ts !== (first?.ts ?? keep)),
  );
  if (first === undefined) return { is: 'absent' };
  return { is: 'there', ts: first.ts, digest: first.payload.digest ?? '', isAlone };
}

async function strayed(tools: SurfaceTools, row: SurfaceRow, channel: string): Promise<Found> {
  const listed = await tools.gateway.find(channel, undefined, since(row));
  if (listed.is !== 'ok') return { is: 'unknown' };
  return (await removeAll(tools, channel, ofRow(listed.data, row))) ? { is: 'absent' } : { is: 'unknown' };
}

/** False when one may stand there still. */
async function removeAll(tools: SurfaceTools, channel: string, all: readonly FoundMessage[]): Promise<boolean> {
  let isDone = true;
  for (const { ts } of all) {
    const sent = await tools.gateway.remove(channel, ts);
    if (sent.is !== 'ok' && sent.is !== 'refused') isDone = false;
  }
  return isDone;
}

function ofRow(listed: readonly FoundMessage[], row: SurfaceRow): readonly FoundMessage[] {
  return listed
    .filter((message) => message.eventType === surfaceMetadata && message.payload.surface === row.id)
    .sort((a, b) => Number(a.ts) - Number(b.ts));
}

/** A `ts`, so that a busy channel is not read from its beginning. */
function since(row: SurfaceRow): string | undefined {
  const at = row.updatedAt === undefined ? Number.NaN : Date.parse(row.updatedAt);
  return Number.isNaN(at) ? undefined : ((at - marginMs) / 1_000).toFixed(6);
}

export function isGone(error: string): boolean {
  return error === 'thread_not_found' || error === 'message_not_found';
}
