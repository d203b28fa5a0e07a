import { defineCheck, type Example, found, quote } from '../../check.ts';

/** IV-09: any threat is for security and counsel, and no longer a matter of hiring. */
export const recordedThreat = defineCheck({
  id: 'recorded-threat',
  signals: ['IV-09'],
  family: 'conduct',
  severities: ['decisive'],
  title: 'A threat, such as to publish or keep company data, was recorded',
  source: 'public service announcements of October 2023 and January 2025: data held for payment after access ended',
  needs: ['event.message'],
  ask: 'no message recorded',
  question: 'Nothing: let counsel decide who answers, and how.',
  innocent: [
    'An angry word without a plan behind it',
    'Somebody else used the account',
    'A demand for pay that is owed, put badly',
  ],
  next: 'Keep the message as it is, answer nothing yet, tell the security lead and counsel today, and review what the person can reach',
  run: (facts) =>
    facts['event.message']
      .filter((message) => message.says === 'threat' && message.from !== 'team')
      .map((message) =>
        found('decisive', [
          quote(message.ref, 'message', message.quote ?? 'a threat', message.at.slice(0, 10)),
          quote(message.ref, 'from', message.from ?? 'not recorded', message.channel),
        ]),
      ),
  examples: [
    {
      title: 'after the end of a contract',
      dossier: message('threat', 'candidate'),
      expect: 'found',
      severity: 'decisive',
      mentions: ['Pay me or the code goes public', 'chat'],
    },
    { title: 'recorded as said by the team', dossier: message('threat', 'team'), expect: 'clear' },
    { title: 'another message', dossier: message('no_vpn', 'candidate'), expect: 'clear' },
    { title: 'no message', dossier: {}, expect: 'missing' },
  ],
});

function message(says: 'threat' | 'no_vpn', from: 'candidate' | 'team'): Example['dossier'] {
  return {
    events: [
      {
        event: 'message',
        at: '2026-10-12T09:00:00Z',
        says,
        from,
        channel: 'chat',
        quote: 'Pay me or the code goes public',
      },
    ],
  };
}
