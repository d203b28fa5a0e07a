import { defineCheck, explained, found, missing } from '../../check.ts';
import type { Dossier } from '../../dossier.ts';
import { claimedPlace, placesReader } from '../_claimed-place.ts';
import { ipList, lyon, recife, riga, signIns } from './_example-network.ts';
import { connectionEvents, placedSightings, type Sighting, sightingEvidence, sightingsIn } from './_sightings.ts';

/** Proposal of the catalogue. */
const leastCountries = 3;
/** Proposal of the catalogue. */
const withinHours = 72;

/** LN-08: three countries within three days, by lines that show where they end. */
export const manyCountries = defineCheck({
  id: 'many-countries',
  signals: ['LN-08'],
  family: 'network',
  severities: ['moderate'],
  title: `Connections from ${leastCountries} or more countries within ${withinHours} hours`,
  source:
    'fact sheet, first red flag: multiple logins into one account from various IP addresses, often in different countries, in a short time',
  needs: ['lookup.ip'],
  may: [...connectionEvents, 'policies', 'stated.location'],
  question: 'Where were you on these days, and which networks did you use?',
  innocent: [
    'A journey with connecting flights',
    'Work that means travel, as for an airline crew',
    'A VPN that the list does not know',
  ],
  next: 'Ask for the journey and record it as a declared place; if there was none, ask who else can sign in to the account and look the addresses up with a second list',
  run: (facts, { declared }) => {
    const { seen, unknown } = sightingsIn(facts, facts['lookup.ip']);
    const near = placedSightings(seen, facts.policies);
    const placed = near.filter((one) => one.result.country !== undefined);
    const placesOn = placesReader(declared, claimedPlace(facts['stated.location']));
    const isDeclared = (one: Sighting): boolean =>
      placesOn(one.at).some((place) => place.country === one.result.country);
    const open = crowdedWindow(placed.filter((one) => !isDeclared(one)));
    if (open)
      return [
        found(
          'moderate',
          open.flatMap((one) => sightingEvidence(one)),
        ),
      ];
    const lacking =
      placed.length === near.length ? [] : [missing('the ip look-up gives no country for some connections')];
    const all = crowdedWindow(placed);
    if (all)
      return [
        explained(
          all.flatMap((one) => sightingEvidence(one)),
          reasonOf(all.filter(isDeclared)),
        ),
        ...lacking,
        ...unknown,
      ];
    return [...(near.length === 0 ? [missing('no connection that shows a country')] : lacking), ...unknown];
  },
  examples: [
    {
      title: 'three countries in a morning',
      dossier: visits(['05T08', 'a'], ['05T10', 'b'], ['05T13', 'c']),
      expect: 'found',
      severity: 'moderate',
      mentions: ['FR', 'BR', 'LV'],
    },
    {
      title: 'three countries in 72 hours',
      dossier: visits(['05T08', 'a'], ['06T08', 'b'], ['08T08', 'c']),
      expect: 'found',
    },
    {
      title: 'three countries in 73 hours',
      dossier: visits(['05T08', 'a'], ['06T08', 'b'], ['08T09', 'c']),
      expect: 'clear',
    },
    { title: 'two countries', dossier: visits(['05T08', 'a'], ['05T10', 'b'], ['05T13', 'a']), expect: 'clear' },
    {
      title: 'a journey that was announced',
      dossier: {
        ...visits(['05T08', 'a'], ['06T08', 'b'], ['07T08', 'c']),
        declared: { places: [{ as: 'travel', country: 'BR', from: '2026-10-06', to: '2026-10-06' }] },
      },
      expect: 'explained',
      mentions: ['BR'],
    },
    {
      title: 'a journey announced for other days',
      dossier: {
        ...visits(['05T08', 'a'], ['06T08', 'b'], ['07T08', 'c']),
        declared: { places: [{ as: 'travel', country: 'BR', from: '2026-10-08' }] },
      },
      expect: 'found',
    },
    {
      title: 'the third country is a VPN exit',
      dossier: visits(['05T08', 'a'], ['05T10', 'b'], ['05T13', 'v']),
      expect: 'clear',
    },
    {
      title: 'the third country is a mobile gateway',
      dossier: visits(['05T08', 'a'], ['05T10', 'b'], ['05T13', 'm']),
      expect: 'clear',
    },
    { title: 'no connections', dossier: { lookups: ipList({}) }, expect: 'missing' },
    {
      title: 'no look-up',
      dossier: { ...visits(['05T08', 'a'], ['05T10', 'b'], ['05T13', 'c']), lookups: [] },
      expect: 'missing',
    },
  ],
});

function reasonOf(declared: readonly Sighting[]): string {
  return `declared for these days: ${[...new Set(declared.map((one) => one.result.country))].join(', ')}`;
}

/** The first 72 hours with three countries, one connection a country; one pass over connections in order of time. */
function crowdedWindow(seen: readonly Sighting[]): readonly Sighting[] | undefined {
  const counts = new Map<string, number>();
  let first = 0;
  for (const [last, one] of seen.entries()) {
    count(counts, one, 1);
    for (let oldest = seen[first]; oldest && one.time - oldest.time > withinHours * 3_600_000; oldest = seen[first]) {
      count(counts, oldest, -1);
      first += 1;
    }
    if (counts.size >= leastCountries) return onePerCountry(seen.slice(first, last + 1));
  }
  return undefined;
}

function count(counts: Map<string, number>, { result }: Sighting, by: 1 | -1): void {
  const country = result.country ?? '';
  const sum = (counts.get(country) ?? 0) + by;
  if (sum === 0) counts.delete(country);
  else counts.set(country, sum);
}

function onePerCountry(seen: readonly Sighting[]): readonly Sighting[] {
  return [...new Map([...seen].reverse().map((one) => [one.result.country, one])).values()].reverse();
}

function visits(...rows: readonly (readonly [time: string, place: string])[]): Partial<Dossier> {
  const ips: Readonly<Record<string, string>> = {
    a: '192.0.2.10',
    b: '198.51.100.10',
    c: '203.0.113.10',
    v: '203.0.113.11',
    m: '203.0.113.12',
  };
  return {
    events: signIns(...rows.map(([time, place]) => [`2026-10-${time}:00:00Z`, ips[place] ?? ''] as const)),
    lookups: ipList({
      '192.0.2.10': lyon,
      '198.51.100.10': recife,
      '203.0.113.10': riga,
      '203.0.113.11': { ...riga, network: 'vpn' },
      '203.0.113.12': { ...riga, network: 'mobile' },
    }),
  };
}
