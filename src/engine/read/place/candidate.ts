import { type City, citiesNamed, largestCityOf } from './city.ts';
import { countriesNamed, countryName, isEnglishCountry } from './country.ts';
import { distanceKm } from './distance.ts';
import type { Spot } from './reading.ts';
import { type Region, regionOf, regionsNamed, regionsOfExactly } from './region.ts';
import { peopleIn, zonesOf } from './zones-of.ts';

/** What one part of a text can mean; merged with others, what the whole can mean. */
export interface Candidate {
  readonly country: string;
  readonly region?: Region;
  readonly city?: City;
  /** Region and city are stated together though the list has the city elsewhere in the country. */
  readonly isLoose?: boolean;
}

/** Countries that are one city. */
const cityStates = ['SG', 'HK', 'MO', 'MC', 'GI', 'VA'];
/** Least people of a city whose name goes before the same name of a country in some other language: "Tunis". */
const knownCity = 200_000;
/** About as many as live in a county, for comparing it with cities of its name. */
const peopleOfCounty = 500_000;
/** Countries of which the regions are so well known that a city must lie in the one that is stated. */
const strictRegions = ['US', 'CA', 'AU'];
/** A city and its borough or suburb: "Brooklyn, New York". */
const suburbKm = 60;

/** What a part is stated to be; free text says nothing of it. */
export type PartKind = 'city' | 'region' | 'country';

/** All that a name or code can mean, given what is known already. */
export function candidatesFor(text: string, known: Partial<Candidate> = {}, kind?: PartKind): readonly Candidate[] {
  const all = anyCandidates(text, known);
  if (kind === 'country') return preferred(all, (one) => !one.region && !one.city);
  return kind === 'region' ? preferred(all, (one) => one.region !== undefined && !one.city) : all;
}

function preferred(all: readonly Candidate[], test: (one: Candidate) => boolean): readonly Candidate[] {
  const fitting = all.filter(test);
  return fitting.length > 0 ? fitting : all;
}

function anyCandidates(text: string, known: Partial<Candidate>): readonly Candidate[] {
  const named = citiesNamed(text).filter((city) => fits(city.country, known));
  const isCity = named.some((city) => city.people >= knownCity) && !isEnglishCountry(text);
  const countries = isCity ? [] : countriesNamed(text).filter((country) => fits(country, known));
  const isCountry = countries.length > 0 && known.country === undefined && text.trim().length > 3;
  const cities = named.filter((city) =>
    isCountry ? cityStates.includes(city.country) : isFiner(city.country, countries, known),
  );
  const regions = (named.length > 0 ? (regionsOfExactly(text) ?? []) : regionsNamed(text))
    .filter((region) => fits(region.country, known) && isFiner(region.country, countries, known))
    .filter((region) => !region.isPart || !cities.some((city) => city.country === region.country))
    .filter((region) => !region.isLocalCode || known.country === region.country || known.country === undefined);
  return [
    ...countries.filter((country) => !cities.some((city) => city.country === country)).map((country) => ({ country })),
    ...regions
      .filter((region) => !isNamedForCity(region, cities))
      .map((region) => ({ country: region.country, region })),
    ...cities.filter((city) => !isMinorNamesake(city, regions)).map(ofCity),
  ];
}

/** A name that a country shares with its own city or region is the country's, unless the country was named already. */
function isFiner(country: string, countries: readonly string[], known: Partial<Candidate>): boolean {
  return !countries.includes(country) || known.country === country;
}

const fits = (country: string, known: Partial<Candidate>): boolean =>
  known.country === undefined || known.country === country;

function ofCity(city: City): Candidate {
  const region = regionOf(city.country, city.region);
  return { country: city.country, city, ...(region && { region }) };
}

/** São Paulo, New York, Kyiv: who names it means the city, not the region around it. */
function isNamedForCity(region: Region, cities: readonly City[]): boolean {
  return cities.some(
    (city) =>
      city.country === region.country &&
      (city.region === region.code
        ? largestCityOf(region.country, region.code) === city
        : !strictRegions.includes(region.country)),
  );
}

/** The city of Québec beside the province: the region is meant, or nothing is lost by taking it. */
function isMinorNamesake(city: City, regions: readonly Region[]): boolean {
  return regions.some(
    (region) =>
      region.country === city.country &&
      region.code === city.region &&
      largestCityOf(region.country, region.code) !== city,
  );
}

/** Both as one place; the finer, which is written first, leads. Undefined if they do not go together. */
export function merged(finer: Candidate, coarser: Partial<Candidate>): Candidate | undefined {
  if (coarser.country !== undefined && coarser.country !== finer.country) return undefined;
  if (coarser.city) return mergedWithCity(finer, coarser.city, coarser);
  if (coarser.region === undefined) return finer;
  if (finer.region === undefined) return { ...coarser, ...finer, region: coarser.region };
  if (finer.region.code === coarser.region.code) return finer;
  if (finer.city === undefined || strictRegions.includes(finer.country)) return undefined;
  return { ...finer, region: coarser.region, isLoose: true };
}

function mergedWithCity(finer: Candidate, city: City, coarser: Partial<Candidate>): Candidate | undefined {
  const whole = { ...coarser, country: finer.country };
  if (finer.city === undefined) return finer.region && finer.region.code !== city.region ? undefined : whole;
  if (finer.city === city) return whole;
  return distanceKm(finer.city, city) <= suburbKm ? { ...whole, city: finer.city } : undefined;
}

export function peopleOf({ country, region, city }: Candidate): number {
  if (city) return city.people;
  return region?.isPart ? peopleOfCounty : peopleIn(country, region?.code);
}

export function spotOf({ country, region, city }: Candidate): Spot {
  const zones = city ? [city.timeZone] : zonesOf(country, region?.code);
  return {
    country,
    ...(region && { region: region.name }),
    ...(city && { city: city.name, lat: city.lat, lon: city.lon }),
    ...(zones.length === 1 && zones[0] && { timeZone: zones[0] }),
  };
}

/** "Springfield, MO, US", "GA, US", "Georgia (country)". */
export function candidateText({ country, region, city }: Candidate): string {
  if (!region && !city) return `${countryName(country)} (country)`;
  return [city?.name, region?.name, country].filter(Boolean).join(', ');
}
