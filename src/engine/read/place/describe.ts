import { type Candidate, candidateText, spotOf } from './candidate.ts';
import type { Combined } from './combine.ts';
import type { PlaceReading, Spot } from './reading.ts';
import { isZone, sameZone } from './zone.ts';
import { zonesOf } from './zones-of.ts';

const mostNamed = 12;

/** A reading of what the parts of a place mean together; of several meanings, what all have in common. */
export function described({ candidates, passedOver, notUnderstood }: Combined, remote: boolean): PlaceReading {
  const spots = candidates.map(spotOf);
  const common = commonOf(spots);
  const timeZones = [...new Set(candidates.flatMap(zonesOfCandidate))];
  const rest = notUnderstood.join(', ');
  return {
    ...common,
    ...(common.timeZone === undefined && timeZones.length > 1 && { timeZones }),
    remote,
    ...(spots.length > 1 && { ambiguous: candidates.slice(0, mostNamed).map(candidateText), alternatives: spots }),
    ...(passedOver.length > 0 && { passedOver: passedOver.slice(0, mostNamed).map(spotOf) }),
    ...(rest !== '' && { notUnderstood: rest }),
  };
}

/** Several places that are stated side by side, as one that is ambiguous. */
export function together(readings: readonly PlaceReading[], remote: boolean): PlaceReading {
  const spots = readings.flatMap((one) => one.alternatives ?? [bareSpot(one)]);
  const common = commonOf(spots);
  const timeZones = [...new Set(readings.flatMap((one) => one.timeZones ?? one.timeZone ?? []))];
  return {
    ...common,
    ...(common.timeZone === undefined && timeZones.length > 1 && { timeZones }),
    remote,
    ambiguous: spots.slice(0, mostNamed).map(spotText),
    alternatives: spots,
  };
}

function bareSpot({ country, region, city, timeZone, lat, lon }: PlaceReading): Spot {
  return {
    ...(country && { country }),
    ...(region && { region }),
    ...(city && { city }),
    ...(timeZone && { timeZone }),
    ...(lat !== undefined && lon !== undefined && { lat, lon }),
  };
}

const spotText = ({ city, region, country }: Spot): string => [city, region, country].filter(Boolean).join(', ');

function zonesOfCandidate({ country, region, city }: Candidate): readonly string[] {
  return city ? [city.timeZone] : zonesOf(country, region?.code);
}

function commonOf(spots: readonly Spot[]): Spot {
  const [first, ...others] = spots;
  if (first === undefined || others.length === 0) return first ?? {};
  const { country, region, city, timeZone } = first;
  const hasAll = (isSame: (other: Spot) => boolean) => others.every(isSame);
  const isCountry = hasAll((other) => other.country === country);
  return {
    ...(isCountry && country && { country }),
    ...(isCountry && region && hasAll((other) => other.region === region) && { region }),
    ...(isCountry && city && hasAll((other) => other.city === city) && { city }),
    ...(timeZone && hasAll((other) => isSameZone(other.timeZone, timeZone)) && { timeZone }),
  };
}

function isSameZone(a: string | undefined, b: string): boolean {
  return a !== undefined && sameZone(a, b);
}

const zoneName = /\b[A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?\b/g;

/** "Europe/Berlin" in a line, and the line without it. */
export function zoneIn(text: string): { readonly zone?: string; readonly rest: string } {
  const zone = text.match(zoneName)?.find(isZone);
  return zone === undefined ? { rest: text } : { zone, rest: text.replace(zone, ',') };
}
