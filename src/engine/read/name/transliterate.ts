import anyAscii from 'any-ascii';
import { convert } from 'hangul-romanization';
import { pinyin } from 'pinyin-pro';
import { arabic, armenian, cyrillic, georgian, greek, hebrew, kana } from './letters.ts';
import type { Script } from './script.ts';

const tables: Partial<Record<Script, ReadonlyMap<string, string>>> = {
  Cyrillic: cyrillic,
  Greek: greek,
  Georgian: georgian,
  Armenian: armenian,
  Hebrew: hebrew,
  Arabic: arabic,
  Kana: kana,
};

/** A word of another script as Latin letters; capitals are the undecided sounds of letters.ts. */
export function latinOf(word: string, script: Script): string {
  if (script === 'Hangul') return convert(word).toLowerCase();
  if (script === 'Han') return pinyin(word, { toneType: 'none', type: 'array', v: true }).join('').replaceAll('ü', 'v');
  const letters = tables[script];
  if (!letters) return asciiOf(word);
  const plain = script === 'Kana' ? katakanaOf(word) : bareLetters(word, script);
  return spelled(plain, letters);
}

function spelled(word: string, letters: ReadonlyMap<string, string>): string {
  let text = '';
  for (let at = 0; at < word.length; ) {
    const two = letters.get(word.slice(at, at + 2));
    const one = word.charAt(at);
    text += two ?? letters.get(one) ?? asciiOf(one);
    at += two === undefined ? 1 : 2;
  }
  return text;
}

/** Stress marks, tonos and Arabic or Hebrew vowel points carry no letter; й and ё must stay composed. */
function bareLetters(word: string, script: Script): string {
  const lower = word.toLowerCase();
  if (script === 'Cyrillic') return lower.replace(/\p{M}/gu, '');
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/[ʹ’]/gu, "'");
}

function katakanaOf(word: string): string {
  return word.replace(/[ぁ-ゖ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0x60));
}

/** Plain lower-case a to z; marks dropped, other letters as any-ascii has them. */
export function asciiOf(text: string): string {
  const plain = /^[\x20-\x7e]*$/.test(text) ? text : anyAscii(text.normalize('NFKD').replace(/\p{M}/gu, ''));
  return plain.toLowerCase().replace(/[^a-z]/g, '');
}

const secondSpellings: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  å: 'aa',
  ø: 'oe',
  ñ: 'ny',
  ð: 'dh',
  đ: 'dj',
};

/** The other usual spelling of marked letters, "Müller" as "mueller"; undefined when there is none. */
export function otherSpelling(word: string): string | undefined {
  const lower = word.normalize('NFC').toLowerCase();
  if (!/[äöüåøñðđ]/.test(lower)) return undefined;
  return asciiOf(lower.replace(/[äöüåøñðđ]/g, (letter) => secondSpellings[letter] ?? letter));
}
