import { noteReminded } from '../cases/items-due.ts';
import { type PersonalDigest, personalDigestsDue, remindersDue } from '../cases/personal-digest.ts';
import { type Desk, nowOf } from './desk.ts';
import { type SurfaceTools, showSurface } from './surface.ts';
import { personalMessage } from './views/personal-digest.ts';

/** By direct message: the own digest of those who want one, and a reminder on the day on which something is due. */
export async function personalRound(desk: Desk, tools: SurfaceTools): Promise<void> {
  for (const own of personalDigestsDue(desk.house, nowOf(desk))) await send(desk, tools, 'personal_digest', own);
  for (const own of remindersDue(desk.house, nowOf(desk))) {
    if (!(await send(desk, tools, 'reminder', own))) continue;
    for (const item of own.items) noteReminded(desk.house, item.itemId, own.day);
  }
}

type Kind = 'personal_digest' | 'reminder';

/** False: to be tried again. Only what its owner may see now is in it. */
async function send(desk: Desk, tools: SurfaceTools, kind: Kind, own: PersonalDigest): Promise<boolean> {
  const seen = await Promise.all(
    own.items.map(async (item) => ((await desk.access.of(own.userId, item.channelId)).may ? [item] : [])),
  );
  const items = seen.flat();
  if (items.length === 0) return true;
  const opened = await desk.gateway.call<{ channel: { id: string } }>('conversations.open', { users: own.userId });
  if (opened.is !== 'ok') return false;
  const message = personalMessage(kind, { ...own, items });
  const place = { channel: opened.data.channel.id };
  return (await showSurface(tools, place, { kind, part: own.day, ...message })).is === 'shown';
}
