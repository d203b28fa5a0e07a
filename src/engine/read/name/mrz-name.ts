import { asciiOf } from './transliterate.ts';

export interface MrzName {
  readonly surname: string;
  readonly given: string;
}

/** Longest name field: TD3 and MRV-A, ICAO 9303 parts 4 and 7; TD1 has 30 and TD2 has 31. */
export const mrzNameLength = 39;

/** The name field of a machine-readable zone: family name, "<<", given names, fillers. */
export function readMrzName(text: string): MrzName {
  const field = text.toUpperCase().replace(/\s+/g, '<').replace(/<+$/, '');
  const [surname = '', ...given] = field.split('<<');
  const words = (part: string): string => part.replace(/<+/g, ' ').trim();
  return { surname: words(surname), given: words(given.join(' ')) };
}

/** ICAO 9303 part 3, section 6: letters with more than one permitted spelling. */
const icaoLetters: Record<string, readonly string[]> = {
  ä: ['ae', 'a'], å: ['aa', 'a'], æ: ['ae'], ö: ['oe', 'o'], ø: ['oe', 'o'], ü: ['ue', 'uxx', 'u'], ñ: ['n', 'nxx'], ß: ['ss'],
  þ: ['th'], ð: ['d'], đ: ['d'], ı: ['i'], ł: ['l'], œ: ['oe'], ŋ: ['n'], ħ: ['h'], ĳ: ['ij'], ŧ: ['t'],
}; // biome-ignore format: a table

/** The spellings that a printed name may have in the zone, words run together, most usual first. */
export function icaoSpellings(printed: string): readonly string[] {
  let spellings = [''];
  for (const letter of printed.normalize('NFC').toLowerCase().slice(0, 100)) {
    const choices = icaoLetters[letter] ?? [asciiOf(letter)];
    spellings = spellings.flatMap((start) => choices.map((choice) => start + choice)).slice(0, 48);
  }
  return [...new Set(spellings)];
}
