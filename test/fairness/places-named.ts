import type { Dossier } from '../../src/engine/dossier.ts';
import { citiesIn } from '../../src/engine/read/place/city.ts';
import { regionOf } from '../../src/engine/read/place/region.ts';
import { distanceKm, readPlace } from '../../src/engine/read/place.ts';
import type { Node } from './place-swap.ts';
import { leaves } from './walk.ts';

export interface PlaceParts {
  readonly city?: string;
  readonly region?: string;
  readonly country?: string;
  readonly time_zone?: string;
  readonly lat?: number;
  readonly lon?: number;
}

/** The place in an object, or undefined when it names neither a city nor a point. */
export function nodeOf(place: PlaceParts): Node | 'unknown' | undefined {
  const { city, region, country, lat, lon } = place;
  if (city === undefined) return lat === undefined || lon === undefined ? undefined : nearest(country, { lat, lon });
  const read = readPlace({ city, region, country, ...(lat !== undefined && { lat, lon }) });
  if (!read.country || !read.timeZone || !read.city) return 'unknown';
  const found = citiesIn(read.country).find((one) => one.name === read.city);
  const point = { lat: found?.lat ?? read.lat, lon: found?.lon ?? read.lon };
  if (point.lat === undefined || point.lon === undefined) return 'unknown';
  const area = region ?? read.region ?? '';
  return {
    key: `${read.country}/${read.city}`,
    country: read.country,
    region: area,
    zone: place.time_zone ?? read.timeZone,
    lat: point.lat,
    lon: point.lon,
    hasClock: true,
  };
}

function nearest(country: string | undefined, point: { lat: number; lon: number }): Node | 'unknown' {
  const [first] = citiesIn(country ?? '')
    .map((city) => ({ city, km: distanceKm(city, point) }))
    .sort((a, b) => a.km - b.km);
  if (!first || !country) return 'unknown';
  const { name, region, timeZone, lat, lon } = first.city;
  return {
    key: `${country}/${name}`,
    country,
    region: regionOf(country, region)?.name ?? region,
    zone: timeZone,
    lat,
    lon,
    hasClock: true,
  };
}

const placeKeys: readonly string[] = ['location', 'address', 'place', 'to', 'from'];

/** Lines of text that give a place or a postal address. */
export const isPlaceLine = (path: readonly string[], dossier: Dossier, text: string): boolean =>
  placeKeys.includes(path.at(-1) ?? '') ||
  (path.at(-1) === '{key}' &&
    (dossier.lookups ?? []).some((lookup) => lookup.kind === 'address' && Object.hasOwn(lookup.results ?? {}, text)));

const postal =
  /\b(?:[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|\d{2}-\d{3}|\d{5}-\d{3}|\d{3}-\d{4}|\d{4,6})\b/;

export const postalIn = (line: string): string | undefined => postal.exec(tailOf(line))?.[0];

/** What follows the street: "12 Spruce Lane Apt 4, Ottawa ON K1N 5A1" gives "Ottawa ON K1N 5A1". */
export function tailOf(line: string): string {
  const parts = line.split(',');
  return parts.length < 2 ? line : parts.slice(1).join(',');
}

/** The city that a line ends with; one that is named elsewhere in the dossier goes first. */
export function nodeInLine(line: string, known: readonly Node[]): Node | 'unknown' | undefined {
  const tail = tailOf(line).replace(postal, '').trim();
  if (!/[\d,]/.test(line) && readPlace(line).ambiguous) return 'unknown';
  const named = known.find((node) => hasWord(line, cityOf(node)));
  if (named) return named;
  const options = [line, tail, ...tail.split(',')].map((part) => part.replace(postal, '').trim());
  for (const text of options.filter((part) => part !== '')) {
    const read = readPlace(text);
    if (!read.city || !read.country || read.ambiguous || read.lat === undefined) continue;
    if (!hasWord(line, read.city)) return 'unknown';
    return nodeOf({ city: read.city, country: read.country, ...(read.region && { region: read.region }) });
  }
  return readPlace(line).country ? 'unknown' : undefined;
}

export const cityOf = (node: Node): string => node.key.slice(node.key.indexOf('/') + 1);

export const hasWord = (text: string, word: string): boolean =>
  new RegExp(`(?<![\\p{L}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'iu').test(text);

/** Every city of a dossier, the candidate's own first; undefined when one is in no list. */
export function nodesIn(dossier: Dossier): readonly Node[] | undefined {
  const nodes = new Map<string, Node>();
  let isKnown = true;
  const add = (node: Node | 'unknown' | undefined, hasClock = true): void => {
    if (node === 'unknown') isKnown = false;
    else if (node && !nodes.has(node.key)) nodes.set(node.key, { ...node, hasClock });
  };
  const { lookups = [], ...told } = dossier;
  for (const place of placesIn(told)) add(nodeOf(place));
  for (const place of placesIn(lookups)) add(nodeOf(place), false);
  for (const [text, path] of leaves(dossier)) {
    if (typeof text === 'string' && isPlaceLine(path, dossier, text)) add(nodeInLine(text, [...nodes.values()]));
  }
  return isKnown ? [...nodes.values()] : undefined;
}

function placesIn(value: unknown): readonly PlaceParts[] {
  if (Array.isArray(value)) return value.flatMap(placesIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'city' in value || ('lat' in value && 'lon' in value) ? [value as PlaceParts] : [];
  return [...own, ...Object.values(value).flatMap(placesIn)];
}
