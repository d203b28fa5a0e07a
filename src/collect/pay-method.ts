import type { EventOf } from '../engine/dossier.ts';

type PayMethod = NonNullable<EventOf<'transfer'>['method']>;

const words: readonly (readonly [RegExp, PayMethod])[] = [
  [/crypto|bitcoin|\bbtc\b|\beth\b|usdt|usdc|stablecoin|wallet address/i, 'cryptocurrency'],
  [/prepaid/i, 'prepaid_card'],
  [/bank|wire|\bach\b|sepa|swift|direct deposit|credit transfer|payroll|\btransfer\b/i, 'bank_account'],
  [/platform|paypal|payoneer|wise|revolut|venmo|skrill|upwork|deel/i, 'payment_platform'],
];
const exact: readonly PayMethod[] = ['bank_account', 'payment_platform', 'prepaid_card', 'cryptocurrency', 'other'];

/** How money was sent, in an export's own words; undefined where they don't say ("Outgoing"). */
export function methodNamed(text: string): PayMethod | undefined {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  return exact.find((one) => one === word) ?? words.find(([pattern]) => pattern.test(text))?.[1];
}
