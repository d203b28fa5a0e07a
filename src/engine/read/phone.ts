import {
  type CountryCode,
  findPhoneNumbersInText,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import { isReservedForFiction } from './phone/fiction.ts';
import { countriesOfPlan } from './phone/plan.ts';

export { countriesOfPlan } from './phone/plan.ts';

export interface PhoneReading {
  /** E.164, such as "+12025550101". */
  readonly e164?: string;
  /** ISO 3166-1 alpha-2, where the number itself says it. */
  readonly country?: string;
  /** That country and those which share its numbering plan. */
  readonly countries?: readonly string[];
  readonly extension?: string;
  /** Of a length that its country's numbers have. */
  readonly possible: boolean;
  /** In a range that its country's numbering plan holds. */
  readonly valid: boolean;
  /** `voip` only where the numbering plan has a range for it (GB, FR, JP, KR and others): elsewhere nobody can tell offline. */
  readonly lineType?: 'mobile' | 'landline' | 'voip' | 'toll_free' | 'unknown';
  /** In a range kept for films and examples. */
  readonly fiction: boolean;
  readonly notUnderstood?: string;
}

/** Longer text is no telephone number. */
const longestText = 250;

/** A telephone number as people write it; `defaultCountry` (ISO 3166-1 alpha-2) is for numbers without a country code. */
export function readPhone(text: string, defaultCountry?: string): PhoneReading {
  const found = numberIn(text, defaultCountry);
  if (!found) return { possible: false, valid: false, fiction: false, notUnderstood: text };
  const { number, rest } = found;
  const country = number.country ?? onlyPlan(number);
  return {
    e164: number.number,
    ...(country && { country, countries: countriesOfPlan(country) }),
    ...(number.ext && { extension: number.ext }),
    possible: number.isPossible(),
    valid: number.isValid(),
    lineType: lineTypes[number.getType() ?? ''] ?? 'unknown',
    fiction: isReservedForFiction(number.number),
    ...(/\d{3}/.test(rest.replace(/\D/g, '')) && { notUnderstood: rest }),
  };
}

const lineTypes: Readonly<Record<string, PhoneReading['lineType']>> = {
  MOBILE: 'mobile',
  FIXED_LINE: 'landline',
  VOIP: 'voip',
  TOLL_FREE: 'toll_free',
};

/** Whether two texts give one telephone number, in international or national form; extensions are of one line. */
export function isSamePhone(a: string, b: string): boolean {
  const [first, second] = [numberIn(a)?.number, numberIn(b)?.number];
  if (first && second) return first.number === second.number;
  if (first) return isNationalFormOf(b, first);
  if (second) return isNationalFormOf(a, second);
  const [x, y] = [a, b].map((text) => digitsOf(text).replace(/^0+/, ''));
  return x === y && x !== undefined && x.length >= fewestDigits;
}

/** Shorter numbers without a country code are too common to be one. */
const fewestDigits = 7;

function isNationalFormOf(text: string, number: PhoneNumber): boolean {
  const digits = digitsOf(text);
  if (digits.length < fewestDigits) return false;
  if (`+${digits}` === number.number) return true;
  const countries = number.country ? [number.country] : number.getPossibleCountries();
  return countries.some((country) => numberIn(text, country)?.number.number === number.number);
}

interface NumberIn {
  readonly number: PhoneNumber;
  /** What follows it in the text. */
  readonly rest: string;
}

function numberIn(text: string, defaultCountry?: string): NumberIn | undefined {
  const written = text
    .slice(0, longestText + 1)
    .normalize('NFKC')
    .trim();
  if (written.length > longestText) return undefined;
  const international = written.replace(/^(\D{0,12}?)\(?00\)?(?=[\s().-]*[1-9])/, '$1+').replace(/^\+\s*00/, '+');
  const country = defaultCountry && isSupportedCountry(defaultCountry) ? defaultCountry : undefined;
  const whole = parsePhoneNumberFromString(international, country);
  const found =
    whole && whole.nationalNumber.length > 1 ? { number: whole, rest: '' } : firstOf(international, country);
  const mexican = found && formerMexicanMobile.exec(found.number.number)?.[1];
  const now = mexican && parsePhoneNumberFromString(`+52${mexican}`);
  return now ? { number: now, rest: found.rest } : found;
}

/** Until August 2019 Mexican mobiles were called with a 1 after the country code, and many still write it (IFT). */
const formerMexicanMobile = /^\+521(\d{10})$/;

/** The first of several numbers in a longer text. */
function firstOf(text: string, country: CountryCode | undefined): NumberIn | undefined {
  const [first] = findPhoneNumbersInText(text, country);
  return first && { number: first.number, rest: text.slice(first.endsAt).trim() };
}

/** Numbers of a reserved range are of no plan, but their calling code may be one plan's alone. */
function onlyPlan(number: PhoneNumber): string | undefined {
  const [first, ...others] = number.getPossibleCountries();
  return first && others.every((other) => countriesOfPlan(first).includes(other)) ? first : undefined;
}

function digitsOf(text: string): string {
  return text.slice(0, longestText).normalize('NFKC').replace(/\D/g, '');
}
