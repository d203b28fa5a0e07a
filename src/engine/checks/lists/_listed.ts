import type { Dossier, Place } from '../../dossier.ts';
import type { FactValue } from '../../facts.ts';
import { readAddress } from '../../read/address.ts';
import { readPlace } from '../../read/place.ts';
import { statedIn } from '../../stated.ts';

/** Names nearer than this (0 to 1, as the provider reckons) are compared further (catalogue, SL-01). */
export const leastNearness = 0.85;

type Sanctions = FactValue<'lookup.sanctions'>;
type Known = ReturnType<Sanctions['all']>[number];
export type Entry = Known['result']['matches'][number];

/** One entry of one list that a name leads to. */
export interface ListedName {
  readonly asked: string;
  readonly entry: Entry;
  /** Provider and date of the list. */
  readonly list: string;
}

/** Entries near enough to one of the names, of people or of organisations. */
export function entriesFor(
  names: readonly string[],
  lookup: Sanctions,
  kind: 'person' | 'organisation',
): readonly ListedName[] {
  return names.flatMap((asked) =>
    lookup
      .all(asked)
      .flatMap((answer) =>
        answer.result.matches
          .filter((entry) => entry.score >= leastNearness && (entry.entry_kind ?? kind) === kind)
          .map((entry) => ({ asked, entry, list: `${answer.provider}, ${answer.asOf}` })),
      ),
  );
}

export const isSameText = (a: string, b: string): boolean => flat(a) !== '' && flat(a) === flat(b);

function flat(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Cities where the candidate lives or lived, as stated. A country alone tells too little of a person. */
export function citiesOf(dossier: Dossier): readonly string[] {
  const places: readonly Place[] = statedIn(dossier.sources, 'location').map((one) => one.value);
  const addresses = statedIn(dossier.sources, 'address').map((one) => readAddress(one.value).city);
  const declared = (dossier.declared?.places ?? []).map((place) => place.city);
  return [...places.map((place) => readPlace(place).city), ...addresses, ...declared].filter(
    (city) => city !== undefined,
  );
}

/** Whether one of the parts of an entry's place, "Harbin, Heilongjiang", is that city, under any of its names. */
export function isInCity(place: string, city: string): boolean {
  const parts = place.split(/[,;]/).map((part) => part.trim());
  if (parts.some((part) => isSameText(part, city))) return true;
  const known = citiesNamed(city);
  return [place, ...parts].some((part) => citiesNamed(part).some((one) => known.some((two) => isSameText(one, two))));
}

/** Cities that a text can mean, by the name that our list gives them: "Kyiv" for "Kiev" and "Киев". */
function citiesNamed(text: string): readonly string[] {
  const reading = readPlace(text);
  return [reading, ...(reading.alternatives ?? [])].flatMap((one) => one.city ?? []);
}
