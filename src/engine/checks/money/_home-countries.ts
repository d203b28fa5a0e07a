import type { Declared } from '../../dossier.ts';
import type { FactsFor } from '../../facts.ts';
import { addressText, readAddress } from '../../read/address.ts';
import { readPlace } from '../../read/place.ts';
import { placeText } from '../_claimed-place.ts';

/** A country in which, by one statement, the candidate lives or lived. */
export interface HomeCountry {
  readonly country: string;
  readonly source: string;
  readonly fact: string;
  readonly text: string;
  readonly isFormer: boolean;
}

type Facts = FactsFor<'stated.location' | 'stated.address'>;

/**
 * Countries where the candidate lives or lived: places and addresses that were stated, and declared homes. What payment
 * details say of themselves and where something is to be sent are left out: neither shows where anybody lives.
 */
export function homeCountries(facts: Facts, declared: Declared): readonly HomeCountry[] {
  const located = facts['stated.location']
    .filter((place) => place.kind !== 'payment')
    .map(({ source, value }) => ({
      country: readPlace(value).country,
      source,
      fact: 'location',
      text: placeText(value),
    }));
  const addressed = facts['stated.address']
    .filter((address) => address.kind !== 'payment' && address.kind !== 'shipping')
    .map(({ source, value }) => ({
      country: readAddress(value).country,
      source,
      fact: 'address',
      text: addressText(value),
    }));
  const told = (declared.places ?? [])
    .filter((place) => place.as !== 'travel')
    .map(({ as, country, city }) => ({
      country,
      source: 'declared',
      fact: as.replaceAll('_', ' '),
      text: [city, country].filter(Boolean).join(', '),
      isFormer: as === 'former_home',
    }));
  const all: readonly (Omit<HomeCountry, 'country' | 'isFormer'> & {
    country?: string | undefined;
    isFormer?: boolean;
  })[] = [...located, ...addressed, ...told];
  return all.flatMap(({ country, isFormer, ...home }) =>
    country === undefined ? [] : [{ ...home, country, isFormer: isFormer ?? false }],
  );
}
