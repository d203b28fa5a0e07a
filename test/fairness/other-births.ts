import type { Dossier } from '../../src/engine/dossier.ts';

/** Every birth date by one so many years earlier (a multiple of four), of lists too, with check digits as right or wrong as they were. */
export function bornEarlier(dossier: Dossier, years: number): Dossier {
  return deep(dossier, '', years) as Dossier;
}

function deep(value: unknown, key: string, years: number): unknown {
  if (key === 'mrz') return zoneBornEarlier(value as readonly string[], years);
  if (Array.isArray(value)) return value.map((one) => deep(one, key, years));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, deep(one, name, years)]));
  }
  if (key === 'date_of_birth' && typeof value === 'string')
    return `${Number(value.slice(0, 4)) - years}${value.slice(4)}`;
  return key === 'birth_year' && typeof value === 'number' ? value - years : value;
}

interface Field {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

interface Layout {
  readonly birth: Field;
  /** What the last check digit is worked out of, and where it stands. */
  readonly composite: readonly Field[];
  readonly last: Field;
}

const at = (line: number, from: number, to: number): Field => ({ line, from, to });

/** ICAO 9303, parts 4 to 6. */
const layouts: Readonly<Record<number, Layout>> = {
  44: { birth: at(1, 13, 19), composite: [at(1, 0, 10), at(1, 13, 20), at(1, 21, 43)], last: at(1, 43, 44) },
  36: { birth: at(1, 13, 19), composite: [at(1, 0, 10), at(1, 13, 20), at(1, 21, 35)], last: at(1, 35, 36) },
  30: { birth: at(1, 0, 6), composite: [at(0, 5, 30), at(1, 0, 7), at(1, 8, 15), at(1, 18, 29)], last: at(1, 29, 30) },
};

function zoneBornEarlier(lines: readonly string[], years: number): readonly string[] {
  const layout = layouts[lines[0]?.length ?? 0];
  const birth = layout && read(lines, layout.birth);
  if (!layout || !birth || !/^\d{6}$/.test(birth)) return lines;
  const year = String((Number(birth.slice(0, 2)) - years + 100) % 100).padStart(2, '0');
  const digit = at(layout.birth.line, layout.birth.to, layout.birth.to + 1);
  const isVisa = lines[0]?.startsWith('V') === true;
  const dated = written(lines, layout.birth, year + birth.slice(2));
  const checked = rechecked(lines, dated, [layout.birth], digit);
  return isVisa ? checked : rechecked(lines, checked, layout.composite, layout.last);
}

const read = (lines: readonly string[], field: Field): string => (lines[field.line] ?? '').slice(field.from, field.to);

function written(lines: readonly string[], field: Field, text: string): readonly string[] {
  return lines.map((line, index) =>
    index === field.line ? line.slice(0, field.from) + text + line.slice(field.to) : line,
  );
}

/** A digit that was wrong by three stays wrong by three. */
function rechecked(
  before: readonly string[],
  after: readonly string[],
  of: readonly Field[],
  digit: Field,
): readonly string[] {
  const given = read(before, digit);
  if (!/^\d$/.test(given)) return after;
  const right = (lines: readonly string[]): number => checkDigit(of.map((field) => read(lines, field)).join(''));
  const off = Number(given) - right(before);
  return written(after, digit, String((right(after) + off + 10) % 10));
}

/** Weights 7, 3, 1 (ICAO 9303, part 3, 4.9). */
function checkDigit(text: string): number {
  const values = [...text].map((letter) => (letter === '<' ? 0 : Number.parseInt(letter, 36)));
  return values.reduce((sum, value, index) => sum + value * ([7, 3, 1][index % 3] ?? 0), 0) % 10;
}
