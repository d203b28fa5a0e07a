import { defineCheck, found, missing } from '../../check.ts';
import type { Declared, Dossier } from '../../dossier.ts';
import { type ClaimedPlace, claimedPlace } from '../_claimed-place.ts';
import { ipList, livesIn, lyon, recife, signIns } from './_example-network.ts';
import { isFar, laptopDays, type Spot, spotOfShipping, spotOfSighting, spotsClaimed } from './_laptop-days.ts';
import { dayOf, isCompanyEgress, sightingsIn } from './_sightings.ts';

/** Days on which the two must lie apart; proposal of the catalogue, after "systematic, not occasional". */
const leastDays = 3;

/** LN-12: the issued machine is far from where the person signs in, was sent to, or says they are. */
export const laptopElsewhere = defineCheck({
  id: 'laptop-elsewhere',
  signals: ['LN-12'],
  family: 'network',
  severities: ['strong'],
  title: 'The issued laptop was far from where it should be, on several days',
  source:
    'FBI, October 2023; Mandiant and Recorded Future: laptops kept by somebody else while the person works elsewhere. 100 km and three days are a proposal',
  needs: ['event.device_location'],
  may: [
    'event.application',
    'event.login',
    'event.video',
    'source.shipping',
    'stated.location',
    'lookup.ip',
    'policies',
  ],
  question: 'Where has the laptop been on these days, and who had it?',
  innocent: [
    'A journey that was not mentioned',
    'The list places the network of the laptop wrongly',
    'The laptop was sent in for repair or to another office',
  ],
  next: 'Ask for a live video of the laptop with its serial number, and ask the office and the carrier whether they had it',
  run: (facts, { declared }) => {
    const days = laptopDays(facts['event.device_location'], facts['lookup.ip']);
    if (days.size === 0) return [missing('no place of the laptop, or no ip look-up of its address')];
    const claimed = claimedPlace(facts['stated.location']);
    const { seen } = sightingsIn({ ...facts, 'event.device_inventory': [] }, facts['lookup.ip']);
    const own = seen.filter((one) => !isCompanyEgress(one, facts.policies));
    const signedIn = spotsByDay(own.map((one) => ({ day: dayOf(one), spot: spotOfSighting(one) })));
    const sentTo = facts['source.shipping'].map((source) => spotOfShipping(source.id, source.address));
    const compared = [...days].map(([day, laptop]) =>
      compareDay(laptop, day, { declared, claimed, sentTo, signedIn: signedIn.get(day) ?? [] }),
    );
    const apart = compared.filter((day) => day.far.length > 0);
    if (apart.length >= leastDays) return [found('strong', evidenceOf(apart))];
    const known = compared.filter((day) => day.isKnown);
    if (known.length === compared.length) return [];
    return [missing('places close enough to compare the laptop with: coordinates, or another country')];
  },
  examples: [
    {
      title: 'four days in another city than the claimed one',
      dossier: reports(4, 'Recife'),
      expect: 'found',
      severity: 'strong',
      mentions: ['Recife, BR', 'Lyon, FR'],
    },
    { title: 'three days', dossier: reports(3, 'Recife'), expect: 'found' },
    { title: 'two days', dossier: reports(2, 'Recife'), expect: 'clear' },
    { title: 'at home', dossier: reports(4, 'Lyon'), expect: 'clear' },
    {
      title: 'a journey that was announced, with the laptop sent to the home before',
      dossier: {
        ...reports(4, 'Recife', true),
        declared: { places: [{ as: 'travel', country: 'BR', city: 'Recife', from: '2026-10-01' }] },
      },
      expect: 'clear',
    },
    {
      title: 'sent to the home, and elsewhere from then on',
      dossier: reports(4, 'Recife', true),
      expect: 'found',
      mentions: ['ship-to'],
    },
    {
      title: 'at the claimed place, while the sign-ins come from far away',
      dossier: { ...reports(3, 'Lyon'), ...signedInFrom('residential') },
      expect: 'found',
      mentions: ['192.0.2.10'],
    },
    {
      title: 'sign-ins through a VPN say nothing',
      dossier: { ...reports(3, 'Lyon'), ...signedInFrom('vpn') },
      expect: 'clear',
    },
    {
      title: 'sign-ins by the company’s own way out say nothing',
      dossier: {
        ...reports(3, 'Lyon'),
        ...signedInFrom('residential'),
        role: { policies: { company_egress_ips: ['192.0.2.10'] } },
      },
      expect: 'clear',
    },
    {
      title: 'something else was sent to another address',
      dossier: {
        ...reports(4, 'Lyon', true),
        sources: [
          ...reports(4, 'Lyon', true).sources,
          { id: 'screen', kind: 'shipping', address: { city: 'Recife', country: 'BR' } },
        ],
      },
      expect: 'clear',
    },
    {
      title: 'no claimed place and no sign-ins',
      dossier: { events: reports(4, 'Lyon').events },
      expect: 'missing',
    },
    { title: 'no place of the laptop', dossier: { sources: livesIn('Lyon', 'FR') }, expect: 'missing' },
  ],
});

interface Day {
  readonly laptop: Spot;
  /** Places of the same day that are more than 100 km from the laptop. */
  readonly far: readonly Spot[];
  readonly isKnown: boolean;
}

interface Around {
  readonly declared: Declared;
  readonly claimed: ClaimedPlace | undefined;
  readonly sentTo: readonly Spot[];
  readonly signedIn: readonly Spot[];
}

/** A laptop that is at a declared place of the day, or at one of several addresses, may be far from where else things were sent to. */
function compareDay(laptop: Spot, day: string, { declared, claimed, sentTo, signedIn }: Around): Day {
  const places = spotsClaimed(day, declared, claimed);
  const isElsewhere = places.length > 0 && places.every((place) => isFar(laptop, place) === true);
  const isAnnounced = !isElsewhere && places.some((place) => place.evidence[0]?.source === 'declared');
  const isSentElsewhere = !isAnnounced && sentTo.every((spot) => isFar(laptop, spot) === true);
  const far = [
    ...(isElsewhere ? places.slice(0, 1) : []),
    ...signedIn.filter((spot) => isFar(laptop, spot) === true),
    ...(isSentElsewhere ? sentTo.slice(-1) : []),
  ];
  return {
    laptop,
    far,
    isKnown: [...places, ...signedIn, ...(isAnnounced ? [] : sentTo)].some((spot) => isFar(laptop, spot) !== undefined),
  };
}

function evidenceOf(apart: readonly Day[]) {
  const laptops = new Set(apart.map((day) => day.laptop));
  const far = new Set(apart.flatMap((day) => day.far.slice(0, 2)));
  const note = `more than 100 km apart on ${apart.length} days`;
  const [first, ...rest] = [...laptops].slice(0, 3).flatMap((spot) => spot.evidence);
  const noted = first ? [{ ...first, note: first.note ? `${first.note}; ${note}` : note }] : [];
  return [...noted, ...rest, ...[...far].slice(0, 4).flatMap((spot) => spot.evidence)];
}

function spotsByDay(
  rows: readonly { readonly day: string; readonly spot: Spot | undefined }[],
): ReadonlyMap<string, readonly Spot[]> {
  const byDay = new Map<string, Spot[]>();
  for (const { day, spot } of rows) {
    if (!spot) continue;
    const spots = byDay.get(day) ?? [];
    byDay.set(day, spots);
    spots.push(spot);
  }
  return byDay;
}

function reports(days: number, city: 'Lyon' | 'Recife', isSentHome = false) {
  const { lat, lon, country } = city === 'Lyon' ? lyon : recife;
  const home = { id: 'ship-to', kind: 'shipping', address: { city: 'Lyon', country: 'FR' } } as const;
  return {
    sources: [...livesIn('Lyon', 'FR'), ...(isSentHome ? [home] : [])],
    events: [{ event: 'device_location', at: '2026-10-10T09:00:00Z', place: { city, country, lat, lon }, days }],
  } satisfies Partial<Dossier>;
}

function signedInFrom(network: 'residential' | 'vpn'): Partial<Dossier> {
  const days = ['2026-10-08', '2026-10-09', '2026-10-10'];
  return {
    events: [
      ...reports(3, 'Lyon').events,
      ...signIns(...days.map((day) => [`${day}T10:00:00Z`, '192.0.2.10'] as const)),
    ],
    lookups: ipList({ '192.0.2.10': { ...recife, network } }),
  };
}
