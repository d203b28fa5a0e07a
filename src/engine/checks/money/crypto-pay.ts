import { defineCheck, explained, found, type Part, quote } from '../../check.ts';
import { explanationFor, proofOf } from '../../declared.ts';

/** PY-01: any request for crypto, unless the role allows it; repeated after a refusal it is strong. */
export const cryptoPay = defineCheck({
  id: 'crypto-pay',
  signals: ['PY-01'],
  family: 'money',
  severities: ['moderate', 'strong'],
  title: 'Payment in cryptocurrency was asked for',
  source: 'fact sheet, second red flag and fifth measure: requests for payment in cryptocurrency; avoid such payments',
  needs: [],
  may: ['source.payment', 'event.message', 'event.transfer', 'policies'],
  ask: 'no payment details and no message about pay recorded',
  question: 'Which bank account in your own name can we pay to?',
  innocent: [
    'Companies of the field often pay that way',
    'A bank account can be hard to open after a move or in some countries',
  ],
  next: 'Offer a payroll provider or a bank transfer, and record the pay method that both sides agree on',
  run: (facts, { declared, dossier }) => {
    const policy = facts.policies?.crypto_pay ?? 'not_allowed';
    const asked = facts['event.message'].filter((message) => message.says === 'crypto_request');
    const wallets = facts['source.payment'].filter((payment) => payment.method === 'cryptocurrency');
    if (facts['source.payment'].length + facts['event.message'].length + facts['event.transfer'].length === 0) {
      return [{ kind: 'missing', why: 'no payment details and no message about pay recorded' }];
    }
    if (policy === 'allowed') return [];
    const parts = wallets.map((payment): Part => {
      const evidence = [
        quote(payment.id, 'method', payment.wallet ? `cryptocurrency, ${payment.wallet}` : 'cryptocurrency'),
        quote('role', 'crypto_pay', policy.replaceAll('_', ' '), 'the policy of this role'),
      ];
      const given = explanationFor(declared, 'payment', { sources: [payment.id] });
      const isProved = policy === 'with_proof' && proofOf(dossier, given) !== undefined;
      return isProved && given ? explained(evidence, given.reason, 'document') : found('moderate', evidence);
    });
    const messages = asked.map((message) =>
      found(message.after_refusal ? 'strong' : 'moderate', [
        quote(
          message.ref,
          'message',
          message.quote ?? 'a request to be paid in cryptocurrency',
          message.at.slice(0, 10),
        ),
        quote('role', 'crypto_pay', policy.replaceAll('_', ' '), 'the policy of this role'),
      ]),
    );
    return [...parts, ...messages];
  },
  examples: [
    {
      title: 'a wallet for a role whose policy does not allow it',
      dossier: { sources: [{ id: 'pay', kind: 'payment', method: 'cryptocurrency', asset: 'USDC' }] },
      expect: 'found',
      severity: 'moderate',
    },
    {
      title: 'asked for again after it was refused',
      dossier: {
        events: [
          {
            event: 'message',
            at: '2026-10-05T10:00:00Z',
            says: 'crypto_request',
            quote: 'Only USDT please',
            after_refusal: true,
          },
        ],
      },
      expect: 'found',
      severity: 'strong',
      mentions: ['Only USDT please'],
    },
    {
      title: 'a role that pays that way',
      dossier: {
        role: { policies: { crypto_pay: 'allowed' } },
        sources: [{ id: 'pay', kind: 'payment', method: 'cryptocurrency' }],
      },
      expect: 'clear',
    },
    {
      title: 'allowed with proof, and the proof is there',
      dossier: {
        role: { policies: { crypto_pay: 'with_proof' } },
        sources: [
          { id: 'pay', kind: 'payment', method: 'cryptocurrency' },
          { id: 'contract', kind: 'supporting_document', type: 'contract' },
        ],
        declared: {
          explanations: [{ fact: 'payment', sources: ['pay'], reason: 'agreed in the contract', proof: 'contract' }],
        },
      },
      expect: 'explained',
    },
    {
      title: 'allowed with proof, and no proof yet',
      dossier: {
        role: { policies: { crypto_pay: 'with_proof' } },
        sources: [{ id: 'pay', kind: 'payment', method: 'cryptocurrency' }],
      },
      expect: 'found',
    },
    {
      title: 'a bank account',
      dossier: { sources: [{ id: 'pay', kind: 'payment', method: 'bank_account' }] },
      expect: 'clear',
    },
    { title: 'nothing said about pay', dossier: {}, expect: 'missing' },
  ],
});
