import { fold } from '../fold.ts';
import { distanceKm } from './distance.ts';
import type { PlaceReading, Spot } from './reading.ts';

export type PlaceDifference = 'same' | 'near' | 'far' | 'unknown';

/** Across a border, places nearer than this are one area: Detroit and Windsor, Vienna and Bratislava. Proposed. */
const borderKm = 100;

/**
 * `far`: more than `km` kilometres apart, or in two countries and not both beside the border; without coordinates on
 * both sides another country is far (ID-17, LN-12). Of an ambiguous place each meaning counts: far is only what is far
 * whatever is meant.
 */
export function placesDiffer(a: PlaceReading, b: PlaceReading, km: number): PlaceDifference {
  const others = b.alternatives ?? [b];
  const all = new Set((a.alternatives ?? [a]).flatMap((one) => others.map((other) => spotsDiffer(one, other, km))));
  const [only] = all;
  if (only === 'far' && (isPassedOver(a, b) || isPassedOver(b, a))) return 'unknown';
  if (only !== undefined && all.size === 1) return only;
  return all.has('far') || all.has('unknown') ? 'unknown' : 'near';
}

/** "Paris" beside "Paris, TX" may be the smaller place of the name. */
function isPassedOver(a: PlaceReading, b: PlaceReading): boolean {
  return (a.passedOver ?? []).some((spot) => spotsDiffer(spot, b, 0) === 'same');
}

function spotsDiffer(a: Spot, b: Spot, km: number): PlaceDifference {
  const isAbroad = a.country !== undefined && b.country !== undefined && a.country !== b.country;
  const apart = apartKm(a, b);
  if (apart === undefined) return isAbroad ? 'far' : withoutDistance(a, b);
  if (apart > (isAbroad ? Math.min(borderKm, km) : km)) return 'far';
  return apart < 1 || (!isAbroad && isSame(a.city, b.city)) ? 'same' : 'near';
}

function apartKm(a: Spot, b: Spot): number | undefined {
  if (a.lat === undefined || a.lon === undefined || b.lat === undefined || b.lon === undefined) return undefined;
  return distanceKm({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon });
}

/** A place and the region or country around it are the same. */
function withoutDistance(a: Spot, b: Spot): PlaceDifference {
  if (a.country === undefined || b.country === undefined) return 'unknown';
  if (a.region !== undefined && b.region !== undefined && !isSame(a.region, b.region)) return 'unknown';
  if (a.city === undefined || b.city === undefined) return 'same';
  return isSame(a.city, b.city) ? 'same' : 'unknown';
}

const isSame = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && fold(a) === fold(b);
