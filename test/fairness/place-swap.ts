import { type City, citiesIn } from '../../src/engine/read/place/city.ts';
import { regionOf } from '../../src/engine/read/place/region.ts';
import { distanceKm, offsetMinutes, readPlace } from '../../src/engine/read/place.ts';
import type { Random } from './random.ts';

/** A city that a dossier names. */
export interface Node {
  readonly key: string;
  readonly country: string;
  readonly region: string;
  readonly zone: string;
  readonly lat: number;
  readonly lon: number;
  /** Somebody says that they are there; a list that places a connection says nothing of a clock. */
  readonly hasClock: boolean;
}

export interface PlacesAsked {
  readonly nodes: readonly Node[];
  /** Countries that are named with or without a city. */
  readonly countries: readonly string[];
  /** Zones that are named as such. */
  readonly zones: readonly string[];
  /** Moments at which a clock is read. */
  readonly times: readonly string[];
  /** Whether numbers by the hour are kept, which only whole hours can shift. */
  readonly wholeHours: boolean;
  /** Offsets of clocks, in minutes, which must stay such as clocks have; none becomes UTC, which machines keep. */
  readonly offsets: readonly number[];
  /** Whether somebody looked out of the window. */
  readonly needsSun: boolean;
  readonly isCountryFit: (from: string, to: string) => boolean;
}

export interface PlaceSwap {
  readonly city: ReadonlyMap<string, City>;
  readonly country: (code: string) => string;
  readonly zone: (zone: string) => string;
  /** Minutes by which local clocks are ahead of where they were. */
  readonly ahead: number;
}

/** Distances on either side of these are told apart (the engine's own are 100, 150 and 500 km). */
const classesKm = [20, 60, 100, 150, 300, 500];
/** Of distances beyond the last class the smaller is at least this share of the larger. */
const farShare = 0.9;
const leastPeople = 60_000;
/** Minutes. */
const longestShift = 690;
const tries = 600;

/** Cities of other countries, as far from one another, in as many countries and regions, with the same hours between their clocks. */
export function placeSwap(asked: PlacesAsked, random: Random): PlaceSwap | undefined {
  const pool = cityPool();
  const shift = shifts(asked.times);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const anchor = random.pick(pool);
    const from = asked.nodes[0]?.zone ?? asked.zones[0] ?? 'UTC';
    const ahead = shift(from, anchor.timeZone);
    if (ahead === undefined || !isShift(asked, ahead)) continue;
    const city = assign({ ...asked, shift }, pool, ahead, anchor, random);
    const countries = city && countriesFor(asked, city, random);
    const zones = countries && zonesFor({ ...asked, shift }, city, ahead, pool, random);
    if (!city || !countries || !zones) continue;
    return { city, country: (code) => countries.get(code) ?? code, zone: (zone) => zones.get(zone) ?? zone, ahead };
  }
  return undefined;
}

/** Clocks are at most twelve hours behind and fourteen ahead; a shift of half a day would turn one day into another. */
function isShift({ wholeHours, offsets }: PlacesAsked, ahead: number): boolean {
  const isKept = offsets.every((offset) => offset + ahead >= -720 && offset + ahead <= 840 && offset + ahead !== 0);
  return isKept && Math.abs(ahead) <= longestShift && (!wholeHours || ahead % 60 === 0);
}

let cached: readonly City[] | undefined;

function cityPool(): readonly City[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((a) => letters.map((b) => a + b));
  cached ??= codes
    .flatMap((code) => citiesIn(code))
    .filter((city) => city.people >= leastPeople && regionOf(city.country, city.region) !== undefined)
    .filter((city) => /^[A-Za-z ]+$/.test(city.name));
  return cached;
}

/** The shift of the clock, if it is the same at every moment; the moments move with it. */
function aheadOf(from: string, to: string, times: readonly string[]): number | undefined {
  const shifts = times.map((at) => {
    const there = offsetMinutes(to, at);
    const here = offsetMinutes(from, at);
    return there === undefined || here === undefined ? undefined : there - here;
  });
  const [first] = shifts;
  return shifts.every((one) => one === first) ? first : undefined;
}

type Shift = (from: string, to: string) => number | undefined;

type Asked = PlacesAsked & { readonly shift: Shift };

/** The same for many pairs of zones, each worked out once. */
function shifts(times: readonly string[]): Shift {
  const known = new Map<string, Map<string, number | undefined>>();
  return (from, to) => {
    const row = known.get(from) ?? new Map<string, number | undefined>();
    known.set(from, row);
    if (!row.has(to)) row.set(to, aheadOf(from, to, times));
    return row.get(to);
  };
}

function assign(
  asked: Asked,
  pool: readonly City[],
  ahead: number,
  anchor: City,
  random: Random,
): ReadonlyMap<string, City> | undefined {
  const chosen = new Map<string, City>();
  for (const [index, node] of asked.nodes.entries()) {
    const before = asked.nodes.slice(0, index);
    const fits = (city: City): boolean =>
      before.every((other) => isLike(node, city, other, chosen.get(other.key))) && isFit(asked, node, city, ahead);
    const found = firstFrom(index === 0 ? [anchor] : likely(pool, node, asked, chosen), fits, random);
    if (!found) return undefined;
    chosen.set(node.key, found);
  }
  return chosen;
}

/** Any that fits: the first on a round from anywhere. */
function firstFrom<T>(all: readonly T[], fits: (one: T) => boolean, random: Random): T | undefined {
  const start = all.length === 0 ? 0 : random.below(all.length);
  return [...all.slice(start), ...all.slice(0, start)].find(fits);
}

/** Cities of the country that is already taken for the node's, if one is. */
function likely(pool: readonly City[], node: Node, asked: PlacesAsked, chosen: ReadonlyMap<string, City>) {
  const kin = asked.nodes.find((one) => one.country === node.country && chosen.has(one.key));
  const country = kin && chosen.get(kin.key)?.country;
  return country === undefined ? pool : pool.filter((city) => city.country === country);
}

function isFit(asked: Asked, node: Node, city: City, ahead: number): boolean {
  if (city.country === node.country || !asked.isCountryFit(node.country, city.country)) return false;
  if (asked.needsSun && sunDiffers(node, city, ahead)) return false;
  return (!node.hasClock || asked.shift(node.zone, city.timeZone) === ahead) && isReadBack(city);
}

const readBack = new Map<City, boolean>();

/** A name that several cities of the country bear says less than the name did that it stands for. */
function isReadBack(city: City): boolean {
  const known = readBack.get(city);
  if (known !== undefined) return known;
  const read = readPlace({ city: city.name, country: city.country });
  const is = read.city === city.name && read.lat !== undefined && read.ambiguous === undefined;
  readBack.set(city, is);
  return is;
}

/** Sunrise and sunset by the clock: latitude within 3 degrees, noon within 16 minutes. */
function sunDiffers(node: Node, city: City, ahead: number): boolean {
  return Math.abs(node.lat - city.lat) > 3 || Math.abs((city.lon - node.lon) * 4 - ahead) > 16;
}

function isLike(a: Node, toA: City, b: Node, toB: City | undefined): boolean {
  if (!toB) return true;
  const sameRegion = toA.country === toB.country && toA.region === toB.region;
  return (
    (a.country === b.country) === (toA.country === toB.country) &&
    (a.country === b.country && a.region === b.region) === sameRegion &&
    (a.zone !== b.zone || !a.hasClock || !b.hasClock || toA.timeZone === toB.timeZone) &&
    toA.name !== toB.name &&
    sameDistance(distanceKm(a, b), distanceKm(toA, toB))
  );
}

function sameDistance(a: number, b: number): boolean {
  const classOf = (km: number): number => classesKm.filter((limit) => km >= limit).length;
  if (classOf(a) !== classOf(b)) return false;
  return classOf(a) < classesKm.length || Math.min(a, b) / Math.max(a, b) >= farShare;
}

/** A country is a clock of its own where it has one zone. */
const hasOneZone = (country: string): boolean => new Set(citiesIn(country).map((city) => city.timeZone)).size <= 1;

function countriesFor(asked: PlacesAsked, city: ReadonlyMap<string, City>, random: Random) {
  const countries = new Map<string, string>();
  for (const node of asked.nodes) countries.set(node.country, city.get(node.key)?.country ?? node.country);
  const all = [...new Set(cityPool().map((one) => one.country))];
  for (const country of asked.countries) {
    if (countries.has(country)) continue;
    const taken = [...countries.values(), ...asked.countries];
    const free = all.filter(
      (one) => !taken.includes(one) && asked.isCountryFit(country, one) && hasOneZone(one) === hasOneZone(country),
    );
    if (free.length === 0) return undefined;
    countries.set(country, random.pick(free));
  }
  return new Set(countries.values()).size === countries.size ? countries : undefined;
}

/** A zone that is a city's goes with the city; any other becomes one as many hours from it. */
function zonesFor(
  asked: Asked,
  city: ReadonlyMap<string, City> | undefined,
  ahead: number,
  pool: readonly City[],
  random: Random,
) {
  const zones = new Map<string, string>();
  for (const node of asked.nodes.filter((one) => one.hasClock))
    zones.set(node.zone, city?.get(node.key)?.timeZone ?? node.zone);
  for (const zone of asked.zones) {
    if (zones.has(zone)) continue;
    const taken = [...zones.values()];
    const free = [...new Set(pool.map((one) => one.timeZone))].filter(
      (one) => !taken.includes(one) && asked.shift(zone, one) === ahead,
    );
    if (free.length === 0) return undefined;
    zones.set(zone, random.pick(free));
  }
  return zones;
}
