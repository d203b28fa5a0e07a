import { type Combined, combine, narrowed, type Test } from './place/combine.ts';
import { described, together, zoneIn } from './place/describe.ts';
import { distanceKm } from './place/distance.ts';
import { partsOf } from './place/parts.ts';
import type { PlaceInput, PlaceReading } from './place/reading.ts';
import { isZone, sameZone } from './place/zone.ts';
import { remembered } from './remembered.ts';

export { placesDiffer } from './place/differ.ts';
export { distanceKm } from './place/distance.ts';
export type { PlaceInput, PlaceReading } from './place/reading.ts';
export { localHour, offsetMinutes, sameZone } from './place/zone.ts';

type PlaceParts = Exclude<PlaceInput, string>;

/** A city that lies farther than this from the coordinates stated with it is another of its name. */
const besideKm = 150;

/**
 * Country (ISO 3166-1 alpha-2), region, city, coordinates and IANA zone of a place as people write it, from bundled
 * lists. What can mean several places is left ambiguous. Sources of the lists: docs/data.md.
 */
export const readPlace: (place: PlaceInput) => PlaceReading = remembered((place: PlaceInput) =>
  typeof place === 'string' ? readLine(place) : readParts(place),
);

function readLine(text: string): PlaceReading {
  const { zone, rest } = zoneIn(text);
  const whole = readWhole(rest, zone);
  return (whole.notUnderstood === undefined ? undefined : severalIn(rest, zone)) ?? whole;
}

function readWhole(text: string, zone: string | undefined): PlaceReading {
  const { parts, unread, remote } = partsOf(text);
  const combined = combine(parts.map((part) => ({ text: part })));
  const reading = withZone(described(narrowed(combined, [zoneTest(zone)]), remote), zone);
  return withTown({ ...reading, ...rested(reading.notUnderstood, unread) }, combined);
}

/** "London / Berlin": which of them, nobody says. */
function severalIn(text: string, zone: string | undefined): PlaceReading | undefined {
  const pieces = text.split(/\/|\||\s&\s|\sor\s|\sand\s/i).filter((piece) => piece.trim() !== '');
  const readings = pieces.map((piece) => readWhole(piece, zone));
  const named = readings.filter((one) => !one.remote || one.country !== undefined);
  const isPlace = (one: PlaceReading) => one.country !== undefined && one.notUnderstood === undefined;
  return named.length > 1 && named.every(isPlace)
    ? together(
        named,
        readings.some((one) => one.remote),
      )
    : undefined;
}

function readParts(place: PlaceParts): PlaceReading {
  const city = partsOf(place.city ?? '');
  const stated = (['region', 'country'] as const).flatMap((kind) => {
    const text = place[kind]?.trim();
    return text ? [{ text, kind }] : [];
  });
  const zone = place.time_zone !== undefined && isZone(place.time_zone) ? place.time_zone : undefined;
  const combined = combine([...city.parts.map((text) => ({ text, kind: 'city' as const })), ...stated]);
  const read = described(narrowed(combined, [zoneTest(zone), nearTest(place)]), city.remote);
  const unread = [...city.unread, ...(zone === undefined && place.time_zone ? [place.time_zone] : [])];
  const reading = withTown({ ...withZone(read, zone), ...rested(read.notUnderstood, unread) }, combined);
  return place.lat === undefined || place.lon === undefined ? reading : { ...reading, lat: place.lat, lon: place.lon };
}

function withZone(reading: PlaceReading, zone: string | undefined): PlaceReading {
  if (zone === undefined) return reading;
  const { timeZones: _, ...rest } = reading;
  return { ...rest, timeZone: zone };
}

function rested(known: string | undefined, more: readonly string[]): { notUnderstood?: string } {
  const notUnderstood = [...(known === undefined ? [] : [known]), ...more].join(', ');
  return notUnderstood === '' ? {} : { notUnderstood };
}

/** A town that is in no list, in a country or region that is: its name as stated, without coordinates. */
function withTown(reading: PlaceReading, { notUnderstood }: Combined): PlaceReading {
  const [town, ...others] = notUnderstood;
  const isTown = town !== undefined && others.length === 0 && /^[\p{L}\p{M}][\p{L}\p{M}' .-]*$/u.test(town);
  return isTown && reading.country !== undefined && reading.city === undefined ? { ...reading, city: town } : reading;
}

function zoneTest(zone: string | undefined): Test | undefined {
  return zone === undefined ? undefined : ({ city }) => city === undefined || sameZone(city.timeZone, zone);
}

function nearTest({ lat, lon }: PlaceParts): Test | undefined {
  if (lat === undefined || lon === undefined) return undefined;
  return ({ city }) => city === undefined || distanceKm(city, { lat, lon }) <= besideKm;
}
