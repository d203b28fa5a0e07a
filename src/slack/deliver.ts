import type { DueCase } from '../cases/surface-rows.ts';
import type { AccessDesk } from './access.ts';
import type { BackOff } from './back-off.ts';
import { showFiles } from './case-files.ts';
import { clearElsewhere, removeOthers } from './clear-surfaces.ts';
import { concealedFile } from './concealed-file.ts';
import { discardElsewhere } from './export.ts';
import { inBackground } from './patience.ts';
import { removeLate, type SurfaceTools, showSurface } from './surface.ts';
import { pictures } from './timeline.ts';
import { tellOwner } from './unreachable.ts';
import type { UploadTools } from './upload.ts';
import { cardKind, caseSurfaces, type WantedSurface } from './views/surfaces.ts';

export interface Delivery {
  /** Draws a case's messages again; one run a case at a time, and none is lost. */
  readonly draw: (caseId: string) => Promise<void>;
  /** Draws all that is not shown yet; after a start, and every few seconds. What failed rests a while. */
  readonly drawDue: () => Promise<void>;
  /** The same after a change of a channel: what rests is tried too. */
  readonly drawAll: () => Promise<void>;
  /** Resolves when nothing is under way. */
  readonly idle: () => Promise<void>;
}

export interface DeliveryTools extends SurfaceTools, UploadTools {
  readonly access: AccessDesk;
  readonly rest: BackOff;
}

/** Slack takes about one message a second and channel: one case at a time in each, in so many channels at once. */
const mostChannels = 4;

export function delivery(tools: DeliveryTools): Delivery {
  const lines = oneAtATime((caseId) => inBackground(() => drawn(tools, caseId)));
  const rounds = oneAtATime(() => inBackground(() => drawRound(tools, lines.run)));
  return {
    draw: lines.run,
    drawDue: () => rounds.run('due'),
    drawAll: () => {
      tools.rest.clear();
      return rounds.run('due');
    },
    idle: async () => {
      while (lines.isBusy() || rounds.isBusy()) await Promise.all([lines.done(), rounds.done()]);
    },
  };
}

/** Runs of the same name one after another; all that are asked for while one waits become one. */
function oneAtATime(work: (name: string) => Promise<void>) {
  const waiting = new Map<string, Promise<void>>();
  const running = new Map<string, Promise<void>>();
  const run = (name: string): Promise<void> => {
    const before = waiting.get(name);
    if (before) return before;
    const next = (running.get(name) ?? Promise.resolve()).then(() => {
      waiting.delete(name);
      running.set(name, next);
      return work(name).finally(() => {
        if (running.get(name) === next) running.delete(name);
      });
    });
    waiting.set(name, next);
    return next;
  };
  return {
    run,
    isBusy: () => waiting.size + running.size > 0,
    done: () => Promise.all([...waiting.values(), ...running.values()]),
  };
}

async function drawRound(tools: DeliveryTools, draw: (caseId: string) => Promise<void>): Promise<void> {
  try {
    const due = tools.rows.casesToDraw().filter(({ id }) => !tools.rest.isResting(id));
    const left = byChannel(due);
    const worker = async (): Promise<void> => {
      for (let next = left.shift(); next; next = left.shift()) for (const { id } of next) await draw(id);
    };
    await Promise.all(Array.from({ length: mostChannels }, worker));
    await removeLate(tools);
  } catch (error) {
    tools.log.error({ error }, 'a round of drawing failed');
  }
}

function byChannel(due: readonly DueCase[]): DueCase[][] {
  const channels = new Map<string, DueCase[]>();
  for (const one of due) channels.set(one.channelId, [...(channels.get(one.channelId) ?? []), one]);
  return [...channels.values()];
}

async function drawn(tools: DeliveryTools, caseId: string): Promise<void> {
  try {
    if (await drawCase(tools, caseId)) tools.rest.worked(caseId);
    else tools.rest.failed(caseId);
  } catch (error) {
    tools.rest.failed(caseId);
    tools.log.error({ error, caseId }, 'a case could not be drawn');
  }
}

/** False when something of it is to be tried again. */
async function drawCase(tools: DeliveryTools, caseId: string): Promise<boolean> {
  const file = tools.rows.file(caseId);
  if (!file) return true;
  // What stood in the channel that the case has left is emptied whether or not the new one can show it.
  const hasLeft = await discardElsewhere(tools, file);
  const isEmptied = (await clearElsewhere(tools, caseId, file)) && hasLeft;
  const channel = await tools.access.toChannel(file.channelId);
  if (!channel.may) {
    tools.log.warn({ case: file.key, why: channel.why }, 'the channel cannot show this case now');
    await tellOwner(tools, file, channel.why);
    return false;
  }
  const dossier = tools.files.dossier(file);
  const wanted = caseSurfaces(concealedFile(file, dossier));
  const isShown = await showAll(tools, caseId, file.channelId, wanted);
  const isTidy =
    isShown !== 'later' && (await removeOthers(tools, caseId, file.channelId, [...wanted, ...pictures(dossier)]));
  const hasFiles = isShown !== 'later' && (await showFiles(tools, file, dossier));
  if (isShown !== 'all' || !isTidy || !isEmptied || !hasFiles) return false;
  tools.rows.drawn(caseId, file.version);
  return true;
}

/** `some`: Slack refuses one of them, and the others stand. */
async function showAll(
  tools: DeliveryTools,
  caseId: string,
  channel: string,
  wanted: readonly WantedSurface[],
): Promise<'all' | 'some' | 'later'> {
  let root: string | undefined;
  let isAll = true;
  for (const surface of wanted) {
    const shown = await showSurface(tools, { caseId, channel, root }, surface);
    if (shown.is === 'later') return 'later';
    if (shown.is === 'rootless') {
      forgetCard(tools, caseId, channel);
      return 'later';
    }
    if (surface.kind === cardKind) {
      if (shown.is === 'refused') return 'later';
      root = shown.ts;
    }
    if (shown.is === 'refused') isAll = false;
  }
  return isAll ? 'all' : 'some';
}

/** The card was deleted in Slack: it is posted anew, and its thread after it. */
function forgetCard(tools: DeliveryTools, caseId: string, channel: string): void {
  const card = tools.rows.ofCase(caseId).find((row) => row.kind === cardKind && row.channelId === channel);
  if (card) tools.rows.wantedAgain(card.id);
}
