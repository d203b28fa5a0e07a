import { channelsWithCases } from '../cases/list-cases.ts';
import type { Desk } from './desk.ts';

/** Channels with cases that somebody may see and act on now, as Slack says; none for a guest. */
export async function visibleChannels(desk: Desk, userId: string): Promise<readonly string[]> {
  if (!(await desk.access.person(userId)).may) return [];
  const all = await Promise.all(
    channelsWithCases(desk.house).map(async (id) => ((await desk.access.of(userId, id)).may ? [id] : [])),
  );
  return all.flat();
}
