import type { Dossier } from '../engine/dossier.ts';
import { type AddressInput, addressText, readAddress } from '../engine/read/address.ts';

/** What is known, and how a value is shown by the words that lead to it; as it is if absent. */
export interface Shown {
  readonly dossier: Dossier;
  readonly shown?: ((fact: string, value: string) => string) | undefined;
}

/** Shorter values would be found within other words. */
const leastLength = 5;
const between = '[\\s.,;:/#-]';

/**
 * Hides, within any sentence, the values that are hidden where they stand alone: what could not be checked is told with
 * the address or number that it is about. Case, spaces and punctuation may differ. Towns and countries stay.
 */
export function concealing({ dossier, shown }: Shown): (text: string) => string {
  if (!shown) return (text) => text;
  const instead = new Map<string, string>();
  const patterns = new Map<string, string>();
  const hide = (path: string, value: string, patternOf: (value: string) => string): void => {
    const by = shown(path, value);
    if (by === value || value.length < leastLength || instead.has(bare(value))) return;
    instead.set(bare(value), by);
    patterns.set(patternOf(value), value);
  };
  for (const [path, value] of valuesIn(dossier)) {
    if (isAddress(path)) for (const [part, words] of spelled(path, value)) hide(part, words, worded);
    else if (/\d/.test(value)) hide(path, value, grouped);
  }
  if (patterns.size === 0) return (text) => text;
  const longestFirst = [...patterns].sort((a, b) => b[1].length - a[1].length).map(([pattern]) => pattern);
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => text.replace(any, (found) => instead.get(bare(found)) ?? '(hidden)');
}

/** The same of every text within a value, its keys too. */
export function concealedDeep<T>(value: T, conceal: (text: string) => string): T;
export function concealedDeep(value: unknown, conceal: (text: string) => string): unknown {
  if (typeof value === 'string') return conceal(value);
  if (Array.isArray(value)) return value.map((one) => concealedDeep(one, conceal));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [conceal(key), concealedDeep(one, conceal)]));
}

const isAddress = (path: string): boolean => /(^| )address$/.test(path);

/** A whole address, and its street and house alone; one without either is a town. */
function spelled(path: string, value: string): readonly (readonly [string, string])[] {
  const { street } = readAddress(value);
  if (street === undefined) return /\d/.test(value) ? [[path, value]] : [];
  return [[path, value], ...(/\d/.test(street) ? [[`${path} street`, street] as const] : [])];
}

const bare = (text: string): string => text.replace(/[\s.,;:/#-]/g, '').toLowerCase();
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Numbers may stand in groups. */
function grouped(value: string): string {
  return [...bare(value)].map(escaped).join(`${between}*`);
}

function worded(value: string): string {
  return value
    .split(/[\s.,;:/#-]+/)
    .filter(Boolean)
    .map(escaped)
    .join(`${between}+`);
}

/** Every text with the words that lead to it; an address in parts as one text too, and values that are keys of look-ups. */
function valuesIn(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((one) => valuesIn(one, path));
  if (typeof value !== 'object' || value === null) return [];
  const whole: [string, string][] = isAddress(path) ? [[path, addressText(value as AddressInput)]] : [];
  const inside = Object.entries(value).flatMap(([key, one]) => valuesIn(one, `${path} ${key}`.trim()));
  return [...whole, ...inside, ...changedAddress(value), ...lookedUp(value)];
}

function changedAddress(value: object): readonly (readonly [string, string])[] {
  if (!('event' in value && value.event === 'contact_change' && 'fact' in value && value.fact === 'address')) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    (key === 'from' || key === 'to') && typeof one === 'string' ? [['events address', one] as const] : [],
  );
}

function lookedUp(value: object): readonly (readonly [string, string])[] {
  if (!('provider' in value && 'kind' in value && 'results' in value)) return [];
  return Object.keys(value.results ?? {}).map((key) => [`lookups ${String(value.kind)}`, key] as const);
}
