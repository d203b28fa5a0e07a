import { placesOn } from '../declared.ts';
import type { Declared, Place } from '../dossier.ts';
import { offsetMinutes, type PlaceReading, readPlace } from '../read/place.ts';
import type { Stated } from '../stated.ts';

const minuteMs = 60_000;

type DeclaredPlace = NonNullable<Declared['places']>[number];

export interface ClaimedPlace {
  readonly source: string;
  readonly text: string;
  readonly reading: PlaceReading;
}

/**
 * Where the candidate says they live: the application's word, else the résumé's, else the first that was given; "Remote"
 * alone says nothing.
 */
export function claimedPlace(stated: readonly Stated<Place>[]): ClaimedPlace | undefined {
  const inOrder = [
    ...stated.filter((one) => one.kind === 'application'),
    ...stated.filter((one) => one.kind === 'resume'),
    ...stated,
  ].map((one) => ({ one, reading: readPlace(one.value) }));
  const chosen = inOrder.find(({ reading }) => !reading.remote || reading.country !== undefined) ?? inOrder[0];
  if (!chosen) return undefined;
  const { one, reading } = chosen;
  return { source: one.source, text: placeText(one.value, reading), reading };
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
  if (at.length <= dayLength) return at;
  return dayIn(claimed?.reading.timeZone ?? claimed?.reading.timeZones?.[0], at);
}

function dayIn(zone: string | undefined, at: string): string {
  if (at.length <= dayLength) return at;
  const ahead = zone === undefined ? undefined : offsetMinutes(zone, at);
  return new Date(Date.parse(at) + (ahead ?? 0) * minuteMs).toISOString().slice(0, 10);
}

export interface ClaimedZone {
  readonly zone: string;
  readonly source: string;
  /** By a declared home or journey of that day, rather than the place on the application. */
  readonly isDeclared: boolean;
}

/**
 * The zone that holds for a day (YYYY-MM-DD) or for the day of a moment at the claimed place: a declared journey before a
 * declared home before the claimed place.
 */
export function zoneReader(
  declared: Declared,
  claimed: ClaimedPlace | undefined,
): (at: string) => ClaimedZone | undefined {
  const byDay = new Map<string, ClaimedZone | undefined>();
  return (at) => {
    const day = localDay(claimed, at);
    if (!byDay.has(day)) byDay.set(day, declaredZone(declared, day) ?? claimedZone(claimed));
    return byDay.get(day);
  };
}

const dayLength = 'YYYY-MM-DD'.length;

/** Declared homes and journeys that cover a moment, by the date at the claimed place or at the declared one. */
export function placesReader(
  declared: Declared,
  claimed: ClaimedPlace | undefined,
): (at: string) => readonly DeclaredPlace[] {
  const zoned = (declared.places ?? []).map((place) => ({ place, zone: zoneOfDeclared(place) }));
  return (at) =>
    zoned
      .filter(({ place, zone }) => covers(place, localDay(claimed, at)) || (zone && covers(place, dayIn(zone, at))))
      .map(({ place }) => place);
}

/**
 * Every zone that may hold at a moment or on a day (YYYY-MM-DD): those of the claimed place, since clocks often stay at
 * home, and of each declared one. None where one of them is not known.
 */
export function zonesReader(
  declared: Declared,
  claimed: ClaimedPlace | undefined,
): (at: string) => readonly ClaimedZone[] {
  const placesOn = placesReader(declared, claimed);
  const home = claimed
    ? zonesOf(claimed.reading).map((zone) => ({ zone, source: claimed.source, isDeclared: false }))
    : [];
  const zonesOfPlace = new Map((declared.places ?? []).map((place) => [place, zonesOf(readingOf(place))]));
  return (at) => {
    const away = placesOn(at).map((place) => zonesOfPlace.get(place) ?? []);
    if (away.some((zones) => zones.length === 0)) return [];
    return [...home, ...away.flat().map((zone) => ({ zone, source: 'declared', isDeclared: true }))];
  };
}

const zonesOf = ({ timeZone, timeZones }: PlaceReading): readonly string[] =>
  timeZone === undefined ? (timeZones ?? []) : [timeZone];

const readingOf = ({ city, region, country, time_zone }: DeclaredPlace): PlaceReading =>
  readPlace({ city, region, country, time_zone });

const covers = (place: DeclaredPlace, day: string): boolean => (place.from ?? day) <= day && day <= (place.to ?? day);

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
export function zoneOfDeclared(place: DeclaredPlace): string | undefined {
  return readingOf(place).timeZone;
}
