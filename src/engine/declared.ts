import type { Declared, Dossier, Explanation } from './dossier.ts';

type DeclaredPlace = NonNullable<Declared['places']>[number];

/**
 * What the candidate gave as the reason for a difference in one fact, if it covers this value or these sources.
 * An explanation's proof counts among its sources (dossier.md, "The report"). Of several, the one that names its sources goes first.
 */
export function explanationFor(
  declared: Declared,
  fact: Explanation['fact'],
  about: { readonly value?: string | undefined; readonly sources?: readonly string[] } = {},
): Explanation | undefined {
  const covering = (declared.explanations ?? []).filter((given) => given.fact === fact && covers(given, about));
  const isNamed = (given: Explanation): boolean => given.sources !== undefined && about.sources !== undefined;
  const isLimited = (given: Explanation): boolean => given.value !== undefined && about.value === undefined;
  return covering.find(isNamed) ?? covering.find((given) => !isLimited(given)) ?? covering[0];
}

function covers(
  given: Explanation,
  about: { readonly value?: string | undefined; readonly sources?: readonly string[] },
): boolean {
  const named = [...(given.sources ?? []), ...(given.proof ? [given.proof] : [])];
  if (given.sources && about.sources && !about.sources.some((source) => named.includes(source))) return false;
  if (given.value && about.value !== undefined && !holds(about.value, given.value)) return false;
  return true;
}

/** As whole words: a country "KE" is not part of "Kestrel". */
function holds(text: string, part: string): boolean {
  const flat = (value: string): string =>
    ` ${value
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  return flat(text).includes(flat(part));
}

/** Declared homes and journeys that cover a day. A place without dates covers every day. */
export function placesOn(declared: Declared, at: string): readonly DeclaredPlace[] {
  const day = at.slice(0, 10);
  return (declared.places ?? []).filter((place) => (place.from ?? day) <= day && day <= (place.to ?? day));
}

/** The source that proves an explanation, if the dossier holds it. */
export function proofOf(dossier: Dossier, given: Explanation | undefined) {
  const proof = given?.proof;
  return proof === undefined ? undefined : dossier.sources.find((source) => source.id === proof);
}
