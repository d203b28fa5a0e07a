import type { LookupOf } from '../../engine/dossier.ts';
import { countriesNamed } from '../../engine/read/place/country.ts';
import type { LoginPlace } from './row.ts';

export interface SeenPlace {
  readonly ip: string;
  readonly at: string;
  readonly place: LoginPlace;
}

type IpResult = NonNullable<LookupOf<'ip'>['results']>[string];

/** What the newest row of each address says of where it is; the look-up is as old as the newest row of all. */
export function ipLookup(provider: string, seen: readonly SeenPlace[]): LookupOf<'ip'> | undefined {
  const newest = new Map<string, { readonly at: string; readonly result: IpResult }>();
  const countries = new Map<string, string | undefined>();
  for (const { ip, at, place } of seen) {
    const known = newest.get(ip);
    if (known && known.at > at) continue;
    const result = resultOf(place, countries);
    if (result.country !== undefined || result.city !== undefined) newest.set(ip, { at, result });
  }
  if (newest.size === 0) return undefined;
  const asOf = [...newest.values()].reduce((last, { at }) => (at > last ? at : last), '');
  return {
    kind: 'ip',
    provider,
    as_of: asOf.slice(0, 10),
    results: Object.fromEntries([...newest].map(([ip, { result }]) => [ip, result])),
  };
}

function resultOf(place: LoginPlace, countries: Map<string, string | undefined>): IpResult {
  const country = place.country === undefined ? undefined : codeOf(place.country, countries);
  const { region, city, operator, lat, lon } = place;
  return {
    ...(country && { country }),
    ...(isLine(region) && { region }),
    ...(isLine(city) && { city }),
    ...(isWithin(lat, 90) && isWithin(lon, 180) && { lat, lon }),
    ...(isLine(operator) && { operator }),
  };
}

/** A name that can mean two countries means none. */
function codeOf(name: string, known: Map<string, string | undefined>): string | undefined {
  if (!known.has(name)) {
    const codes = countriesNamed(name);
    known.set(name, codes.length === 1 ? codes[0] : undefined);
  }
  return known.get(name);
}

function isLine(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '' && text.length <= 500 && !/[\r\n]/.test(text);
}

function isWithin(value: number | undefined, limit: number): value is number {
  return value !== undefined && Math.abs(value) <= limit;
}
