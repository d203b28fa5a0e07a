import { defineCheck, explained, found, missing, type Part, quote } from '../../check.ts';
import { explanationFor } from '../../declared.ts';
import type { Dossier, Place } from '../../dossier.ts';
import { coversPlace, isSamePlaceText, nearbyKm, placeText } from '../../matrix/place-rows.ts';
import { type PlaceReading, placesDiffer, readPlace } from '../../read/place.ts';
import type { Stated } from '../../stated.ts';

const application = {
  id: 'application',
  kind: 'application',
  name: 'Adrian Vale',
  location: { city: 'San Jose', region: 'CA', country: 'US', lat: 37.34, lon: -121.89 },
} as const;

/**
 * ID-17: places in two countries and not both beside the border, or more than 500 km apart. They are compared; which
 * they are is never read. What is ambiguous conflicts only if it does whatever is meant.
 */
export const workLocationConflict = defineCheck({
  id: 'work-location-conflict',
  signals: ['ID-17'],
  family: 'identity',
  severities: ['moderate'],
  title: 'Two places are stated as where the candidate lives or works',
  source: 'fact sheet, third red flag and sixth measure: inconsistencies in claimed work location',
  needs: ['stated.location'],
  question: 'Where do you live and work now, and since when?',
  innocent: [
    'A profile was not brought up to date after a move',
    '"Based in" was read as asking where somebody comes from',
    'The place of an agency or a client was given',
  ],
  next: 'Ask for the current place and since when, and enter former homes and journeys as declared places',
  run: (facts, { dossier }) => {
    const stated = facts['stated.location'];
    const placed = stated.filter((one) => !isNoPlace(readPlace(one.value)));
    const first = placed.find((one) => one.kind === 'application') ?? placed[0] ?? stated[0];
    const others = stated.filter((one) => one.source !== first?.source);
    if (!first || others.length === 0) return [missing('fewer than two places state a location')];
    return others.flatMap((other) => compared(first, other, dossier));
  },
  examples: [
    {
      title: 'two countries',
      dossier: { sources: [application, profile({ city: 'Riga', country: 'LV' })] },
      expect: 'found',
      severity: 'moderate',
      mentions: ['San Jose', 'Riga'],
    },
    {
      title: 'one country, two cities far apart',
      dossier: {
        sources: [application, profile({ city: 'Boston', region: 'MA', country: 'US', lat: 42.36, lon: -71.06 })],
      },
      expect: 'found',
    },
    {
      title: 'one country, two cities near each other',
      dossier: {
        sources: [application, profile({ city: 'Fresno', region: 'CA', country: 'US', lat: 36.74, lon: -119.78 })],
      },
      expect: 'clear',
    },
    {
      title: 'a journey that was declared',
      dossier: {
        as_of: '2026-10-20T12:00:00Z',
        sources: [application, profile({ city: 'Riga', country: 'LV' })],
        declared: { places: [{ as: 'travel', country: 'LV', city: 'Riga', from: '2026-10-01', to: '2026-10-31' }] },
      },
      expect: 'explained',
    },
    {
      title: 'a journey that was over before',
      dossier: {
        as_of: '2026-10-20T12:00:00Z',
        sources: [application, profile({ city: 'Riga', country: 'LV' })],
        declared: { places: [{ as: 'travel', country: 'LV', city: 'Riga', from: '2025-10-01', to: '2025-10-31' }] },
      },
      expect: 'found',
    },
    {
      title: 'a reason for the difference',
      dossier: {
        sources: [application, profile({ city: 'Riga', country: 'LV' })],
        declared: {
          explanations: [{ fact: 'location', sources: ['profile'], reason: 'the profile is from before my move' }],
        },
      },
      expect: 'explained',
      mentions: ['the profile is from before my move'],
    },
    {
      title: 'a profile without a date, from a former home',
      dossier: {
        sources: [application, profile({ city: 'Riga', country: 'LV' })],
        declared: { places: [{ as: 'former_home', country: 'LV', to: '2024-06-30' }] },
      },
      expect: 'explained',
    },
    {
      title: 'a profile of last week that still gives a former home',
      dossier: {
        sources: [application, { ...profile({ city: 'Riga', country: 'LV' }), at: '2026-10-13T10:00:00Z' }],
        declared: { places: [{ as: 'former_home', country: 'LV', to: '2024-06-30' }] },
      },
      expect: 'found',
    },
    {
      title: 'two towns on the two sides of a border',
      dossier: { sources: [lives('Vienna, Austria'), profile('Bratislava')] },
      expect: 'clear',
    },
    {
      title: 'one place under its former name and in another script',
      dossier: { sources: [lives({ city: 'Kyiv', country: 'UA' }), profile('Киев')] },
      expect: 'clear',
    },
    {
      title: 'a country, and a city in it',
      dossier: { sources: [lives({ country: 'LV' }), profile('Remote - Riga, Latvia')] },
      expect: 'clear',
    },
    {
      title: 'a name that several places have, one of which is the other',
      dossier: { sources: [lives('Springfield, IL'), profile('Springfield')] },
      expect: 'missing',
      mentions: ['Springfield'],
    },
    {
      title: 'a name that several places have, all of them far away',
      dossier: { sources: [lives('Riga, Latvia'), profile('Springfield')] },
      expect: 'found',
    },
    {
      title: 'work from anywhere is no place',
      dossier: { sources: [application, profile('Remote (worldwide)')] },
      expect: 'clear',
    },
    {
      title: 'work from anywhere on the application, and two places elsewhere',
      dossier: {
        sources: [
          lives('Remote'),
          profile({ city: 'Riga', country: 'LV' }),
          { id: 'resume', kind: 'resume', location: 'Lisbon, Portugal' },
        ],
      },
      expect: 'found',
      mentions: ['Riga', 'Lisbon'],
    },
    {
      title: 'one text that no list knows, twice',
      dossier: { sources: [lives('Nether Quaxley'), profile('nether quaxley')] },
      expect: 'clear',
    },
    { title: 'one place', dossier: { sources: [application] }, expect: 'missing' },
  ],
});

function compared(first: Stated<Place>, other: Stated<Place>, dossier: Dossier): readonly Part[] {
  const [claimed, beside] = [readPlace(first.value), readPlace(other.value)];
  if (isNoPlace(beside) || isSamePlaceText(first.value, other.value)) return [];
  const apart = placesDiffer(claimed, beside, nearbyKm);
  if (apart === 'unknown') return [missing(`places that can be compared: ${sourced(first)} and ${sourced(other)}`)];
  if (apart !== 'far') return [];
  const evidence = [
    quote(first.source, 'location', placeText(first.value)),
    quote(other.source, 'location', placeText(other.value), other.at?.slice(0, 10)),
  ];
  const given = explanationFor(dossier.declared ?? {}, 'location', {
    value: placeText(other.value),
    sources: [other.source],
  });
  if (given) return [explained(evidence, given.reason)];
  const source = dossier.sources.find((one) => one.id === other.source);
  const isDeclared =
    (source !== undefined && coversPlace(dossier, source, other.value)) || isDeclaredHome(other, dossier);
  return [isDeclared ? explained(evidence, 'a place that was declared for that time') : found('moderate', evidence)];
}

const isNoPlace = (reading: PlaceReading): boolean => reading.remote && reading.country === undefined;

const sourced = (stated: Stated<Place>): string => `${placeText(stated.value)} (${stated.source})`;

/** A profile without a date may be from the time of a former home, so that any home that was declared covers it. */
function isDeclaredHome(stated: Stated<Place>, { declared }: Dossier): boolean {
  if (stated.at !== undefined) return false;
  return (declared?.places ?? [])
    .filter((place) => place.as !== 'travel')
    .some(({ city, region, country }) => {
      return placesDiffer(readPlace({ city, region, country }), readPlace(stated.value), nearbyKm) !== 'far';
    });
}

function lives(location: Place) {
  return { ...application, location };
}

function profile(location: Place) {
  return { id: 'profile', kind: 'profile', site: 'freelance platform', location } as const;
}
