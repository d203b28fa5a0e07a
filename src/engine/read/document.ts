import { country } from './document/state.ts';

export { type MrzReading, readMrz } from './document/mrz.ts';

/**
 * The form in which two documents are compared: state, type, and number in capitals without spaces and punctuation. The
 * letter O and the digit 0 stay two, since two real numbers may differ in nothing else.
 */
export function documentKey(state: string | undefined, type: string, number: string): string {
  const flat = number
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return `${country(state)} ${type.toLowerCase()} ${flat}`;
}

/** One state, whether it is written with one letter, two or three. */
export function isSameState(a: string, b: string): boolean {
  return country(a) === country(b);
}
