import { createHash } from 'node:crypto';
import type { SurfaceRow, SurfaceRows } from '../cases/surface-rows.ts';
import type { FoundMessage, Gateway, Sent } from './gateway.ts';
import { surfaceMetadata } from './ids.ts';
import type { Log } from './log.ts';
import type { WantedSurface } from './views/surfaces.ts';

export interface SurfaceTools {
  readonly rows: SurfaceRows;
  readonly gateway: Gateway;
  readonly log: Log;
  readonly wait: (ms: number) => Promise<void>;
  /** RFC 3339. */
  readonly now: () => string;
}

/** Where a message stands: of a case or of none, in a channel or under a root in it. */
export interface SurfacePlace {
  readonly caseId?: string | undefined;
  readonly channel: string;
  readonly root?: string | undefined;
}

/** How long one run waits for Slack's `Retry-After` before it leaves the message to the next round. */
const longestWaitMs = 30_000;
const mostTries = 4;

/** Brings one message up to date; its `ts`, or undefined when Slack has to be asked again later. */
export async function showSurface(
  tools: SurfaceTools,
  { caseId, channel, root }: SurfacePlace,
  wanted: WantedSurface,
): Promise<string | undefined> {
  const row = tools.rows.want(caseId, wanted.kind, wanted.part, channel);
  const digest = digestOf(wanted);
  if (row.state === 'shown' && row.ts !== undefined) {
    return row.shownDigest === digest ? row.ts : edit(tools, row, row.ts, channel, wanted, digest, root);
  }
  if (row.state === 'sending') {
    const found = await lookFor(tools, row, channel, root);
    if (found === 'unknown') return undefined;
    if (found !== undefined) {
      tools.rows.shown(row.id, found.ts, found.payload.digest ?? '', tools.now());
      return found.payload.digest === digest ? found.ts : edit(tools, row, found.ts, channel, wanted, digest, root);
    }
  }
  return post(tools, row, channel, wanted, digest, root);
}

async function post(
  tools: SurfaceTools,
  row: SurfaceRow,
  channel: string,
  wanted: WantedSurface,
  digest: string,
  root: string | undefined,
): Promise<string | undefined> {
  for (let tries = 0; tries < mostTries; tries++) {
    tools.rows.sending(row.id);
    const metadata = { event_type: surfaceMetadata, event_payload: { surface: row.id, digest } };
    const sent = await tools.gateway.post({
      channel,
      text: wanted.text,
      blocks: wanted.blocks,
      metadata,
      ...(root && { thread_ts: root }),
    });
    if (sent.is === 'ok') {
      tools.rows.shown(row.id, sent.data.ts, digest, tools.now());
      return sent.data.ts;
    }
    if (sent.is === 'no_answer') {
      const found = await lookFor(tools, row, channel, root);
      if (found === 'unknown') return undefined;
      if (found !== undefined) {
        tools.rows.shown(row.id, found.ts, digest, tools.now());
        return found.ts;
      }
    }
    if (sent.is === 'refused') {
      tools.rows.wantedAgain(row.id);
      tools.log.error({ surface: row.id, kind: wanted.kind, refused: sent.error }, 'Slack refused a message');
      return undefined;
    }
    if (!(await mayTryAgain(tools, sent, tries))) return undefined;
  }
  return undefined;
}

async function edit(
  tools: SurfaceTools,
  row: SurfaceRow,
  ts: string,
  channel: string,
  wanted: WantedSurface,
  digest: string,
  root: string | undefined,
): Promise<string | undefined> {
  for (let tries = 0; tries < mostTries; tries++) {
    const metadata = { event_type: surfaceMetadata, event_payload: { surface: row.id, digest } };
    const sent = await tools.gateway.update({ channel, ts, text: wanted.text, blocks: wanted.blocks, metadata });
    if (sent.is === 'ok') {
      tools.rows.shown(row.id, ts, digest, tools.now());
      return ts;
    }
    if (sent.is === 'refused') {
      if (sent.error === 'message_not_found') return post(tools, row, channel, wanted, digest, root);
      tools.log.error({ surface: row.id, kind: wanted.kind, refused: sent.error }, 'Slack refused an edit');
      return undefined;
    }
    if (!(await mayTryAgain(tools, sent, tries))) return undefined;
  }
  return undefined;
}

async function mayTryAgain(tools: SurfaceTools, sent: Sent<unknown>, tries: number): Promise<boolean> {
  const ms = sent.is === 'later' ? sent.afterMs : 250 * 2 ** tries;
  if (ms > longestWaitMs) return false;
  await tools.wait(ms);
  return true;
}

/** Looks in the thread for a message that was sent without an answer; a second one of the same surface is deleted. */
async function lookFor(
  tools: SurfaceTools,
  row: SurfaceRow,
  channel: string,
  root: string | undefined,
): Promise<FoundMessage | 'unknown' | undefined> {
  const listed = await tools.gateway.find(channel, root);
  if (listed.is !== 'ok') return 'unknown';
  const [first, ...again] = listed.data
    .filter((message) => message.eventType === surfaceMetadata && message.payload.surface === row.id)
    .sort((a, b) => Number(a.ts) - Number(b.ts));
  for (const duplicate of again) await tools.gateway.remove(channel, duplicate.ts);
  return first;
}

function digestOf(surface: WantedSurface): string {
  return createHash('sha256')
    .update(JSON.stringify([surface.text, surface.blocks]))
    .digest('hex')
    .slice(0, 16);
}
