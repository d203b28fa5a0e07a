import { readMrzName } from '../name/mrz-name.ts';
import { checkDigit } from './check-digit.ts';
import { dateOfBirth, dateOfExpiry } from './mrz-date.ts';
import { type Format, formatOf, inLines, type Layout, layouts, type Place, withFillersCounted } from './mrz-layout.ts';

export interface MrzReading {
  readonly format?: Format;
  readonly surname?: string;
  readonly given?: string;
  /** Given names, then family name. */
  readonly name?: string;
  /** The name field fills its place, so that letters or names may be cut. */
  readonly nameMayBeCut?: boolean;
  /** Document number without fillers. */
  readonly number?: string;
  /** `YYYY-MM-DD`, or as much of it as the zone gives: unknown parts are fillers there. */
  readonly birth?: string;
  readonly expires?: string;
  /** As they stand in the zone: six characters, with the year in two digits. */
  readonly birthInZone?: string;
  readonly expiresInZone?: string;
  /** The issuing state as it stands in the zone, without fillers. */
  readonly state?: string;
  readonly checkDigits: readonly { readonly field: string; readonly ok: boolean }[];
  /** The lines have a format of ICAO 9303 and every check digit fits. */
  readonly valid: boolean;
  readonly notUnderstood?: string;
}

/** A machine-readable zone of ICAO 9303 (TD1, TD2, TD3, MRV-A, MRV-B), by its lines. The character for sex is never read. */
export function readMrz(lines: readonly string[]): MrzReading {
  const written = lines.map((line) => line.normalize('NFKC').replace(/\s+/g, '').toUpperCase());
  const zone = withFillersCounted(inLines(written.filter((line) => line !== '')));
  const format = formatOf(zone);
  if (typeof format !== 'string') return { checkDigits: [], valid: false, notUnderstood: format.problem };
  const layout = layouts[format];
  const checkDigits = checked(zone, layout);
  return {
    format,
    ...nameOf(zone, layout),
    ...numberOf(zone, layout),
    ...datesOf(zone, layout),
    state: text(zone, layout.state),
    checkDigits,
    valid: checkDigits.every((digit) => digit.ok),
  };
}

function raw(zone: readonly string[], place: Place | undefined): string {
  return place ? (zone[place.line]?.slice(place.from, place.to) ?? '') : '';
}

function text(zone: readonly string[], place: Place): string {
  return raw(zone, place).replaceAll('<', '');
}

function nameOf(zone: readonly string[], layout: Layout) {
  const field = raw(zone, layout.name);
  const read = readMrzName(field);
  const { surname } = read;
  const given = layout.given ? raw(zone, layout.given).replace(/<+/g, ' ').trim() : read.given;
  const name = `${given} ${surname}`.trim();
  return {
    surname,
    given,
    ...(name !== '' && { name }),
    nameMayBeCut: [field, raw(zone, layout.given)].some((one) => one !== '' && !one.endsWith('<')),
  };
}

/** A number of more than nine characters goes on in the optional field, its check digit after it (part 5, note j; part 6, note j). */
function longNumber(
  zone: readonly string[],
  layout: Layout,
): { readonly number: string; readonly digit: string } | undefined {
  if (!layout.optional || raw(zone, layout.numberDigit) !== '<') return undefined;
  const [rest = ''] = raw(zone, layout.optional).split('<');
  if (rest.length < 2) return undefined;
  return { number: raw(zone, layout.number) + rest.slice(0, -1), digit: rest.slice(-1) };
}

function numberOf(zone: readonly string[], layout: Layout): Pick<MrzReading, 'number'> {
  const number = longNumber(zone, layout)?.number ?? raw(zone, layout.number);
  const flat = number.replaceAll('<', '');
  return flat === '' ? {} : { number: flat };
}

function datesOf(zone: readonly string[], layout: Layout) {
  const [birthInZone, expiresInZone] = [raw(zone, layout.birth), raw(zone, layout.expires)];
  const expires = dateOfExpiry(expiresInZone);
  const birth = dateOfBirth(birthInZone, expires);
  return { ...(birth && { birth }), ...(expires && { expires }), birthInZone, ...(expiresInZone && { expiresInZone }) };
}

function checked(zone: readonly string[], layout: Layout): MrzReading['checkDigits'] {
  const long = longNumber(zone, layout);
  const digits = [
    {
      field: 'number',
      ok: fits(long?.number ?? raw(zone, layout.number), long?.digit ?? raw(zone, layout.numberDigit)),
    },
    { field: 'birth', ok: fits(raw(zone, layout.birth), raw(zone, layout.birthDigit)) },
  ];
  if (layout.expires) {
    digits.push({ field: 'expiry', ok: fits(raw(zone, layout.expires), raw(zone, layout.expiresDigit)) });
  }
  const { personal, personalDigit, composite, compositeDigit } = layout;
  if (personal && personalDigit) {
    digits.push({ field: 'optional', ok: fits(raw(zone, personal), raw(zone, personalDigit)) });
  }
  if (composite && compositeDigit) {
    const all = composite.map((place) => raw(zone, place)).join('');
    digits.push({ field: 'composite', ok: fits(all, raw(zone, compositeDigit)) });
  }
  return digits;
}

/** An empty field may have a filler in place of its check digit 0. */
function fits(field: string, digit: string): boolean {
  if (digit === '<') return /^<*$/.test(field);
  return digit === String(checkDigit(field));
}
