import countries from 'i18n-iso-countries';

/** Codes of ICAO 9303 part 3, section 5, that are not those of ISO 3166-1. */
const icaoCodes: Readonly<Record<string, string>> = {
  D: 'DE',
  GBD: 'GB',
  GBN: 'GB',
  GBO: 'GB',
  GBP: 'GB',
  GBS: 'GB',
  RKS: 'XK',
};

/** One code for a state, whether it is written with one letter, two or three: only compared, never read. */
export function country(state: string | undefined): string {
  const code = (state ?? '').replaceAll('<', '').toUpperCase();
  return icaoCodes[code] ?? countries.alpha3ToAlpha2(code) ?? code;
}
