import type { VariantKind } from '../name.ts';

const clauses: Record<VariantKind, string> = {
  order: 'the words stand in another order',
  initial: 'an initial stands for a full name',
  middle: 'one leaves out part of the name',
  nickname: 'one uses a usual short form of the given name',
  romanisation: 'the same name is spelled in two usual ways',
  script: 'one writes the same name in another script',
  particle: 'they differ in a title, a particle or how words are joined',
  double_surname: 'one leaves out a family name of several',
  patronymic: 'one leaves out the patronymic',
  truncation: 'one is cut short',
  typo: 'one letter differs',
  declared: 'the other name was given openly',
};

export const sameReason = 'Both are the same name.';
export const differentReason = 'Nothing we know of connects these two names.';

/** One sentence: why two names count as one. */
export function reasonFor(kinds: readonly VariantKind[]): string {
  const [first, ...rest] = kinds.map((kind) => clauses[kind]);
  if (first === undefined) return 'Both are the same name, written a little differently.';
  const last = rest.pop();
  const all = last === undefined ? first : `${[first, ...rest].join(', ')} and ${last}`;
  return `These count as the same name: ${all}.`;
}
