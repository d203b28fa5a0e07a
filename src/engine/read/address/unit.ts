import { fold } from '../fold.ts';

/** A piece of an address without its unit. */
export interface Unitless {
  readonly rest: string;
  readonly units: readonly string[];
}

const words = [
  'apartment|apartments|apt|aptmt|unit|suite|ste|flat|flt|room|rm|floor|flr|fl|level|lvl|building|bldg|tower|block|blk|wing|entrance',
  'wohnung|whg|zimmer|zi|kamer|chambre|habitación|habitacion|hab|pokój|pokoj|top|tür|tuer|stiege|stg|etage|étage|appartement|appt|app|bâtiment|bât|bat|esc|escalera|piso|planta|pta|puerta',
  'dpto|depto|departamento|dept|interior|int|interno|scala|piano|andar|apartamento|apto|ap|bloco|lokal|lok|mieszkanie|m|kvartira|kv|кв|квартира',
  'lägenhet|lgh|bus|bte|boîte|boite|daire|kat|penthouse|ph|pmb|space|spc',
].join('|');
const id = '[A-Z]?-?\\d+(?:-?[A-Z](?![A-Z]))?(?:-\\d+[A-Z]?)?|[A-Z]';
const before = new RegExp(
  `(?<![\\p{L}\\d])(?:${words})\\b\\.?\\s*(?:no\\.?|nr\\.?|number|:)?\\s*#?\\s*(${id})(?![\\p{L}\\d])`,
  'giu',
);
const floors =
  /(?<![\p{L}\d])(\d{1,3})(?:st|nd|rd|th|er|e|ème|eme|\.|º|ª|°)?\s*(?:floor|flr|fl|level|étage|etage|og|stock|piso|planta|andar|piano|\/f)(?![\p{L}\d])\.?/giu;
const hash = /#\s*([A-Z]?-?\d+(?:-?[A-Z])?|[A-Z])(?![\w-])/gi;
/** "Calle 26 # 13-19": the number of a house in Colombia. */
const houseHash =
  /\b(?:calle|cl|cll|carrera|cra|kra|kr|transversal|diagonal|av(?:enida)?)\b.*#\s*\d+\s?[A-Z]?\s*-\s*\d+/i;
/** "3º B", "2 izq", "1ª dcha" behind the house. */
const door = /^(\d{1,3})\s*[ºª°]?\s*-?\s*([A-Z]|izq\w*|izda|dcha|dch|der\w*|ctro|centro)?\.?$/i;
/** "3/14 Banksia St": unit 3 of number 14. */
const slash = /^(\d+[A-Z]?)\s*\/\s*(?=\d+[A-Z]?(?:\s*-\s*\d+)?\s+\p{L})/iu;
const dash = /^(\d+[A-Z]?)\s*-\s*(?=\d+\s+\p{L})/iu;
/** Countries in which a flat stands behind a stroke: "Nowy Świat 12/5", "Kärntner Str. 5/2/14". */
const withStairs = ['AT', 'PL'];
const stairs = /(?<=\p{L}\.?\s+\d+[a-z]?)\s*\/\s*(\d+(?:\s*\/\s*\d+)?[a-z]?)$/iu;

/** What names a part of a building, taken out of a piece of an address. `afterHouse`: the piece before had a number. */
export function withoutUnit(piece: string, country: string | undefined, afterHouse: boolean): Unitless {
  if (afterHouse && door.test(piece.trim())) return { rest: '', units: [unitForm(piece.replace(door, '$1 $2'))] };
  const units: string[] = [];
  const take = (text: string, pattern: RegExp): string =>
    text.replace(pattern, (_, unit: string) => {
      units.push(unitForm(unit));
      return ' ';
    });
  const patterns = [
    slash,
    ...(country === 'CA' ? [dash] : []),
    ...(country !== undefined && withStairs.includes(country) ? [stairs] : []),
    floors,
    before,
    ...(houseHash.test(piece) ? [] : [hash]),
  ];
  const rest = patterns.reduce(take, piece);
  return {
    rest: rest
      .replace(/\s+/g, ' ')
      .replace(/^[\s\-–.#/]+|[\s\-–#/]+$/g, '')
      .trim(),
    units,
  };
}

/** The identifiers of a unit, without the word for what it is: "Apt 4", "Unit 4", "#4" are one. */
export function unitForm(text: string): string {
  const bare = text.replace(new RegExp(`(?<![\\p{L}\\d])(?:${words}|no|nr)(?![\\p{L}])\\.?`, 'giu'), ' ');
  const form = fold(bare.replace(/(\d)\s*[ºª°]/g, '$1 ')).replace(/(\d+)(?:st|nd|rd|th)\b/g, '$1');
  return (form.match(/\d+|[a-z]+/g) ?? []).map((one) => one.replace(/^0+(?=\d)/, '')).join('') || fold(text);
}
