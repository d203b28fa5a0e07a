import type { Dossier, SourceKind } from './dossier.ts';
import {
  compareNames,
  type DeclaredNames,
  fullestName,
  isPersonalName,
  type NameComparison,
  readName,
} from './read/name.ts';
import { type Stated, statedIn } from './stated.ts';

/** Where a person gives the name that is on their papers; anywhere else a name may be for show. */
const legalKinds: readonly SourceKind[] = ['application', 'resume', 'identity_document'];

type Person = Pick<Dossier, 'sources' | 'declared'>;

/** The fullest legal name that the candidate claims; of names of equal length the application's. */
export function legalName(person: Person): Stated<string> | undefined {
  const stated = personalNames(person);
  const claimed = stated.filter((name) => legalKinds.includes(name.kind));
  const inOrder = [...claimed.filter((name) => name.kind === 'application'), ...claimed];
  const fullest = fullestName(inOrder.map((name) => name.value));
  return inOrder.find((name) => name.value === fullest) ?? stated[0];
}

function personalNames(person: Person): readonly Stated<string>[] {
  return statedIn(person.sources, 'name');
}

/** Names given openly: declared ones, and two names of which one stands in brackets, "Erin (Yun-seo) Choi". */
export function knownNames(person: Person): DeclaredNames {
  const declared = person.declared ?? {};
  const inBrackets = personalNames(person)
    .filter((name) => legalKinds.includes(name.kind) && readName(name.value).names.length > 1)
    .flatMap((name) => readName(name.value).names.map((one) => one.tokens.join(' ')));
  return { ...declared, also_known_as: [...(declared.also_known_as ?? []), ...inBrackets] };
}

/** A name against the person's legal name, with what they have told us of their names. */
export function compareWithLegalName(person: Person, name: string): NameComparison | undefined {
  const legal = legalName(person);
  if (!legal) return undefined;
  const known = knownNames(person);
  const compared = compareNames(legal.value, name, known);
  if (compared.relation !== 'different') return compared;
  const otherwise = inOtherScripts(person, legal.value).map((written) => compareNames(written, name, known));
  return otherwise.find((one) => one.relation !== 'different') ?? compared;
}

/** The same legal name as it is claimed in another script: nicknames and initials are read within one script only. */
function inOtherScripts(person: Person, legal: string): readonly string[] {
  const { script } = readName(legal);
  return personalNames(person)
    .filter(({ kind, value }) => legalKinds.includes(kind) && readName(value).script !== script)
    .filter(({ value }) => isPersonalName(value) && compareNames(legal, value).relation !== 'different')
    .map(({ value }) => value);
}

/** Whether two people's files carry names of one person; false where either has none. */
export function isSameNamed(a: Person, b: Person): boolean {
  const name = legalName(a);
  const other = legalName(b);
  if (!name || !other) return false;
  const joins = (one: string, two: string, known: DeclaredNames): boolean =>
    compareNames(one, two, known).relation !== 'different';
  return joins(name.value, other.value, knownNames(a)) || joins(other.value, name.value, knownNames(b));
}
