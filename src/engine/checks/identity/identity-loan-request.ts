import { defineCheck, type Example, found, quote } from '../../check.ts';

/** ID-16: asking somebody to lend a name, papers, a bank account or a login. */
export const identityLoanRequest = defineCheck({
  id: 'identity-loan-request',
  signals: ['ID-16'],
  family: 'identity',
  severities: ['decisive'],
  title: 'Somebody was asked to lend a name, papers or an account',
  source: '2022 advisory: asking others to lend their identity or accounts; fact sheet, overview (proxy accounts)',
  needs: ['event.message'],
  ask: 'no message recorded',
  question: 'What did you mean by this message?',
  innocent: [
    'An agency or a joint venture works under one account, and said so clumsily',
    'A misunderstanding in a second language',
  ],
  next: 'Keep the message as it is, let a second person read it, and ask counsel before answering',
  run: (facts) =>
    facts['event.message']
      .filter((message) => message.says === 'identity_loan_request' && message.from !== 'team')
      .map((message) =>
        found('decisive', [
          quote(
            message.ref,
            'message',
            message.quote ?? 'a request to lend an identity or an account',
            message.at.slice(0, 10),
          ),
          quote(message.ref, 'from', message.from ?? 'not recorded', message.channel),
        ]),
      ),
  examples: [
    {
      title: 'a colleague is asked for an account',
      dossier: message('identity_loan_request', 'candidate'),
      expect: 'found',
      severity: 'decisive',
      mentions: ['Could I use your account for a month?'],
    },
    { title: 'recorded as said by the team', dossier: message('identity_loan_request', 'team'), expect: 'clear' },
    { title: 'another message', dossier: message('no_vpn', 'candidate'), expect: 'clear' },
    { title: 'no message', dossier: {}, expect: 'missing' },
  ],
});

function message(says: 'identity_loan_request' | 'no_vpn', from: 'candidate' | 'team'): Example['dossier'] {
  return {
    events: [
      {
        event: 'message',
        at: '2026-10-12T09:00:00Z',
        says,
        from,
        channel: 'chat',
        quote: 'Could I use your account for a month?',
      },
    ],
  };
}
