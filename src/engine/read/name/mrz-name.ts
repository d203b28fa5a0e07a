import { asciiOf } from './transliterate.ts';

export interface MrzName {
  readonly surname: string;
  readonly given: string;
}

/** A field this full may be cut: TD1 has room for 30 letters, TD2 for 31, TD3 and MRV-A for 39 (ICAO 9303 parts 4 to 7). */
const fullLengths = [30, 31, 39];

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

/** The spellings that a printed word may have in the zone. */
function icaoSpellings(word: string): readonly string[] {
  let spellings = [''];
  for (const letter of word.normalize('NFC').toLowerCase().slice(0, 60)) {
    const choices = icaoLetters[letter] ?? [asciiOf(letter)];
    spellings = spellings.flatMap((start) => choices.map((choice) => start + choice)).slice(0, 48);
  }
  return spellings;
}

/** Whether any of the printed names has the words of the zone: all of them, or as many as fit into a full field. */
export function mrzFit(printed: readonly (readonly string[])[], mrzName: string): 'same' | 'cut' | undefined {
  const { surname, given } = readMrzName(mrzName);
  const zone = [...surname.split(' '), ...given.split(' ')].map(asciiOf).filter((word) => word !== '');
  if (zone.length === 0) return undefined;
  const field = mrzName.trim().replace(/<+$/, '').length;
  const mayBeCut = fullLengths.some((length) => field === length || field === length - 1);
  const leftOver = printed.map((words) => wordsLeft(words.map(icaoSpellings), zone, mayBeCut));
  if (leftOver.includes('none')) return 'same';
  return mayBeCut && leftOver.includes('some') ? 'cut' : undefined;
}

/** Takes each zone word from the printed ones; a full field may cut words and leave the last ones out. */
function wordsLeft(
  words: readonly (readonly string[])[],
  zone: readonly string[],
  mayBeCut: boolean,
): 'none' | 'some' | undefined {
  const free = [...words];
  let isWhole = true;
  for (const target of zone) {
    const whole = free.findIndex((spellings) => spellings.includes(target));
    const at =
      whole < 0 && mayBeCut ? free.findIndex((spellings) => spellings.some((one) => one.startsWith(target))) : whole;
    if (at < 0) return joinsTo(words, zone);
    isWhole &&= whole >= 0;
    free.splice(at, 1);
  }
  return free.length === 0 && isWhole ? 'none' : mayBeCut ? 'some' : undefined;
}

/** Hyphens and apostrophes may be left out or become fillers, so the run of letters counts, too. */
function joinsTo(words: readonly (readonly string[])[], zone: readonly string[]): 'none' | undefined {
  const runs = words.map((spellings) => spellings[0] ?? '');
  const target = zone.join('');
  const rotations = runs.map((_, at) => [...runs.slice(at), ...runs.slice(0, at)].join(''));
  return rotations.includes(target) ? 'none' : undefined;
}
