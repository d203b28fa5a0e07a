import { defineCheck, explained, found, missing, type Part, quote } from '../../check.ts';
import { explanationFor, proofOf } from '../../declared.ts';
import type { SourceOf } from '../../dossier.ts';
import type { FactsFor, Told } from '../../facts.ts';
import type { Evidence, Severity } from '../../report.ts';

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
  run: (facts, told) => {
    const { 'source.payment': payments, 'event.message': messages, 'event.transfer': transfers } = facts;
    if (payments.length + messages.length + transfers.length === 0) {
      return [missing('no payment details and no message about pay recorded')];
    }
    const policy = facts.policies?.crypto_pay ?? 'not_allowed';
    if (policy === 'allowed') return [];
    const rule = quote('role', 'crypto_pay', policy.replaceAll('_', ' '), 'the policy of this role');
    const wallets = payments.filter((payment) => payment.method === 'cryptocurrency');
    const proofs = wallets.map((payment) => (policy === 'with_proof' ? provenReason(payment, told) : undefined));
    const stated = wallets.map(({ id, asset, wallet }, at) => {
      const value = ['cryptocurrency', asset, wallet].filter(Boolean).join(', ');
      return settled('moderate', [quote(id, 'method', value), rule], proofs[at]);
    });
    const agreed = proofs.includes(undefined) ? undefined : proofs[0];
    const asked = messages
      .filter((message) => message.says === 'crypto_request' && message.from !== 'team')
      .map(({ ref, quote: words, at, after_refusal }) => {
        const said = words ?? 'a request to be paid in cryptocurrency';
        const note = `${at.slice(0, 10)}${after_refusal ? ', after a refusal' : ''}`;
        return settled(after_refusal ? 'strong' : 'moderate', [quote(ref, 'message', said, note), rule], agreed);
      });
    return [...stated, ...asked, ...sentInCrypto(facts, rule)];
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
      title: 'asked for, allowed with proof, and the proof is there',
      dossier: {
        role: { policies: { crypto_pay: 'with_proof' } },
        sources: [
          { id: 'pay', kind: 'payment', method: 'cryptocurrency' },
          { id: 'contract', kind: 'supporting_document', type: 'contract' },
        ],
        declared: {
          explanations: [{ fact: 'payment', sources: ['pay'], reason: 'agreed in the contract', proof: 'contract' }],
        },
        events: [{ event: 'message', at: '2026-10-05T10:00:00Z', says: 'crypto_request' }],
      },
      expect: 'explained',
    },
    {
      title: 'allowed with proof, and a reason for another account stands first',
      dossier: {
        role: { policies: { crypto_pay: 'with_proof' } },
        sources: [
          { id: 'pay', kind: 'payment', method: 'cryptocurrency' },
          { id: 'contract', kind: 'supporting_document', type: 'contract' },
        ],
        declared: {
          explanations: [
            { fact: 'payment', value: 'BR', reason: 'my savings account' },
            { fact: 'payment', sources: ['pay'], reason: 'agreed in the contract', proof: 'contract' },
          ],
        },
      },
      expect: 'explained',
      mentions: ['agreed in the contract'],
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
    {
      title: 'pay that was sent that way',
      dossier: {
        events: [
          { event: 'transfer', at: '2026-10-19T10:00:00Z', method: 'cryptocurrency', amount: 900, currency: 'USD' },
        ],
      },
      expect: 'found',
      severity: 'moderate',
      mentions: ['2026-10-19'],
    },
    { title: 'nothing said about pay', dossier: {}, expect: 'missing' },
  ],
});

/** Where the role allows it with proof: the reason that was given for this wallet, if its proof is in the file. */
function provenReason(payment: SourceOf<'payment'>, { declared, dossier }: Told): string | undefined {
  const given = explanationFor(declared, 'payment', { sources: [payment.id] });
  return proofOf(dossier, given) && given?.reason;
}

function settled(severity: Severity, evidence: readonly Evidence[], reason: string | undefined): Part {
  return reason === undefined ? found(severity, evidence) : explained(evidence, reason, 'document');
}

/** Transfers to a wallet that no payment entry names: those that one names are asked about there. */
function sentInCrypto(facts: FactsFor<'event.transfer' | 'source.payment'>, rule: Evidence): readonly Part[] {
  const sent = facts['event.transfer'].filter((transfer) => transfer.method === 'cryptocurrency');
  const unnamed = sent.filter(
    (transfer) => !facts['source.payment'].some((payment) => payment.id === transfer.payment),
  );
  return unnamed.map((transfer) =>
    found(
      'moderate',
      [quote(transfer.ref, 'method', 'cryptocurrency', `transfer of ${transfer.at.slice(0, 10)}`), rule],
      { title: 'Pay was sent in cryptocurrency' },
    ),
  );
}
