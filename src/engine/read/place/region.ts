import { regionAliases } from '../data/region-aliases.ts';
import { regions } from '../data/regions.ts';
import { fold } from '../fold.ts';

/** A state, province, oblast or the like: the first level below the country. */
export interface Region {
  readonly country: string;
  readonly code: string;
  /** As it is written in addresses: "TX", "VIC", else the name. */
  readonly name: string;
  /** What was written is an abbreviation that means little outside its country. */
  readonly isLocalCode: boolean;
  /** What was written is a county or province within it. */
  readonly isPart?: boolean;
}

/** Countries whose abbreviations are used without naming the country. */
const withCodes = ['US', 'CA', 'AU'];

let byName: ReadonlyMap<string, readonly Region[]> | undefined;
let byCode: ReadonlyMap<string, Region> | undefined;

export function regionsNamed(text: string): readonly Region[] {
  return regionsOfExactly(text) ?? byName?.get(bare(fold(text))) ?? [];
}

/** Of the name as it stands: "Kansas City" is none, though "Lviv Oblast" is "Lviv" too. */
export function regionsOfExactly(text: string): readonly Region[] | undefined {
  byName ??= indexNames();
  return byName.get(fold(text));
}

export function regionOf(country: string, code: string): Region | undefined {
  byCode ??= new Map(all().map((region) => [`${region.country}.${region.code}`, region]));
  return byCode.get(`${country}.${code}`);
}

const kinds =
  'municipality|oblast|oblasti|province|state|region|county|prefecture|district|governorate|canton|department|krai|kray|republic|voivodeship|autonomous|city|county borough|si|do|to|fu|ken|sheng|shi';
const trailing = new RegExp(` (?:${kinds})$`);
const leading = /^(?:state of|province of|republic of|provincia de|provincia di|estado de|land|wojewodztwo|county|co) /;

function bare(key: string): string {
  return key.replace(trailing, '').replace(leading, '');
}

function all(): readonly Region[] {
  return regions
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', list = ''] = line.split(/\/(.*)/s);
      return list.split(';').map((entry) => {
        const [code = '', name = ''] = entry.split('=');
        return { country, code, name: abbreviation(country, code) ?? name, isLocalCode: false };
      });
    });
}

function abbreviation(country: string, code: string): string | undefined {
  if (country === 'US') return code;
  return withCodes.includes(country) ? aliasesOf(country, code)[0] : undefined;
}

function aliasesOf(country: string, code: string): readonly string[] {
  const entry = regionAliases[country]?.split(';').find((one) => one.startsWith(`${code}=`));
  return entry?.slice(code.length + 1).split('|') ?? [];
}

function indexNames(): ReadonlyMap<string, readonly Region[]> {
  const index = new Map<string, Region[]>();
  for (const line of regions.trim().split('\n')) {
    const [country = '', list = ''] = line.split(/\/(.*)/s);
    for (const entry of list.split(';')) {
      const [code = '', name = ''] = entry.split('=');
      const region = { country, code, name: abbreviation(country, code) ?? name, isLocalCode: false };
      addNames(index, region, name);
    }
  }
  return index;
}

function addNames(index: Map<string, Region[]>, region: Region, name: string): void {
  const codes = region.country === 'US' ? [region.code] : aliasesOf(region.country, region.code);
  for (const text of [name, ...codes]) {
    const key = fold(text);
    const isLocalCode = /^[a-z]{2,3}$/.test(key) && !withCodes.includes(region.country);
    const named = { ...region, isLocalCode, ...(text.startsWith('~') && { isPart: true }) };
    for (const one of new Set([key, bare(key)])) add(index, one, named);
  }
}

function add(index: Map<string, Region[]>, key: string, region: Region): void {
  if (key === '') return;
  const list = index.get(key);
  if (list === undefined) index.set(key, [region]);
  else if (!list.some((one) => one.country === region.country && one.code === region.code)) list.push(region);
}
