import { demonyms } from './data/demonyms.ts';
import { country } from './document/state.ts';
import { fold } from './fold.ts';
import { countriesNamed } from './place/country.ts';

/** ICAO 9303 part 3, section 5: documents of persons without a state write a code. */
const withoutState: readonly string[] = ['xxa', 'stateless', 'stateless person', 'apatride', 'staatenlos'];

/** Words around a nationality that say nothing of which it is. */
const around = /\b(?:national|nationality|citizen(?:ship)?|of|the|passport)\b/g;

let byWord: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * Whether two statements of a nationality say the same, "Irish" as "IRL" and "Ireland". For equality alone: no caller
 * learns which it is, and words that no list holds are compared as text.
 */
function isSameNationality(a: string, b: string): boolean {
  const [one, other] = [meant(a), meant(b)];
  return one.some((meaning) => other.includes(meaning));
}

/** Nationalities by what they mean, rights to work by their words alone. */
export function isSameStatement(fact: 'nationality' | 'work_right', a: string, b: string): boolean {
  return fact === 'nationality' ? isSameNationality(a, b) : fold(a) === fold(b);
}

/** Codes that the text can mean, and the text itself. */
function meant(text: string): readonly string[] {
  byWord ??= indexed();
  const flat = fold(text);
  const bare = fold(flat.replace(around, ' '));
  if (withoutState.includes(flat) || withoutState.includes(bare)) return ['without state'];
  const code = /^[A-Za-z]{1,3}$/.test(text.trim()) ? country(text.trim()) : '';
  const named = [flat, bare].flatMap((word) => [...(byWord?.get(word) ?? []), ...countriesNamed(word)]);
  return [flat, ...(/^[A-Z]{2}$/.test(code) ? [code] : []), ...named];
}

function indexed(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const [code, words] of Object.entries(demonyms)) {
    for (const word of words.split('|')) index.set(fold(word), [...(index.get(fold(word)) ?? []), code]);
  }
  return index;
}
