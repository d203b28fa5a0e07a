import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Json } from '../../src/sandbox/json.ts';
import { Blocks } from '../../src/sandbox/page/block/blocks.tsx';
import { Mrkdwn } from '../../src/sandbox/page/block/mrkdwn.tsx';
import { type BlockPlace, BlockPlaceContext } from '../../src/sandbox/page/block/press.ts';
import { type Desk, DeskContext } from '../../src/sandbox/page/desk.ts';
import type { Workspace } from '../../src/sandbox/page/workspace-api.ts';

const user = { isBot: false, isGuest: false, deleted: false, tz: 'Europe/London' };

export const workspace: Workspace = {
  team: { name: 'Larkfield' },
  users: [
    { ...user, id: 'U1', name: 'marco', realName: 'Marco Oduya', initials: 'MO' },
    { ...user, id: 'U2', name: 'lena', realName: 'Lena Fischer', initials: 'LF' },
  ],
  me: 'U1',
  channels: [
    {
      ...{ id: 'C1', name: 'hiring', kind: 'private', isMember: true, botIsMember: true, unread: 0, topic: '' },
      ...{ isPrivate: true, members: ['U1', 'U2'] },
    },
  ],
  messages: {},
  views: [],
  notifications: [],
  apps: { commands: [], shortcuts: [], hasHome: true },
};

const desk: Desk = {
  workspace,
  act: async () => ({ ok: true }),
  say: () => {},
  openThread: () => {},
  go: () => {},
};

function inWorkspace(child: ReturnType<typeof createElement>): string {
  return renderToStaticMarkup(createElement(DeskContext, { value: desk }, child));
}

export function htmlOf(blocks: readonly Json[], place: Partial<BlockPlace> = {}): string {
  const value: BlockPlace = { press: async () => undefined, ...place };
  return inWorkspace(createElement(BlockPlaceContext, { value }, createElement(Blocks, { blocks })));
}

export function htmlOfText(text: string, verbatim = false): string {
  return inWorkspace(createElement(Mrkdwn, { text, verbatim }));
}

/** What a person reads: tags gone, entities undone. */
export function wordsIn(html: string): string {
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#x27': "'" };
  return html.replace(/<[^>]*>/g, '').replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

export function tagsIn(html: string): readonly string[] {
  return [...new Set([...html.matchAll(/<([a-z]\w*)/g)].map(([, tag]) => tag ?? ''))].sort();
}

export function plain(text: string): Json {
  return { type: 'plain_text', text };
}
