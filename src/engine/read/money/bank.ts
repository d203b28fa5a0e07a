import { countrySpecs, extractBIC, ValidationErrorsIBAN, validateIBAN } from 'ibantools';

/** A bank's or an account's number. What it says of a country is where the bank is, not who holds the account. */
export interface BankNumber {
  /** In capitals without spaces. */
  readonly iban?: string;
  readonly bic?: string;
  readonly routingNumber?: string;
  /** ISO 3166-1 alpha-2; absent where the number doesn't say it. */
  readonly country?: string;
  readonly valid: boolean;
  /** In words, what is wrong. */
  readonly problem?: string;
}

/** An IBAN by the registry of ISO 13616: country, length, form and check digits (modulus 97, and national ones where known). */
export function readIban(text: string): BankNumber {
  const iban = compact(text).replace(/^IBAN(?=[A-Z]{2}\d\d)/, '');
  const country = /^[A-Z]{2}/.exec(iban)?.[0] ?? '';
  const spec = countrySpecs[country];
  const known = spec?.chars === undefined ? {} : { country };
  const { valid, errorCodes } = validateIBAN(iban);
  if (valid) return { iban, ...known, valid };
  return {
    ...(iban !== '' && { iban }),
    ...known,
    valid,
    problem: ibanProblem(iban, country, spec?.chars, errorCodes),
  };
}

function ibanProblem(iban: string, country: string, length: number | undefined, codes: readonly number[]): string {
  if (iban === '') return 'there is no IBAN';
  if (!/^[A-Z]{2}\d\d/.test(iban)) return 'an IBAN begins with two letters and two digits';
  if (length === undefined) return `there are no IBANs of ${country}`;
  if (iban.length !== length) return `has ${iban.length} characters, an IBAN of ${country} has ${length}`;
  if (codes.includes(ValidationErrorsIBAN.WrongBBANFormat))
    return `letters and digits are not where an IBAN of ${country} has them`;
  if (codes.includes(ValidationErrorsIBAN.WrongIBANChecksum)) return 'the two check digits do not fit the rest';
  return 'a check digit inside the account number does not fit';
}

/** A BIC by its form (ISO 9362). Whether a bank has it, only its register knows. */
export function readBic(text: string): BankNumber {
  const bic = compact(text);
  const { valid, countryCode } = extractBIC(bic);
  if (valid && countryCode) return { bic, country: countryCode, valid };
  return { ...(bic !== '' && { bic }), valid: false, problem: bicProblem(bic) };
}

function bicProblem(bic: string): string {
  if (bic.length !== 8 && bic.length !== 11) return `has ${bic.length} characters, a BIC has 8 or 11`;
  if (!/^[A-Z]{6}/.test(bic)) return 'a BIC begins with six letters: four for the bank, two for the country';
  return `${bic.slice(4, 6)} is not the code of a country`;
}

function compact(text: string): string {
  return text
    .slice(0, longestText)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
}

/** No number is nearly as long; more is not looked at. */
const longestText = 200;
