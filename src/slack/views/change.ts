import type { KnownBlock } from '@slack/types';
import type { CaseChange } from '../../cases/case-file.ts';
import { clip, plain } from '../text.ts';

/** One line in the thread that says what a change of the facts changed. It is posted once and stays. */
export function changeMessage(change: CaseChange): KnownBlock[] {
  return [
    {
      type: 'context',
      elements: [{ type: 'mrkdwn', text: `After what <@${change.by}> entered` }, plain(clip(change.text, 900), 1_000)],
    },
  ];
}
