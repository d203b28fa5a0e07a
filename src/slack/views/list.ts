import type { KnownBlock } from '@slack/types';
import type { CaseLine } from '../../cases/list-cases.ts';
import { clip, count, escapeMarkup, plain } from '../text.ts';
import { dispositionText, outcomeText, stageText } from './wording.ts';

/** Open cases of the channels that the asker may see, for the asker alone. */
export function listMessage(lines: readonly CaseLine[], more: number): KnownBlock[] {
  if (lines.length === 0)
    return [{ type: 'section', text: plain('No open cases here. Type /screen to open one.', 3_000) }];
  return [
    { type: 'header', text: plain(count(lines.length + more, 'open case'), 150) },
    ...lines.map(
      (one): KnownBlock => ({ type: 'section', text: { type: 'mrkdwn', text: clip(lineText(one), 2_900) } }),
    ),
    ...(more > 0 ? [{ type: 'context' as const, elements: [plain(`and ${more} more`, 100)] }] : []),
  ];
}

function lineText(one: CaseLine): string {
  const state = one.outcome ? outcomeText[one.outcome] : dispositionText[one.disposition];
  return `*${one.key}*  ${escapeMarkup(one.roleTitle)}, ${stageText[one.stage]}, <@${one.ownerId}>\n${state}`;
}
