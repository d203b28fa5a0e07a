import { createHash } from 'node:crypto';
import type { CaseFile } from '../cases/case-file.ts';
import type { SurfaceRow, SurfaceRows } from '../cases/surface-rows.ts';
import type { AccessDesk } from './access.ts';
import type { FoundMessage, Gateway, Sent } from './gateway.ts';
import { surfaceMetadata } from './ids.ts';
import type { Log } from './log.ts';
import { movedMessage } from './views/moved.ts';
import { cardKind, caseSurfaces, type WantedSurface } from './views/surfaces.ts';

export interface Delivery {
  /** Draws a case's messages again; one run a case at a time, and none is lost. */
  readonly draw: (caseId: string) => Promise<void>;
  /** Draws all that is not shown yet; after a start, and every few seconds. */
  readonly drawDue: () => Promise<void>;
  /** Resolves when nothing is under way. */
  readonly idle: () => Promise<void>;
}

interface Tools {
  readonly rows: SurfaceRows;
  readonly gateway: Gateway;
  readonly access: AccessDesk;
  readonly log: Log;
  readonly wait: (ms: number) => Promise<void>;
}

/** How long one run waits for Slack's `Retry-After` before it leaves the case to the next round. */
const longestWaitMs = 30_000;
const mostTries = 4;

export function delivery(tools: Tools): Delivery {
  const running = new Map<string, Promise<void>>();
  const draw = (caseId: string): Promise<void> => {
    const before = running.get(caseId) ?? Promise.resolve();
    const run = before
      .then(() => drawCase(tools, caseId))
      .catch((error: unknown) => tools.log.error({ error, caseId }, 'a case could not be drawn'));
    running.set(caseId, run);
    return run.finally(() => {
      if (running.get(caseId) === run) running.delete(caseId);
    });
  };
  return {
    draw,
    drawDue: async () => {
      await Promise.all(
        tools.rows
          .casesToDraw()
          .filter((id) => !running.has(id))
          .map(draw),
      );
    },
    idle: async () => {
      while (running.size > 0) await Promise.all(running.values());
    },
  };
}

async function drawCase(tools: Tools, caseId: string): Promise<void> {
  const file = tools.rows.file(caseId);
  if (!file) return;
  const channel = await tools.access.toChannel(file.channelId);
  if (!channel.may) {
    tools.log.warn({ case: file.key, why: channel.why }, 'the channel cannot show this case now');
    return;
  }
  const wanted = caseSurfaces(file);
  let root: string | undefined;
  for (const surface of wanted) {
    const ts = await show(tools, caseId, file.channelId, surface, root);
    if (ts === undefined) return;
    if (surface.kind === cardKind) root = ts;
  }
  await removeOthers(tools, caseId, file.channelId, wanted);
  if (await emptyOld(tools, caseId, file)) tools.rows.drawn(caseId, file.version);
}

/** Brings one message up to date; its `ts`, or undefined when Slack has to be asked again later. */
async function show(
  tools: Tools,
  caseId: string,
  channel: string,
  wanted: WantedSurface,
  root: string | undefined,
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
      tools.rows.shown(row.id, found.ts, found.payload.digest ?? '');
      return found.payload.digest === digest ? found.ts : edit(tools, row, found.ts, channel, wanted, digest, root);
    }
  }
  return post(tools, row, channel, wanted, digest, root);
}

async function post(
  tools: Tools,
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
      tools.rows.shown(row.id, sent.data.ts, digest);
      return sent.data.ts;
    }
    if (sent.is === 'no_answer') {
      const found = await lookFor(tools, row, channel, root);
      if (found === 'unknown') return undefined;
      if (found !== undefined) {
        tools.rows.shown(row.id, found.ts, digest);
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
  tools: Tools,
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
      tools.rows.shown(row.id, ts, digest);
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

async function mayTryAgain(tools: Tools, sent: Sent<unknown>, tries: number): Promise<boolean> {
  const ms = sent.is === 'later' ? sent.afterMs : 250 * 2 ** tries;
  if (ms > longestWaitMs) return false;
  await tools.wait(ms);
  return true;
}

/** Looks in the thread for a message that was sent without an answer; a second one of the same surface is deleted. */
async function lookFor(
  tools: Tools,
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

/** What stands in the channel that the case has left says so, and nothing else any more; false: to be tried again. */
async function emptyOld(tools: Tools, caseId: string, file: Pick<CaseFile, 'key' | 'channelId'>): Promise<boolean> {
  let isDone = true;
  for (const row of tools.rows.ofCase(caseId)) {
    const { ts, channelId: channel } = row;
    if (channel === file.channelId || row.state === 'removed' || ts === undefined) continue;
    const { blocks, text } = movedMessage(file.key, row.kind === cardKind);
    const sent = await tools.gateway.update({ channel, ts, text, blocks, metadata: noMetadata });
    if (sent.is === 'ok' || sent.is === 'refused') tools.rows.removed(row.id);
    else isDone = false;
  }
  return isDone;
}

const noMetadata = { event_type: surfaceMetadata, event_payload: {} };

/** Messages that the case no longer wants, such as a third one of findings. */
async function removeOthers(
  tools: Tools,
  caseId: string,
  channel: string,
  wanted: readonly WantedSurface[],
): Promise<void> {
  const kept = new Set(wanted.map((surface) => `${surface.kind} ${surface.part}`));
  for (const row of tools.rows.ofCase(caseId)) {
    if (
      row.channelId !== channel ||
      row.state === 'removed' ||
      row.ts === undefined ||
      kept.has(`${row.kind} ${row.part}`)
    )
      continue;
    const sent = await tools.gateway.remove(channel, row.ts);
    if (sent.is === 'ok' || sent.is === 'refused') tools.rows.removed(row.id);
  }
}

function digestOf(surface: WantedSurface): string {
  return createHash('sha256')
    .update(JSON.stringify([surface.text, surface.blocks]))
    .digest('hex')
    .slice(0, 16);
}
