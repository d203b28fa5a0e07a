import { getCountrySpecifications, isValidIBAN } from 'ibantools';
import { type CountryCode, getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js/max';
import { readPhone } from '../../src/engine/read/phone.ts';
import { hashOf, randomFrom } from './random.ts';

const tries = 6_000;

export const hasPhones = (country: string): boolean => isSupportedCountry(country);
export const planOf = (country: string): string =>
  isSupportedCountry(country) ? getCountryCallingCode(country) : country;
export const hasIban = (country: string): boolean => getCountrySpecifications()[country]?.IBANRegistry === true;

/** Kinds of line that only some countries tell by the number; any other becomes an ordinary one. */
const toldByNumber: readonly string[] = ['voip', 'toll_free'];

/** A number of the other country, as valid as it was and of the same kind; undefined if that country has none such. */
export function phoneSwap(phone: string, country: (code: string) => string): string | undefined {
  const read = readPhone(phone);
  if (!read.country) return phone;
  const to = country(read.country);
  if (to === read.country) return phone;
  if (!isSupportedCountry(to)) return undefined;
  return phoneLike(phone, to);
}

function phoneLike(phone: string, to: CountryCode): string | undefined {
  const read = readPhone(phone);
  const isGood = read.valid || read.fiction;
  const random = randomFrom(hashOf(`${phone} ${to}`));
  const code = getCountryCallingCode(to);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const length = read.possible ? 7 + random.below(4) : 3;
    const digits = Array.from({ length }, (_, at) => (at === 0 ? 1 + random.below(9) : random.below(10))).join('');
    const made = readPhone(`+${code}${digits}`);
    const kind = read.valid && read.lineType && toldByNumber.includes(read.lineType) ? read.lineType : 'ordinary';
    const madeKind = made.lineType && toldByNumber.includes(made.lineType) ? made.lineType : 'ordinary';
    if (
      made.valid === isGood &&
      made.possible === read.possible &&
      kind === madeKind &&
      (!made.valid || made.country === to)
    )
      return `+${code}${digits}`;
  }
  return undefined;
}

/** An account number of the other country whose check digits are right where they were right. */
export function ibanSwap(iban: string, to: string): string | undefined {
  const spec = getCountrySpecifications()[to];
  if (!spec?.bban_regexp || spec.chars === null) return undefined;
  // A mistyped number stays near the one that was meant: check digits and the last two are left out of the seed.
  const random = randomFrom(hashOf(`${iban.slice(4, -2)} ${to}`));
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const bban = bbanOf(spec.bban_regexp, random.below);
    const made = `${to}${checkDigits(to, bban)}${bban}`;
    if (bban.length + 4 === spec.chars && isValidIBAN(made)) return isValidIBAN(iban) ? made : withOtherDigits(made);
  }
  return undefined;
}

/** Text that fits "^[A-Z]{4}[0-9]{14}$" and the like. */
function bbanOf(pattern: string, below: (limit: number) => number): string {
  return [...pattern.matchAll(/\[([^\]]+)\]\{(\d+)\}/g)]
    .map(([, letters = '', length = '0']) =>
      Array.from({ length: Number(length) }, () =>
        letters.includes('0-9') ? String(below(10)) : String.fromCharCode(65 + below(26)),
      ).join(''),
    )
    .join('');
}

function checkDigits(country: string, bban: string): string {
  const digits = `${bban}${country}00`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return String(98 - rest).padStart(2, '0');
}

const withOtherDigits = (iban: string): string =>
  `${iban.slice(0, 2)}${String((Number(iban.slice(2, 4)) + 1) % 97).padStart(2, '0')}${iban.slice(4)}`;
