import { cityKey } from '../place/city.ts';
import type { PlaceReading } from '../place/reading.ts';
import { readPlace } from '../place.ts';
import { remembered } from '../remembered.ts';
import { boxNumber, isMailDrop } from './mail-drop.ts';
import { postcodeForm } from './postcode.ts';
import type { AddressInput, AddressReading } from './reading.ts';
import { longestLine, splitAddress } from './split.ts';
import { type StreetForm, streetForm, streetKey } from './street.ts';
import { unitForm, withoutUnit } from './unit.ts';

/** A reading with what comparing needs of it. */
export interface Understood {
  readonly reading: AddressReading;
  readonly place: PlaceReading;
  /** Postal code as it is compared; empty if none. */
  readonly code: string;
  readonly form: StreetForm | undefined;
  readonly unit: string;
}

/** Countries in which a town of one name lies in several regions, so that the key needs the region. */
const regionInKey = ['US', 'CA', 'AU'];
/** An address without a house's number is one house only if its names are as many: "Rose Cottage, Mill Lane". */
const leastWords = 2;

interface Stated {
  readonly street: readonly string[];
  readonly units: readonly string[];
  readonly place: PlaceReading;
  readonly town?: string | undefined;
  readonly postalCode?: string | undefined;
}

export const understood: (address: AddressInput) => Understood = remembered(understand);

function understand(address: AddressInput): Understood {
  const text = addressText(address);
  const stated = typeof address === 'string' ? fromLine(address) : fromParts(address);
  const { place, town, postalCode } = stated;
  const street = streetAndUnits(stated.street, place.country);
  const units = [...street.units, ...stated.units].sort();
  const box = boxNumber(text.slice(0, longestLine));
  const form = box === undefined ? formOf(street.pieces) : boxForm(box);
  const city = place.city ?? town;
  const streetText = street.pieces.join(', ');
  const reading = {
    text,
    ...(streetText !== '' && { street: streetText }),
    ...(units.length > 0 && { unit: units.join(' ') }),
    ...(city && { city }),
    ...(place.region && { region: place.region }),
    ...(postalCode && { postalCode }),
    ...(place.country && { country: place.country }),
    ...(text.length > longestLine && { notUnderstood: text.slice(longestLine) }),
    mailDrop: isMailDrop(text.slice(0, longestLine)),
    ...keysOf(form, units, place, city, postalCode),
  };
  return { reading, place, code: postcodeForm(postalCode), form, unit: units.join('') };
}

export function addressText(address: AddressInput): string {
  if (typeof address === 'string') return address;
  const { street, unit, city, region, postal_code: code, country } = address;
  return [street, unit, city, region, code, country].filter(Boolean).join(', ');
}

function fromLine(text: string): Stated {
  const { street, place, town, postalCode, codeCountry } = splitAddress(text);
  const parts = [...place, ...(codeCountry ? [codeCountry] : [])];
  const known = parts.length > 0 ? readPlace(parts.join(', ')) : { remote: false };
  return {
    street,
    units: [],
    place: known.country || !codeCountry ? known : readPlace(place.join(', ')),
    town,
    postalCode,
  };
}

function fromParts({ street, unit, city, region, postal_code: code, country }: Exclude<AddressInput, string>): Stated {
  const pieces = (street ?? '')
    .slice(0, longestLine)
    .split(/[,;\n]/)
    .map((piece) => piece.trim());
  return {
    street: pieces.filter((piece) => piece !== ''),
    units: unit?.trim() ? [unitForm(unit)] : [],
    place: readPlace({ city, region, country }),
    town: city,
    postalCode: code,
  };
}

function streetAndUnits(street: readonly string[], country: string | undefined) {
  const pieces: string[] = [];
  const units: string[] = [];
  for (const piece of street) {
    const hasHouse = pieces.some((one) => /\d/.test(one));
    const unitless = withoutUnit(piece, country, hasHouse);
    units.push(...unitless.units);
    if (unitless.rest !== '') pieces.push(unitless.rest);
  }
  return { pieces: withHouses(pieces), units };
}

/** "Calle Mayor, 5" and "31, Tannery Lane": the number belongs to the street beside it. */
function withHouses(pieces: readonly string[]): readonly string[] {
  const isNumber = (piece: string) =>
    /^(?:(?:n[.º°o]*|nr\.?|d(?:om)?\.?|д(?:ом)?\.?|буд\.?|bud\.?)\s*)?\d+\s?[a-z]?$/i.test(piece);
  const all: string[] = [];
  for (const piece of pieces) {
    const before = all.at(-1);
    const joins =
      before !== undefined && (isNumber(piece) ? !/\d/.test(before) : isNumber(before) && !/\d/.test(piece));
    if (joins) all[all.length - 1] = `${before} ${piece}`;
    else all.push(piece);
  }
  return all;
}

/** Of the piece with the house's number alone, if there is one: names of buildings and suburbs are left out by some. */
function formOf(pieces: readonly string[]): StreetForm | undefined {
  const forms = pieces.map(streetForm);
  const full = forms.filter((form) => form.numbers.length > 0 && form.words.length > 0);
  const [only] = full;
  if (only && full.length === 1 && forms.filter((form) => form.numbers.length > 0).length === 1) return only;
  const whole = streetForm(pieces.join(' '));
  return streetKey(whole) === '' ? undefined : whole;
}

function boxForm(box: string): StreetForm {
  return { numbers: [box.toLowerCase()], words: ['pobox'], types: [], directions: [] };
}

function keysOf(
  form: StreetForm | undefined,
  units: readonly string[],
  place: PlaceReading,
  city: string | undefined,
  postalCode: string | undefined,
): Pick<AddressReading, 'key' | 'keyWithoutUnit'> {
  const isExact = form && (form.numbers.length > 0 || form.words.length > leastWords) && (city || postalCode);
  if (!form || !isExact) return { key: '', keyWithoutUnit: '' };
  const region = place.country && regionInKey.includes(place.country) ? place.region : undefined;
  const where = [place.country, region, city ? cityKey(city) : postcodeForm(postalCode)];
  const keyWithoutUnit = [...where, streetKey(form)].map((part) => (part ?? '').toLowerCase()).join('|');
  return { key: `${keyWithoutUnit}|${units.join('')}`, keyWithoutUnit };
}
