import type { VariantKind } from '../name.ts';
import { withoutLongVowels } from './japanese.ts';
import { type PhoneMode, phoneLikeness } from './phones.ts';
import type { Word } from './word.ts';

export interface Likeness {
  readonly score: number;
  readonly kind?: VariantKind | undefined;
}

/** Which customs both names could follow; they allow more spellings of one word. */
export interface Customs {
  readonly mode: PhoneMode;
  readonly korean: boolean;
  readonly chinese: boolean;
  readonly japanese: boolean;
  readonly vietnamese: boolean;
  /** Both names are one word. */
  readonly single: boolean;
}

function isBySyllable({ script }: Word): boolean {
  return script === 'Han' || script === 'Hangul' || script === 'Kana';
}

/** An alphabet that writes each vowel. */
function isBySound({ script }: Word): boolean {
  return ['Latin', 'Cyrillic', 'Greek', 'Georgian', 'Armenian'].includes(script);
}

const nothing: Likeness = { score: 0 };
const sameWord: Likeness = { score: 1 };

export function wordLikeness(a: Word, b: Word, customs: Customs): Likeness {
  if (a.text === b.text || a.text === b.other || (a.other !== undefined && a.other === b.text))
    return equalLikeness(a, b);
  if (customs.mode === 'plain') return spelledLikeness(a, b, customs);
  const kind = 'script';
  if (a.group !== undefined && a.group === b.group) return { score: 0.97, kind };
  if (a.group !== undefined && b.group !== undefined && !(isBySyllable(a) || isBySyllable(b))) return { score: 0.2 };
  const strict = phoneLikeness(a.phones, b.phones, 'plain');
  if (isBySound(a) && isBySound(b) && Math.min(a.phones.length, b.phones.length) <= 4 && !customs.single) {
    return { score: strict >= 0.88 ? strict : strict * 0.7, kind };
  }
  const loose = phoneLikeness(a.phones, b.phones, customs.mode);
  return { score: Math.max(strict, loose - 0.03), kind };
}

/** Two ways to set the same marks differ a little: "Lǐ" and "Lì" share letters, not tones. */
function equalLikeness(a: Word, b: Word): Likeness {
  if (a.script !== b.script) return { score: 1, kind: 'script' };
  if (a.text !== b.text) return { score: 0.99, kind: 'romanisation' };
  const differ = a.native !== b.native && a.native !== a.text && b.native !== b.text;
  return differ ? { score: 0.97, kind: 'romanisation' } : sameWord;
}

function spelledLikeness(a: Word, b: Word, customs: Customs): Likeness {
  if (a.group !== undefined && a.group === b.group) return { score: 0.96, kind: 'romanisation' };
  if (customs.vietnamese) return nothing;
  if (isWithoutPrefix(a.text, b.text) || isWithoutPrefix(b.text, a.text)) return { score: 0.85, kind: 'nickname' };
  if (a.shortForms?.has(b.text) || b.shortForms?.has(a.text)) return { score: 0.9, kind: 'nickname' };
  if (customs.korean && share(a.korean, b.korean)) return { score: 0.95, kind: 'romanisation' };
  if (customs.chinese && share(a.chinese, b.chinese)) return { score: 0.93, kind: 'romanisation' };
  if (share(a.shortFor, b.shortFor)) return { score: 0.8, kind: 'nickname' };
  if (a.group !== undefined && b.group !== undefined) return { score: 0.2 };
  const custom = customLikeness(a, b, customs);
  if (customs.korean && a.group === undefined && b.group === undefined) return custom;
  if (isWomansForm(a, b) || isWomansForm(b, a)) return { score: 0.93, kind: 'romanisation' };
  const alike = soundLikeness(a, b);
  return alike.score > custom.score ? alike : custom;
}

const godPrefixes = /^(?:oluwa|olu|ola|ade|ayo|temi|ife|chukwu|chi|nana|kwa)(?=.{4})/;

/** Yoruba, Igbo and Akan names are often used without their first part: Seun for Oluwaseun. */
function isWithoutPrefix(short: string, long: string): boolean {
  return short.length >= 4 && long.endsWith(short) && long.replace(godPrefixes, '') === short;
}

function customLikeness(a: Word, b: Word, customs: Customs): Likeness {
  const kind = 'romanisation';
  if (customs.korean) {
    const heard = phoneLikeness(a.koreanPhones, b.koreanPhones, 'korean');
    return { score: heard >= 0.88 && !isOtherSex(a.text, b.text) ? heard - 0.02 : heard * 0.7, kind };
  }
  if (customs.chinese && a.mandarin === b.mandarin) return { score: 0.94, kind };
  if (customs.japanese) {
    if (withoutLongVowels(a.text) === withoutLongVowels(b.text)) return { score: 0.98, kind };
    const long = Math.min(a.phones.length, b.phones.length) >= 4;
    if (long) return { score: phoneLikeness(a.phones, b.phones, 'japanese'), kind };
  }
  return nothing;
}

function share<T>(a: ReadonlySet<T> | undefined, b: ReadonlySet<T> | undefined): boolean {
  if (!a || !b) return false;
  for (const one of a) if (b.has(one)) return true;
  return false;
}

/** Short words need to sound nearly the same: one sound makes Chan Chen and Rei Ren. */
function soundLikeness(a: Word, b: Word): Likeness {
  const length = Math.min(a.phones.length, b.phones.length);
  const heard = phoneLikeness(a.phones, b.phones, 'plain');
  const needed = length <= 3 ? 0.93 : length === 4 ? 0.88 : length === 5 ? 0.86 : 0.8;
  const sexes = isOtherSex(a.text, b.text);
  if (heard >= needed && !sexes) {
    const kind = heard < 0.92 && isOneSlip(a.text, b.text) ? 'typo' : 'romanisation';
    return { score: Math.min(heard, 0.95), kind };
  }
  if (!sexes && isLongEnough(a.text, b.text) && isOneSlip(a.text, b.text)) return { score: 0.86, kind: 'typo' };
  return { score: heard * 0.7 };
}

function isLongEnough(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a.length, b.length] : [b.length, a.length];
  return short >= 6 || (short >= 4 && long >= 5 && a.charAt(0) === b.charAt(0));
}

/** "Mario" and "Maria", "Daniel" and "Daniela": given names of a man and of a woman, not two spellings. */
function isOtherSex(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length === 1) return /[ae]$/.test(long) && long.startsWith(short);
  if (/enk[ao]$/.test(a) && /enk[ao]$/.test(b)) return false;
  if (long.length !== short.length || short.slice(0, -1) !== long.slice(0, -1)) return false;
  return /^(?:oa|ao|ea|ae|eo|oe|ia|ai|io|oi)$/.test(short.slice(-1) + long.slice(-1));
}

const manToWoman: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:[oeiy]v|[oe]w|[oe]ff)$/, /(?:[oeiy]va|[oe]wa|[oe]ffa)$/],
  [/.{4,}(?:in|yn)$/, /.{4,}(?:ina|yna)$/],
  [/(?:sk|ck|ts?k)(?:i|y|yi|ij|iy|yy)$/, /(?:sk|ck|ts?k)(?:aya|aia|aja|a)$/],
  [/(?:opoulos|idis|iadis|akis|os|as|is)$/, /(?:opoulou|idou|iadou|aki|ou|a|i)$/],
  [/[a-z]$/, /[a-z]ova$/],
];
const womansEnding = /(?:o?va|wa|ffa|ina|yna|s?kaya|s?kaia|s?kaja|ska|cka|ou|aki)$/;

/** Family names that have a woman's form: Ivanov and Ivanova, Kowalski and Kowalska, Papadopoulos and Papadopoulou. */
function isWomansForm({ text: man, group }: Word, { text: woman }: Word): boolean {
  if (man.length < 5 || woman.length < 5 || man.charAt(0) !== woman.charAt(0) || man.charAt(2) !== woman.charAt(2))
    return false;
  if (group !== undefined || !womansEnding.test(woman)) return false;
  return manToWoman.some(([his, hers]) => {
    if (!his.test(man) || !hers.test(woman)) return false;
    const stem = stemOf(man, woman);
    return stem >= 4 && stem >= man.length - 3 && woman.length - stem <= 4;
  });
}

function stemOf(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1;
  return at;
}

/** One letter added, left out, changed or exchanged with its neighbour. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const start = stemOf(a, b);
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)) return true;
  return (
    restA.charAt(0) === restB.charAt(1) && restA.charAt(1) === restB.charAt(0) && restA.slice(2) === restB.slice(2)
  );
}
