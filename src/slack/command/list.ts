import { listCases } from '../../cases/list-cases.ts';
import { refused } from '../flow.ts';
import { listMessage } from '../views/list.ts';
import type { Subcommand } from './subcommand.ts';

const mostListed = 20;

export const listCommand: Subcommand = {
  word: 'list',
  does: 'open cases of this channel',
  run: async (desk, { userId, channelId, say }) => {
    const access = await desk.access.of(userId, channelId);
    if (!access.may) return say(refused(access.why));
    const { lines, more } = listCases(desk.house, [channelId], mostListed);
    return say(`${lines.length + more} open cases`, listMessage(lines, more));
  },
};
