import type { KnownBlock } from '@slack/types';
import type { Subcommand } from '../command/subcommand.ts';

const first =
  '*/screen*  open a case: enter what a candidate has stated, and read in one thread what does not fit together and what could not be checked';

/** What `/screen help` shows to the person who asked. */
export function helpMessage(subcommands: readonly Subcommand[]): KnownBlock[] {
  const lines = subcommands.map(({ word, takes, does }) => `*/screen ${word}${takes ? ` ${takes}` : ''}*  ${does}`);
  return [
    { type: 'section', text: { type: 'mrkdwn', text: [first, ...lines].join('\n') } },
    {
      type: 'context',
      elements: [
        {
          type: 'mrkdwn',
          text: 'A finding is a question to ask. It never says who somebody is, and nothing closes a measure but a person with evidence.',
        },
      ],
    },
  ];
}
