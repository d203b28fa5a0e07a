import type { Dossier } from '../../src/engine/dossier.ts';
import { countryName } from '../../src/engine/read/place/country.ts';
import { regionOf } from '../../src/engine/read/place/region.ts';
import { readPlace } from '../../src/engine/read/place.ts';
import { statedIn } from '../../src/engine/stated.ts';
import { clockMoments, minutesOf, movedCounts, movedOffset, movedTime } from './clock-swap.ts';
import { type NameSwap, nameSwap } from './name-swap.ts';
import { bare, wordsIn } from './name-words.ts';
import { countriesIn, isPhone, longestName, namesIn } from './named.ts';
import { hasIban, hasPhones, ibanSwap, phoneSwap, planOf } from './number-swap.ts';
import { organisationSwap } from './organisation-swap.ts';
import { type Node, type PlaceSwap, placeSwap } from './place-swap.ts';
import { isPlaceLine, nodeInLine, nodeOf, nodesIn, type PlaceParts } from './places-named.ts';
import { lineSwap, postalSwap } from './postal-swap.ts';
import { type Random, randomFrom } from './random.ts';
import { leaves } from './walk.ts';

export interface Swapped {
  readonly dossier: Dossier;
  readonly culture: string;
  readonly countries: readonly string[];
}

const tries = 25;

/**
 * The same dossier as it would read of somebody elsewhere: each name by one of another culture, each place, clock,
 * telephone number and account by one of another country, the same by the same. Undefined where no such place is found.
 */
export function swapped(dossier: Dossier, seed: number): Swapped | undefined {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const made = swappedOnce(dossier, randomFrom(seed * tries + attempt));
    if (made) return made;
  }
  return undefined;
}

interface Swaps {
  readonly dossier: Dossier;
  readonly names: NameSwap;
  readonly people: ReadonlySet<string>;
  readonly organisation: (text: string, isPart?: boolean) => string;
  readonly countries: ReadonlySet<string>;
  /** Organisations that bear a person's name. */
  readonly businesses: ReadonlySet<string>;
  readonly places: PlaceSwap;
  readonly nodes: readonly Node[];
  readonly phones: ReadonlyMap<string, string>;
}

function swappedOnce(dossier: Dossier, random: Random): Swapped | undefined {
  const { people, organisations } = namesIn(dossier);
  const nodes = nodesIn(dossier);
  const places = nodes && placesFor(dossier, nodes, random);
  const isPlanned = withoutSharedPlans(dossier, (code) => code) && withoutSharedPlans(dossier, places?.country);
  const phones = places && isPlanned ? phonesIn(dossier, places) : undefined;
  if (!nodes || !places || !phones) return undefined;
  const names = nameSwap(people, random, longestName(people));
  const organisation = organisationSwap(organisations, textsIn(dossier), people, random);
  const countries = new Set(countriesIn(dossier));
  const named = new Set(people.flatMap(wordsIn).map(bare));
  const businesses = new Set(organisations.filter((name) => wordsIn(name).some((word) => named.has(bare(word)))));
  const swaps = { businesses, dossier, names, people: new Set(people), organisation, countries, places, nodes, phones };
  const made = object(dossier, [], swaps) as Dossier;
  return { dossier: made, culture: names.culture.id, countries: countriesIn(dossier).map(places.country) };
}

function placesFor(dossier: Dossier, nodes: readonly Node[], random: Random): PlaceSwap | undefined {
  const all = leaves(dossier);
  const withPhone = new Set(all.flatMap(([text]) => (typeof text === 'string' && isPhone(text) ? [text] : [])));
  const has = (key: string): boolean => all.some(([, path]) => path.at(-1) === key);
  if (has('routing_number') || isOnPlatform(dossier)) return undefined;
  if ((has('utc_offset') || dossier.events?.some((one) => one.event === 'availability')) && isInSeveralZones(dossier))
    return undefined;
  return placeSwap(
    {
      nodes,
      countries: countriesIn(dossier),
      zones: [...new Set(all.flatMap(([text, path]) => (path.at(-1) === 'time_zone' ? [String(text)] : [])))],
      times: clockMoments(dossier),
      wholeHours: has('counts'),
      offsets: all.flatMap(([text, path]) =>
        offsetKeys.includes(path.at(-1) ?? '') && text !== '+00:00' ? [minutesOf(String(text))] : [],
      ),
      needsSun: has('light_outside'),
      isCountryFit: (_, to) => (withPhone.size === 0 || hasPhones(to)) && (!has('iban') || hasIban(to)),
    },
    random,
  );
}

const textsIn = (dossier: Dossier): readonly string[] =>
  leaves(dossier).flatMap(([text]) => (typeof text === 'string' ? [text] : []));

const offsetKeys: readonly string[] = ['utc_offset', 'author_offsets'];

/** In which country a platform opens its accounts is on a list, by the platform's name: a test of its own. */
function isOnPlatform(dossier: Dossier): boolean {
  return dossier.sources.some((source) => source.kind === 'payment' && source.provider !== undefined);
}

/** A home of which the country alone is told, and that has several clocks: a set that no other country has. */
function isInSeveralZones(dossier: Dossier): boolean {
  return statedIn(dossier.sources, 'location').some(({ value }) => {
    const read = readPlace(value);
    return read.country !== undefined && read.timeZone === undefined;
  });
}

/** No two of the countries share one numbering plan, as the countries of North America do. */
function withoutSharedPlans(dossier: Dossier, country: ((code: string) => string) | undefined): boolean {
  if (!country || !textsIn(dossier).some(isPhone)) return country !== undefined;
  const plans = countriesIn(dossier).map((code) => planOf(country(code)));
  return new Set(plans).size === plans.length;
}

function phonesIn(dossier: Dossier, places: PlaceSwap): ReadonlyMap<string, string> | undefined {
  const phones = new Map<string, string>();
  for (const [text] of leaves(dossier)) {
    if (typeof text !== 'string' || !isPhone(text) || phones.has(text)) continue;
    const made = phoneSwap(text, places.country);
    if (made === undefined) return undefined;
    phones.set(text, made);
  }
  return phones;
}

function object(value: unknown, path: readonly string[], swaps: Swaps): unknown {
  if (Array.isArray(value)) return value.map((one) => object(one, path, swaps));
  if (typeof value === 'string') return line(value, path, swaps);
  if (typeof value !== 'object' || value === null) return value;
  const place = placeIn(value as PlaceParts, swaps);
  const isResults = path.at(-1) === 'results';
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      const name = isResults ? line(key, [...path, '{key}'], swaps) : key;
      if (key in place) return [name, place[key as keyof PlaceParts]];
      if (key === 'postal_code') return [name, postalSwap(String(one), countryHere(value as PlaceParts, swaps))];
      if (key === 'mrz') return [name, mrz(one as readonly string[], swaps)];
      if (key === 'counts') return [name, movedCounts(one as readonly number[], swaps.places.ahead)];
      return [name, object(one, [...path, isResults ? '{value}' : key], swaps)];
    }),
  );
}

/** City, region, zone and coordinates go together; a point keeps its distance from the middle of its city. */
function placeIn(value: PlaceParts, { places }: Swaps): Partial<PlaceParts> {
  const node = 'city' in value || 'lat' in value ? nodeOf(value) : undefined;
  const city = node && node !== 'unknown' ? places.city.get(node.key) : undefined;
  if (!city || !node || node === 'unknown') return {};
  return {
    city: city.name,
    region: regionOf(city.country, city.region)?.name ?? city.region,
    country: city.country,
    lat: round(city.lat + ((value.lat ?? 0) - node.lat)),
    lon: round(city.lon + ((value.lon ?? 0) - node.lon)),
  };
}

const round = (degrees: number): number => Math.round(degrees * 1_000) / 1_000;

function countryHere({ country }: PlaceParts, { places }: Swaps): string {
  return country ? places.country(country) : '';
}

function mrz(lines: readonly string[], { names }: Swaps): readonly string[] {
  const at = lines.length === 3 ? 2 : 0;
  return lines.map((text, index) => (index === at ? names.mrz(text) : text));
}

const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const domainPattern = /^(https?:\/\/)?[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/;

function line(text: string, path: readonly string[], swaps: Swaps): string {
  const key = path.at(-1) ?? '';
  const { names, places, phones, organisation } = swaps;
  const domain = (one: string): string =>
    organisation(one.replace(/[a-z]+/g, (word) => (word === 'example' ? word : names.run(word))));
  if (phones.has(text)) return phones.get(text) ?? text;
  if (key === 'time_zone') return places.zone(text);
  if (key === 'country' || key === 'counsel_territories') return places.country(text);
  if (key === 'iban') return ibanSwap(text, places.country(text.slice(0, 2))) ?? text;
  if (key === 'bic') return text.slice(0, 4) + places.country(text.slice(4, 6)) + text.slice(6);
  if (offsetKeys.includes(key))
    return key === 'author_offsets' && text === '+00:00' ? text : movedOffset(text, places.ahead);
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return movedTime(text, places.ahead);
  if (swaps.people.has(text)) return personal(text, names);
  if (emailPattern.test(text)) return emailSwap(text, names, domain);
  if (key === 'handle' || key === 'owner') return names.run(text);
  if (key === 'value' && swaps.countries.has(text)) return places.country(text);
  const named = key === 'value' ? [...swaps.countries].find((code) => countryName(code) === text) : undefined;
  if (named) return countryName(places.country(named));
  if (isPlaceLine(path, swaps.dossier, text)) return lineSwap(text, nodeInLine(text, swaps.nodes), places);
  if (domainPattern.test(text)) return domain(text);
  const made = organisation(text, key === 'value');
  return swaps.businesses.has(text) ? names.name(made) : made;
}

function personal(text: string, names: NameSwap): string {
  const made = names.name(text);
  return made === text ? names.run(text) : made;
}

function emailSwap(text: string, names: NameSwap, domain: (one: string) => string): string {
  const at = text.lastIndexOf('@');
  return `${names.run(text.slice(0, at))}@${domain(text.slice(at + 1))}`;
}
