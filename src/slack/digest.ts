import { casesIn, channelDigest, digestsDue, isQuiet } from '../cases/digest.ts';
import { digestKind, skipDigest } from '../cases/digest-rows.ts';
import { channelSettings } from '../cases/settings.ts';
import { type Desk, nowOf } from './desk.ts';
import { personalRound } from './personal-digest.ts';
import { type SurfaceTools, showSurface } from './surface.ts';
import { tellOwner } from './unreachable.ts';
import { digestMessages, ownersIn } from './views/digest.ts';

export interface Digests {
  /** Sends what is due now; one round at a time. */
  readonly round: () => Promise<void>;
  readonly idle: () => Promise<void>;
}

/** The daily digests. What was begun before a restart is looked for and finished, on the same local day only. */
export function digests(desk: Desk, tools: SurfaceTools): Digests {
  let running: Promise<void> | undefined;
  const work = async (): Promise<void> => {
    for (const { channelId, day } of digestsDue(desk.house, nowOf(desk))) {
      await sendDigest(desk, tools, channelId, day);
    }
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

async function sendDigest(desk: Desk, tools: SurfaceTools, channelId: string, day: string): Promise<void> {
  desk.access.forget(channelId);
  const access = await desk.access.toChannel(channelId);
  if (!access.may) {
    desk.log.warn({ channel: channelId, why: access.why }, 'a digest cannot be shown');
    for (const file of casesIn(desk.house, channelId)) await tellOwner(tools, file, access.why);
    return;
  }
  const now = nowOf(desk);
  const content = channelDigest(desk.house, channelId, day, now);
  if (isQuiet(content) && !channelSettings(desk.house, channelId).digest.when_empty) {
    return skipDigest(desk.house, channelId, day, now);
  }
  const messages = digestMessages(content, await namesOf(desk, ownersIn(content)));
  let root: string | undefined;
  for (const [at, message] of messages.entries()) {
    const part = at === 0 ? day : `${day}/${at + 1}`;
    const ts = await showSurface(tools, { channel: channelId, root }, { kind: digestKind, part, ...message });
    if (ts === undefined) return;
    root ??= ts;
  }
}

export async function namesOf(desk: Desk, userIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const all = await Promise.all(userIds.map(async (id) => [id, (await desk.access.about(id))?.name ?? id] as const));
  return new Map(all);
}
