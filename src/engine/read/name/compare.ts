import { align } from './align.ts';
import { nativeLikeness } from './characters.ts';
import type { PhoneMode } from './phones.ts';
import type { Reading } from './prepare.ts';
import { readingsOf } from './prepare.ts';
import type { Script } from './script.ts';
import { type Weighed, weigh } from './weigh.ts';
import { joined, type Word } from './word.ts';
import type { Customs } from './word-likeness.ts';

const none: Weighed = { similarity: 0, kinds: [], isSame: false };

/** The best that any reading of one text makes of any reading of the other; the order of the two does not matter. */
export function compareTexts(a: string, b: string): Weighed {
  const [one, other] = a <= b ? [a, b] : [b, a];
  let best = none;
  const firsts = readingsOf(one);
  const seconds = readingsOf(other);
  const bothJoined = firsts.some((reading) => reading.joined) && seconds.some((reading) => reading.joined);
  for (const first of firsts) {
    for (const second of seconds) {
      if (bothJoined && first.joined !== second.joined) continue;
      if (bothJoined && !first.joined && isInSyllables(first) && isInSyllables(second)) continue;
      const found = compareReadings(first, second);
      if (found.isSame) return { ...found, similarity: 1 };
      if (found.similarity > best.similarity) best = found;
    }
  }
  return best;
}

/** "Kim Min Su" and "Kim Su Min" are two people: syllables do not change places as words do. */
function isInSyllables({ words }: Reading): boolean {
  return words.length > 2 && words.every(({ text }) => /^[^aeiouy]*[aeiouy]+[^aeiouy]*$/.test(text));
}

function compareReadings(a: Reading, b: Reading): Weighed {
  const { script: scriptA } = a;
  const { script: scriptB } = b;
  if (scriptA === scriptB) return compareWords(a.words, b.words, 'plain', customsOf(a, b));
  const [latin, native] = scriptA === 'Latin' ? [a.words, b.words] : [b.words, a.words];
  const whole = nativeLikeness(latin, native);
  if (whole !== undefined) return { similarity: whole, kinds: ['script'], isSame: false };
  return compareAcross(a, b, scriptA === 'Latin' ? scriptB : scriptA);
}

function customsOf(a: Reading, b: Reading) {
  return {
    korean: a.korean && b.korean,
    chinese: a.chinese && b.chinese,
    japanese: a.japanese && b.japanese,
    vietnamese: a.vietnamese && b.vietnamese,
  };
}

const noCustoms = { korean: false, chinese: false, japanese: false, vietnamese: false };

function modeOf(script: Script): PhoneMode {
  if (script === 'Arabic' || script === 'Hebrew') return 'abjad';
  return 'borrowed';
}

/** Across scripts the whole may also agree where the words are cut otherwise. */
function compareAcross(a: Reading, b: Reading, script: Script): Weighed {
  const byWord = compareWords(a.words, b.words, modeOf(script), noCustoms);
  if (a.words.length === b.words.length || a.words.length > 3 || b.words.length > 3) return byWord;
  const whole = compareWords([joined(a.words)], [joined(b.words)], modeOf(script), noCustoms);
  return whole.similarity * 0.97 > byWord.similarity ? { ...whole, similarity: whole.similarity * 0.97 } : byWord;
}

function compareWords(
  a: readonly Word[],
  b: readonly Word[],
  mode: PhoneMode,
  customs: Omit<Customs, 'mode' | 'single'>,
): Weighed {
  const { korean, chinese, japanese, vietnamese } = customs;
  const single = a.length === 1 && b.length === 1;
  const found = align(a, b, { korean, chinese, japanese, vietnamese, mode, single });
  return weigh(a, b, found, korean || chinese);
}
