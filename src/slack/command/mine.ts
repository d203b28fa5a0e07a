import { refused } from '../flow.ts';
import { workOf } from '../my-work.ts';
import { count } from '../text.ts';
import { mineBlocks, mostOfMine } from '../views/mine.ts';
import { visibleChannels } from '../visible-channels.ts';
import type { Subcommand } from './subcommand.ts';

/** With their headers below the 50 blocks of a message. */
const most = { items: mostOfMine, cases: 10, looks: 8 };

export const mineCommand: Subcommand = {
  word: 'mine',
  takes: '[2]',
  does: 'what is open for you, your cases, and what waits for your second look',
  run: async (desk, { userId, rest, say }) => {
    const person = await desk.access.person(userId);
    if (!person.may) return say(refused(person.why));
    const { work, words } = await workOf(desk, userId, await visibleChannels(desk, userId), most, pageIn(rest));
    return say(count(work.items.length, 'open item'), mineBlocks(work, words));
  },
};

/** `mine 2` is the second page. */
function pageIn(rest: string): number {
  return /^[1-9]\d{0,3}$/.test(rest) ? Number(rest) : 1;
}
