import { fold } from '../fold.ts';
import { candidatesFor } from './candidate.ts';

export interface TextParts {
  /** From the finest to the coarsest, as they stand. */
  readonly parts: readonly string[];
  /** Streets, numbers and the like. */
  readonly unread: readonly string[];
  readonly remote: boolean;
}

const remoteWords =
  /\b(?:(?:fully|100%|completely|mostly)[ -]+)?(?:remote(?:ly)?(?:[ -]+(?:only|first|ok|friendly|work|working|position|job))?|work(?:ing)? from (?:home|anywhere)|wfh|wfa|home[ -]?office|tele(?:work|commut)(?:e|ing)?|anywhere(?: in the world)?|everywhere|world[ -]?wide|global(?:ly)?|distributed|(?:digital )?nomad(?:ic)?)\b/gi;
/** Characters; what is longer is no place. */
const longestLine = 400;
/** Ways of working that say nothing of the place. */
const otherWork =
  /\b(?:hybrid|on[ -]?site|in[ -]office|office|hq|headquarters|flexible|relocat(?:e|ing|able|ion)|open to relocation)\b/gi;
const wideAreas = new Set([
  ...[
    'emea',
    'apac',
    'latam',
    'amer',
    'americas',
    'the americas',
    'eu',
    'eea',
    'europe',
    'european union',
    'asia',
    'africa',
  ],
  ...['north america', 'south america', 'latin america', 'central america', 'oceania', 'middle east', 'mena', 'dach'],
  ...['benelux', 'nordics', 'scandinavia', 'balkans', 'cis', 'caribbean', 'southeast asia', 'south east asia', 'world'],
  ...['eastern europe', 'western europe', 'central europe', 'northern europe', 'southern europe', 'asia pacific'],
  ...['earth', 'planet earth', 'the world', 'internet', 'the internet', 'europa', 'moon', 'cloud', 'the cloud'],
]);
/** Words around a name that leave the place as it is: "Greater Paris Metropolitan Area", "based in Lyon". */
const around =
  /^(?:(?:currently|now|based|located|living|residing|resident|from|in|near|nearby|around|close to|greater|metropolitan|metro|downtown|city of|town of|the city of|just outside|outside) +)+|(?: +(?:and|&) (?:surroundings?|surrounding areas?|nearby)| +(?:metropolitan|metro|metroplex|urban|area|region|surroundings?|based|city area|agglomeration|or nearby|umgebung|und umgebung|et alentours|y alrededores))+$/gi;

/** A line cut at commas, dashes, brackets and the like, without what speaks of ways of working. */
export function partsOf(text: string): TextParts {
  const spelled = flags(text.slice(0, longestLine).normalize('NFKC'));
  const worded = spelled.replace(remoteWords, ',').replace(otherWork, ',');
  const pieces = worded
    .split(/[,;:|/()[\]{}•·\n\t，、]|\s[-–—]+\s|[–—]|\s-|-\s/)
    .map((piece) => piece.replace(/^[\s.\-–]+|[\s\-–]+$/g, ''))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece) && !/^(?:or|and)$/.test(piece));
  const isWide = (piece: string) => wideAreas.has(fold(piece));
  const named = pieces.filter((piece) => !isWide(piece)).map(withoutPostcode);
  return {
    parts: named.filter((piece) => piece !== '' && !/^\d/.test(piece)).map(bare),
    unread: named.filter((piece) => /^\d/.test(piece)),
    remote: hasRemote(spelled) || pieces.some(isWide),
  };
}

const postcodes =
  /\b(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{4} [A-Z]{2}|[A-Z]{1,2}-\d{4,5}|\d{3} \d{2}|\d{5}-\d{3,4}|\d{2}-\d{3}|\d{4,7})$/;

/** "10115 Berlin" without its number; "14 Banksia St" as it is. */
function withoutPostcode(piece: string): string {
  const behind = piece.replace(postcodes, '').trim();
  if (!/^(?:[A-Z]{1,2}-)?\d/.test(behind)) return behind;
  const before = behind.replace(
    /^(?:[A-Z]{1,2}-)?(?:\d{4} [A-Z]{2}|\d{3} \d{2}|\d{2}-\d{3}|\d{5}-\d{3}|\d{4,7}) +/,
    '',
  );
  return candidatesFor(before).length > 0 ? before : behind;
}

const hasRemote = (text: string): boolean => text.search(remoteWords) >= 0;

/** Without the words around the name, unless with them it is one: "Mexico City", "Bay Area". */
function bare(piece: string): string {
  if (candidatesFor(piece).length > 0) return piece;
  return piece.replace(around, '').trim();
}

/** 🇩🇪 as its letters. */
function flags(text: string): string {
  return text.replace(/[\u{1F1E6}-\u{1F1FF}]{2}/gu, (flag) => {
    const letters = [...flag].map((one) => String.fromCharCode((one.codePointAt(0) ?? 0) - 0x1f1e6 + 65));
    return `, ${letters.join('')},`;
  });
}
