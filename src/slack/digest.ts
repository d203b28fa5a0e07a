import { casesIn, channelDigest, digestsDue, isQuiet } from '../cases/digest.ts';
import { beginDigest, digestKind, digestPart, skipDigest } from '../cases/digest-rows.ts';
import { channelSettings } from '../cases/settings.ts';
import { backOff } from './back-off.ts';
import { removeSurface } from './clear-surfaces.ts';
import { type Desk, nowOf } from './desk.ts';
import { personalRound } from './personal-digest.ts';
import { type SurfaceTools, showSurface } from './surface.ts';
import { tellOwners } from './unreachable.ts';
import { digestMessages, ownersIn } from './views/digest.ts';

export interface Digests {
  /** Sends what is due now; one round at a time. */
  readonly round: () => Promise<void>;
  readonly idle: () => Promise<void>;
}

/** The daily digests. What was begun before a restart is looked for and finished, on the same local day only. */
export function digests(desk: Desk, tools: SurfaceTools): Digests {
  let running: Promise<void> | undefined;
  const rest = backOff(desk.clock);
  const send = async (channelId: string, day: string): Promise<void> => {
    if (rest.isResting(channelId)) return;
    if (await sendDigest(desk, tools, channelId, day)) rest.worked(channelId);
    else rest.failed(channelId);
  };
  const work = async (): Promise<void> => {
    for (const { channelId, day } of digestsDue(desk.house, nowOf(desk))) await send(channelId, day);
    await personalRound(desk, tools);
  };
  return {
    round: () => {
      running ??= work()
        .catch((error: unknown) => desk.log.error({ error }, 'a round of digests failed'))
        .finally(() => {
          running = undefined;
        });
      return running;
    },
    idle: async () => running,
  };
}

/** False: to be tried again. */
async function sendDigest(desk: Desk, tools: SurfaceTools, channelId: string, day: string): Promise<boolean> {
  desk.access.forget(channelId);
  const access = await desk.access.toChannel(channelId);
  if (!access.may) {
    desk.log.warn({ channel: channelId, why: access.why }, 'a digest cannot be shown');
    await tellOwners(tools, casesIn(desk.house, channelId), channelId, access.why);
    return false;
  }
  const now = nowOf(desk);
  const content = channelDigest(desk.house, channelId, day, now);
  if (isQuiet(content) && !channelSettings(desk.house, channelId).digest.when_empty) {
    skipDigest(desk.house, channelId, day, now);
    return true;
  }
  const messages = digestMessages(content, await namesOf(desk, ownersIn(content)));
  const tooMany = beginDigest(desk.house, channelId, day, messages.length);
  let root: string | undefined;
  let isDone = true;
  for (const [at, message] of messages.entries()) {
    const wanted = { kind: digestKind, part: digestPart(day, at), ...message };
    const shown = await showSurface(tools, { channel: channelId, root }, wanted);
    if (shown.is === 'shown') root ??= shown.ts;
    else if (shown.is === 'refused' && root !== undefined) isDone = false;
    else return false;
  }
  for (const part of tooMany) {
    const row = tools.rows.want(undefined, digestKind, part, channelId);
    if (!(await removeSurface(tools, row))) isDone = false;
  }
  return isDone;
}

export async function namesOf(desk: Desk, userIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const all = await Promise.all(userIds.map(async (id) => [id, (await desk.access.about(id))?.name ?? id] as const));
  return new Map(all);
}
