import type { CaseFile } from '../cases/case-file.ts';
import type { AccessDesk } from './access.ts';
import { surfaceMetadata } from './ids.ts';
import { type SurfaceTools, showSurface } from './surface.ts';
import { tellOwner } from './unreachable.ts';
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

interface Tools extends SurfaceTools {
  readonly access: AccessDesk;
}

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
    return tellOwner(tools, file, channel.why);
  }
  const wanted = caseSurfaces(file);
  let root: string | undefined;
  for (const surface of wanted) {
    const ts = await showSurface(tools, { caseId, channel: file.channelId, root }, surface);
    if (ts === undefined) return;
    if (surface.kind === cardKind) root = ts;
  }
  await removeOthers(tools, caseId, file.channelId, wanted);
  if (await emptyOld(tools, caseId, file)) tools.rows.drawn(caseId, file.version);
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
