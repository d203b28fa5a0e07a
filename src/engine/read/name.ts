import { hasCompanyWord } from './name/company-words.ts';
import { compareTexts } from './name/compare.ts';
import { namesIn } from './name/local-part.ts';
import { mrzFit, readMrzName } from './name/mrz-name.ts';
import { readingsOf } from './name/prepare.ts';
import { differentReason, reasonFor, sameReason } from './name/reason.ts';
import { scriptOf } from './name/script.ts';
import { type StatedName, statedNames } from './name/stated-names.ts';
import { asciiOf, latinOf } from './name/transliterate.ts';
import { variantFrom, type Weighed } from './name/weigh.ts';
import { remembered } from './remembered.ts';

export type NameRelation = 'same' | 'variant' | 'different';
export type VariantKind =
  | 'order'
  | 'initial'
  | 'middle'
  | 'nickname'
  | 'romanisation'
  | 'script'
  | 'particle'
  | 'double_surname'
  | 'patronymic'
  | 'truncation'
  | 'typo'
  | 'declared';

export interface NameComparison {
  readonly relation: NameRelation;
  readonly kinds: readonly VariantKind[];
  /** One plain sentence: why these count as the same name, or that nothing connects them. */
  readonly reason: string;
  /** 0 to 1, for ranking only, never shown. */
  readonly similarity: number;
}

export interface DeclaredNames {
  readonly also_known_as?: readonly string[];
  readonly former_names?: readonly string[];
  readonly native_script_names?: readonly string[];
}

export interface NameReading {
  readonly text: string;
  /** "Erin (Yun-seo) Choi" states two. */
  readonly names: readonly { readonly tokens: readonly string[]; readonly isPersonal: boolean }[];
  readonly script: string;
  readonly notUnderstood: readonly string[];
}

/**
 * Whether two names may be one person's. `declared` are names that the bearer of `a` gave openly: where `b` is one of them
 * the pair is a variant. Without them the order of `a` and `b` does not matter.
 */
export function compareNames(a: string, b: string, declared?: DeclaredNames): NameComparison {
  const found = compareTexts(a, b);
  if (found.similarity >= variantFrom || !declared) return comparison(found);
  const known = [declared.also_known_as, declared.former_names, declared.native_script_names].flatMap(
    (list) => list ?? [],
  );
  if (!known.some((name) => compareTexts(name, b).similarity >= variantFrom)) return comparison(found);
  const kinds = ['declared'] as const;
  return { relation: 'variant', kinds, reason: reasonFor(kinds), similarity: Math.max(0.9, found.similarity) };
}

function comparison({ similarity, kinds, isSame }: Weighed): NameComparison {
  if (isSame) return { relation: 'same', kinds: [], reason: sameReason, similarity };
  if (similarity < variantFrom) return { relation: 'different', kinds: [], reason: differentReason, similarity };
  return { relation: 'variant', kinds, reason: reasonFor(kinds), similarity };
}

export const readName: (text: string) => NameReading = remembered(nameReading);

function nameReading(text: string): NameReading {
  const names = statedNames(text).map((name) => ({
    tokens: name.parts.map((part) => part.text),
    isPersonal: isPersonal(name),
  }));
  const notUnderstood = text.split(/\s+/u).filter((word) => word !== '' && !/\p{L}/u.test(word));
  return { text, names, script: scriptOf(text), notUnderstood };
}

/** Two or more alphabetic words that are not a company's, a template maker's or a program's name. */
export function isPersonalName(text: string): boolean {
  if (/[\d@/\\:]|\.\w{2,}/u.test(text)) return false;
  return statedNames(text).some(isPersonal);
}

function isPersonal({ parts }: StatedName): boolean {
  const words = parts.map((part) => part.text);
  if (hasCompanyWord(words.map(asciiOf))) return false;
  const [only] = words;
  if (words.length === 1 && only !== undefined) {
    return /^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{2,5})$/u.test(only);
  }
  return words.length <= 8 && words.filter((word) => [...word.replace(/\./g, '')].length > 1).length >= 2;
}

/** The name with most words in full; of equals the first. Undefined for an empty list. */
export function fullestName(names: readonly string[]): string | undefined {
  const size = (name: string): number =>
    Math.max(0, ...readingsOf(name).map(({ words }) => words.filter((word) => word.role === 'name').length));
  return names.reduce<string | undefined>(
    (best, name) => (best !== undefined && size(best) >= size(name) ? best : name),
    undefined,
  );
}

/** The name field of a machine-readable zone: "OAKES<<TAMSIN<JANE<<<" is OAKES, TAMSIN JANE. */
export function icaoName(text: string): { readonly surname: string; readonly given: string } {
  return readMrzName(text);
}

/** A word of a name in plain letters a to z, whatever its script. */
export function plainLetters(word: string): string {
  const script = scriptOf(word);
  return asciiOf(script === 'Latin' || script === 'other' ? word : latinOf(word, script));
}

/** A printed name against a machine-readable one, which has fewer letters and may be cut short. */
export function sameAsMrz(printed: string, mrzName: string): NameComparison {
  const { surname, given } = readMrzName(mrzName);
  const fit = mrzFit(
    readName(printed).names.map((name) => name.tokens),
    mrzName,
  );
  if (fit === 'same') return { relation: 'same', kinds: [], reason: sameReason, similarity: 1 };
  if (fit === 'cut') {
    return { relation: 'variant', kinds: ['truncation'], reason: reasonFor(['truncation']), similarity: 0.95 };
  }
  return compareNames(printed, `${given} ${surname}`.trim());
}

/** "tomas.rehak84" is "tomas rehak": a given and a family name in the part before the "@", else undefined. */
export function namesInLocalPart(localPart: string): string | undefined {
  return namesIn(localPart);
}
