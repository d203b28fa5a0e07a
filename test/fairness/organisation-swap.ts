import type { Random } from './random.ts';

/** Words that name the kind of an organisation, not which one. */
const general = new Set(
  'software systems engineering university universidade estadual institute technology college polytechnic state national school digital analytics labs studio games works apps tech logistics talent staffing group holding limited company outsourcing academy bank acquired formerly city international services solutions agency global media cloud data north south east west the and for parental leave career break'.split(
    ' ',
  ),
);

const invented =
  'Anadolu Karoo Sagami Tatra Benguela Okavango Mekong Altai Sonora Laguna Zagros Ubud Kerala Baikal Rovuma Pampas Savai Drava Nilgiri Ebro Tagus Volta Kivu Hokko Yarra Minho Sava Orinoco Sundar Kura Bihor Odra Lena Tisza Maule Ganges Loire Saale'.split(
    ' ',
  );

/** The words by which companies and schools are told apart, each by another, in their names and in their domains. */
export function organisationSwap(
  names: readonly string[],
  texts: readonly string[],
  people: readonly string[],
  random: Random,
): (text: string, isPart?: boolean) => string {
  const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{Script=Latin}{4,}/gu) ?? [];
  const all = [...new Set(texts.flatMap(wordsOf))];
  const named = new Set(people.flatMap(wordsOf));
  const words = [...new Set(names.flatMap(wordsOf))].filter(
    (word) => !general.has(word) && !named.has(word) && !all.some((one) => isNear(one, word)),
  );
  const free = random.shuffled(invented);
  const pairs = new Map(words.map((word, at) => [word, free[at] ?? `${free[at % free.length]}${at}`]));
  const isNamed = new Set(names);
  return (text, isPart = false) => {
    const isDomain = /^\S+$/.test(text) && text.includes('.');
    if (!isNamed.has(text) && !isDomain && !isPart) return text;
    return text.replace(/\p{Script=Latin}{4,}/gu, (word) => {
      const other = pairs.get(word.toLowerCase());
      if (other === undefined) return word;
      return word === word.toLowerCase() ? other.toLowerCase() : other;
    });
  };
}

/** Two words of which one looks like the other, or holds it: a likeness that other words would not have. */
function isNear(one: string, other: string): boolean {
  if (one === other) return false;
  if (one.includes(other) || other.includes(one)) return true;
  const shared = [...one].filter(
    (letter, at) => other[at] === letter || other[at + 1] === letter || other[at - 1] === letter,
  );
  return Math.abs(one.length - other.length) <= 2 && shared.length >= Math.max(one.length, other.length) - 1;
}
