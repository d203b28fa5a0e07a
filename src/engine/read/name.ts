import anyAscii from 'any-ascii';
import { hasCompanyWord } from './name/company-words.ts';

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
  readonly names: readonly { readonly tokens: readonly string[]; readonly isPersonal: boolean }[];
  readonly script: string;
  readonly notUnderstood: readonly string[];
}

function tokensOf(text: string): string[] {
  return anyAscii(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[-'’]/g, '')
    .split(/[^a-z]+/)
    .filter((token) => token !== '');
}

export function readName(text: string): NameReading {
  const bracket = /^(.*?)\(([^)]+)\)(.*)$/.exec(text);
  const outside = bracket ? `${bracket[1]} ${bracket[3]}` : text;
  const names = [outside.trim().split(/[\s,]+/u)];
  if (bracket) names.push([...(bracket[2] ?? '').split(/\s+/), ...(bracket[3] ?? '').trim().split(/\s+/)]);
  return {
    text,
    names: names.map((tokens) => ({ tokens, isPersonal: isPersonalTokens(tokens) })),
    script: /^[\p{Script=Latin}\P{L}]*$/u.test(text) ? 'Latin' : 'other',
    notUnderstood: [],
  };
}

function isPersonalTokens(tokens: readonly string[]): boolean {
  const folded = tokens.flatMap(tokensOf);
  return folded.length >= 2 && !hasCompanyWord(folded);
}

export function isPersonalName(text: string): boolean {
  const native = /^[\p{Script=Han}]{2,4}$|^[\p{Script=Hangul}]{2,5}$/u.test(text.trim());
  return native || (!/\d|@/.test(text) && isPersonalTokens(text.split(/\s+/)));
}

export function compareNames(a: string, b: string, declared?: DeclaredNames): NameComparison {
  const plain = comparePlain(a, b);
  if (plain.relation !== 'different' || !declared) return plain;
  const known = [declared.also_known_as, declared.former_names, declared.native_script_names].flatMap((l) => l ?? []);
  const joins = (one: string): boolean => known.some((name) => comparePlain(name, one).relation !== 'different');
  if (!joins(a) && !joins(b)) return plain;
  return { ...plain, relation: 'variant', kinds: ['declared'], reason: 'One of them is a name that was given openly.' };
}

function comparePlain(a: string, b: string): NameComparison {
  for (const one of readName(a).names) {
    for (const other of readName(b).names) {
      const found = compareTokens(one.tokens.flatMap(tokensOf), other.tokens.flatMap(tokensOf));
      if (found.relation !== 'different') return found;
    }
  }
  return { relation: 'different', kinds: [], reason: 'Nothing connects these two names.', similarity: 0 };
}

function compareTokens(a: readonly string[], b: readonly string[]): NameComparison {
  if (a.length > 0 && a.join('') === b.join('')) {
    return { relation: 'same', kinds: [], reason: 'The two names are the same.', similarity: 1 };
  }
  if (a.length > 0 && [...a].sort().join(' ') === [...b].sort().join(' ')) {
    return { relation: 'variant', kinds: ['order'], reason: 'The same words in another order.', similarity: 0.99 };
  }
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const rest = [...long];
  let full = 0;
  for (const token of short) {
    const at = rest.findIndex((other) => other === token || (token.length === 1 && other.startsWith(token)));
    const back = at >= 0 ? at : rest.findIndex((other) => other.length === 1 && token.startsWith(other));
    if (back < 0)
      return { relation: 'different', kinds: [], reason: 'Nothing connects these two names.', similarity: 0 };
    if (rest[back] === token && token.length > 1) full += 1;
    rest.splice(back, 1);
  }
  if (full === 0 || short.length < 2) {
    return { relation: 'different', kinds: [], reason: 'Nothing connects these two names.', similarity: 0 };
  }
  return { relation: 'variant', kinds: ['middle'], reason: 'One is a part of the other.', similarity: 0.9 };
}

export function fullestName(names: readonly string[]): string | undefined {
  const size = (name: string): number => tokensOf(name).filter((token) => token.length > 1).length;
  return names.reduce<string | undefined>((best, name) => (best && size(best) >= size(name) ? best : name), undefined);
}

export function icaoName(text: string): { readonly surname: string; readonly given: string } {
  const [surname = '', given = ''] = text.replace(/<+$/, '').split('<<');
  return { surname: surname.replaceAll('<', ' ').trim(), given: given.replaceAll('<', ' ').trim() };
}

export function sameAsMrz(printed: string, mrzName: string): NameComparison {
  const { surname, given } = icaoName(mrzName);
  return compareNames(printed, `${given} ${surname}`.trim());
}

export function namesInLocalPart(localPart: string): string | undefined {
  const parts = localPart.replace(/\d+$/, '').split(/[._-]/);
  return parts.length === 2 && parts.every((part) => /^[a-z]{3,}$/i.test(part)) ? parts.join(' ') : undefined;
}
