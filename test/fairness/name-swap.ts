import { type Culture, cultures, type NameWord } from './cultures.ts';
import {
  bare,
  type FormsUsed,
  formsUsed,
  type Known,
  knownWords,
  nativeRun,
  replaceWords,
  shortForms,
  wordsIn,
} from './name-words.ts';
import { hashOf, type Random } from './random.ts';

export interface NameSwap {
  readonly culture: Culture;
  /** A name as a person writes it: any order, case, initials, brackets. */
  readonly name: (text: string) => string;
  /** Names without spaces: the part of an e-mail address before the @, a handle, a file's author. */
  readonly run: (text: string) => string;
  /** The first line of a machine-readable zone, or the line that holds the name. */
  readonly mrz: (line: string) => string;
}

/** Every name word by one of another culture, the same word by the same one. */
export function nameSwap(names: readonly string[], random: Random, longest: number): NameSwap {
  const known = knownWords(names);
  const used = formsUsed(names);
  const culture = random.pick(cultures.filter((one) => isFit(one, used) && (longest <= 2 || one.hasLongNames)));
  const words = assigned(known, culture, used, random);
  const initial = initialsOf(names, known, words);
  const word = (text: string, beside: readonly string[]): string => {
    if (bare(text).length <= 1) return likeCase(initial(bare(text), beside), text);
    const found = known.get(bare(text)) ?? known.get(text);
    const form = found && text.includes('-') ? { ...found, form: 'other' as const } : found;
    return form ? likeCase(formOf(words, form), text) : text;
  };
  const name = (text: string): string => {
    const native = nativeRun(text);
    if (native) return native.map((part) => formOf(words, known.get(part))).join(culture.isRunTogether ? '' : ' ');
    return replaceWords(text, (one) => word(one, wordsIn(text)));
  };
  const run = (text: string): string =>
    text.replace(/[A-Za-z]+/g, (part) => {
      const units = unitsOf(bare(part), known);
      return units ? likePart(units, part, (unit) => unitText(unit, units, words, known, initial)) : part;
    });
  const mrz = (line: string): string => mrzLine(line, word);
  return { culture, name, run, mrz };
}

type Words = ReadonlyMap<string, NameWord>;
/** Whether a word can be written in every way in which the one that it stands for is. */
function isSpelled(word: NameWord, key: string, used: FormsUsed): boolean {
  return (
    (!used.hyphen.has(key) || word.other.includes('-')) &&
    (!used.native.has(key) || word.native !== word.plain) &&
    (!used.other.has(key) || bare(word.other) !== bare(word.plain))
  );
}

/** A culture whose names can be written in the ways that these are. */
function isFit(culture: Culture, used: FormsUsed): boolean {
  return [...used.hyphen, ...used.native, ...used.other].every((key) =>
    [...culture.given, ...culture.family].some((word) => isSpelled(word, key, used)),
  );
}

function assigned(known: ReadonlyMap<string, Known>, culture: Culture, used: FormsUsed, random: Random): Words {
  const rest = cultures.filter((one) => one !== culture && !one.isRunTogether);
  const pool = (role: 'given' | 'family') => [
    ...random.shuffled(culture[role]),
    ...random.shuffled(rest.flatMap((one) => one[role])),
  ];
  const free = { given: pool('given'), family: pool('family') };
  const taken = new Set(known.keys());
  const words = new Map<string, NameWord>();
  const demanding = (key: string): number =>
    Number(used.hyphen.has(key)) + Number(used.native.has(key)) + Number(used.other.has(key));
  for (const { key, role } of [...known.values()].sort((a, b) => demanding(b.key) - demanding(a.key))) {
    if (words.has(key)) continue;
    const next = free[role].findIndex((word) => !taken.has(bare(word.plain)) && isSpelled(word, key, used));
    const [word] = free[role].splice(next, 1);
    if (!word) throw new Error('not enough name words');
    words.set(key, word);
  }
  return words;
}

function formOf(words: Words, found: Known | undefined): string {
  const word = found && words.get(found.key);
  return word && found ? word[found.form] : '';
}

/** An initial stands for a word that occurs beside the other words of the name; one without such a word for itself. */
function initialsOf(names: readonly string[], known: ReadonlyMap<string, Known>, words: Words) {
  const sets = names.map((name) => wordsIn(name).map(bare));
  return (letter: string, beside: readonly string[]): string => {
    const keys = beside.map(bare).filter((one) => one.length > 1);
    const full = sets
      .filter((set) => set.some((one) => keys.includes(one)))
      .flat()
      .find((one) => one.length > 1 && one.startsWith(letter) && !keys.includes(one));
    const other = String.fromCharCode(
      97 + ((letter.charCodeAt(0) - 97 + 1 + (hashOf([...words.keys()].join()) % 24)) % 26),
    );
    return full ? bare(formOf(words, known.get(full))).slice(0, 1) : other;
  };
}

/** "dreis", "owencastellan", "yschoe" as the initials, short forms and words they are made of, if one is a word. */
function unitsOf(text: string, known: ReadonlyMap<string, Known>): readonly string[] | undefined {
  const full = [...known.keys()].filter((one) => one.length > 1).sort((a, b) => b.length - a.length);
  const split = (rest: string): readonly string[] | undefined => {
    if (rest === '') return [];
    for (const start of [...full, ...shortForms.keys(), rest.slice(0, 1)]) {
      const tail = rest.startsWith(start) ? split(rest.slice(start.length)) : undefined;
      if (tail) return [start, ...tail];
    }
    return undefined;
  };
  const units = split(text);
  const letters = units?.filter((unit) => unit.length === 1).length ?? 0;
  return units && letters <= 1 && units.some((unit) => known.has(unit)) ? units : undefined;
}

function unitText(
  unit: string,
  units: readonly string[],
  words: Words,
  known: ReadonlyMap<string, Known>,
  initial: ReturnType<typeof initialsOf>,
): string {
  const short = shortForms.get(unit);
  if (short !== undefined) return words.get(short)?.short ?? unit;
  return bare(unit.length === 1 ? initial(unit, units) : formOf(words, known.get(unit)));
}

function likePart(units: readonly string[], part: string, make: (unit: string) => string): string {
  let at = 0;
  const made = units.map((unit) => {
    const model = part.slice(at, at + unit.length);
    at += unit.length;
    return likeCase(make(unit), model);
  });
  return made.join('');
}

function mrzLine(line: string, word: (text: string, beside: readonly string[]) => string): string {
  const head = line.length === 30 ? '' : line.slice(0, 5);
  const names = line.slice(head.length);
  const beside = names.split('<').filter((part) => part !== '');
  const swapped = names.replace(/<+$/, '').replace(/[A-Z]+/g, (part) => bare(word(part, beside)).toUpperCase());
  return `${head}${swapped}`.padEnd(line.length, '<').slice(0, line.length);
}

function likeCase(text: string, model: string): string {
  if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase()) return text.toUpperCase();
  if (model === model.toLowerCase()) return text.toLowerCase();
  const isOne = model.length === 1 && model === model.toUpperCase();
  return isOne || /^\p{Lu}/u.test(model) ? text.replace(/^\p{L}/u, (first) => first.toUpperCase()) : text;
}
