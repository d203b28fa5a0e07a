import { combine } from '../place/combine.ts';
import { type Coded, codesIn } from './postcode.ts';
import { hasStreetWord, streetForm } from './street.ts';

/** A line of an address by what its pieces are. */
export interface Split {
  /** Street, house, unit, name of the building. */
  readonly street: readonly string[];
  /** City, region, country, as they stand. */
  readonly place: readonly string[];
  /** A city that is in no list. */
  readonly town?: string;
  readonly postalCode?: string;
  /** Country by the form of the postal code. */
  readonly codeCountry?: string;
}

const mostPlaceWords = 6;
/** Characters that are read of a line; what is longer is no address. */
export const longestLine = 400;
/** "Praha 1", "Paris 6e" */
const district = /^\p{L}+ \d{1,2}(?:e|er|ème|eme)?$/u;
/** First words of towns that are words of streets too: "St Kilda", "Fort Worth". */
const townStart = /^(?:st|ste|saint|sainte|mount|mt|fort|ft|point|port|la|park)\.?\s+/i;
const hasNumber = (text: string): boolean => streetForm(text).numbers.length > 0;
const letters = /^[\p{L}\p{M}][\p{L}\p{M}'’ .-]*$/u;
const buildings =
  /\b(?:house|cottage|building|tower|towers|hall|farm|villa|apartments|residence|residency|complex|estate|gate)$/i;

/** Cuts a line at its commas, and what has none where the street ends and the city begins. */
export function splitAddress(text: string): Split {
  const pieces = text
    .slice(0, longestLine)
    .split(/[,;\n，、]|\s[-–|•]\s/)
    .map((piece) => piece.replace(/\s+/g, ' ').trim())
    .filter((piece) => piece !== '');
  let split: Split = { street: pieces, place: [] };
  for (let next = withLast(split); next; next = withLast(split)) split = next;
  return isComplete(split) ? split : (withTail(split) ?? split);
}

/** The last piece of the street is a place, a postal code or both. */
function withLast(split: Split): Split | undefined {
  const piece = split.street.at(-1);
  if (piece === undefined) return undefined;
  const street = split.street.slice(0, -1);
  const base = { ...split, street };
  if (!split.postalCode) {
    const coded = codesIn(piece).find((one) => isCoded(one, base));
    if (coded) return withCode(base, coded);
  }
  if (isPlace(piece, split.place)) return { ...base, place: [piece, ...split.place] };
  return isTown(piece, base) ? { ...base, place: [piece, ...split.place], town: piece } : undefined;
}

function isCoded({ rest, code }: Coded, base: Split): boolean {
  if (rest === '') return base.street.length > 0 && (code.length > 4 || base.place.length === 0);
  return isPlace(rest, base.place) || isTown(rest, base) || isRegionWithTown(rest, base);
}

function withCode(base: Split, { code, rest, country }: Coded): Split {
  const coded = { ...base, postalCode: code, ...(country && { codeCountry: country }) };
  if (rest === '') return coded;
  if (isPlace(rest, base.place)) return { ...coded, place: [rest, ...base.place] };
  if (isRegionWithTown(rest, base)) return { ...coded, place: [lastWord(rest), ...base.place], town: townOf(rest) };
  return { ...coded, place: [rest, ...base.place], town: rest };
}

function isPlace(piece: string, place: readonly string[]): boolean {
  if (/\d/.test(piece)) return district.test(piece) && isPlace(piece.replace(/ \d+\p{L}*$/u, ''), place);
  return combine([piece, ...place].map((text) => ({ text }))).notUnderstood.every((rest) => place.includes(rest));
}

/** Letters only, where a street stands before and nothing else is the city. */
function isTown(piece: string, { street, place, town, postalCode }: Split): boolean {
  if (town !== undefined || !letters.test(piece) || buildings.test(piece)) return false;
  if (hasStreetWord(piece.replace(townStart, '')) || !street.some(hasNumber)) return false;
  return (place.length > 0 || postalCode !== undefined || street.length > 0) && !hasCity(place);
}

/** "Smallville TX" */
function isRegionWithTown(piece: string, base: Split): boolean {
  return piece.includes(' ') && isTown(townOf(piece), base) && isPlace(lastWord(piece), base.place);
}

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);
const townOf = (text: string): string => text.slice(0, text.lastIndexOf(' '));

function hasCity(place: readonly string[]): boolean {
  return combine(place.map((text) => ({ text }))).candidates.some((one) => one.city !== undefined);
}

const isComplete = ({ place, town }: Split): boolean => town !== undefined || hasCity(place);

/** "14 Banksia St Geelong VIC 3220": the longest end that is a place, behind a house's number. */
function withTail(split: Split): Split | undefined {
  const last = split.street.at(-1) ?? '';
  const before = split.street.slice(0, -1);
  const german = /^(.*\p{L}.*\d\s?[a-z]?)\s+((?:[A-Z]{1,2}-)?\d{4,5})\s+(\p{L}[^\d]*)$/u.exec(last);
  const endings = [...(split.postalCode ? [] : codesIn(last)), { code: undefined, rest: last, country: undefined }];
  if (german)
    return tailed({ ...split, street: [...before, german[1] ?? ''], postalCode: german[2] ?? '' }, german[3] ?? '');
  for (const { code, rest, country } of endings) {
    const base = { ...split, ...(code && { postalCode: code }), ...(country && { codeCountry: country }) };
    const words = rest.split(' ');
    const most = Math.min(mostPlaceWords, words.length - 2);
    for (let count = most; count > 0; count--) {
      const [street, place] = [words.slice(0, -count).join(' '), words.slice(-count).join(' ')];
      if (hasNumber(street) && !isShortStreetWord(place) && isPlace(place, split.place))
        return townBefore({ ...base, street: [...before, street] }, place);
    }
  }
  return undefined;
}

/** "St" and "Ct" are codes of places too. */
const isShortStreetWord = (word: string): boolean => word.length <= 3 && hasStreetWord(word);

function tailed(split: Split, place: string): Split {
  return { ...split, place: [place, ...split.place], ...(!isPlace(place, split.place) && { town: place }) };
}

/** The words behind that for the street are a town that is in no list: "12 Main St Smallville TX". */
function townBefore(split: Split, end: string): Split {
  const place = [end, ...split.place];
  const last = split.street.at(-1) ?? '';
  if (hasCity(place)) return { ...split, place };
  const words = last.split(' ');
  const at = words.findLastIndex((word, index) => index > 1 && hasStreetWord(word));
  const town = words.slice(at + 1).join(' ');
  if (at < 0 || !letters.test(town)) return { ...split, place };
  return {
    ...split,
    street: [...split.street.slice(0, -1), words.slice(0, at + 1).join(' ')],
    place: [town, ...place],
    town,
  };
}
