import { enterCase } from '../flow.ts';
import { threadLink } from '../thread-link.ts';
import { caseCard } from '../views/case-card.ts';
import type { Subcommand } from './subcommand.ts';

export const showCommand: Subcommand = {
  word: 'show',
  takes: 'SCR-1',
  does: 'one case, where it stands',
  run: async (desk, { userId, rest, say }) => {
    const key = rest.split(/\s+/)[0]?.toUpperCase();
    if (!key) return say('Name the case: /screen show SCR-1');
    const entry = await enterCase(desk, userId, key);
    if (!entry.ok) return say(entry.say);
    const { file } = entry;
    const link = await threadLink(desk, file);
    const thread = link === undefined ? '' : `: <${link}|open its thread>`;
    return say(`${file.key} is in <#${file.channelId}>`, [
      ...caseCard(file).filter((block) => block.type !== 'actions'),
      { type: 'section', text: { type: 'mrkdwn', text: `In <#${file.channelId}>${thread}` } },
    ]);
  },
};
