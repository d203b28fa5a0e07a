import type { OrganisationName } from './organisation-name.ts';
import { isSoundedAlike, isSpelledAlike } from './same.ts';
import { isTradeWord } from './words.ts';

/** Words of a school's name that alone name none. */
const kinds: readonly string[] =
  `university institute college school academy technology technical polytechnic state federal national
international science applied faculty department higher open`.split(/\s+/);

/** "University of X" and "X University" are two schools here, by their own names. */
const twoSchools: readonly string[] = [
  'washington',
  'miami',
  'york',
  'pacific',
  'newcastle',
  'california',
  'ohio',
  'rochester',
];

/** A part of a school before its name: "Faculty of Law, University of Oslo". */
const partWords: readonly string[] = [
  'faculty',
  'department',
  'school',
  'college',
  'institute',
  'center',
  'fakultat',
  'faculte',
  'facultad',
];

/** The words of a school without a part of it that stands before; "Georgia Tech" is "Georgia Institute of Technology". */
export function schoolWords(name: OrganisationName): readonly string[] {
  const { words, before } = name;
  const [first = ''] = words;
  const rest = words.slice(before);
  const own = partWords.includes(first) && rest.includes('university') ? rest : words;
  return own.includes('technology') ? own.filter((word) => word !== 'institute') : own;
}

export function isSameSchoolName(a: OrganisationName, b: OrganisationName): boolean {
  const [x, y] = [schoolWords(a), schoolWords(b)];
  if (isSpelledAlike(x, y)) return true;
  if (isTurned(x, y)) return !twoSchools.some((word) => x.includes(word));
  if (isSoundedAlike(a, b)) return true;
  return isWithoutKind(x, y) || isWithoutKind(y, x) || isWithoutCampus(a, b) || isWithoutCampus(b, a);
}

/** The same words in another order. */
function isTurned(x: readonly string[], y: readonly string[]): boolean {
  return isSpelledAlike([...x].sort(), [...y].sort());
}

const isOwn = (word: string): boolean => !kinds.includes(word) && !isTradeWord(word) && word.length > 2;

/** "Oxford" is "University of Oxford", but "Michigan" isn't "Michigan State University". */
function isWithoutKind(short: readonly string[], long: readonly string[]): boolean {
  if (short.some((word) => kinds.includes(word)) || !short.every(isOwn)) return false;
  return isTurned(
    short,
    long.filter((word) => word !== 'university'),
  );
}

/** "University of Texas" fits "University of Texas at Austin"; two campuses don't fit each other. */
function isWithoutCampus(short: OrganisationName, long: OrganisationName): boolean {
  const main = long.words.slice(0, long.before);
  if (long.before >= long.words.length || !main.some(isOwn) || !short.words.some(isOwn)) return false;
  return isSpelledAlike(short.words, main) || isTurned(short.words, main);
}
