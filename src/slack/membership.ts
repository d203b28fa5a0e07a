import type { App } from '@slack/bolt';
import type { Desk } from './desk.ts';

/** Events after which what we believed of a channel is asked for again. */
const changes = [
  'member_joined_channel',
  'member_left_channel',
  'group_archive',
  'group_unarchive',
  'group_left',
  'channel_archive',
  'channel_unarchive',
  'channel_left',
  'channel_shared',
  'channel_unshared',
] as const;

/** Who is in a channel changes: what is remembered of it is forgotten, and what waits to be shown is tried again. */
export function membershipFlow(app: App, desk: Desk): void {
  for (const change of changes) {
    app.event(change, async ({ event }) => {
      desk.access.forget(String(event.channel));
      await desk.delivery.drawAll();
    });
  }
}
