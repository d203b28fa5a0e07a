import { mandarinKey, spellingsOfFamily, splitHan } from './chinese.ts';
import { canRead, splitJapanese, withoutLongVowels } from './japanese.ts';
import { isKoreanFamily, koreanFamilies, koreanSpelling, splitHangul } from './korean.ts';
import { phoneLikeness, phonesOf } from './phones.ts';
import { latinOf } from './transliterate.ts';
import type { Word } from './word.ts';

/**
 * A name in Latin words against one in characters or hangul, whose family name stands first: 0 to 1, or undefined when the
 * family names do not meet, as with a foreign name spelled by sound.
 */
export function nativeLikeness(latin: readonly Word[], native: readonly Word[]): number | undefined {
  const script = native[0]?.script;
  const written = native.map((word) => word.native).join('');
  if (native.length > 2 || latin.length < 2) return undefined;
  if (script === 'Hangul') return best(hangulLikeness(latin, written));
  if (script === 'Han') return best([...japaneseLikeness(latin, written), ...hanLikeness(latin, written)]);
  return undefined;
}

function best(scores: readonly number[]): number | undefined {
  return scores.length > 0 ? Math.max(...scores) : undefined;
}

interface Cut {
  readonly family: string;
  readonly given: string;
}

/** The family name may be the first or the last word. */
function cuts(latin: readonly Word[]): readonly Cut[] {
  const texts = latin.filter((word) => word.role !== 'title').map((word) => word.text);
  return [
    { family: texts[0] ?? '', given: texts.slice(1).join('') },
    { family: texts.at(-1) ?? '', given: texts.slice(0, -1).join('') },
  ];
}

function hangulLikeness(latin: readonly Word[], written: string): readonly number[] {
  const [family = '', given = ''] = splitHangul(written);
  if (given === '' || !isKoreanFamily(family)) return [];
  const sound = phonesOf(koreanSpelling(latinOf(given, 'Hangul')));
  return cuts(latin)
    .filter((cut) => koreanFamilies(cut.family)?.has(family))
    .map((cut) => pairScore(phoneLikeness(phonesOf(koreanSpelling(cut.given)), sound, 'korean'), 0.82));
}

/** For ranking: the family names agree, the given names do not. */
const contradicted = 0.25;

/** The family name agrees; the given names must, too. */
function pairScore(given: number, needed: number): number {
  return given >= needed ? 0.85 + 0.14 * given : contradicted + 0.2 * given ** 2;
}

function hanLikeness(latin: readonly Word[], written: string): readonly number[] {
  const [family = '', given = ''] = splitHan(written);
  const spellings = spellingsOfFamily(family) ?? new Set([latinOf(family, 'Han')]);
  const sound = latinOf(given, 'Han');
  return cuts(latin)
    .filter((cut) => cut.given !== '' && given !== '' && spellings.has(cut.family))
    .map((cut) => {
      if (cut.given === sound || mandarinKey(cut.given) === mandarinKey(sound)) return 0.99;
      const isMandarin = cut.family === latinOf(family, 'Han');
      const heard = phoneLikeness(phonesOf(cut.given), phonesOf(sound), isMandarin ? 'plain' : 'borrowed');
      if (!isMandarin && heard >= 0.58 && heard < 0.85) return 0.6 + 0.3 * heard;
      return pairScore(heard, 0.85);
    });
}

function japaneseLikeness(latin: readonly Word[], written: string): readonly number[] {
  const name = splitJapanese(written);
  if (!name) return [];
  return cuts(latin)
    .filter((cut) => name.family.includes(withoutLongVowels(cut.family)))
    .map((cut) => {
      const reads = canRead(name.givenCharacters, cut.given);
      return reads === true ? 0.98 : reads === undefined ? 0.75 : contradicted;
    });
}
