import type { KnownBlock } from '@slack/types';
import { listCases } from '../../cases/list-cases.ts';
import type { Desk } from '../desk.ts';
import { refused } from '../flow.ts';
import { count } from '../text.ts';
import { threadLinks } from '../thread-link.ts';
import { listMessage } from '../views/list.ts';
import { visibleChannels } from '../visible-channels.ts';
import { readFilter } from './case-filter.ts';
import type { Subcommand } from './subcommand.ts';

/** Cases of one page. */
const pageSize = 10;

export const listCommand: Subcommand = {
  word: 'list',
  takes: '[closed] [@me] [offer] [2]',
  does: 'cases of this channel; anywhere else, of all your channels. Filters are words in any order, a number is a page',
  run: async (desk, { userId, channelId, rest, say }) => {
    const { text, blocks } = await casesListed(desk, userId, channelId, rest);
    return say(text, blocks);
  },
};

export interface Listed {
  readonly text: string;
  readonly blocks?: readonly KnownBlock[];
}

/** One page for one person: asked of Slack anew each time. */
export async function casesListed(desk: Desk, userId: string, channelId: string, rest: string): Promise<Listed> {
  const read = readFilter(rest, userId);
  if (!read.ok) return { text: read.say };
  const here = await desk.access.of(userId, channelId);
  const isHere = here.may;
  if (!here.may && here.why === 'guest') return { text: refused(here.why) };
  const channels = isHere ? [channelId] : await visibleChannels(desk, userId);
  if (!here.may && channels.length === 0) return { text: `There are no cases that you may see. ${refused(here.why)}` };
  const list = listCases(desk.house, channels, read.filter, { page: read.page, size: pageSize });
  const links = await threadLinks(desk, list.lines);
  const words = { filter: read.words, isHere, links };
  return { text: count(list.total, 'case'), blocks: listMessage(list, words) };
}
