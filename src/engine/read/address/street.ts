import { directions, droppedWords, numberWords, streetTypes } from '../data/street-words.ts';
import { fold } from '../fold.ts';

/** A street as it is compared: forms of abbreviations are one, the order of words means nothing. */
export interface StreetForm {
  /** Numbers in their order, the house's among them. */
  readonly numbers: readonly string[];
  readonly words: readonly string[];
  /** "st", "av", "n": left out by some. */
  readonly types: readonly string[];
  readonly directions: readonly string[];
}

const typeForms = formsOf(streetTypes);
const directionForms = formsOf(directions);
const dropped = new Set(droppedWords.split(' '));
const numbersByWord = new Map(
  numberWords.split('|').flatMap((words, at) => words.split(' ').map((word) => [word, String(at + 1)] as const)),
);
const ordinalEnds = /^(\d+)(?:st|nd|rd|th|er|eme|ieme|o)$/;
/** Written with points or slashes, these would fall into letters. */
const pointed: readonly (readonly [RegExp, string])[] = [
  [/\bp\.?\s?z{1,2}a\b\.?/gi, 'piazza'],
  [/\bv\.le\b/gi, 'viale'],
  [/\bc\.so\b/gi, 'corso'],
  [/\bl\.go\b/gi, 'largo'],
  [/\bpr-?t\b\.?/gi, 'prospekt'],
  [/(^|\s)c\/\s*/gi, '$1calle '],
  [/(^|\s)(?:cl|c)\.?\s+(?=\p{L})/giu, '$1calle '],
  [/(\d)\s*[ºª°]/g, '$1'],
  [/(^|[\s,])(?:д|d|house|plot|h)[\s.-]*(?:no\.?\s*)?(?=\d)/gi, '$1'],
  [/丁目|番地|番|号|號|号楼/g, ' '],
];

export function streetForm(text: string): StreetForm {
  const written = pointed.reduce((all, [pattern, word]) => all.replace(pattern, word), text);
  const tokens = joinedStreets(fold(written).split(' ').filter(Boolean).flatMap(pieces));
  const numbers = tokens.filter((token) => /^\d/.test(token));
  const named = tokens.filter((token) => !/^\d/.test(token) && !dropped.has(token));
  const types = named.filter((token) => typeForms.has(token)).map((token) => typeForms.get(token) ?? token);
  const where = named.filter((token) => directionForms.has(token)).flatMap((token) => directionForms.get(token) ?? []);
  const words = named.filter((token) => !typeForms.has(token) && !directionForms.has(token)).map(plain);
  return { numbers, words: words.sort(), types: types.sort(), directions: where.flatMap((d) => d.split(' ')).sort() };
}

export function streetKey({ numbers, words, types, directions: where }: StreetForm): string {
  return [...numbers, ...words, ...types, ...where].join(' ');
}

/** Whether the text has a word such as "street", "Str." or "via". */
export function hasStreetWord(text: string): boolean {
  return (
    streetForm(text).types.length > 0 ||
    /(?:str|strasse|straat|weg|gasse|gatan|platz|laan)$/.test(fold(text).replace(/[\d ]+[a-z]?$/, ''))
  );
}

/** "5th" and "fifth" as 5, "14b" as 14 and b. */
function pieces(token: string): readonly string[] {
  const number = numbersByWord.get(token) ?? ordinalEnds.exec(token)?.[1];
  if (number !== undefined) return [number];
  return (token.match(/\d+|[a-z]+/g) ?? []).map((piece) =>
    /^\d/.test(piece) ? piece.replace(/^0+(?=\d)/, '') : piece,
  );
}

/** "Haupt Straße", "Hauptstraße" and "Hauptstr." are one. */
function joinedStreets(tokens: readonly string[]): readonly string[] {
  const all: string[] = [];
  for (const token of tokens) {
    const before = all.at(-1);
    if (/^(?:strasse|straat|str)$/.test(token) && before !== undefined && /^[a-z]{4,}$/.test(before)) {
      all[all.length - 1] = `${before}str`;
    } else {
      all.push(
        token.replace(/(?<=[a-z]{3})(?:strasse|straat|strasze|str)$/, 'str').replace(/(?<=[a-z]{3})platz$/, 'pl'),
      );
    }
  }
  return all;
}

/** Müller and Mueller, Ålborg and Aalborg, Khreshchatyk and Khreshchatik. */
function plain(word: string): string {
  return word
    .replace(/([aou])e/g, '$1')
    .replace(/aa/g, 'a')
    .replace(/y/g, 'i');
}

function formsOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(';').flatMap((entry) => {
      const [form = '', words = ''] = entry.split('=');
      return words.split('|').map((word) => [word, form] as const);
    }),
  );
}
