import countries from 'i18n-iso-countries';
import { countryAliases } from '../data/country-aliases.ts';
import { fold } from '../fold.ts';

type Names = ReadonlyMap<string, readonly string[]>;

let english: Names | undefined;
let others: Names | undefined;

/** ISO 3166-1 alpha-2 codes that a name or code can mean; two for "Congo" and "Korea", none for what is no country. */
export function countriesNamed(text: string): readonly string[] {
  const trimmed = text.trim();
  if (/^[A-Za-z]{2}$/.test(trimmed)) return byCode(trimmed.toUpperCase());
  const long = /^[A-Z]{3}$/.test(trimmed) ? countries.alpha3ToAlpha2(trimmed) : undefined;
  if (long) return [long];
  const key = fold(trimmed);
  english ??= indexEnglish();
  const named = english.get(key) ?? english.get(key.replace(/^the /, ''));
  if (named) return named;
  others ??= indexOthers();
  return others.get(key) ?? [];
}

/** A code or an English name, rather than a name in another language, which may be that of a city too: "Tunis". */
export function isEnglishCountry(text: string): boolean {
  english ??= indexEnglish();
  return /^[A-Za-z]{2}$/.test(text.trim()) || english.has(fold(text).replace(/^the /, ''));
}

const names = new Intl.DisplayNames('en', { type: 'region' });

/** English name of a code, or the code itself. */
export function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code;
}

function byCode(code: string): readonly string[] {
  if (code === 'UK') return ['GB'];
  return countries.alpha2ToAlpha3(code) ? [code] : [];
}

function indexEnglish(): Names {
  const index = new Map<string, string[]>();
  addLanguage(index, 'en');
  for (const [code, aliases] of Object.entries(countryAliases)) {
    for (const name of aliases) add(index, fold(name), code);
  }
  return index;
}

/** Names in the other languages that the package holds. */
function indexOthers(): Names {
  const index = new Map<string, string[]>();
  for (const language of countries.getSupportedLanguages()) if (language !== 'en') addLanguage(index, language);
  return index;
}

function addLanguage(index: Map<string, string[]>, language: string): void {
  for (const [code, all] of Object.entries(countries.getNames(language, { select: 'all' }))) {
    for (const name of all) add(index, fold(name), code);
  }
}

function add(index: Map<string, string[]>, name: string, code: string): void {
  const codes = index.get(name);
  if (codes === undefined) index.set(name, [code]);
  else if (!codes.includes(code)) codes.push(code);
}
