import type { NameWord } from './cultures.ts';

/** Words of the cases whose spellings belong together, and stand in letters of their own. */
const spelled: readonly (NameWord & { readonly role: Role })[] = [
  { role: 'family', plain: 'Choi', other: 'Choe', native: '최', short: 'c' },
  { role: 'given', plain: 'Yunseo', other: 'Yun-seo', native: '윤서', short: 'ys' },
  { role: 'family', plain: 'Li', other: 'Li', native: '李', short: 'l' },
  { role: 'given', plain: 'Xiaoming', other: 'Xiao-ming', native: '晓明', short: 'xm' },
];

export type Role = 'given' | 'family';
export type Form = 'plain' | 'other' | 'native';

/** A word of a name as it is written somewhere, with the word that it is a form of. */
export interface Known {
  readonly key: string;
  readonly form: Form;
  readonly role: Role;
}

/** Words that stand where a name could, and name a device, a program or a desk. */
const noName = new Set(
  'iphone ipad macbook laptop galaxy pixel microsoft office user admin administrator owner guest front desk reception mailroom concierge neighbour neighbor porter doorman security guard locker flatmate household resident the at of no name left with'.split(
    ' ',
  ),
);

export const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();

const wordPattern = /\p{L}[\p{L}\p{M}'’-]*/gu;

export const wordsIn = (name: string): readonly string[] => name.normalize('NFC').match(wordPattern) ?? [];

export const replaceWords = (name: string, make: (word: string) => string): string =>
  name.normalize('NFC').replace(wordPattern, make);

/** Every full word of the names, each with its role as the first name that holds it shows. */
export function knownWords(names: readonly string[]): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  for (const word of spelled) {
    for (const form of ['native', 'other', 'plain'] as const) {
      const key = form === 'native' ? word.native : bare(word[form]);
      known.set(key, { key: bare(word.plain), form, role: word.role });
    }
  }
  for (const name of names) {
    const words = wordsIn(name).filter((word) => bare(word).length > 1);
    const families = name.includes(',') ? wordsIn(name.slice(0, name.indexOf(','))) : words.slice(-1);
    for (const word of words) {
      const key = bare(word);
      if (key !== '' && !known.has(key) && !noName.has(key))
        known.set(key, { key, form: 'plain', role: families.includes(word) ? 'family' : 'given' });
    }
  }
  return known;
}

export interface FormsUsed {
  readonly hyphen: ReadonlySet<string>;
  readonly native: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
}

/** Words that are also written with a hyphen, in their own letters, or in a second spelling. */
export function formsUsed(names: readonly string[]): FormsUsed {
  const all = names.flatMap(wordsIn);
  const hyphen = all.filter((word) => /\p{L}-\p{L}/u.test(word)).map(bare);
  const runs = names.flatMap((name) => nativeRun(name) ?? []);
  const isUsed = (form: string): boolean => all.some((word) => bare(word) === bare(form));
  const native = spelled.filter((word) => runs.includes(word.native));
  const other = spelled.filter((word) => bare(word.other) !== bare(word.plain) && isUsed(word.other));
  const keys = (words: readonly NameWord[]): ReadonlySet<string> => new Set(words.map((word) => bare(word.plain)));
  return { hyphen: new Set(hyphen), native: keys(native), other: keys(other) };
}

/** Initials that stand for a word in a handle, for the words that have more than their first letter. */
export const shortForms: ReadonlyMap<string, string> = new Map(
  spelled.filter((word) => word.short.length > 1).map((word) => [word.short, bare(word.plain)]),
);

/** "최윤서": all words that such a run holds, in their own letters. */
export function nativeRun(text: string): readonly string[] | undefined {
  if (!/^[\p{sc=Han}\p{sc=Hangul}]+$/u.test(text)) return undefined;
  const natives = spelled.map((word) => word.native);
  const family = natives.find((one) => text.startsWith(one));
  const given = family === undefined ? undefined : natives.find((one) => one === text.slice(family.length));
  return family === undefined || given === undefined ? undefined : [family, given];
}
