import { readPlace } from '../../engine/read/place.ts';
import { isDuration, type JobTerms, termsOf } from './terms.ts';
import { isLegalForm, jobLikeness } from './words.ts';

/** Names of a line, and what else it said. */
export interface Parts {
  readonly names: readonly string[];
  readonly terms: JobTerms;
  /** Whether a duration stood there: "Full-time · 6 yrs" heads a group of jobs at one employer. */
  readonly hasDuration: boolean;
  /** The word for it, which stands where an employer's name would. */
  readonly selfEmployed: string | undefined;
}

/** Longest name or title that is taken from a résumé, in characters. */
export const longestName = 120;

const strongMarks = /\s*[|\t•·]\s*|\s+[–—-]\s+|\s{2,}/u;
const joinWords = /\s+(?:at|bei|chez|presso|@)\s+/iu;

/** The names in a line without places, terms and durations. Commas part names only where nothing stronger does. */
export function partsOf(text: string, partsAtCommas: boolean): Parts {
  const marked = withoutPlaceInBrackets(text)
    .split(strongMarks)
    .flatMap((part) => part.split(joinWords));
  const strong = marked.length === 1 ? marked.flatMap(inParts).flatMap(spacedParts) : marked;
  const parts = partsAtCommas && strong.length === 1 ? strong.flatMap(commaParts) : strong.map(withoutTown);
  let terms: JobTerms = {};
  let hasDuration = false;
  let selfEmployed: string | undefined;
  const names: string[] = [];
  for (const part of parts.flatMap(bracketParts).map(tidied).filter(Boolean)) {
    const said = termsOf(part);
    if (
      /^(self[ -]employed|selbst(st)?ändig|freelancer?|freiberuflich|autónom[oa]|autônom[oa]|indépendante?)$/i.test(
        part,
      )
    )
      selfEmployed = part;
    if (said) terms = { ...terms, ...said };
    else if (isDuration(part)) hasDuration = true;
    else if (part.length <= longestName && !isPlace(part)) names.push(part);
  }
  return { names, terms, hasDuration, selfEmployed };
}

/** Whether a whole line says where and not what: "Boise, Idaho, United States · Remote". */
export function isPlace(text: string): boolean {
  if (!/[,(]|^remote$/i.test(text)) return false;
  const read = readPlace(text);
  return (
    read.notUnderstood === undefined && (read.country !== undefined || read.remote || read.ambiguous !== undefined)
  );
}

/** "Cobalt Quay Systems (Boise, ID)" */
function withoutPlaceInBrackets(text: string): string {
  return text.replace(/\s*\(([^()]+)\)/g, (whole, inside: string) => (isPlace(inside) ? ' ' : whole));
}

/** "Programador en Lumen": only behind a title and before a name, as "Ingénieur en informatique" is one title. */
function inParts(text: string): readonly string[] {
  const [, title = '', name = ''] = /^(.+?)\s+(?:en|em|na|w|в|у|hos|bij)\s+(\p{Lu}.+)$/u.exec(text) ?? [];
  return name !== '' && jobLikeness(title).what > 0 ? [title, name] : [text];
}

/** Scripts without spaces between words part names with one. */
function spacedParts(text: string): readonly string[] {
  const words = text.split(' ');
  return words.length > 1 &&
    words.every((word) =>
      /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}\p{N}()（）ー・]+$/u.test(word),
    )
    ? words
    : [text];
}

/** "Developer (full-time)": what the brackets say is about the job; other brackets belong to the name. */
function bracketParts(text: string): readonly string[] {
  const [, name, inside] = /^(.+?)\s*\(([^()]+)\)$/.exec(text.trim()) ?? [];
  return name !== undefined && inside !== undefined && (termsOf(inside) || isDuration(inside))
    ? [name, inside]
    : [text];
}

/** "Meridian Lumen GmbH, Berlin": the town goes, where the name before it shows that it ends there. */
function withoutTown(text: string): string {
  const [, name = '', town = ''] = /^(.+?),\s*([^,]+)$/.exec(text) ?? [];
  if (town === '' || isLegalForm(town) || jobLikeness(name).where < 2) return text;
  const read = readPlace(town);
  return read.notUnderstood === undefined && read.city !== undefined ? name : text;
}

function commaParts(text: string): readonly string[] {
  const parts: string[] = [];
  for (const part of text.split(/,\s+|،\s*/)) {
    const last = parts.at(-1);
    if (last !== undefined && isLegalForm(part)) parts[parts.length - 1] = `${last}, ${part}`;
    else parts.push(part);
  }
  const place = parts.slice(1).join(', ');
  if (parts.length === 2) {
    const whole = parts.join(', ');
    const named = withoutTown(whole);
    if (named !== whole) return [named];
  }
  return parts.length > 2 && isPlace(place) ? parts.slice(0, 1) : parts;
}

function tidied(text: string): string {
  return text
    .replace(/\(\s*\)/g, '')
    .replace(/^[\s,;:)–—-]+|[\s,;:(–—-]+$/gu, '')
    .replace(/^\(([^()]*)$|^([^()]*)\)$/, '$1$2')
    .replace(/\s+/g, ' ')
    .trim();
}
