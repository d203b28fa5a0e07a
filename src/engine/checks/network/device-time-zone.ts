import { defineCheck, explained, found, missing, type Part, quote } from '../../check.ts';
import type { Dossier } from '../../dossier.ts';
import { offsetMinutes } from '../../read/place.ts';
import type { Evidence } from '../../report.ts';
import { type ClaimedPlace, type ClaimedZone, claimedPlace, localDay, zonesReader } from '../_claimed-place.ts';
import { livesIn } from './_example-network.ts';
import { type ConnectionFacts, connectionEvents, connectionsIn } from './_sightings.ts';

/** Proposal of the catalogue. */
const leastHoursApart = 3;
/** Separate days by the clock of the claimed place; proposal of the catalogue. */
const leastDays = 2;

type Connection = ReturnType<typeof connectionsIn>[number];

/** LN-06: the clock of the device is hours away from that of the claimed place, on two days. */
export const deviceTimeZone = defineCheck({
  id: 'device-time-zone',
  signals: ['LN-06'],
  family: 'network',
  severities: ['moderate'],
  title: 'The clock of the device is set to another time zone than that of the claimed place',
  source:
    'Mandiant, 2024, and guidance for web hiring: the clock shows a place without nationality; thresholds are a proposal of the catalogue',
  needs: ['stated.location'],
  may: connectionEvents,
  question: 'Which time zone is your computer set to, and why?',
  innocent: [
    'A journey that was not mentioned',
    "The clock was never set anew, or is kept on a team's or a family's time",
    'The session ran on a computer elsewhere, through a remote desktop',
  ],
  next: 'Ask where the candidate was on these days, and record a journey that was not mentioned as declared',
  run: (facts, { declared }) => {
    const claimed = claimedPlace(facts['stated.location']);
    const clocks = clocksIn(facts);
    if (clocks.length === 0) return [missing('no connection with the UTC offset or time zone of the device recorded')];
    const zonesOn = zonesReader(declared, claimed);
    if (!clocks.some((clock) => zonesOn(clock.at).length > 0)) return [missing('no time zone for the claimed place')];
    const away = clocks.filter((clock) => isAway(clock, zonesOn(clock.at)));
    if (new Set(away.map((clock) => localDay(claimed, clock.at))).size >= leastDays)
      return [found('moderate', evidenceOf(away, claimed, zonesOn(away[0]?.at ?? '')))];
    const covered = clocks.filter((clock) => isAway(clock, atHome(zonesOn(clock.at))) && !away.includes(clock));
    return covered.length > 0 ? [byPlace(covered, claimed, zonesOn)] : [];
  },
  examples: [
    {
      title: 'nine hours away on two days',
      dossier: offsets(['2026-10-05', '+09:00'], ['2026-10-06', '+09:00']),
      expect: 'found',
      severity: 'moderate',
      mentions: ['+09:00', 'Africa/Accra'],
    },
    {
      title: 'three hours away',
      dossier: offsets(['2026-10-05', '+03:00'], ['2026-10-06', '-03:00']),
      expect: 'found',
    },
    {
      title: 'less than three hours away',
      dossier: offsets(['2026-10-05', '+02:30'], ['2026-10-06', '+02:30']),
      expect: 'clear',
    },
    {
      title: 'one day only',
      dossier: offsets(['2026-10-05', '+09:00'], ['2026-10-05', '+09:00'], ['2026-10-06', '+00:00']),
      expect: 'clear',
    },
    {
      title: 'one afternoon in Vancouver, which is two days in UTC',
      dossier: {
        sources: livesIn('Vancouver', 'CA', 'America/Vancouver'),
        events: [
          { event: 'login', at: '2026-10-05T20:00:00Z', utc_offset: '+02:00' },
          { event: 'login', at: '2026-10-06T01:30:00Z', utc_offset: '+02:00' },
        ],
      },
      expect: 'clear',
    },
    {
      title: 'a journey that was announced',
      dossier: {
        ...offsets(['2026-10-05', '+09:00'], ['2026-10-06', '+09:00']),
        declared: { places: [{ as: 'travel', country: 'JP', time_zone: 'Asia/Tokyo' }] },
      },
      expect: 'explained',
      mentions: ['Asia/Tokyo'],
    },
    {
      title: 'a clock that stays at home on a journey that was announced',
      dossier: {
        ...offsets(['2026-10-05', '+00:00'], ['2026-10-06', '+00:00']),
        declared: { places: [{ as: 'travel', country: 'JP', time_zone: 'Asia/Tokyo' }] },
      },
      expect: 'clear',
    },
    {
      title: 'hours away from home and from the journey',
      dossier: {
        ...offsets(['2026-10-05', '-05:00'], ['2026-10-06', '-05:00']),
        declared: { places: [{ as: 'travel', country: 'JP', time_zone: 'Asia/Tokyo' }] },
      },
      expect: 'found',
    },
    {
      title: 'a country of several zones, and the clock of one of them',
      dossier: {
        sources: [{ id: 'application', kind: 'application', location: { country: 'BR' } }],
        events: offsets(['2026-10-05', '-05:00'], ['2026-10-06', '-05:00']).events,
      },
      expect: 'clear',
    },
    {
      title: 'a country of several zones, and a clock far from all of them',
      dossier: {
        sources: [{ id: 'application', kind: 'application', location: { country: 'BR' } }],
        events: offsets(['2026-10-05', '+07:00'], ['2026-10-06', '+07:00']).events,
      },
      expect: 'found',
    },
    {
      title: 'no clock recorded',
      dossier: {
        sources: livesIn('Accra', 'GH', 'Africa/Accra'),
        events: [{ event: 'login', at: '2026-10-05T09:00:00Z' }],
      },
      expect: 'missing',
    },
    { title: 'no claimed place', dossier: { events: offsets(['2026-10-05', '+09:00']).events }, expect: 'missing' },
  ],
});

interface Clock {
  readonly ref: string;
  readonly at: string;
  readonly text: string;
  readonly minutes: number;
}

function clocksIn(facts: ConnectionFacts): readonly Clock[] {
  return connectionsIn(facts).flatMap((event) => {
    const minutes = minutesOf(event);
    const text = event.utc_offset ?? event.time_zone;
    return minutes === undefined || text === undefined ? [] : [{ ref: event.ref, at: event.at, text, minutes }];
  });
}

function minutesOf({ utc_offset: offset, time_zone: zone, at }: Connection): number | undefined {
  if (offset === undefined) return zone === undefined ? undefined : offsetMinutes(zone, at);
  const size = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return offset.startsWith('-') ? -size : size;
}

/** Hours away from the clock of every place where the candidate may be. */
function isAway(clock: Clock, zones: readonly ClaimedZone[]): boolean {
  return zones.length > 0 && zones.every(({ zone }) => isFar(clock, zone));
}

function isFar(clock: Clock, zone: string): boolean {
  const offset = offsetMinutes(zone, clock.at);
  return offset !== undefined && Math.abs(offset - clock.minutes) >= leastHoursApart * 60;
}

const atHome = (zones: readonly ClaimedZone[]): readonly ClaimedZone[] => zones.filter((zone) => !zone.isDeclared);

function byPlace(
  covered: readonly Clock[],
  claimed: ClaimedPlace | undefined,
  zonesOn: (at: string) => readonly ClaimedZone[],
): Part {
  const fitting = covered.flatMap((clock) =>
    zonesOn(clock.at).filter(({ zone, isDeclared }) => isDeclared && !isFar(clock, zone)),
  );
  const zones = [...new Set(fitting.map(({ zone }) => zone))].join(', ');
  const evidence = evidenceOf(covered, claimed, zonesOn(covered[0]?.at ?? ''));
  return explained(evidence, `declared for these days: a place in ${zones}`);
}

function evidenceOf(
  clocks: readonly Clock[],
  claimed: ClaimedPlace | undefined,
  zones: readonly ClaimedZone[],
): readonly Evidence[] {
  const byDay = [...new Map(clocks.map((clock) => [localDay(claimed, clock.at), clock])).values()];
  const home = atHome(zones);
  const shown = home.length > 0 ? home : zones;
  return [
    quote(
      shown[0]?.source ?? claimed?.source ?? 'declared',
      'time zone',
      shown.map(({ zone }) => zone).join(', ') || 'not known',
      claimed && `claimed place: ${claimed.text}`,
    ),
    ...byDay.slice(0, 4).map((clock) => quote(clock.ref, 'clock of the device', clock.text, clock.at)),
  ];
}

function offsets(...rows: readonly (readonly [day: string, offset: string])[]): Pick<Dossier, 'sources' | 'events'> {
  return {
    sources: livesIn('Accra', 'GH', 'Africa/Accra'),
    events: rows.map(([day, utc_offset]) => ({ event: 'login', at: `${day}T09:00:00Z`, utc_offset })),
  };
}
