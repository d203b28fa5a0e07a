import type { BankNumber } from './bank.ts';

/** First two digits in use: Federal Reserve districts 01 to 12, thrifts 21 to 32, electronic 61 to 72, traveller's cheques 80, government 00 (ABA). */
const prefixRanges: readonly (readonly [number, number])[] = [[0, 12], [21, 32], [61, 72], [80, 80]]; // biome-ignore format: a table

/** Weights of the nine digits; the sum is a multiple of 10 (ABA). */
const weights: readonly number[] = [3, 7, 1, 3, 7, 1, 3, 7, 1];

/** The larger deposit takers of Canada by their institution number (Payments Canada), after the leading 0 of the electronic form. */
const canadian = /^0(?:001|002|003|004|006|010|016|030|039|219|614|621|809|815|828|829|837|839|879|899)\d{5}$/;

/**
 * A US routing number (nine digits with a check digit). Six digits, as in sort codes and BSBs, and Canadian numbers of eight
 * or nine, have no check digit, so they are taken as they are.
 */
export function readRoutingNumber(text: string): BankNumber {
  const routingNumber = text
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/[\s./-]/g, '');
  if (!/^\d+$/.test(routingNumber)) return { valid: false, problem: 'a routing number has digits only' };
  if (routingNumber.length === 6 || routingNumber.length === 8) return { routingNumber, valid: true };
  if (routingNumber.length !== 9) {
    return { routingNumber, valid: false, problem: `has ${routingNumber.length} digits, a US routing number has 9` };
  }
  const problem = americanProblem(routingNumber);
  const isCanadian = canadian.test(routingNumber);
  if (problem === undefined) return { routingNumber, ...(!isCanadian && { country: 'US' }), valid: true };
  return isCanadian ? { routingNumber, country: 'CA', valid: true } : { routingNumber, valid: false, problem };
}

function americanProblem(digits: string): string | undefined {
  const prefix = Number(digits.slice(0, 2));
  if (!prefixRanges.some(([from, to]) => prefix >= from && prefix <= to))
    return `no US routing number begins with ${digits.slice(0, 2)}`;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return sum % 10 === 0 && Number(digits) > 0 ? undefined : 'the check digit does not fit the other eight';
}
