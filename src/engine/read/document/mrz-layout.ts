/** FRID is the French identity card issued until 2021, which is not of ICAO 9303. */
export type Format = 'TD1' | 'TD2' | 'TD3' | 'MRVA' | 'MRVB' | 'FRID';

/** Characters `from` up to, and without, `to` of a line; all count from 0. */
export interface Place {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

export interface Layout {
  /** Family name, "<<", given names. */
  readonly name: Place;
  /** Where these stand by themselves. */
  readonly given?: Place;
  readonly state: Place;
  readonly number: Place;
  readonly numberDigit: Place;
  readonly birth: Place;
  readonly birthDigit: Place;
  readonly expires?: Place;
  readonly expiresDigit?: Place;
  /** Where a long number goes on. */
  readonly optional?: Place;
  readonly personal?: Place;
  readonly personalDigit?: Place;
  readonly composite?: readonly Place[];
  readonly compositeDigit?: Place;
}

const at = (line: number, from: number, to = from + 1): Place => ({ line, from, to });

/** The second line of the formats with two lines begins alike. */
const secondLine = {
  state: at(0, 2, 5),
  number: at(1, 0, 9),
  numberDigit: at(1, 9),
  birth: at(1, 13, 19),
  birthDigit: at(1, 19),
  expires: at(1, 21, 27),
  expiresDigit: at(1, 27),
};

/** ICAO 9303: TD1 is part 5, TD2 part 6, TD3 part 4, the visas MRV-A and MRV-B part 7. FRID by its published specimen. */
export const layouts: Readonly<Record<Format, Layout>> = {
  TD1: {
    name: at(2, 0, 30),
    state: at(0, 2, 5),
    number: at(0, 5, 14),
    numberDigit: at(0, 14),
    optional: at(0, 15, 30),
    birth: at(1, 0, 6),
    birthDigit: at(1, 6),
    expires: at(1, 8, 14),
    expiresDigit: at(1, 14),
    composite: [at(0, 5, 30), at(1, 0, 7), at(1, 8, 15), at(1, 18, 29)],
    compositeDigit: at(1, 29),
  },
  TD2: {
    ...secondLine,
    name: at(0, 5, 36),
    optional: at(1, 28, 35),
    composite: [at(1, 0, 10), at(1, 13, 20), at(1, 21, 35)],
    compositeDigit: at(1, 35),
  },
  TD3: {
    ...secondLine,
    name: at(0, 5, 44),
    personal: at(1, 28, 42),
    personalDigit: at(1, 42),
    composite: [at(1, 0, 10), at(1, 13, 20), at(1, 21, 43)],
    compositeDigit: at(1, 43),
  },
  MRVA: { ...secondLine, name: at(0, 5, 44) },
  MRVB: { ...secondLine, name: at(0, 5, 36) },
  FRID: {
    name: at(0, 5, 30),
    given: at(1, 13, 27),
    state: at(0, 2, 5),
    number: at(1, 0, 12),
    numberDigit: at(1, 12),
    birth: at(1, 27, 33),
    birthDigit: at(1, 33),
    composite: [at(0, 0, 36), at(1, 0, 35)],
    compositeDigit: at(1, 35),
  },
};

const lengths: Readonly<Record<string, readonly [Format, Format?]>> = {
  '3x30': ['TD1'],
  '2x36': ['TD2', 'MRVB'],
  '2x44': ['TD3', 'MRVA'],
};

/** The format by number and length of the lines; visas begin with V. */
export function formatOf(zone: readonly string[]): Format | { readonly problem: string } {
  if (zone.length !== 2 && zone.length !== 3)
    return { problem: `${zone.length} lines; a machine-readable zone has 2 or 3` };
  const [length = 0] = zone.map((line) => line.length);
  const odd = zone.findIndex((line) => line.length !== length);
  const [plain, visa] = lengths[`${zone.length}x${length}`] ?? [];
  if (odd > 0 || !plain) {
    const all = zone.map((line) => line.length).join(', ');
    return { problem: `lines of ${all} characters; there are 3 of 30, or 2 of 36 or of 44` };
  }
  const bad = zone.findIndex((line) => /[^A-Z0-9<]/.test(line));
  if (bad >= 0) return { problem: `line ${bad + 1} has other characters than A to Z, 0 to 9 and <` };
  if (plain === 'TD2' && zone[0]?.startsWith('IDFRA')) return 'FRID';
  return visa && zone[0]?.startsWith('V') ? visa : plain;
}

/** Fillers at the end of the line of names are easily miscounted: as many as the other lines ask for. */
export function withFillersCounted(zone: readonly string[]): readonly string[] {
  const names = zone.length === 3 ? 2 : 0;
  const length = zone.length === 3 ? 30 : (zone[1]?.length ?? 0);
  return zone.map((line, at) => {
    const letters = line.replace(/<+$/, '');
    return at === names && line.endsWith('<') && letters.length <= length ? letters.padEnd(length, '<') : line;
  });
}

/** Lines that were written on end, as a scanner gives them. */
export function inLines(zone: readonly string[]): readonly string[] {
  const [only = '', ...others] = zone;
  const length = { 72: 36, 88: 44, 90: 30 }[only.length];
  return others.length > 0 || length === undefined ? zone : (only.match(new RegExp(`.{${length}}`, 'gs')) ?? zone);
}
