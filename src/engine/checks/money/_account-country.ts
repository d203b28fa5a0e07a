import type { SourceOf } from '../../dossier.ts';
import { readBic, readIban, readRoutingNumber } from '../../read/money.ts';

export interface AccountCountry {
  readonly country: string;
  /** Where it stands: `country`, or the number that it was read from. */
  readonly fact: 'country' | 'iban' | 'bic' | 'routing_number';
  readonly text: string;
}

/** The country of an account, as stated or by its numbers; only ever compared with another country. */
export function countryOfAccount(payment: SourceOf<'payment'>): AccountCountry | undefined {
  const { country, iban, bic, routing_number: routing } = payment;
  if (country) return { country, fact: 'country', text: country };
  const byIban = iban ? readIban(iban).country : undefined;
  if (iban && byIban) return { country: byIban, fact: 'iban', text: iban };
  const byBic = bic ? readBic(bic).country : undefined;
  if (bic && byBic) return { country: byBic, fact: 'bic', text: bic };
  const byRouting = routing ? readRoutingNumber(routing).country : undefined;
  return routing && byRouting ? { country: byRouting, fact: 'routing_number', text: routing } : undefined;
}

/**
 * Countries from which large platforms open accounts for people anywhere, by their own terms (looked at in 2026): such
 * an account says where the platform is, not where its holder is.
 */
const platformHomes: Readonly<Record<string, readonly string[]>> = {
  airwallex: ['AU', 'GB', 'HK', 'NL', 'SG', 'US'],
  deel: ['GB', 'US'],
  n26: ['DE'],
  payoneer: ['GB', 'HK', 'IE', 'JP', 'SG', 'US'],
  paypal: ['LU', 'SG', 'US'],
  paysera: ['LT'],
  revolut: ['ES', 'FR', 'GB', 'IE', 'LT'],
  skrill: ['GB', 'IE'],
  wise: ['AU', 'BE', 'GB', 'US'],
};

/** Whether the account stands where its platform is at home, which says nothing of the holder. */
export function isPlatformsHome(provider: string | undefined, country: string): boolean {
  const words = (provider ?? '').toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.some((word) => platformHomes[word]?.includes(country) ?? false);
}
