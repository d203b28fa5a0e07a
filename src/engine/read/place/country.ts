import countries from 'i18n-iso-countries';
import { countryAliases } from '../data/country-aliases.ts';
import { fold } from '../fold.ts';

let byName: ReadonlyMap<string, readonly string[]> | undefined;

/** ISO 3166-1 alpha-2 codes that a name or code can mean; two for "Congo" and "Korea", none for what is no country. */
export function countriesNamed(text: string): readonly string[] {
  const trimmed = text.trim();
  if (/^[A-Za-z]{2}$/.test(trimmed)) return byCode(trimmed.toUpperCase());
  const long = /^[A-Z]{3}$/.test(trimmed) ? countries.alpha3ToAlpha2(trimmed) : undefined;
  if (long) return [long];
  byName ??= indexNames();
  return byName.get(fold(trimmed)) ?? byName.get(fold(trimmed).replace(/^the /, '')) ?? [];
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

/** Names in all languages that the package holds. English goes before a like-sounding name in another language. */
function indexNames(): ReadonlyMap<string, readonly string[]> {
  const english = new Map<string, string[]>();
  const others = new Map<string, string[]>();
  for (const language of countries.getSupportedLanguages()) {
    const index = language === 'en' ? english : others;
    for (const [code, names] of Object.entries(countries.getNames(language, { select: 'all' }))) {
      for (const name of names) add(index, fold(name), code);
    }
  }
  for (const [code, names] of Object.entries(countryAliases)) {
    for (const name of names) add(english, fold(name), code);
  }
  return new Map([...others, ...english]);
}

function add(index: Map<string, string[]>, name: string, code: string): void {
  const codes = index.get(name);
  if (codes === undefined) index.set(name, [code]);
  else if (!codes.includes(code)) codes.push(code);
}
