import type { Dossier } from '../../dossier.ts';
import { knownNames } from '../../legal-name.ts';
import { listOf } from '../../list-of.ts';
import { readMrz } from '../../read/document.ts';
import { compareNames, isPersonalName, plainLetters, readName } from '../../read/name.ts';
import { statedIn } from '../../stated.ts';

/** The words of a name in plain letters, for telling whether two names have one in common. */
export function wordsOf(name: string): readonly string[] {
  return readName(name).names.flatMap((one) => one.tokens.map(plainLetters).filter((token) => token !== ''));
}

/** A name of which all words, or their initials, stand in the other too: "Ann", "Ann H." and "A. Hollis" contradict nothing. */
export function isPartOf(name: string, whole: string): boolean {
  const all = wordsOf(whole);
  const words = wordsOf(name);
  const fits = (word: string): boolean =>
    all.some((other) => other === word || (word.length === 1 && other.startsWith(word)));
  return words.some((word) => word.length > 1) && words.every(fits);
}

/**
 * The same family name beside another given name, "Erin Choi" and "Choi Yunseo": most often the name that somebody
 * goes by. The family name is the machine-readable one where there is one, else a word that stands last in either.
 */
export function isOtherGivenName(legal: string, name: string, dossier: Pick<Dossier, 'sources'>): boolean {
  const [a, b] = [wordsOf(legal), wordsOf(name)];
  if (a.length < 2 || b.length < 2) return false;
  const families = [...familyNames(dossier), a.at(-1), b.at(-1)];
  return a.some((word) => word.length > 1 && b.includes(word) && families.includes(word));
}

function familyNames(dossier: Pick<Dossier, 'sources'>): readonly string[] {
  return dossier.sources.flatMap((source) => {
    const zone = source.kind === 'identity_document' && source.mrz ? readMrz(source.mrz) : undefined;
    return zone?.surname ? wordsOf(zone.surname) : [];
  });
}

/** Names of devices and places that a meeting shows when nobody set one. */
const deviceWords = /iphone|ipad|galaxy|pixel|android|macbook|laptop|desktop|phone|tablet|guest|meeting room/i;

/** Something shorter or other than a person's full name is a handle or a pen name, and never held against anybody. */
export function isHandle(name: string): boolean {
  return !isPersonalName(name) || deviceWords.test(name);
}

/** "Ann Hollis | Acme" and "Ann Hollis - contractor" name Ann Hollis. */
export function withoutAffiliation(shown: string): string {
  return shown.split(/\s*[|/·•]\s*|\s+[-–—]\s+/)[0]?.trim() || shown;
}

/** A marriage or name-change certificate in the dossier that carries this name beside one that fits the legal name. */
export function certificateFor(dossier: Dossier, legal: string, name: string): string | undefined {
  const known = knownNames(dossier);
  const fits = (one: string, other: string): boolean => compareNames(one, other).relation !== 'different';
  return dossier.sources.find((source) => {
    if (source.kind !== 'supporting_document') return false;
    if (source.type !== 'marriage_certificate' && source.type !== 'name_change') return false;
    const names = listOf(source.name);
    return (
      names.some((one) => fits(one, name)) &&
      names.some((one) => compareNames(legal, one, known).relation !== 'different')
    );
  })?.id;
}

/** The source that states a name with all words of both in full: "Kevin Xiaowei Zhang" of "Kevin Zhang" and "Zhang Xiaowei". */
export function nameWithBoth(dossier: Dossier, legal: string, name: string): string | undefined {
  const own = [...new Set([...wordsOf(legal), ...wordsOf(name)])];
  if (wordsOf(name).length < 2 || own.some((word) => word.length === 1)) return undefined;
  return statedIn(dossier.sources, 'name').find(({ value }) => {
    const words = wordsOf(value);
    return readName(value).names.length === 1 && own.every((word) => words.includes(word));
  })?.source;
}
