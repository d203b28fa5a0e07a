import { getCountry, getTimezone } from 'countries-and-timezones';
import { type City, citiesIn } from './city.ts';
import { offsetMinutes } from './zone.ts';

/** Zones whose clocks agreed on all of these count as one. */
const sampleTimes = [2018, 2022, 2026].flatMap((year) => [`${year}-01-15T12:00:00Z`, `${year}-07-15T12:00:00Z`]);

const known = new Map<string, readonly string[]>();

/** Zones with different clocks in a country or region, that of most people first; of places of at least 15,000 people. */
export function zonesOf(country: string, regionCode?: string): readonly string[] {
  const key = `${country}.${regionCode ?? ''}`;
  const found = known.get(key);
  if (found) return found;
  const own = citiesIn(country).filter((city) => regionCode === undefined || city.region === regionCode);
  const zones = own.length > 0 ? byPeople(own) : listed(country);
  const distinct = zones.filter((zone, at) => zones.findIndex((other) => hasSameClock(other, zone)) === at);
  known.set(key, distinct);
  return distinct;
}

/** Of a country without such places; a zone is listed first under the country that it is named for. */
function listed(country: string): readonly string[] {
  const all: readonly string[] = getCountry(country, { deprecated: true })?.timezones ?? [];
  const own = all.filter((zone) => getTimezone(zone)?.countries[0] === country);
  return own.length > 0 ? own : all;
}

const people = new Map<string, number>();

/** In places of at least 15,000 people. */
export function peopleIn(country: string, regionCode?: string): number {
  const key = `${country}.${regionCode ?? ''}`;
  const found = people.get(key);
  if (found !== undefined) return found;
  const own = citiesIn(country).filter((city) => regionCode === undefined || city.region === regionCode);
  const sum = own.reduce((all, city) => all + city.people, 0);
  people.set(key, sum);
  return sum;
}

function byPeople(cities: readonly City[]): readonly string[] {
  const inZone = new Map<string, number>();
  for (const city of cities) inZone.set(city.timeZone, (inZone.get(city.timeZone) ?? 0) + city.people);
  return [...inZone].sort(([, a], [, b]) => b - a).map(([zone]) => zone);
}

function hasSameClock(a: string, b: string): boolean {
  return a === b || sampleTimes.every((time) => offsetMinutes(a, time) === offsetMinutes(b, time));
}
