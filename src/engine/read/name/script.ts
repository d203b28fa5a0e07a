export type Script =
  | 'Latin'
  | 'Cyrillic'
  | 'Greek'
  | 'Hebrew'
  | 'Arabic'
  | 'Han'
  | 'Hangul'
  | 'Kana'
  | 'Georgian'
  | 'Armenian'
  | 'other';

const patterns: readonly (readonly [Script, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Han', /\p{Script=Han}/u],
  ['Hangul', /\p{Script=Hangul}/u],
  ['Kana', /[\p{Script=Katakana}\p{Script=Hiragana}]/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Georgian', /\p{Script=Georgian}/u],
  ['Armenian', /\p{Script=Armenian}/u],
];

/** The script of the first letter whose script we read; `other` when there is none. */
export function scriptOf(text: string): Script {
  if (/^[\x20-\x7e]*$/.test(text)) return /[A-Za-z]/.test(text) ? 'Latin' : 'other';
  for (const letter of text) {
    const found = patterns.find(([, pattern]) => pattern.test(letter));
    if (found) return found[0];
  }
  return 'other';
}
