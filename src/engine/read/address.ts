import { type Compared, compared } from './address/compare.ts';
import type { AddressInput, AddressReading } from './address/reading.ts';
import { understood } from './address/understand.ts';

export type { AddressInput, AddressReading } from './address/reading.ts';
export { addressText } from './address/understand.ts';

/** Parts of a postal address in text or parts, on a best-effort basis, and keys under which equal addresses meet. */
export function readAddress(address: AddressInput): AddressReading {
  return understood(address).reading;
}

/**
 * `same_building`: all but the unit, which differs or stands on one side only. A postal code, region or country that
 * one side leaves out is no difference. `unknown`: too little of one address is understood.
 */
export function compareAddresses(a: AddressInput, b: AddressInput): Compared {
  return compared(understood(a), understood(b));
}
