import { defineCheck, type Example, found, missing, type Part, quote } from '../../check.ts';
import type { SourceOf } from '../../dossier.ts';
import { hasCheckedNumber, type NumberFault, numberFaults } from './_account-number.ts';

const words: Readonly<Record<NumberFault['fact'], string>> = {
  iban: 'IBAN',
  bic: 'BIC',
  routing_number: 'routing number',
};

/** PY-09: a number still fails its check digits when it was entered a second time. One failing entry is a typing mistake until then. */
export const malformedAccountNumber = defineCheck({
  id: 'malformed-account-number',
  signals: ['PY-09'],
  family: 'money',
  severities: ['info'],
  title: 'The number of the account was entered twice, and neither is one that a bank can have issued',
  source: 'ours: IBAN modulus 97 (ISO 13616), US routing numbers 3-7-1 (ABA), form of a BIC (ISO 9362)',
  needs: ['source.payment'],
  ask: 'an account number with check digits',
  question: 'Can you copy the number once more from a statement of the bank?',
  innocent: ['The same typing mistake was copied twice', 'The number of another field was entered here'],
  next: 'Take the number from the bank’s own letter or statement instead of by hand; nothing can be paid to this number',
  run: (facts) => {
    const payments = facts['source.payment'].filter(hasCheckedNumber);
    if (payments.length === 0)
      return [missing('an account number with check digits: an IBAN, a BIC or a US routing number')];
    return (['iban', 'bic', 'routing_number'] as const).flatMap((fact) => judged(payments, fact));
  },
  examples: [
    {
      title: 'the same mistake in two entries',
      dossier: entered({ iban: 'GB33BUKB20201555555556' }, { iban: 'GB33BUKB20201555555556' }),
      expect: 'found',
      severity: 'info',
      mentions: ['GB33BUKB20201555555556', 'pay-1', 'pay-2'],
    },
    {
      title: 'a routing number that fails twice, in two ways',
      dossier: entered({ country: 'US', routing_number: '110000001' }, { country: 'US', routing_number: '110000002' }),
      expect: 'found',
      mentions: ['110000001', '110000002'],
    },
    {
      title: 'a mistake that the second entry mends',
      dossier: entered({ iban: 'GB33BUKB20201555555556' }, { iban: 'GB33BUKB20201555555555' }),
      expect: 'clear',
    },
    {
      title: 'one entry that fails is to be entered again first',
      dossier: entered({ iban: 'GB33BUKB20201555555556' }),
      expect: 'missing',
      mentions: ['a second entry of the IBAN (pay-1)'],
    },
    {
      title: 'a good number, and a first entry of another account that fails',
      dossier: entered({ iban: 'GB33BUKB20201555555555' }, { iban: 'GB94BARC10201530093458' }),
      expect: 'missing',
    },
    { title: 'a good IBAN', dossier: entered({ iban: 'GB33BUKB20201555555555' }), expect: 'clear' },
    {
      title: 'a good routing number',
      dossier: entered({ country: 'US', routing_number: '110000000' }),
      expect: 'clear',
    },
    {
      title: 'a number of nine digits of another country, which has no check digit',
      dossier: entered({ country: 'CA', routing_number: '110000001' }, { country: 'CA', routing_number: '110000001' }),
      expect: 'clear',
    },
    { title: 'an account without such a number', dossier: entered({ account_number: '12345678' }), expect: 'missing' },
    { title: 'nothing said about pay', dossier: {}, expect: 'missing' },
  ],
});

/** Characters in which a number and the mistyped entry of it may differ (proposed). */
const mistyped = 2;

/** Entries that fail, without those that a good entry mends: a later one, or one that is nearly the same number. */
function judged(payments: readonly SourceOf<'payment'>[], fact: NumberFault['fact']): readonly Part[] {
  const entries = payments
    .filter((payment) => payment[fact] !== undefined)
    .map((payment) => ({ ...payment, fault: numberFaults(payment).find((fault) => fault.fact === fact) }));
  const good = entries.filter((entry) => entry.fault === undefined);
  const failing = entries.flatMap(({ id, at, fault }) =>
    fault && !good.some((one) => isNearly(one[fact] ?? '', fault.text) || isLater(one.at, at))
      ? [{ id, ...fault }]
      : [],
  );
  const [first] = failing;
  if (!first) return [];
  if (failing.length === 1) return [missing(`a second entry of the ${words[fact]} (${first.id}): ${first.problem}`)];
  return [
    found(
      'info',
      failing.map(({ id, text, problem }) => quote(id, fact, text, problem)),
    ),
  ];
}

function isNearly(one: string, other: string): boolean {
  const differing = [...one].filter((letter, at) => letter !== other[at]);
  return one.length === other.length && differing.length <= mistyped;
}

function isLater(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && Date.parse(one) > Date.parse(other);
}

function entered(...numbers: readonly Partial<SourceOf<'payment'>>[]): Example['dossier'] {
  return {
    sources: numbers.map((number, at) => ({
      id: `pay-${at + 1}`,
      kind: 'payment',
      method: 'bank_account',
      ...number,
    })),
  };
}
