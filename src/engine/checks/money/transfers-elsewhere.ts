import { defineCheck, type Example, explained, found, missing, type Part, quote } from '../../check.ts';
import { placesOn } from '../../declared.ts';
import type { EventOf } from '../../dossier.ts';
import type { FactsFor, Happened, Told } from '../../facts.ts';
import type { Evidence } from '../../report.ts';
import { countryOfAccount, isPlatformsHome } from './_account-country.ts';
import { reasonForAccount } from './_account-reason.ts';
import { type HomeCountry, homeCountries } from './_home-countries.ts';

/** Transfers within the window from which on they are asked about, and its length in days (catalogue, PY-13: proposed). */
const transfersThatCount = 3;
const windowDays = 30;

/** Transfers that a finding quotes; the note on the first says how many there were. */
const mostQuoted = 6;

const dayMs = 86_400_000;

type Facts = FactsFor<'event.transfer' | 'source.payment' | 'stated.location' | 'stated.address' | 'role'>;

/**
 * PY-13: three transfers within 30 days to accounts in a country that is neither the residence, nor the role's, nor declared.
 * Countries are compared with each other only: none is looked up in a list.
 */
export const transfersElsewhere = defineCheck({
  id: 'transfers-elsewhere',
  signals: ['PY-13'],
  family: 'money',
  severities: ['moderate'],
  title: 'Pay went several times to accounts in a country in which the candidate neither lives nor is employed',
  source:
    'fact sheet, second red flag: frequent transfers of money, read as an inconsistency: the country itself counts for nothing',
  needs: ['event.transfer'],
  may: ['source.payment', 'stated.location', 'stated.address', 'role'],
  ask: 'no transfers recorded',
  question: 'What connects you with the country to which the pay goes?',
  innocent: [
    'Money for the family, or for a loan or a home there',
    'An account kept from an earlier home, or the country in which the candidate pays tax',
    'A platform that keeps its accounts in that country',
  ],
  next: 'Ask for the reason and record it with what shows it; until then pay to an account in the country where the candidate lives',
  run: (facts, told) => {
    const sent = facts['event.transfer'].map((transfer) => ({ transfer, country: countryOf(transfer, facts) }));
    if (sent.every(({ country }) => country === undefined)) return [missing('the countries of the receiving accounts')];
    const homes = homeCountries(facts, {});
    if (homes.length === 0) return [missing('the country in which the candidate lives')];
    const rows = sent
      .map(({ transfer, country }) => row(transfer, country, homes, facts, told))
      .filter((one) => one !== undefined)
      .sort((a, b) => Date.parse(a.transfer.at) - Date.parse(b.transfer.at));
    return judged(rows, homes, facts);
  },
  examples: [
    {
      title: 'three within 30 days to a third country',
      dossier: sentTo('BR', [1, 15, 31]),
      expect: 'found',
      severity: 'moderate',
      mentions: ['BR', 'FR', '2026-10-01', '2026-10-31', '3 transfers within 30 days'],
    },
    { title: 'three within 31 days', dossier: sentTo('BR', [0, 15, 31]), expect: 'clear' },
    { title: 'two', dossier: sentTo('BR', [1, 2]), expect: 'clear' },
    { title: 'where the candidate lives', dossier: sentTo('FR', [1, 2, 3]), expect: 'clear' },
    {
      title: 'in the country of the role',
      dossier: { ...sentTo('BR', [1, 2, 3]), role: { country: 'BR' } },
      expect: 'clear',
    },
    {
      title: 'a declared journey that covers the days',
      dossier: {
        ...sentTo('BR', [1, 2, 3]),
        declared: { places: [{ as: 'travel', country: 'BR', from: '2026-09-20', to: '2026-10-20' }] },
      },
      expect: 'explained',
      mentions: ['declared'],
    },
    {
      title: 'a declared journey that was over before',
      dossier: {
        ...sentTo('BR', [1, 2, 3]),
        declared: { places: [{ as: 'travel', country: 'BR', from: '2026-08-20', to: '2026-09-30' }] },
      },
      expect: 'found',
    },
    {
      title: 'an account kept in a former home',
      dossier: {
        ...sentTo('BR', [1, 2, 3]),
        declared: { places: [{ as: 'former_home', country: 'BR', to: '2025-11-20' }] },
      },
      expect: 'explained',
    },
    {
      title: 'a reason that was given for that country',
      dossier: { ...sentTo('BR', [1, 2, 3]), ...reasonFor('Brazil') },
      expect: 'explained',
      mentions: ['paying off a flat there'],
    },
    {
      title: 'a reason for another country',
      dossier: { ...sentTo('BR', [1, 2, 3]), ...reasonFor('KE') },
      expect: 'found',
    },
    {
      title: 'a platform that keeps its accounts there',
      dossier: sentTo('BE', [1, 2, 3], { method: 'payment_platform', provider: 'Wise' }),
      expect: 'clear',
    },
    {
      title: 'a platform, and a country that is not the platform’s',
      dossier: sentTo('BR', [1, 2, 3], { method: 'payment_platform', provider: 'Wise' }),
      expect: 'found',
    },
    { title: 'transfers without a country', dossier: sentTo(undefined, [1, 2, 3]), expect: 'missing' },
    {
      title: 'two to a third country, and one of which the country is not known',
      dossier: { ...sentTo('BR', [1, 2]), events: [...transfers('BR', [1, 2]), ...transfers(undefined, [3])] },
      expect: 'missing',
    },
    {
      title: 'no word on where the candidate lives',
      dossier: {
        sources: [{ id: 'application', kind: 'application', name: 'Ann Hollis' }],
        events: transfers('BR', [1, 2, 3]),
      },
      expect: 'missing',
    },
    { title: 'no transfers recorded', dossier: {}, expect: 'missing' },
  ],
});

/** One transfer that did not go where the candidate lives or is employed. */
interface Row {
  readonly transfer: Happened<'transfer'>;
  /** Undefined where it is not known. */
  readonly country: string | undefined;
  /** Why it went there, as was declared. */
  readonly reason: string | undefined;
}

function judged(rows: readonly Row[], homes: readonly HomeCountry[], facts: Facts): readonly Part[] {
  const beside = [
    ...homes.map((home) => quote(home.source, home.fact, home.text)),
    ...(facts.role?.country ? [quote('role', 'country', facts.role.country)] : []),
  ];
  const elsewhere = rows.filter((one) => one.country !== undefined);
  const open = frequent(elsewhere.filter((one) => one.reason === undefined));
  if (open.length > 0) return [found('moderate', [...quoted(open), ...beside])];
  const all = frequent(elsewhere);
  if (all.length > 0) {
    const reasons = [...new Set(all.flatMap((one) => one.reason ?? []))].join('; ');
    return [explained([...quoted(all), ...beside], reasons)];
  }
  const possible = frequent(rows.filter((one) => one.reason === undefined));
  return possible.length > 0 ? [missing('the countries of some of the receiving accounts')] : [];
}

/** The most transfers that fall into one window, if there are enough; rows are in order of time. */
function frequent(rows: readonly Row[]): readonly Row[] {
  let most: readonly [number, number] = [0, 0];
  let from = 0;
  for (const [at, { transfer }] of rows.entries()) {
    const start = Date.parse(transfer.at) - windowDays * dayMs;
    while (Date.parse(rows[from]?.transfer.at ?? transfer.at) < start) from++;
    if (at + 1 - from > most[1] - most[0]) most = [from, at + 1];
  }
  return most[1] - most[0] >= transfersThatCount ? rows.slice(...most) : [];
}

function quoted(rows: readonly Row[]): readonly Evidence[] {
  return rows.slice(0, mostQuoted).map(({ transfer, country }, at) => {
    const amount = transfer.amount === undefined ? '' : `, ${transfer.amount} ${transfer.currency ?? ''}`.trimEnd();
    const count = at === 0 ? `; ${rows.length} transfers within ${windowDays} days` : '';
    return quote(transfer.ref, 'country', country ?? '', `${transfer.at.slice(0, 10)}${amount}${count}`);
  });
}

function row(
  transfer: Happened<'transfer'>,
  country: string | undefined,
  homes: readonly HomeCountry[],
  facts: Facts,
  told: Told,
): Row | undefined {
  if (country === undefined) return { transfer, country, reason: undefined };
  if (facts.role?.country === country || homes.some((home) => home.country === country)) return undefined;
  if (providersOf(transfer, facts).some((provider) => isPlatformsHome(provider, country))) return undefined;
  return { transfer, country, reason: reasonOf(transfer, country, told) };
}

/** A declared place of the day or an earlier home, at which accounts are kept, or a reason for this country or account. */
function reasonOf(transfer: Happened<'transfer'>, country: string, { declared }: Told): string | undefined {
  const earlier = (declared.places ?? []).filter((place) => place.as === 'former_home');
  const place = [...placesOn(declared, transfer.at), ...earlier].find((one) => one.country === country);
  if (place)
    return `declared: ${place.as.replaceAll('_', ' ')} in ${[place.city, place.country].filter(Boolean).join(', ')}`;
  const sources = [transfer.ref, ...(transfer.payment ? [transfer.payment] : [])];
  return reasonForAccount(declared, country, sources)?.reason;
}

function countryOf(transfer: Happened<'transfer'>, facts: Facts): string | undefined {
  const payment = facts['source.payment'].find((one) => one.id === transfer.payment);
  return transfer.country ?? (payment && countryOfAccount(payment)?.country);
}

/** The platform of the receiving account; where a transfer doesn't say which, those that the candidate gave. */
function providersOf({ payment, method }: Happened<'transfer'>, facts: Facts): readonly (string | undefined)[] {
  const own = facts['source.payment'].filter((one) =>
    payment === undefined ? one.method === 'payment_platform' && method === one.method : one.id === payment,
  );
  return own.filter((one) => method === undefined || method === one.method).map((one) => one.provider);
}

function transfers(country: string | undefined, days: readonly number[]): EventOf<'transfer'>[] {
  return days.map((day) => ({
    event: 'transfer',
    at: new Date(Date.UTC(2026, 9, day, 10)).toISOString(),
    payment: 'pay',
    country,
    amount: 1900,
    currency: 'USD',
  }));
}

function sentTo(
  country: string | undefined,
  days: readonly number[],
  pay: { readonly method: 'payment_platform' | 'bank_account'; readonly provider?: string } = {
    method: 'bank_account',
  },
): Example['dossier'] {
  return {
    sources: [
      { id: 'application', kind: 'application', name: 'Ann Hollis', location: { country: 'FR' } },
      { id: 'pay', kind: 'payment', ...pay },
    ],
    events: transfers(country, days),
  };
}

function reasonFor(value: string): Example['dossier'] {
  return { declared: { explanations: [{ fact: 'payment', value, reason: 'paying off a flat there' }] } };
}
