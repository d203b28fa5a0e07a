import { createHash } from 'node:crypto';
import type { SurfaceRow, SurfaceRows } from '../cases/surface-rows.ts';
import { findSurface } from './find-surface.ts';
import type { Gateway, Sent } from './gateway.ts';
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

export type Shown =
  | { readonly is: 'shown'; readonly ts: string }
  /** Slack will not have this one message; others may go on. */
  | { readonly is: 'refused' }
  /** Slack has to be asked again later. */
  | { readonly is: 'later' }
  /** The message under which it belongs is gone. */
  | { readonly is: 'rootless' };

/** One message on its way to where it is to stand. */
interface Errand extends SurfacePlace {
  readonly row: SurfaceRow;
  readonly wanted: WantedSurface;
  readonly digest: string;
}

/** How long one run waits for Slack's `Retry-After` before it leaves the message to the next round. */
const longestWaitMs = 30_000;
const mostTries = 4;
/** A post without an answer may still come through; after this long it is looked for once more. */
const lookAgainAfterMs = 60_000;

const later = { is: 'later' } as const;

/** Brings one message up to date. */
export async function showSurface(tools: SurfaceTools, place: SurfacePlace, wanted: WantedSurface): Promise<Shown> {
  const { caseId, channel, root } = place;
  const row = tools.rows.want(caseId, wanted.kind, wanted.part, channel);
  const errand: Errand = { ...place, row, wanted, digest: digestOf(wanted) };
  if (row.state === 'shown' && row.ts !== undefined) {
    if (isElsewhere(row, root)) return move(tools, errand, row.ts);
    return row.shownDigest === errand.digest ? { is: 'shown', ts: row.ts } : edit(tools, errand, row.ts);
  }
  if (row.state !== 'sending') return post(tools, errand, false);
  const found = await findSurface(tools, row, channel, row.threadTs ?? root);
  if (found.is === 'unknown') return later;
  if (found.is === 'absent') return post(tools, errand, true);
  tools.rows.shown(row.id, found.ts, found.digest, tools.now(), found.isAlone ? undefined : lookAgainAt(tools));
  if (isElsewhere(row, root)) return move(tools, errand, found.ts);
  return found.digest === errand.digest ? { is: 'shown', ts: found.ts } : edit(tools, errand, found.ts);
}

/** Its thread's first message was deleted, and stands anew. */
function isElsewhere(row: SurfaceRow, root: string | undefined): boolean {
  return row.threadTs !== undefined && root !== undefined && row.threadTs !== root;
}

async function move(tools: SurfaceTools, errand: Errand, ts: string): Promise<Shown> {
  const sent = await tools.gateway.remove(errand.channel, ts);
  return sent.is === 'ok' || sent.is === 'refused' ? post(tools, errand, false) : later;
}

/** `isDoubtful`: an earlier attempt may still come through. */
async function post(tools: SurfaceTools, errand: Errand, isDoubtful: boolean): Promise<Shown> {
  const { row, channel, root, digest } = errand;
  let isLookedForAgain = isDoubtful;
  for (let tries = 0; tries < mostTries; tries++) {
    tools.rows.sending(row.id, root, tools.now());
    const sent = await tools.gateway.post({ ...contentOf(errand), channel, ...(root && { thread_ts: root }) });
    if (sent.is === 'ok') {
      const { ts, message } = sent.data;
      if (root !== undefined && message?.thread_ts === undefined) return takeBack(tools, errand, ts);
      tools.rows.shown(row.id, ts, digest, tools.now(), isLookedForAgain ? lookAgainAt(tools) : undefined);
      return { is: 'shown', ts };
    }
    if (sent.is === 'refused') return refused(tools, errand, sent.error, 'Slack refused a message');
    if (sent.is === 'no_answer') {
      isLookedForAgain = true;
      const found = await findSurface(tools, row, channel, root);
      if (found.is === 'unknown') return later;
      if (found.is === 'there') {
        tools.rows.shown(row.id, found.ts, found.digest, tools.now(), lookAgainAt(tools));
        return found.digest === digest ? { is: 'shown', ts: found.ts } : edit(tools, errand, found.ts);
      }
    }
    if (!(await mayTryAgain(tools, sent, tries))) return later;
  }
  return later;
}

/** Slack posts the reply to a thread that is gone in the channel itself, where it does not belong. */
async function takeBack(tools: SurfaceTools, errand: Errand, ts: string): Promise<Shown> {
  for (let tries = 0; tries < mostTries; tries++) {
    const sent = await tools.gateway.remove(errand.channel, ts);
    if (sent.is === 'ok' || sent.is === 'refused') {
      tools.rows.wantedAgain(errand.row.id);
      return { is: 'rootless' };
    }
    if (!(await mayTryAgain(tools, sent, tries))) break;
  }
  return { is: 'rootless' };
}

/** Slack's words for a message that is not to be edited any more: it is taken away, where that is allowed, and posted anew. */
const notToBeEdited: readonly string[] = ['message_not_found', 'cant_update_message', 'edit_window_closed'];

async function edit(tools: SurfaceTools, errand: Errand, ts: string): Promise<Shown> {
  const { row, channel, digest } = errand;
  for (let tries = 0; tries < mostTries; tries++) {
    const sent = await tools.gateway.update({ ...contentOf(errand), channel, ts });
    if (sent.is === 'ok') {
      tools.rows.shown(row.id, ts, digest, tools.now(), row.lookAgainAt);
      return { is: 'shown', ts };
    }
    if (sent.is === 'refused') {
      if (!notToBeEdited.includes(sent.error)) return refused(tools, errand, sent.error, 'Slack refused an edit');
      return sent.error === 'message_not_found' ? post(tools, errand, false) : move(tools, errand, ts);
    }
    if (!(await mayTryAgain(tools, sent, tries))) return later;
  }
  return later;
}

/** Said in the log once for each message and word of Slack's; it is tried again all the same. */
function refused(tools: SurfaceTools, { row, wanted }: Errand, error: string, said: string): Shown {
  tools.rows.refused(row.id, error);
  if (row.lastError !== error) tools.log.error({ surface: row.id, kind: wanted.kind, refused: error }, said);
  return { is: 'refused' };
}

function contentOf({ row, wanted, digest }: Errand) {
  const metadata = { event_type: surfaceMetadata, event_payload: { surface: row.id, digest } };
  return { text: wanted.text, blocks: wanted.blocks, metadata };
}

async function mayTryAgain(tools: SurfaceTools, sent: Sent<unknown>, tries: number): Promise<boolean> {
  const ms = sent.is === 'later' ? sent.afterMs : 250 * 2 ** tries;
  if (ms > longestWaitMs) return false;
  await tools.wait(ms);
  return true;
}

function lookAgainAt(tools: SurfaceTools): string {
  return new Date(Date.parse(tools.now()) + lookAgainAfterMs).toISOString();
}

/** Messages that may stand twice, because a post came through after it was looked for: the second one is deleted. */
export async function removeLate(tools: SurfaceTools): Promise<void> {
  for (const row of tools.rows.toLookAt(tools.now())) {
    if (row.ts === undefined) continue;
    const found = await findSurface(tools, row, row.channelId, row.threadTs, row.ts);
    if (found.is === 'unknown' || (found.is === 'there' && !found.isAlone)) continue;
    tools.rows.lookedAt(row.id);
  }
}

function digestOf(surface: WantedSurface): string {
  return createHash('sha256')
    .update(JSON.stringify([surface.text, surface.blocks]))
    .digest('hex')
    .slice(0, 16);
}
