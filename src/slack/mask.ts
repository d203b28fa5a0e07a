import { readAddress } from '../engine/read/address.ts';
import type { Evidence } from '../engine/report.ts';

/** Facts of which a thread, which all its members read alike, shows only the end. */
const numbers = /number|iban|account|routing|wallet|mrz|document/;
const births = /birth|dob/;
const addresses = /address|ship/;

/** A value as a thread may show it: numbers by their last three characters, birth dates not at all, addresses from the city on. */
export function masked(fact: string, value: string): string {
  if (births.test(fact)) return '(date hidden)';
  if (addresses.test(fact) && !value.includes('@')) return maskedAddress(value);
  return numbers.test(fact) ? maskedNumber(value) : value;
}

export function maskedEvidence(evidence: Evidence): Evidence {
  return { ...evidence, value: masked(evidence.fact, evidence.value) };
}

function maskedNumber(value: string): string {
  const letters = [...value];
  return letters.length <= 4 ? '•••' : `•••${letters.slice(-3).join('')}`;
}

function maskedAddress(value: string): string {
  const read = readAddress(value);
  const rest = [read.city, read.region, read.country].filter((part) => part !== undefined && part !== '').join(', ');
  return rest === '' || /\d/.test(rest) ? '(address hidden)' : `(street hidden), ${rest}`;
}
