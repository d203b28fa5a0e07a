import { readingsOf } from './prepare.ts';
import type { Word } from './word.ts';

/** A name as it is looked for, whatever its script and order. */
export interface NameSearch {
  /** For each word the forms that find it: its letters, its other usual spelling, the group of its spellings. */
  readonly words: readonly (readonly string[])[];
  /** All words run together, beginning with each of them: 王小明, "Wang Xiaoming" and "Xiaoming Wang" meet in one. */
  readonly whole: readonly string[];
}

/** Every name that a text states; titles, particles and initials find nobody. */
export function nameSearches(text: string): readonly NameSearch[] {
  return readingsOf(text)
    .filter((reading) => !reading.joined)
    .map(({ words }) => words.filter(isFinding))
    .filter((words) => words.length > 0)
    .map((words) => ({ words: words.map(formsOf), whole: wholes(words.map((word) => word.text)) }));
}

function isFinding(word: Word): boolean {
  return word.role === 'name' && word.text.length > 1;
}

function formsOf({ text, other, group }: Word): readonly string[] {
  return [text, ...(other === undefined ? [] : [other]), ...(group === undefined ? [] : [`#${group}`])];
}

/** A lone short word is too common to stand for a whole name. */
const shortestWhole = 5;
const mostWords = 5;

function wholes(words: readonly string[]): readonly string[] {
  if (words.length > mostWords) return [];
  const orders = words.map((_, at) => [...words.slice(at), ...words.slice(0, at)].join(''));
  return [...new Set(orders)].filter((whole) => whole.length >= shortestWhole).map((whole) => `=${whole}`);
}
