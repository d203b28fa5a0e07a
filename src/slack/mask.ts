import { readAddress } from '../engine/read/address.ts';
import type { Evidence } from '../engine/report.ts';

/** Facts of which a thread, which all its members read alike, shows only the end. */
const numbers = /(^|[ _])(number|iban|account|wallet|payment_change)$/;
/** The machine-readable zone of a document holds the number and the birth date in any part of it. */
const zones = /(^|[ _])mrz$/;
const births = /birth|dob|(^| )born$/;
const addresses = /(^| )(address|carrier_redirect)$/;
/** Parts of an address that lead to the house. */
const streets = /(^| )address (street|unit|postal_code)$/;

/**
 * A value as a thread may show it, by the name of its fact or the words that lead to it in the dossier: numbers by their
 * last three characters, birth dates and zones not at all, addresses from the city on. What is masked already stays.
 */
export function masked(fact: string, value: string): string {
  if (births.test(fact)) return '(date hidden)';
  if (streets.test(fact)) return '(street hidden)';
  if (addresses.test(fact) && !value.includes('@')) return maskedAddress(value);
  if (zones.test(fact)) return /\d/.test(value) ? '(zone hidden)' : value;
  return numbers.test(fact) && /\d/.test(value) && !value.includes('@') ? maskedNumber(value) : value;
}

export function maskedEvidence(evidence: Evidence): Evidence {
  return { ...evidence, value: masked(evidence.fact, evidence.value) };
}

function maskedNumber(value: string): string {
  const letters = [...value];
  return letters.length <= 4 ? '•••' : `•••${letters.slice(-3).join('')}`;
}

function maskedAddress(value: string): string {
  if (value.startsWith('(')) return value;
  const read = readAddress(value);
  const rest = [read.city, read.region, read.country].filter((part) => part !== undefined && part !== '').join(', ');
  return rest === '' || /\d/.test(rest) ? '(address hidden)' : `(street hidden), ${rest}`;
}
