import { namesIn, type OrganisationName } from './organisation/organisation-name.ts';
import { isAcronymOf, isSoundedAlike, isSpelledAlike, isWithoutBranch, isWithoutTrade } from './organisation/same.ts';
import { isSameSchoolName, schoolWords } from './organisation/school.ts';

export interface OrganisationReading {
  readonly name: string;
  /** Equal for two spellings of one name; two names with different keys may still be of one organisation. */
  readonly key: string;
  /** Keys of other names that the text gives: "formerly", "dba", an abbreviation in brackets. */
  readonly otherKeys?: readonly string[];
  readonly notUnderstood?: string;
}

export function readEmployer(text: string): OrganisationReading {
  return reading(text, (name) => name.words.join(' '));
}

/** Of a school the order of words doesn't count: "University of Bergen" is "Bergen University". */
export function readSchool(text: string): OrganisationReading {
  return reading(text, (name) => [...schoolWords(name)].sort().join(' '));
}

function reading(text: string, keyOf: (name: OrganisationName) => string): OrganisationReading {
  const [key, ...otherKeys] = namesIn(text).map(keyOf);
  if (key === undefined) return { name: text, key: '', notUnderstood: text };
  return { name: text.trim(), key, ...(otherKeys.length > 0 && { otherKeys }) };
}

/** Whether two texts may name one employer: legal form, abbreviations, spelling, branch and former names apart. */
export function sameEmployer(a: string, b: string): boolean {
  return anyPair(a, b, (x, y) => {
    if (isSpelledAlike(x.words, y.words) || x.letters === y.letters || isSoundedAlike(x, y)) return true;
    return isShortFor(x, y) || isShortFor(y, x);
  });
}

function isShortFor(short: OrganisationName, long: OrganisationName): boolean {
  return isAcronymOf(short, long) || isWithoutTrade(short.words, long.words) || isWithoutBranch(short, long);
}

/** Whether two texts may name one school: another campus is another school, but one without a campus fits each. */
export function sameSchool(a: string, b: string): boolean {
  return anyPair(a, b, (x, y) => isSameSchoolName(x, y) || isAcronymOf(x, y) || isAcronymOf(y, x));
}

function anyPair(a: string, b: string, isSame: (x: OrganisationName, y: OrganisationName) => boolean): boolean {
  const others = namesIn(b);
  return namesIn(a).some((x) => others.some((y) => isSame(x, y)));
}
