import { defineCheck, found, missing, type Part } from '../../check.ts';
import type { Dossier } from '../../dossier.ts';
import { distanceKm } from '../../read/place.ts';
import * as example from './_example-network.ts';
import {
  connectionEvents,
  isFixedLine,
  placedSightings,
  placeOf,
  type Sighting,
  sightingEvidence,
  sightingsIn,
} from './_sightings.ts';

/** Proposal of the catalogue: faster than an airliner. */
const fasterThanKmPerHour = 900;
/** Proposal of the catalogue: below it the lists' own errors decide. */
const fartherThanKm = 500;
/** Accuracy of a list that names none; proposal. */
const usualRadiusKm = 50;
/** Two events of one second are taken to lie this far apart. */
const leastHours = 1 / 3600;
/** Pairs quoted, fastest first. */
const quotedPairs = 3;

/** Addresses of the examples. */
const [lyon, recife, paris] = ['192.0.2.10', '198.51.100.10', '192.0.2.20'];
const [vpn, mobile, odd] = ['203.0.113.10', '203.0.113.20', '203.0.113.30'];

/** LN-02: two fixed lines too far apart for the time between them. */
export const impossibleTravel = defineCheck({
  id: 'impossible-travel',
  signals: ['LN-02'],
  family: 'network',
  severities: ['info', 'strong'],
  title: 'Two connections lie farther apart than anybody can travel in the time between them',
  source:
    'fact sheet, first red flag: multiple logins from various IP addresses in a short time; thresholds are a proposal of the catalogue',
  needs: ['lookup.ip'],
  may: [...connectionEvents, 'policies'],
  question: 'Where were you at these two times, and does anybody else use this account?',
  innocent: [
    'A VPN that the list does not know was switched on or off',
    'A provider led the traffic out in another country, or the list places the line wrongly',
    'Somebody of the family signed in from home',
  ],
  next: 'Look both addresses up with a second list, then ask where each of the two connections was made and through which provider',
  run: (facts) => {
    const { seen, unknown } = sightingsIn(facts, facts['lookup.ip']);
    const placed = placedSightings(seen, facts.policies);
    const onMap = placed.filter(hasPoint);
    const fixed = onMap.filter((one) => isFixedLine(one.result));
    const strong = quickest(fixed).map((leap) => leapPart('strong', leap));
    const unsure = quickest(onMap).filter(({ from, to }) => !isFixedLine(from.result) || !isFixedLine(to.result));
    return [...strong, ...unsure.map((leap) => leapPart('info', leap)), ...lacking(placed, onMap), ...unknown];
  },
  examples: [
    {
      title: 'two home connections, thousands of kilometres and two and a half hours apart',
      dossier: day(['08:00:00', lyon], ['10:30:00', recife]),
      expect: 'found',
      severity: 'strong',
      mentions: ['Lyon', 'Recife', '2.5 hours', 'ExampleGeo, 2026-10-01'],
    },
    {
      title: 'in the same second',
      dossier: day(['08:00:00', lyon], ['08:00:00', recife]),
      expect: 'found',
      severity: 'strong',
    },
    {
      title: 'entered in any order',
      dossier: day(['23:00:00', lyon], ['10:30:00', recife], ['08:00:00', lyon]),
      expect: 'found',
      severity: 'strong',
    },
    { title: 'a flight of nine hours', dossier: day(['08:00:00', lyon], ['17:00:00', recife]), expect: 'clear' },
    { title: 'fast, and nearer than 500 km', dossier: day(['08:00:00', lyon], ['08:01:00', paris]), expect: 'clear' },
    {
      title: 'a line of which the list does not know the kind',
      dossier: day(['08:00:00', lyon], ['10:30:00', odd]),
      expect: 'found',
      severity: 'info',
    },
    {
      title: 'a VPN exit at one end',
      dossier: day(['08:00:00', lyon], ['08:20:00', vpn], ['09:00:00', lyon]),
      expect: 'clear',
    },
    {
      title: 'a mobile gateway at one end',
      dossier: day(['08:00:00', lyon], ['08:20:00', mobile], ['09:00:00', lyon]),
      expect: 'clear',
    },
    {
      title: "the company's own way out at one end",
      dossier: {
        ...day(['08:00:00', lyon], ['08:20:00', recife], ['09:00:00', lyon]),
        role: { policies: { company_egress_ips: [recife] } },
      },
      expect: 'clear',
    },
    {
      title: 'an announced journey does not make it possible',
      dossier: {
        ...day(['08:00:00', lyon], ['10:30:00', recife]),
        declared: { places: [{ as: 'travel', country: 'BR' }] },
      },
      expect: 'found',
      severity: 'strong',
    },
    { title: 'one connection only', dossier: day(['08:00:00', lyon]), expect: 'missing' },
    {
      title: 'an address that nobody looked up',
      dossier: day(['08:00:00', lyon], ['09:00:00', '192.0.2.99']),
      expect: 'missing',
      mentions: ['192.0.2.99'],
    },
    {
      title: 'no look-up',
      dossier: { ...day(['08:00:00', lyon], ['10:30:00', recife]), lookups: [] },
      expect: 'missing',
    },
  ],
});

interface Leap {
  readonly from: Sighting;
  readonly to: Sighting;
  readonly km: number;
  readonly hours: number;
}

const hasPoint = ({ result }: Sighting): boolean => result.lat !== undefined && result.lon !== undefined;

/** Only neighbours in time are compared: whoever is back in time for the second is fast between two neighbours too. */
function quickest(seen: readonly Sighting[]): readonly Leap[] {
  const leaps = new Map<string, Leap>();
  for (let index = 1; index < seen.length; index += 1) {
    const [from, to] = [seen[index - 1], seen[index]];
    if (!from || !to || from.ip === to.ip) continue;
    const leap = leapBetween(from, to);
    const pair = [from.ip, to.ip].sort().join(' ');
    const before = leaps.get(pair);
    if (leap && (!before || leap.hours < before.hours)) leaps.set(pair, leap);
  }
  return [...leaps.values()].sort((a, b) => b.km / b.hours - a.km / a.hours).slice(0, quotedPairs);
}

function leapBetween(from: Sighting, to: Sighting): Leap | undefined {
  const km = distanceKm(pointOf(from), pointOf(to));
  const hours = Math.max((to.time - from.time) / 3_600_000, leastHours);
  const least = Math.max(0, km - (from.result.radius_km ?? usualRadiusKm) - (to.result.radius_km ?? usualRadiusKm));
  return km > fartherThanKm && least / hours > fasterThanKmPerHour ? { from, to, km, hours } : undefined;
}

function pointOf({ result }: Sighting): { lat: number; lon: number } {
  return { lat: result.lat ?? 0, lon: result.lon ?? 0 };
}

function leapPart(severity: 'info' | 'strong', { from, to, km, hours }: Leap): Part {
  const note = `${Math.round(km).toLocaleString('en')} km from ${placeOf(from.result)} in ${lasting(hours)}`;
  return found(severity, [...sightingEvidence(from), ...sightingEvidence(to, note)]);
}

function lasting(hours: number): string {
  if (hours >= 1) return `${Math.round(hours * 10) / 10} hours`;
  const minutes = Math.round(hours * 60);
  return minutes === 0 ? 'less than a minute' : `${minutes} minutes`;
}

function lacking(placed: readonly Sighting[], onMap: readonly Sighting[]): readonly Part[] {
  if (placed.length < 2) return [missing('fewer than two connections that show a place')];
  return onMap.length < placed.length ? [missing('the ip look-up gives no coordinates for some connections')] : [];
}

function day(...rows: readonly (readonly [time: string, ip: string])[]): Partial<Dossier> {
  const { network: _, ...far } = example.recife;
  return {
    events: example.signIns(...rows.map(([time, ip]) => [`2026-10-05T${time}Z`, ip] as const)),
    lookups: example.ipList({
      [lyon]: example.lyon,
      [paris]: example.paris,
      [recife]: example.recife,
      [vpn]: { ...far, network: 'vpn' },
      [mobile]: { ...far, network: 'mobile' },
      [odd]: far,
    }),
  };
}
