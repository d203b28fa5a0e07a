import type { HomeView, KnownBlock } from '@slack/types';
import type { MyWork } from '../../cases/my-work.ts';
import { decisionBlocks, type MineWords, mineBlocks, said, settingsButton } from './mine.ts';

/** With their headers well below the 100 blocks of a home. */
export const mostOnHome = { items: 20, cases: 20, looks: 10 };

/** The App Home of one person. */
export function homeView(work: MyWork, words: MineWords): HomeView {
  return home([settingsButton, ...mineBlocks(work, words), ...decisionBlocks(work.decisions, words.links)]);
}

/** For somebody who sees no cases: why. */
export function emptyHomeView(why: string, isGuest: boolean): HomeView {
  return home([said(why), ...(isGuest ? [] : [settingsButton])]);
}

function home(blocks: KnownBlock[]): HomeView {
  return { type: 'home', blocks };
}
