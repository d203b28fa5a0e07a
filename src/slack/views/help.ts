import type { KnownBlock } from '@slack/types';

const lines = [
  '*/screen*  open a case: enter what a candidate has stated, and read in one thread what does not fit together and what could not be checked',
  '*/screen list*  open cases of this channel',
  '*/screen show SCR-1*  one case, where it stands',
  '*/screen role*  roles: required hours, policies. They are frozen when the first case of a role opens',
  '*/screen help*  this',
];

/** What `/screen help` shows to the person who asked. */
export function helpMessage(): KnownBlock[] {
  return [
    { type: 'section', text: { type: 'mrkdwn', text: lines.join('\n') } },
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
