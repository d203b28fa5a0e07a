import { defineCheck, explained, found, missing, type Part, quote } from '../../check.ts';
import type { Dossier } from '../../dossier.ts';
import type { Evidence } from '../../report.ts';
import { type ClaimedPlace, claimedPlace, localDay, placesReader } from '../_claimed-place.ts';
import { ipList, livesIn, lyon, riga, signIns } from './_example-network.ts';
import { connectionEvents, placedSightings, type Sighting, sightingEvidence, sightingsIn } from './_sightings.ts';

/** Separate days, by the clock of the claimed place, with connections from elsewhere; proposal of the catalogue. */
const leastDays = 2;
/** Connections quoted, one a country and day. */
const quotedDays = 6;

/** LN-01: connections from another country than the claimed one, on two days, none of them announced. */
export const networkCountryMismatch = defineCheck({
  id: 'network-country-mismatch',
  signals: ['LN-01'],
  family: 'network',
  severities: ['moderate'],
  title: 'Connections come from another country than the one on the application',
  source:
    'fact sheet, third red flag: location differs between statements and network; FBI, July 2025. Two days are a proposal of the catalogue',
  needs: ['lookup.ip', 'stated.location'],
  may: [...connectionEvents, 'policies'],
  question: 'From which countries have you been working on these days?',
  innocent: [
    'A journey or a stay with family that was not mentioned',
    "The list places the provider's addresses in the wrong country",
    'A home near a border, or an employer whose traffic leaves in another country',
  ],
  next: 'Ask where the candidate was on these days; if it was a journey, record it as a declared place, and look the address up with a second list',
  run: (facts, { declared }) => {
    const claimed = claimedPlace(facts['stated.location']);
    const country = claimed?.reading.country;
    if (!claimed || !country) return [missing('the country of the claimed place is not known')];
    const { seen, unknown } = sightingsIn(facts, facts['lookup.ip']);
    const near = placedSightings(seen, facts.policies);
    const placed = near.filter((one) => one.result.country !== undefined);
    const elsewhere = placed.filter((one) => one.result.country !== country);
    const placesOn = placesReader(declared, claimed);
    const open = elsewhere.filter((one) => !placesOn(one.at).some((place) => place.country === one.result.country));
    if (new Set(open.map((one) => localDay(claimed, one.at))).size >= leastDays)
      return [found('moderate', evidenceOf(claimed, country, open))];
    const lacking =
      placed.length === near.length ? [] : [missing('the ip look-up gives no country for some connections')];
    if (open.length < elsewhere.length) {
      const told = elsewhere.flatMap((one) => placesOn(one.at));
      return [covered(claimed, country, elsewhere, told), ...lacking, ...unknown];
    }
    return [...(near.length === 0 ? [missing('no connection that shows a country')] : lacking), ...unknown];
  },
  examples: [
    {
      title: 'two days from a country that was not mentioned',
      dossier: { ...twoDays('2026-10-05T09:00:00Z', '2026-10-07T09:30:00Z') },
      expect: 'found',
      severity: 'moderate',
      mentions: ['Lyon, FR', 'Riga, LV', 'ExampleGeo, 2026-10-01'],
    },
    { title: 'one day only', dossier: twoDays('2026-10-05T09:00:00Z', '2026-10-05T19:30:00Z'), expect: 'clear' },
    {
      title: 'one afternoon in Vancouver, which is two days in UTC',
      dossier: {
        ...twoDays('2026-10-05T20:00:00Z', '2026-10-06T01:30:00Z'),
        sources: livesIn('Vancouver', 'CA', 'America/Vancouver'),
      },
      expect: 'clear',
    },
    {
      title: 'a journey that was announced',
      dossier: {
        ...twoDays('2026-10-05T09:00:00Z', '2026-10-07T09:30:00Z'),
        declared: { places: [{ as: 'travel', country: 'LV', city: 'Riga', from: '2026-10-01', to: '2026-10-10' }] },
      },
      expect: 'explained',
      mentions: ['Riga'],
    },
    {
      title: 'a journey that covers one of three days',
      dossier: {
        ...twoDays('2026-10-05T09:00:00Z', '2026-10-06T09:00:00Z', '2026-10-07T09:30:00Z'),
        declared: { places: [{ as: 'travel', country: 'LV', to: '2026-10-05' }] },
      },
      expect: 'found',
    },
    { title: 'through a VPN, which shows no place', dossier: twoDaysBy('vpn'), expect: 'missing' },
    { title: 'through a mobile gateway, which shows none', dossier: twoDaysBy('mobile'), expect: 'missing' },
    {
      title: "the company's own way out",
      dossier: {
        ...twoDays('2026-10-05T09:00:00Z', '2026-10-07T09:30:00Z'),
        role: { policies: { company_egress_ips: ['192.0.2.77'] } },
      },
      expect: 'missing',
    },
    {
      title: 'at home',
      dossier: {
        sources: livesIn('Lyon', 'FR'),
        events: signIns(['2026-10-05T09:00:00Z', '192.0.2.10']),
        lookups: ipList({ '192.0.2.10': lyon }),
      },
      expect: 'clear',
    },
    {
      title: 'no look-up',
      dossier: { ...twoDays('2026-10-05T09:00:00Z', '2026-10-07T09:30:00Z'), lookups: [] },
      expect: 'missing',
    },
    {
      title: 'an old list',
      dossier: {
        ...twoDays('2026-10-05T09:00:00Z', '2026-10-07T09:30:00Z'),
        lookups: [{ kind: 'ip', provider: 'ExampleGeo', as_of: '2026-01-01', results: { '192.0.2.77': riga } }],
      },
      expect: 'missing',
      mentions: ['2026-01-01'],
    },
  ],
});

function covered(
  claimed: ClaimedPlace,
  country: string,
  elsewhere: readonly Sighting[],
  told: ReturnType<ReturnType<typeof placesReader>>,
): Part {
  const names = told.map(
    (place) => `${[place.city, place.country].filter(Boolean).join(', ')} (${place.as.replace('_', ' ')})`,
  );
  return explained(evidenceOf(claimed, country, elsewhere), `declared: ${[...new Set(names)].join('; ')}`);
}

function evidenceOf(claimed: ClaimedPlace, country: string, elsewhere: readonly Sighting[]): readonly Evidence[] {
  const days = new Map(elsewhere.map((one) => [`${one.result.country} ${localDay(claimed, one.at)}`, one]));
  return [
    quote(claimed.source, 'location', claimed.text, `claimed country ${country}`),
    ...[...days.values()].slice(0, quotedDays).flatMap((one) => sightingEvidence(one)),
  ];
}

function twoDays(...days: readonly string[]): Partial<Dossier> {
  return {
    sources: livesIn('Lyon', 'FR'),
    events: signIns(...days.map((at) => [at, '192.0.2.77'] as const)),
    lookups: ipList({ '192.0.2.77': riga }),
  };
}

function twoDaysBy(network: 'vpn' | 'mobile'): Partial<Dossier> {
  return {
    ...twoDays('2026-10-05T09:00:00Z', '2026-10-07T09:30:00Z'),
    lookups: ipList({ '192.0.2.77': { ...riga, network } }),
  };
}
