import { regionOf } from '../../src/engine/read/place/region.ts';
import type { Node, PlaceSwap } from './place-swap.ts';
import { cityOf, postalIn } from './places-named.ts';
import { hashOf, randomFrom } from './random.ts';

/** Where postal codes are not five digits: "#" a digit, "@" a letter. */
const forms: Readonly<Record<string, string>> = {
  AU: '####',
  BR: '#####-###',
  CA: '@#@ #@#',
  CN: '######',
  GB: '@@# #@@',
  IN: '######',
  JP: '###-####',
  KZ: '######',
  NL: '#### @@',
  PL: '##-###',
  PT: '####-###',
  RO: '######',
  RU: '######',
  SE: '### ##',
  SG: '######',
  VN: '######',
  ZA: '####',
};

/** Letters that postal codes of all these countries may hold. */
const letters = 'ABEGHJKLMN';

export function postalSwap(postal: string, country: string): string {
  const random = randomFrom(hashOf(`${postal.toUpperCase()} ${country}`));
  return (forms[country] ?? '#####').replace(/[#@]/g, (mark) =>
    mark === '#' ? String(1 + random.below(9)) : random.pick([...letters]),
  );
}

/** A line of text with its city, region, postal code and country as they are elsewhere; the street stays. */
export function lineSwap(line: string, node: Node | 'unknown' | undefined, places: PlaceSwap): string {
  const city = node && node !== 'unknown' ? places.city.get(node.key) : undefined;
  if (!city || !node || node === 'unknown') return line;
  const region = regionOf(city.country, city.region)?.name ?? city.region;
  const postal = postalIn(line);
  const code = postal ? line.replace(postal, postalSwap(postal, city.country)) : line;
  const withRegion = replaced(code, `${cityOf(node)},?\\s+${escaped(node.region)}`, `${city.name}, ${region}`);
  const named = withRegion === code ? replaced(code, escaped(cityOf(node)), city.name) : withRegion;
  return replaced(named, escaped(countryName(node.country)), countryName(city.country));
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function replaced(text: string, pattern: string, by: string): string {
  if (pattern === '') return text;
  return text.replace(new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L})`, 'iu'), by);
}

const names = new Intl.DisplayNames(['en'], { type: 'region' });
const countryName = (code: string): string => names.of(code) ?? code;
