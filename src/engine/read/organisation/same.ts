import { editDistance } from '../nearest.ts';
import type { OrganisationName } from './organisation-name.ts';
import { isTradeWord } from './words.ts';

/** Abbreviations of fewer letters than this stand for too much. */
const fewestLetters = 3;

/** "IBM" is "International Business Machines"; "UT Austin" is "University of Texas at Austin". */
export function isAcronymOf(short: OrganisationName, long: OrganisationName): boolean {
  const { acronym } = short;
  if (acronym === undefined || long.words.length < 2) return false;
  const rest = short.words.slice(1);
  if (rest.length === 0) {
    const isWhole = long.initials.includes(acronym) || (long.head.length > 1 && initialsOf(long.head) === acronym);
    return acronym.length >= fewestLetters && isWhole;
  }
  const head = long.words.slice(0, long.words.length - rest.length);
  const tail = long.words.slice(long.words.length - rest.length);
  return head.length >= 2 && initialsOf(head) === acronym && tail.join(' ') === rest.join(' ');
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word[0]).join('');
}

/** The same words in this order, spaced otherwise, or with one letter mistyped. */
export function isSpelledAlike(a: readonly string[], b: readonly string[]): boolean {
  return a.join('') === b.join('') || hasOneSlip(a, b);
}

/** Shorter words that differ in a letter are two words. */
const longWord = 7;

function hasOneSlip(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const differing = a.flatMap((word, at) => (word === b[at] ? [] : [[word, b[at] ?? ''] as const]));
  const [pair, ...others] = differing;
  if (!pair || others.length > 0) return false;
  const [x, y] = pair;
  return Math.min(x.length, y.length) >= longWord && x[0] === y[0] && isOneSlip(x, y);
}

/** One letter more, less or other, or two neighbours swapped. */
function isOneSlip(x: string, y: string): boolean {
  if (editDistance(x, y) <= 1) return true;
  const at = [...x].findIndex((letter, index) => letter !== y[index]);
  return x.length === y.length && x.slice(0, at) + x[at + 1] + x[at] + x.slice(at + 2) === y;
}

/** One name is the other with words at its end that say no more than a trade: "Larkspur" and "Larkspur Systems". */
export function isWithoutTrade(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length || !short.some((word) => word.length > 2 && !isTradeWord(word))) return false;
  return short.every((word, at) => word === long[at]) && long.slice(short.length).every(isTradeWord);
}

/** "Meridian Lumen GmbH, Berlin" and "Teal Labs - Remote": what follows a comma or a dash is a branch or a remark. */
export function isWithoutBranch(short: OrganisationName, long: OrganisationName): boolean {
  if (long.head.length >= long.words.length || !long.head.some((word) => word.length > 2 && !isTradeWord(word)))
    return false;
  return isSpelledAlike(short.words, long.head);
}

/** Where one name is in another script, the sounds are compared, since romanisations differ: "Yandeks", "Yandex". */
export function isSoundedAlike(a: OrganisationName, b: OrganisationName): boolean {
  return a.isLatin !== b.isLatin && soundOf(a.words.join('')) === soundOf(b.words.join(''));
}

/** The same, with all sounds of the one among those of the other: "Київський університет" is a part of its English name. */
export function isSoundedPartOf(short: OrganisationName, long: OrganisationName): boolean {
  if (short.isLatin === long.isLatin || short.words.length < 2 || short.words.every(isTradeWord)) return false;
  const sounds = long.words.map(soundOf);
  return short.words.every((word) => sounds.includes(soundOf(word)));
}

function soundOf(text: string): string {
  return text
    .replace(/ks|cks/g, 'x')
    .replace(/kh|ch/g, 'h')
    .replace(/ts|tz/g, 'c')
    .replace(/shch/g, 'sh')
    .replace(/ph/g, 'f')
    .replace(/[yj]/g, 'i')
    .replace(/i+([aeou])/g, '$1')
    .replace(/w/g, 'v')
    .replace(/[cq]/g, 'k')
    .replace(/z/g, 's')
    .replace(/(.)\1+/g, '$1');
}
