import { placesOn } from '../declared.ts';
import type { Declared, Place } from '../dossier.ts';
import { offsetMinutes, type PlaceReading, readPlace } from '../read/place.ts';
import type { Stated } from '../stated.ts';

const minuteMs = 60_000;

export interface ClaimedPlace {
  readonly source: string;
  readonly text: string;
  readonly reading: PlaceReading;
}

/** Where the candidate says they live: the application's word, else the résumé's, else the first that was given. */
export function claimedPlace(stated: readonly Stated<Place>[]): ClaimedPlace | undefined {
  const first = ['application', 'resume'].map((kind) => stated.find((one) => one.kind === kind)).find((one) => one);
  const chosen = first ?? stated[0];
  if (!chosen) return undefined;
  const reading = readPlace(chosen.value);
  return { source: chosen.source, text: placeText(chosen.value, reading), reading };
}

/** "Lyon, FR"; of free text the country as it was read. */
export function placeText(place: Place, reading: PlaceReading = readPlace(place)): string {
  if (typeof place === 'string') return reading.country ? `${place} (${reading.country})` : place;
  const parts = [place.city, place.region, place.country].filter((part) => part !== undefined);
  return parts.join(', ') || place.time_zone || 'a place on the map';
}

/**
 * The date (YYYY-MM-DD) that clocks show at the claimed place; in UTC where its zone is not known. In UTC an afternoon
 * in Vancouver is two days, one in Lyon a single day.
 */
export function localDay(claimed: ClaimedPlace | undefined, at: string): string {
  const zone = claimed?.reading.timeZone ?? claimed?.reading.timeZones?.[0];
  const ahead = zone === undefined ? undefined : offsetMinutes(zone, at);
  return new Date(Date.parse(at) + (ahead ?? 0) * minuteMs).toISOString().slice(0, 10);
}

export interface ClaimedZone {
  readonly zone: string;
  readonly source: string;
  /** By a declared home or journey of that day, rather than the place on the application. */
  readonly isDeclared: boolean;
}

/** The zone that holds for a day: a declared journey before a declared home before the claimed place. */
export function zoneReader(
  declared: Declared,
  claimed: ClaimedPlace | undefined,
): (at: string) => ClaimedZone | undefined {
  const byDay = new Map<string, ClaimedZone | undefined>();
  return (at) => {
    const day = at.slice(0, 10);
    if (!byDay.has(day)) byDay.set(day, declaredZone(declared, day) ?? claimedZone(claimed));
    return byDay.get(day);
  };
}

export function claimedZone(claimed: ClaimedPlace | undefined): ClaimedZone | undefined {
  const zone = claimed?.reading.timeZone;
  return claimed && zone ? { zone, source: claimed.source, isDeclared: false } : undefined;
}

function declaredZone(declared: Declared, day: string): ClaimedZone | undefined {
  const places = placesOn(declared, day);
  const inOrder = [
    ...places.filter((place) => place.as === 'travel'),
    ...places.filter((place) => place.as !== 'travel'),
  ];
  const zone = inOrder.map(zoneOfDeclared).find((one) => one !== undefined);
  return zone === undefined ? undefined : { zone, source: 'declared', isDeclared: true };
}

/** IANA zone of a declared place, if it has exactly one. */
export function zoneOfDeclared(place: NonNullable<Declared['places']>[number]): string | undefined {
  const { city, region, country, time_zone } = place;
  return readPlace({ city, region, country, time_zone }).timeZone;
}
