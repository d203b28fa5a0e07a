import { cities, zones } from '../data/cities.ts';
import { cityAliases } from '../data/city-aliases.ts';
import { fold } from '../fold.ts';

/** A place of at least 15,000 people. */
export interface City {
  readonly name: string;
  readonly country: string;
  /** Code of GeoNames within the country. */
  readonly region: string;
  readonly timeZone: string;
  readonly lat: number;
  readonly lon: number;
  readonly people: number;
}

interface Index {
  /** By country and code of the region. */
  readonly largest: ReadonlyMap<string, City>;
  readonly byName: ReadonlyMap<string, readonly City[]>;
  readonly byCountry: ReadonlyMap<string, readonly City[]>;
}

let index: Index | undefined;

/** Largest first; "St. John's", "Saint Johns" and "St Johns" are one name. */
export function citiesNamed(text: string): readonly City[] {
  return theIndex().byName.get(cityKey(text)) ?? [];
}

export function citiesIn(country: string): readonly City[] {
  return theIndex().byCountry.get(country) ?? [];
}

export function largestCityOf(country: string, region: string): City | undefined {
  return theIndex().largest.get(`${country}.${region}`);
}

export function cityKey(text: string): string {
  return fold(text)
    .replace(/\bsaint\b/g, 'st')
    .replace(/\bfort\b/g, 'ft')
    .replace(/\bmount\b/g, 'mt');
}

function theIndex(): Index {
  index ??= build();
  return index;
}

function build(): Index {
  const zoneNames = zones.split(' ');
  const byCountry = new Map<string, City[]>();
  const byName = new Map<string, City[]>();
  const largest = new Map<string, City>();
  for (const line of cities.trim().split('\n')) {
    const [country = '', ...groups] = line.split('/');
    const own = groups.flatMap((group) => citiesOf(country, group, zoneNames));
    byCountry.set(country, own);
    for (const city of own) {
      add(byName, cityKey(city.name), city);
      const key = `${country}.${city.region}`;
      if ((largest.get(key)?.people ?? 0) < city.people) largest.set(key, city);
    }
    addAliases(byName, country, own);
  }
  for (const list of byName.values()) if (list.length > 1) list.sort((a, b) => b.people - a.people);
  return { byName, byCountry, largest };
}

function citiesOf(country: string, group: string, zoneNames: readonly string[]): readonly City[] {
  const [region = '', zone = '', list = ''] = group.split('=');
  const timeZone = zoneNames[Number.parseInt(zone, 36)] ?? '';
  return list.split(';').map((text) => {
    const [name = '', lat, lon, thousands] = text.split(',');
    const people = Number(thousands) * 1000;
    return { name, country, region, timeZone, lat: Number(lat) / 100, lon: Number(lon) / 100, people };
  });
}

function addAliases(byName: Map<string, City[]>, country: string, own: readonly City[]): void {
  for (const entry of cityAliases[country]?.split(';') ?? []) {
    const [name = '', others = ''] = entry.split('=');
    const named = own.filter((city) => city.name === name);
    const [largest] = named.sort((a, b) => b.people - a.people);
    if (!largest) continue;
    for (const other of others.split('|')) add(byName, cityKey(other), largest);
  }
}

function add(byName: Map<string, City[]>, key: string, city: City): void {
  const list = byName.get(key);
  if (list === undefined) byName.set(key, [city]);
  else if (!list.includes(city)) list.push(city);
}
