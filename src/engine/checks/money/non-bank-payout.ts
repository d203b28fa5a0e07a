import { defineCheck, type Example, found, missing, type Part, quote } from '../../check.ts';
import type { Role } from '../../dossier.ts';
import type { FactsFor } from '../../facts.ts';
import type { Evidence } from '../../report.ts';

/** PY-05: pay on a prepaid card, or an employee's pay on a payment platform. For freelancers platforms are ordinary. */
export const nonBankPayout = defineCheck({
  id: 'non-bank-payout',
  signals: ['PY-05'],
  family: 'money',
  severities: ['weak'],
  title: 'Pay is to go to a prepaid card or a payment platform instead of a bank account',
  source: 'FBI 2023, Google 2025 and OFSI 2024 on pay through money services; fact sheet, second red flag',
  needs: [],
  may: ['source.payment', 'event.transfer', 'role'],
  ask: 'no payment details entered',
  question: 'Is there a bank account in your own name to which your pay could go?',
  innocent: [
    'For people who work for clients abroad, payment platforms are ordinary',
    'A bank account can be hard to open after a move or in some countries',
    'A platform account that the candidate has used for years',
  ],
  next: 'Offer the payroll or a bank transfer; if the candidate prefers the platform, see a statement of it in their name',
  run: (facts) => {
    const payouts = payoutsIn(facts);
    if (payouts.length === 0) return [missing('no payment details entered')];
    return payouts.flatMap((payout) => judged(payout, facts.role?.employment));
  },
  examples: [
    {
      title: 'an employee, and a payment platform',
      dossier: paidBy('payment_platform', 'employee'),
      expect: 'found',
      severity: 'weak',
      mentions: ['payment platform, ExamplePay', 'employee'],
    },
    {
      title: 'a freelancer, and a payment platform',
      dossier: paidBy('payment_platform', 'freelancer'),
      expect: 'clear',
    },
    {
      title: 'a contractor, and a payment platform',
      dossier: paidBy('payment_platform', 'contractor'),
      expect: 'clear',
    },
    { title: 'a freelancer, and a prepaid card', dossier: paidBy('prepaid_card', 'freelancer'), expect: 'found' },
    { title: 'an employee, and a bank account', dossier: paidBy('bank_account', 'employee'), expect: 'clear' },
    {
      title: 'pay that was sent to a prepaid card',
      dossier: {
        role: { employment: 'contractor' },
        events: [{ event: 'transfer', at: '2026-10-19T10:00:00Z', method: 'prepaid_card' }],
      },
      expect: 'found',
      mentions: ['2026-10-19'],
    },
    {
      title: 'a payment platform, and no word on the kind of employment',
      dossier: paidBy('payment_platform', undefined),
      expect: 'missing',
    },
    { title: 'nothing said about pay', dossier: {}, expect: 'missing' },
  ],
});

interface Payout {
  readonly method: string;
  readonly evidence: Evidence;
}

function payoutsIn(facts: FactsFor<'source.payment' | 'event.transfer'>): readonly Payout[] {
  const words = (method: string): string => method.replaceAll('_', ' ');
  const stated = facts['source.payment'].map(({ id, method, provider }) => ({
    method,
    evidence: quote(id, 'method', [words(method), provider].filter(Boolean).join(', ')),
  }));
  const sent = facts['event.transfer'].flatMap(({ ref, method, at }) =>
    method ? [{ method, evidence: quote(ref, 'method', words(method), `transfer of ${at.slice(0, 10)}`) }] : [],
  );
  return [...stated, ...sent];
}

function judged({ method, evidence }: Payout, employment: Role['employment']): readonly Part[] {
  const role = employment ? [quote('role', 'employment', employment)] : [];
  if (method === 'prepaid_card')
    return [found('weak', [evidence, ...role], { title: 'Pay is to go to a prepaid card instead of a bank account' })];
  if (method !== 'payment_platform') return [];
  if (employment === undefined) return [missing('whether this is an employee’s role')];
  if (isOrdinaryForClients(employment)) return [];
  const title = 'An employee’s pay is to go to a payment platform instead of a bank account';
  return [found('weak', [evidence, ...role], { title })];
}

/** Who works for clients is commonly paid through a platform, above all across borders. */
function isOrdinaryForClients(employment: Role['employment']): boolean {
  return employment === 'freelancer' || employment === 'contractor';
}

function paidBy(
  method: 'payment_platform' | 'prepaid_card' | 'bank_account',
  employment: Role['employment'],
): Example['dossier'] {
  return {
    role: { employment },
    sources: [{ id: 'pay', kind: 'payment', method, provider: 'ExamplePay' }],
  };
}
