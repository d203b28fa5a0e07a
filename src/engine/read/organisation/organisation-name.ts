import { fold } from '../fold.ts';
import { withoutForms, withoutNativeForms } from './legal-forms.ts';
import { isLinkWord, plainWord, withNativeWords } from './words.ts';

/** One name of an organisation, taken apart. */
export interface OrganisationName {
  /** Small Latin letters, one spelling for words that have several; without legal form and link words. */
  readonly words: readonly string[];
  /** The same letters before any word was replaced by another. */
  readonly letters: string;
  /** First letters of the words, with those of the link words and without them. */
  readonly initials: readonly string[];
  /** The letters where the name is an abbreviation in capitals, "MIT", or begins with one, "UT Austin". */
  readonly acronym?: string;
  /** Words before the "at", comma or dash that sets a campus or a branch apart; all words where none does. */
  readonly head: readonly string[];
  readonly isLatin: boolean;
}

/** Longer text is no name. */
const longestText = 300;

/** The names that a text gives an organisation: "Teal Labs (formerly Harbor Inc.)" gives two. */
export function namesIn(text: string): readonly OrganisationName[] {
  const seen = read.get(text);
  if (seen) return seen;
  if (read.size >= mostKept) read.clear();
  const names = readNames(text);
  read.set(text, names);
  return names;
}

/** A dossier names few organisations and compares each with all others. */
const read = new Map<string, readonly OrganisationName[]>();
const mostKept = 1_000;

function readNames(text: string): readonly OrganisationName[] {
  const whole = text.slice(0, longestText).normalize('NFKC');
  const parts = whole.split(alias);
  const inBrackets = [...whole.matchAll(/\(([\p{Lu}&.]{2,10})\)/gu)].map((match) => match[1] ?? '');
  const inQuotes = [...whole.matchAll(/[«“"„](\p{L}[^«»“”"„]{2,})[»”"“]/gu)].map((match) => match[1] ?? '');
  const all = [...parts, ...inBrackets, ...inQuotes].map(withoutBrackets).map(named);
  return all.filter((name) => name.words.length > 0);
}

const alias =
  /[\s,(]+(?:formerly(?: known as)?|previously|fka|f\/k\/a|now|aka|a\.k\.a\.|also known as|dba|d\/b\/a|t\/a|trading as|renamed(?: to)?|ehemals|vormals|jetzt|früher|anciennement|ex|antes|antiguamente|anteriormente|già|ранее|бывш\p{L}*|раніше)[\s:]+(?=\S)/iu;

/** What stands in brackets besides is a place or a remark; "(Pvt)" and "(Pty)" go with the legal form. */
function withoutBrackets(text: string): string {
  const without = text.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ').trim();
  return (without === '' ? text : without).replace(/[()[\]]/g, ' ').trim();
}

function named(text: string): OrganisationName {
  const native = withNativeWords(withoutHonour(withoutNativeForms(text)));
  const [first = [], ...others] = native.split(/\s*,\s*|\s+[-–—|]\s+|\s+(?:at|in)\s+/iu).map(foldedWords);
  const all = withoutForms([...first, ...others.flat()]);
  const start = withoutForms(first);
  const rest = all.slice(first.length);
  const kept = withoutLinks(rest.length > 0 ? [...start, ...rest] : all);
  const [written = ''] = text.trim().split(/[\s,]+/);
  const acronym = isCapitals(written) ? fold(written.replace(/&/g, '')).replaceAll(' ', '') : undefined;
  return {
    words: kept.map(plainWord),
    letters: kept.join(''),
    initials: [kept, all, all.filter((word) => !englishLinks.includes(word))].map(initialsOf),
    ...(acronym && { acronym }),
    head: rest.length > 0 ? withoutLinks(start).map(plainWord) : kept.map(plainWord),
    isLatin: !/[^\p{Script=Latin}\P{L}]/u.test(text),
  };
}

/** Without link words, unless there is nothing else. */
function withoutLinks(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !isLinkWord(word));
  return kept.length > 0 ? kept : words;
}

/** "імені Тараса Шевченка": whom a school is named after is left out as often as not. */
function withoutHonour(text: string): string {
  return text.replace(/(?<!\p{L})(?:імені|имени|ім\.|им\.)\s.*$/su, '').trim() || text;
}

/** Small words; single letters in a row are one: "S. A." and "U.C.L.A.". */
function foldedWords(text: string): readonly string[] {
  const words = fold(text.replace(/(?<!\p{L})(\p{L}{1,2})&(\p{L}{1,2})(?!\p{L})/gu, '$1$2').replace(/&/g, ' and '))
    .split(' ')
    .filter(Boolean);
  return words
    .join(' ')
    .replace(/\b[a-z](?: [a-z]\b)+/g, (letters) => letters.replaceAll(' ', ''))
    .split(' ')
    .filter(Boolean);
}

const englishLinks: readonly string[] = ['of', 'the', 'and', 'at', 'in', 'for'];

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word[0]).join('');
}

function isCapitals(word: string): boolean {
  return /^(?:\p{Lu}[\p{Lu}&]*|(?:\p{Lu}\.){2,})$/u.test(word) && word.length > 1;
}
