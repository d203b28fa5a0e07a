import { type MyWork, myWork } from '../cases/my-work.ts';
import { digestMoment, weekdays } from '../engine/digest.ts';
import { type Desk, nowOf } from './desk.ts';
import { threadLink } from './thread-link.ts';
import type { MineWords } from './views/mine.ts';

/** One person's work in the channels that they may see, with what is needed to show it. */
export async function workOf(
  desk: Desk,
  userId: string,
  channels: readonly string[],
  most: MineWords['most'],
  page = 1,
): Promise<{ readonly work: MyWork; readonly words: MineWords }> {
  const work = myWork(desk.house, userId, channels);
  const zone = (await desk.access.about(userId))?.timeZone ?? 'Etc/UTC';
  const { day } = digestMoment({ at: '00:00', time_zone: zone, weekdays }, nowOf(desk));
  const shown = [...work.looks.slice(0, most.looks), ...work.cases.slice(0, most.cases), ...work.decisions];
  const links = await Promise.all(shown.map(async (one) => [one.key, await threadLink(desk, one)] as const));
  return {
    work,
    words: { day, most, page, links: new Map(links.flatMap(([key, link]) => (link ? [[key, link]] : []))) },
  };
}
