/** Languages whose month names are read, in the order of ISO 639: names and short forms come from Unicode CLDR through Intl. */
const languages: readonly string[] =
  `ar az be bg bn bs ca cs da de el en en-GB es et eu fa fi fr ga gl he hi hr hu hy id is it ka kk ko lt lv mk ms nb nl
pl pt ro ru sk sl sq sr sr-Latn sv sw ta th tr uk ur uz vi`.split(/\s+/);

/** Short forms in use that CLDR does not give. */
const shortForms: Readonly<Record<string, number>> = {
  janv: 1, ene: 1, gen: 1, jän: 1, fev: 2, fevr: 2, febr: 2, abr: 4, avr: 4, mrt: 3, mär: 3, mrz: 3, maerz: 3, maj: 5, mag: 5, giu: 6,
  juil: 7, lug: 7, ago: 8, agos: 8, aout: 8, sept: 9, set: 9, ott: 10, okt: 10, oct: 10, dez: 12, dic: 12, déc: 12, янв: 1, февр: 2,
  фев: 2, мар: 3, апр: 4, авг: 8, сент: 9, сен: 9, окт: 10, нояб: 11, ноя: 11, дек: 12, січ: 1, лют: 2, берез: 3, квіт: 4, трав: 5,
  черв: 6, лип: 7, серп: 8, верес: 9, жовт: 10, листоп: 11, груд: 12,
}; // biome-ignore format: a table

/** Small letters without marks, as month names and the words around them are compared. */
export function plainLetters(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

let known: ReadonlyMap<string, ReadonlySet<number>> | undefined;

/** The months that a word names, 1 to 12: more than one where languages differ ("listopad"), none for another word. */
export function monthsNamed(word: string): readonly number[] {
  known ??= namesOfAll();
  return [...(known.get(plainLetters(word)) ?? [])];
}

function namesOfAll(): ReadonlyMap<string, ReadonlySet<number>> {
  const names = new Map<string, Set<number>>();
  const add = (name: string, month: number): void => {
    const word = plainLetters(name.replace(/[.\u200f\u200e]/g, '').trim());
    if (/^\p{L}{3,}$/u.test(word)) names.set(word, (names.get(word) ?? new Set()).add(month));
  };
  for (const language of languages)
    for (const month of months) for (const name of namesIn(language, month)) add(name, month);
  for (const [name, month] of Object.entries(shortForms)) names.set(plainLetters(name), new Set([month]));
  return names;
}

const months: readonly number[] = Array.from({ length: 12 }, (_, at) => at + 1);

/** Long and short, alone and beside a day: many languages inflect the name there. */
function namesIn(language: string, month: number): readonly string[] {
  const day = new Date(Date.UTC(2020, month - 1, 15));
  const locale = `${language}-u-ca-gregory`;
  return (['long', 'short'] as const).flatMap((width) =>
    [{ month: width }, { month: width, day: 'numeric' }, { month: width, year: 'numeric' }].map(
      (options) =>
        new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' } as Intl.DateTimeFormatOptions)
          .formatToParts(day)
          .find((part) => part.type === 'month')?.value ?? '',
    ),
  );
}
