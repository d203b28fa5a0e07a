import { chineseFamilies, looksChinese } from './chinese.ts';
import { looksJapanese } from './japanese.ts';
import { koreanFamilies, looksKorean } from './korean.ts';
import type { Script } from './script.ts';
import { type StatedName, statedNames } from './stated-names.ts';
import { looksVietnamese } from './vietnamese.ts';
import { isHonorific, joined, type Word, wordOf } from './word.ts';

/** One way to read a name as words, and which spelling customs it could follow. */
export interface Reading {
  readonly words: readonly Word[];
  /** That of its first word in other letters, else Latin. */
  readonly script: Script;
  /** The given name of several syllables stands as one word. */
  readonly joined: boolean;
  readonly korean: boolean;
  readonly chinese: boolean;
  readonly japanese: boolean;
  readonly vietnamese: boolean;
}

const memoSize = 20_000;
const memo = new Map<string, readonly Reading[]>();

/** Every reading of a text: the names it states, and both cuts where the family name could stand first or last. */
export function readingsOf(text: string): readonly Reading[] {
  const known = memo.get(text);
  if (known) return known;
  const readings = statedNames(text).flatMap(onceOnly).flatMap(readingsOfName).slice(0, 12);
  if (memo.size >= memoSize) memo.clear();
  memo.set(text, readings);
  return readings;
}

/** Where a form wants two names, somebody with one writes it twice: "Suharyanto Suharyanto". */
function onceOnly(name: StatedName): readonly StatedName[] {
  const [one, other, ...more] = name.parts;
  const isTwice = one && other && more.length === 0 && one.text.toLowerCase() === other.text.toLowerCase();
  return isTwice ? [name, { parts: [one], beforeComma: 0 }] : [name];
}

function readingsOfName(name: StatedName): readonly Reading[] {
  const words = rerolled(arabicJoined(splitInitials(arabicParts(name.parts)).slice(0, 12)), name.beforeComma > 0);
  const latin = words.map((word) => word.text);
  const isLatin = words.every((word) => word.script === 'Latin');
  const korean = isLatin && looksKorean(latin);
  const chinese = isLatin && looksChinese(latin);
  const japanese = isLatin && looksJapanese(latin);
  const vietnamese = isLatin && looksVietnamese(latin);
  const cuts = !vietnamese && (korean || chinese) ? givenJoined(words) : [];
  const plain = { words, script: mainScript(words), joined: false, korean, chinese, japanese, vietnamese };
  return [...cuts.map((cut) => ({ ...plain, words: cut, joined: true })), plain];
}

function mainScript(words: readonly Word[]): Script {
  return words.find((word) => word.script !== 'Latin' && word.script !== 'other')?.script ?? 'Latin';
}

/** A particle leads to another word, and Vietnamese names have none: Lê and Văn are names there. */
function rerolled(words: readonly Word[], hasComma: boolean): readonly Word[] {
  const vietnamese = looksVietnamese(words.map((word) => word.text));
  return words.map((word, at) => {
    const isLastTitle = word.role === 'title' && at === words.length - 1 && isHonorific(word.text);
    if (word.role !== 'particle' && !isLastTitle) return word;
    return vietnamese || isLastTitle || (at === words.length - 1 && !hasComma)
      ? { ...word, role: 'name', weight: 1 }
      : word;
  });
}

/** In Arabic script the article is part of the word: "الطيب" is at-Tayyib. عبد and what follows are one name. */
function arabicParts(parts: StatedName['parts']): StatedName['parts'] {
  if (!parts.some(({ text }) => /\p{Script=Arabic}/u.test(text))) return parts;
  const whole = parts
    .map(({ text }) => text)
    .join(' ')
    .replace(/(^| )عبد ?ال/g, '$1عبدال');
  return whole.split(' ').map((text) => ({ text: text.replace(/^ال(?=.{3})(?!له$|لّه$)/, ''), bound: false }));
}

function splitInitials(parts: StatedName['parts']): readonly Word[] {
  return parts.flatMap(({ text, bound }) => {
    if (/^(?:\p{Lu}\.){1,4}\p{Lu}?\.?$/iu.test(text)) {
      return [...text.replaceAll('.', '')].map((letter) => wordOf(letter, true));
    }
    return text
      .split('.')
      .filter((part) => part !== '')
      .map((part) => wordOf(part, true, bound))
      .filter((word) => word.text !== '' || word.script !== 'Latin');
  });
}

const servant = /^abd(?:u|a|e|i|o|ou)?(?:l|r|s|n|d|z)?$/;
const servantOf = wordOf('abdal', false);
const article = /^(?:al|el|ul|ar|as|an|ad|az|ur|us|ud|er|es|ed|en)$/;
const ofFaith = /^(?:d?din|d?dine|d?deen|eddine|uddin|addin|aldin|eldin)$/;

/** "Abd al-Rahman", "Abdul Rahman" and "Salah ed Dine" are one given name each. */
function arabicJoined(words: readonly Word[]): readonly Word[] {
  const out: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    const next = words[at + 1];
    const afterNext = words[at + 2];
    if (word.script !== 'Latin' || !next) out.push(word);
    else if (servant.test(word.text) && article.test(next.text) && afterNext) {
      out.push(joined([servantOf, afterNext]));
      at += 2;
    } else if (servant.test(word.text) && word.text.length > 3 && next.text.length > 2) {
      out.push(joined([servantOf, next]));
      at += 1;
    } else if (article.test(next.text) && afterNext && ofFaith.test(afterNext.text)) {
      out.push(joined([word, wordOf('uddin', false)]));
      at += 2;
    } else if (ofFaith.test(next.text) && word.text.length > 2) {
      out.push(joined([word, wordOf('uddin', false)]));
      at += 1;
    } else out.push(word);
  }
  return out;
}

function given(syllables: readonly Word[]): Word {
  return { ...joined(syllables), size: 1 };
}

/** Given names of two syllables as one word; with three bare words the family name may be the first or the last. */
function givenJoined(words: readonly Word[]): readonly (readonly Word[])[] {
  if (words.length < 3) return [];
  const free = words.filter((word) => !word.bound);
  const bound = words.filter((word) => word.bound);
  if (bound.length > 1) return [[...free, given(bound)]];
  if (words.length !== 3 || free.length !== 3) return [];
  const [first, middle, last] = words as readonly [Word, Word, Word];
  const isFamily = (word: Word): boolean => Boolean(koreanFamilies(word.text) ?? chineseFamilies(word.text));
  const readings = [];
  if (isFamily(first)) readings.push([first, given([middle, last])]);
  if (isFamily(last)) readings.push([given([first, middle]), last]);
  return readings;
}
