import { setFirstZone } from '../cases/settings.ts';
import type { Desk } from './desk.ts';

/** After a case was opened, however that was: the channel's clock, the messages, and a word to who is alone there. */
export async function showOpened(desk: Desk, userId: string, channel: string, caseId: string): Promise<void> {
  const about = await desk.access.about(userId);
  if (about) setFirstZone(desk.house, channel, about.timeZone);
  await desk.delivery.draw(caseId);
  await warnIfAlone(desk, userId, channel);
}

/** Strong findings are explained by a second person: where there is none, that is said when the case opens. */
async function warnIfAlone(desk: Desk, user: string, channel: string): Promise<void> {
  if ((await desk.access.hasColleague(user, channel)) !== false) return;
  const text =
    'Nobody but you can act on cases in this channel. A strong finding is explained, and a case that is not complete is cleared, by a second person: invite one.';
  await desk.gateway.call('chat.postEphemeral', { channel, user, text });
}
