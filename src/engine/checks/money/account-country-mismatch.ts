import { defineCheck, type Example, explained, found, missing, type Part, quote } from '../../check.ts';
import type { SourceOf } from '../../dossier.ts';
import type { FactsFor, Told } from '../../facts.ts';
import { type AccountCountry, countryOfAccount, isPlatformsHome } from './_account-country.ts';
import { reasonForAccount } from './_account-reason.ts';
import { type HomeCountry, homeCountries } from './_home-countries.ts';

/**
 * PY-03: the account is in a country that is none of those where the candidate lives, lived or is employed. Countries are
 * compared with each other only: an account where the candidate lives is silent, wherever that is.
 */
export const accountCountryMismatch = defineCheck({
  id: 'account-country-mismatch',
  signals: ['PY-03'],
  family: 'money',
  severities: ['moderate'],
  title: 'The account is in a country in which, by what was stated, the candidate neither lives nor is employed',
  source:
    'fact sheet, second red flag (accounts abroad), read as an inconsistency: the country itself counts for nothing',
  needs: ['source.payment'],
  may: ['stated.location', 'stated.address', 'source.identity_document', 'source.supporting_document', 'role'],
  question: 'What connects you with the country of this account?',
  innocent: [
    'An account kept from an earlier home, or in the family’s country',
    'An online bank or platform that opens its accounts from one country',
    'A move that the papers do not show yet',
  ],
  next: 'Ask for the reason and record it; then have the bank confirm the holder',
  run: (facts, told) => {
    const accounts = facts['source.payment'].filter((payment) => payment.method !== 'cryptocurrency');
    const read = accounts.map((payment) => ({ payment, account: countryOfAccount(payment) }));
    if (read.every(({ account }) => account === undefined)) return [missing('the country of the account')];
    const homes = homeCountries(facts, told.declared);
    return read.flatMap(({ payment, account }) => (account ? judged(payment, account, homes, facts, told) : []));
  },
  examples: [
    {
      title: 'an account in a third country',
      dossier: livesAndIsPaid('FR', { country: 'BR' }),
      expect: 'found',
      severity: 'moderate',
      mentions: ['BR', 'FR', 'bank', 'application'],
    },
    {
      title: 'the country of an IBAN',
      dossier: livesAndIsPaid('FR', { iban: 'BE71096123456769' }),
      expect: 'found',
      mentions: ['BE71096123456769'],
    },
    {
      title: 'an account where the candidate lives',
      dossier: livesAndIsPaid('BR', { country: 'BR' }),
      expect: 'clear',
    },
    {
      title: 'an account in the country of the role',
      dossier: { ...livesAndIsPaid('FR', { country: 'BR' }), role: { country: 'BR' } },
      expect: 'clear',
    },
    {
      title: 'an account at a home that was declared',
      dossier: { ...livesAndIsPaid('FR', { country: 'BR' }), declared: { places: [{ as: 'home', country: 'BR' }] } },
      expect: 'clear',
    },
    {
      title: 'an account kept from a former home',
      dossier: {
        ...livesAndIsPaid('FR', { country: 'BR' }),
        declared: { places: [{ as: 'former_home', country: 'BR', to: '2025-11-20' }] },
      },
      expect: 'explained',
    },
    {
      title: 'a journey to the country of the account',
      dossier: { ...livesAndIsPaid('FR', { country: 'BR' }), declared: { places: [{ as: 'travel', country: 'BR' }] } },
      expect: 'found',
    },
    {
      title: 'a reason that the candidate gave',
      dossier: {
        ...livesAndIsPaid('FR', { country: 'BR' }),
        declared: { explanations: [{ fact: 'payment', value: 'BR', reason: 'my savings account' }] },
      },
      expect: 'explained',
      mentions: ['my savings account'],
    },
    {
      title: 'a reason that names the country in words',
      dossier: {
        ...livesAndIsPaid('FR', { country: 'BR' }),
        declared: { explanations: [{ fact: 'payment', value: 'Brazil', reason: 'my savings account' }] },
      },
      expect: 'explained',
    },
    {
      title: 'a reason for another account',
      dossier: {
        ...livesAndIsPaid('FR', { country: 'BR' }),
        declared: { explanations: [{ fact: 'payment', value: 'KE', reason: 'my savings account' }] },
      },
      expect: 'found',
    },
    {
      title: 'a platform that opens its accounts there',
      dossier: livesAndIsPaid('FR', { method: 'payment_platform', provider: 'Wise', country: 'BE' }),
      expect: 'clear',
    },
    {
      title: 'a platform, and a country that is not the platform’s',
      dossier: livesAndIsPaid('FR', { method: 'payment_platform', provider: 'Wise', country: 'BR' }),
      expect: 'found',
    },
    {
      title: 'no word on where the candidate lives',
      dossier: { sources: [bank({ country: 'BR' })] },
      expect: 'missing',
    },
    { title: 'an account without a country', dossier: livesAndIsPaid('FR', {}), expect: 'missing' },
    { title: 'no account', dossier: {}, expect: 'missing' },
  ],
});

function judged(
  payment: SourceOf<'payment'>,
  account: AccountCountry,
  homes: readonly HomeCountry[],
  facts: FactsFor<'role'>,
  { declared }: Told,
): readonly Part[] {
  const { country } = account;
  const isEmployed = facts.role?.country === country;
  if (isEmployed || homes.some((home) => home.country === country && !home.isFormer)) return [];
  if (isPlatformsHome(payment.provider, country)) return [];
  const note = account.fact === 'country' ? payment.provider : `its country is ${country}`;
  const evidence = [
    quote(payment.id, account.fact, account.text, note),
    ...homes.map((home) => quote(home.source, home.fact, home.text)),
    ...(facts.role?.country ? [quote('role', 'country', facts.role.country)] : []),
  ];
  const former = homes.find((home) => home.country === country);
  if (former) return [explained(evidence, `an account in the country of a former home: ${former.text}`)];
  const about = [payment.provider, account.text, payment.account_number].filter(Boolean).join(' ');
  const given = reasonForAccount(declared, country, [payment.id], about);
  if (given) return [explained(evidence, given.reason)];
  if (homes.length === 0) return [missing('the country in which the candidate lives')];
  return [found('moderate', evidence)];
}

function bank(more: Partial<SourceOf<'payment'>>): SourceOf<'payment'> {
  return { id: 'bank', kind: 'payment', method: 'bank_account', ...more };
}

function livesAndIsPaid(country: string, account: Partial<SourceOf<'payment'>>): Example['dossier'] {
  return {
    sources: [{ id: 'application', kind: 'application', name: 'Ann Hollis', location: { country } }, bank(account)],
  };
}
