import { explanationFor, placesOn, proofOf } from '../declared.ts';
import type { Dossier, Place, Source } from '../dossier.ts';
import { addressText, compareAddresses } from '../read/address.ts';
import { fold } from '../read/fold.ts';
import { placesDiffer, readPlace } from '../read/place.ts';
import { type Judge, type Judged, reference } from './rows.ts';

/** Places in one country and nearer than this are not held against each other (ID-17). */
export const nearbyKm = 500;

export function placeText(place: Place): string {
  if (typeof place === 'string') return place;
  return [place.city, place.region, place.country].filter(Boolean).join(', ') || (place.time_zone ?? '');
}

const locationsIn = (source: Source): readonly Place[] =>
  source.kind === 'reference' || source.kind === 'agency' || source.location === undefined ? [] : [source.location];

export function locationRow(dossier: Dossier): Judge {
  const [first] = reference(dossier, locationsIn);
  return (source) => {
    const [own] = locationsIn(source);
    if (own === undefined || first === undefined) return undefined;
    const value = placeText(own);
    const apart = isSamePlaceText(first, own) ? 'same' : placesDiffer(readPlace(first), readPlace(own), nearbyKm);
    if (apart === 'unknown') return { state: 'not_given', value };
    if (apart !== 'far') return { state: 'same', value };
    return { state: coversPlace(dossier, source, own) ? 'explained' : 'conflicting', value };
  };
}

/** One text is one place, even where nothing is known of it. */
export function isSamePlaceText(a: Place, b: Place): boolean {
  return fold(placeText(a)) !== '' && fold(placeText(a)) === fold(placeText(b));
}

/** Whether a declared place of that day, or a given reason, covers another place than the first one stated. */
export function coversPlace(dossier: Dossier, source: Source, own: Place): boolean {
  const declared = dossier.declared ?? {};
  if (explanationFor(declared, 'location', { value: placeText(own), sources: [source.id] })) return true;
  const day = source.at ?? dossier.as_of ?? '';
  const places = day ? placesOn(declared, day) : (declared.places ?? []);
  return places.some((place) => {
    const { as: _, from: __, to: ___, ...where } = place;
    return placesDiffer(readPlace(where), readPlace(own), nearbyKm) !== 'far';
  });
}

/** Addresses against the one on the identity document, else the first one given. */
export function addressRow(dossier: Dossier): Judge {
  const addressIn = (source: Source) =>
    source.kind === 'reference' || source.kind === 'agency' ? undefined : source.address;
  const onPaper = dossier.sources.find((source) => source.kind === 'identity_document' && source.address !== undefined);
  const papers = dossier.sources.filter(
    (source) => source.kind === 'identity_document' && source.address !== undefined,
  );
  const first = (onPaper ?? dossier.sources.find((source) => addressIn(source) !== undefined))?.address;
  return (source) => {
    const own = addressIn(source);
    if (own === undefined || first === undefined) return undefined;
    const value = addressText(own);
    const known = papers.length > 0 ? papers.flatMap((paper) => paper.address ?? []) : [first];
    const isSame = known.some((one) => !isOtherAddress(compareAddresses(one, own)));
    return { state: isSame ? 'same' : explainedAddress(dossier, source, value), value };
  };
}

const isOtherAddress = (compared: ReturnType<typeof compareAddresses>): boolean => compared.startsWith('other_');

function explainedAddress(dossier: Dossier, source: Source, value: string): Judged['state'] {
  const given = explanationFor(dossier.declared ?? {}, 'address', { value, sources: [source.id] });
  return given && proofOf(dossier, given) ? 'explained' : 'conflicting';
}
