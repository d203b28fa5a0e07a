import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
export interface PhoneReading { readonly e164?: string; readonly country?: string; readonly possible: boolean; readonly valid: boolean; readonly lineType?: 'mobile' | 'landline' | 'voip' | 'toll_free' | 'unknown'; readonly fiction: boolean; readonly notUnderstood?: string }
export function readPhone(text: string, defaultCountry?: string): PhoneReading {
  const read = parsePhoneNumberFromString(text.normalize('NFKC'), defaultCountry as CountryCode | undefined);
  if (!read) return { possible: false, valid: false, fiction: false, notUnderstood: text };
  return { e164: read.number, ...(read.country && { country: read.country }), possible: read.isPossible(), valid: read.isValid(), fiction: /555/.test(read.number) };
}
export function isSamePhone(a: string, b: string): boolean {
  const [x, y] = [a, b].map((t) => readPhone(t).e164 ?? t.replace(/\D/g, '').replace(/^0/, ''));
  return x === y || (x!.length > 6 && y!.endsWith(x!)) || (y!.length > 6 && x!.endsWith(y!));
}
