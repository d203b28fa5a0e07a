import { fold } from '../fold.ts';
import { editDistance } from '../nearest.ts';
import { distanceKm } from '../place/distance.ts';
import type { PlaceReading, Spot } from '../place/reading.ts';
import { isSameCode } from './postcode.ts';
import type { StreetForm } from './street.ts';
import type { Understood } from './understand.ts';

export type Compared = 'same' | 'same_building' | 'other_same_region' | 'other_region' | 'other_country' | 'unknown';

/** A town and its borough or suburb stand for each other in addresses. */
const suburbKm = 30;

export function compared(a: Understood, b: Understood): Compared {
  const isElsewhere = isApart(a, b, countriesOf);
  if (isElsewhere) return 'other_country';
  const isOtherRegion = isApart(a, b, regionsOf);
  const streets = a.form && b.form ? isSameStreet(a.form, b.form) : undefined;
  const town = isSameTown(a, b, isOtherRegion);
  if (streets && (town ?? !isOtherRegion)) return a.unit === b.unit ? 'same' : 'same_building';
  if (isOtherRegion) return 'other_region';
  return streets === undefined && town !== false ? 'unknown' : 'other_same_region';
}

function isApart(a: Understood, b: Understood, of: (place: PlaceReading) => readonly string[]): boolean {
  const [first, second] = [of(a.place), of(b.place)];
  return first.length > 0 && second.length > 0 && !first.some((one) => second.includes(one));
}

/** All that a place can mean, smaller namesakes too. */
const spotsOf = (place: PlaceReading): readonly Spot[] => [
  ...(place.alternatives ?? [place]),
  ...(place.passedOver ?? []),
];

function countriesOf(place: PlaceReading): readonly string[] {
  return spotsOf(place).flatMap((spot) => spot.country ?? []);
}

function regionsOf(place: PlaceReading): readonly string[] {
  const spots = spotsOf(place);
  return spots.every((spot) => spot.region !== undefined) ? spots.map((spot) => `${spot.country} ${spot.region}`) : [];
}

/** Undefined if one side gives neither a town nor a postal code. */
function isSameTown(a: Understood, b: Understood, isOtherRegion: boolean): boolean | undefined {
  const isSameCity = a.reading.city && b.reading.city ? isSameCityName(a, b, isOtherRegion) : undefined;
  if (a.code === '' || b.code === '') return isSameCity;
  if (isSameCode(a.code, b.code)) return true;
  return isSameCity === true && editDistance(a.code, b.code) <= 1;
}

function isSameCityName(a: Understood, b: Understood, isOtherRegion: boolean): boolean {
  const [{ lat, lon }, other] = [a.place, b.place];
  if (lat !== undefined && lon !== undefined && other.lat !== undefined && other.lon !== undefined) {
    return distanceKm({ lat, lon }, { lat: other.lat, lon: other.lon }) <= suburbKm;
  }
  return !isOtherRegion && fold(a.reading.city ?? '') === fold(b.reading.city ?? '');
}

/** The same numbers and names; the kind of street and the direction only count where both state them. */
function isSameStreet(a: StreetForm, b: StreetForm): boolean {
  if (a.numbers.join(' ') !== b.numbers.join(' ')) return false;
  if (a.words.join(' ') !== b.words.join(' ')) return false;
  const agree = (first: readonly string[], second: readonly string[]) =>
    first.length === 0 || second.length === 0 || first.join(' ') === second.join(' ');
  return agree(a.types, b.types) && agree(a.directions, b.directions);
}
