import { quote } from '../../check.ts';
import { placesOn } from '../../declared.ts';
import type { Address, Declared, Place } from '../../dossier.ts';
import type { FactsFor } from '../../facts.ts';
import { distanceKm, type PlaceReading, readPlace } from '../../read/place.ts';
import type { Evidence } from '../../report.ts';
import { type ClaimedPlace, placeText } from '../_claimed-place.ts';
import { isAnonymised, isSharedGateway, placeOf, type Sighting } from './_sightings.ts';

/** A place with what quotes it. Distances count from the rim of its circle of error. */
export interface Spot {
  readonly country?: string | undefined;
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
  readonly radiusKm: number;
  readonly evidence: readonly Evidence[];
}

/** Proposal of the catalogue. */
const fartherThanKm = 100;
/** A report that speaks of more days than these is read for so many. */
const mostDays = 366;
const dayMs = 86_400_000;

export function spotOf(reading: Partial<PlaceReading>, evidence: readonly Evidence[], radiusKm = 0): Spot {
  return { country: reading.country, lat: reading.lat, lon: reading.lon, radiusKm, evidence };
}

/** Whether two places are more than 100 km apart; without coordinates on both sides only another country says so. */
export function isFar(a: Spot, b: Spot): boolean | undefined {
  if (a.lat !== undefined && a.lon !== undefined && b.lat !== undefined && b.lon !== undefined) {
    return distanceKm({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon }) - a.radiusKm - b.radiusKm > fartherThanKm;
  }
  if (!a.country || !b.country) return undefined;
  return a.country === b.country ? undefined : true;
}

/** Where a connection ends, unless its network hides that. */
export function spotOfSighting(one: Sighting): Spot | undefined {
  if (isAnonymised(one.result) || isSharedGateway(one.result)) return undefined;
  const evidence = [quote(one.ref, 'ip', one.ip, one.at), quote('lookup:ip', one.ip, placeOf(one.result), one.list)];
  return {
    country: one.result.country,
    lat: one.result.lat,
    lon: one.result.lon,
    radiusKm: one.result.radius_km ?? 0,
    evidence,
  };
}

/** The laptop's places by day (YYYY-MM-DD, UTC), the latest report of a day first. */
export function laptopDays(
  locations: FactsFor<'event.device_location'>['event.device_location'],
  answers: FactsFor<'lookup.ip'>['lookup.ip'],
): ReadonlyMap<string, Spot> {
  const days = new Map<string, Spot>();
  for (const event of [...locations].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
    const spot =
      event.place === undefined ? spotOfAddress(event, answers) : spotOfPlace(event.ref, event.at, event.place);
    if (!spot) continue;
    const last = Date.parse(event.at);
    for (let day = 0; day < Math.min(event.days ?? 1, mostDays); day += 1) {
      days.set(new Date(last - day * dayMs).toISOString().slice(0, 10), spot);
    }
  }
  return days;
}

function spotOfPlace(ref: string, at: string, place: Place): Spot {
  return spotOf(readPlace(place), [quote(ref, 'place of the laptop', placeText(place), at)]);
}

function spotOfAddress(
  { ref, at, ip }: { readonly ref: string; readonly at: string; readonly ip?: string | undefined },
  answers: FactsFor<'lookup.ip'>['lookup.ip'],
): Spot | undefined {
  const answer = ip === undefined ? undefined : answers.about(ip);
  if (ip === undefined || answer?.state !== 'known') return undefined;
  const list = `${answer.provider}, ${answer.asOf}`;
  return spotOfSighting({ ref, at, time: Date.parse(at), ip, result: answer.result, list });
}

/** Places that hold for a day: declared ones if there are any, else the claimed one. */
export function spotsClaimed(day: string, declared: Declared, claimed: ClaimedPlace | undefined): readonly Spot[] {
  const places = placesOn(declared, day).map(({ as: kind, city, region, country, time_zone }) => {
    const place = { city, region, country, time_zone };
    return spotOf(readPlace(place), [quote('declared', 'place', placeText(place), kind.replace('_', ' '))]);
  });
  const home = claimed
    ? [spotOf(claimed.reading, [quote(claimed.source, 'location', claimed.text, 'the claimed place')])]
    : [];
  return places.length > 0 ? places : home;
}

/** Where the laptop was sent to. */
export function spotOfShipping(source: string, address: Address): Spot {
  const text =
    typeof address === 'string'
      ? address
      : [address.street, address.city, address.region, address.country].filter(Boolean).join(', ');
  const place =
    typeof address === 'string' ? address : { city: address.city, region: address.region, country: address.country };
  return spotOf(readPlace(place), [quote(source, 'address', text, 'where the laptop was sent to')]);
}
