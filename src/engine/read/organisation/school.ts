import type { OrganisationName } from './organisation-name.ts';
import { isSoundedAlike, isSoundedPartOf, isSpelledAlike } from './same.ts';
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
export function schoolWords({ words, head }: OrganisationName): readonly string[] {
  const [first = ''] = words;
  const rest = words.slice(head.length);
  const own = partWords.includes(first) && rest.includes('university') ? rest : words;
  return own.includes('technology') ? own.filter((word) => word !== 'institute') : own;
}

export function isSameSchoolName(a: OrganisationName, b: OrganisationName): boolean {
  const [x, y] = [schoolWords(a), schoolWords(b)];
  if (isSpelledAlike(x, y)) return true;
  if (isTurned(x, y)) return !twoSchools.some((word) => x.includes(word));
  return isSoundedAlike(a, b) || isShortFor(a, b) || isShortFor(b, a);
}

function isShortFor(short: OrganisationName, long: OrganisationName): boolean {
  const [x, y] = [schoolWords(short), schoolWords(long)];
  return isWithoutKind(x, y) || isWithoutCampus(x, y, long) || isItsAcronym(x, y) || isSoundedPartOf(short, long);
}

/** The same words in another order. */
function isTurned(x: readonly string[], y: readonly string[]): boolean {
  return isSpelledAlike([...x].sort(), [...y].sort());
}

const isOwn = (word: string): boolean => !kinds.includes(word) && !isTradeWord(word) && word.length > 2;

/** Words without which a name doesn't say that it is a school's. */
const mainKinds: readonly string[] = ['university', 'institute', 'college', 'school', 'academy'];

/** "Oxford" is "University of Oxford", "Ohio State" is "Ohio State University"; "Michigan" isn't "Michigan State University". */
function isWithoutKind(short: readonly string[], long: readonly string[]): boolean {
  if (short.some((word) => mainKinds.includes(word)) || !short.some(isOwn)) return false;
  return [['university'], ['university', 'national']].some((left) =>
    isTurned(
      short,
      long.filter((word) => !left.includes(word)),
    ),
  );
}

/** "University of Texas" fits "University of Texas at Austin"; two campuses don't fit each other. */
function isWithoutCampus(short: readonly string[], words: readonly string[], long: OrganisationName): boolean {
  if (!short.some(isOwn)) return false;
  const isApart = long.head.length < long.words.length && long.head.some(isOwn);
  if (isApart && (isSpelledAlike(short, long.head) || isTurned(short, long.head))) return true;
  const campus = words.slice(short.length);
  const isStart = short[0] === 'university' && short.every((word, at) => word === words[at]);
  return isStart && (campus.length === 1 || campus.length === 2) && campus.every(isOwn);
}

/** "ETH" is "ETH Zürich". */
function isItsAcronym(short: readonly string[], long: readonly string[]): boolean {
  const [only = '', ...others] = short;
  return (
    others.length === 0 &&
    only.length > 2 &&
    only.length < 6 &&
    long[0] === only &&
    long.slice(1).every(isOwn) &&
    long.length < 4
  );
}
