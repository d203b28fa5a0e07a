import { readJobLines, readSchoolLines } from '../../collect/job-lines.ts';
import { type LinesRead, lineErrorText } from '../../collect/line.ts';
import { readEmail } from '../../engine/read/email.ts';
import { readPhone } from '../../engine/read/phone.ts';
import type { ReadText } from './field.ts';

/** Errors of one field that are shown at once. */
const mostErrors = 5;

/** One e-mail address a line. */
export const emails: ReadText = (text) => manyLines(text, emailOf);

/** One telephone number a line, with its country code. */
export const phones: ReadText = (text) => manyLines(text, phoneOf);

function emailOf(line: string): { readonly value: string } | { readonly error: string } {
  const read = readEmail(line);
  return read.address
    ? { value: read.address }
    : { error: `"${line}" is not an e-mail address, such as name@mail.example.` };
}

function phoneOf(line: string): { readonly value: string } | { readonly error: string } {
  const read = readPhone(line);
  if (read.e164) return { value: read.e164 };
  return { error: `"${line}" can't be read as a number. Start with the country code, such as +1 208 555 0142.` };
}

function manyLines(
  text: string,
  one: (line: string) => { readonly value: string } | { readonly error: string },
): { readonly value: unknown } | { readonly error: string } {
  const read = linesOf(text).map((line) => one(line));
  const bad = read.find((line) => 'error' in line);
  if (bad && 'error' in bad) return bad;
  const values = [...new Set(read.flatMap((line) => ('value' in line ? [line.value] : [])))];
  return { value: values.length === 1 ? values[0] : values };
}

export function linesOf(text: string): readonly string[] {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);
}

/** One job a line: `2020-03 – present | Employer | Title | contractor`. The title and the type may be left out. */
export const jobs: ReadText = (text) => allOrErrors(readJobLines(text));

/** One school a line: `2006 – 2010 | School | Degree`. */
export const schools: ReadText = (text) => allOrErrors(readSchoolLines(text));

/** A form saves all of a field or nothing of it. */
function allOrErrors(read: LinesRead<unknown>): { readonly value: unknown } | { readonly error: string } {
  if (read.errors.length === 0) return { value: read.values };
  const words = read.errors.slice(0, mostErrors).map(lineErrorText);
  const more = read.errors.length - words.length;
  return { error: `${[...words, ...(more > 0 ? [`and ${more} more`] : [])].join('; ')}.` };
}

/** A whole number, optionally bounded. */
export function wholeNumber(least: number, most: number): ReadText {
  return (text) => {
    const value = Number(text);
    return Number.isInteger(value) && value >= least && value <= most
      ? { value }
      : { error: `A whole number from ${least} to ${most}.` };
  };
}

export const yesNo: ReadText = (text) => ({ value: text === 'yes' });

/** Text in capitals without spaces, as account and document numbers are compared. */
export const compact: ReadText = (text) => ({ value: text.replace(/[\s-]+/g, '').toUpperCase() });

/** The lines of a machine-readable zone; spaces are taken out. */
export const mrzLines: ReadText = (text) => {
  const lines = linesOf(text).map((line) => line.replace(/\s+/g, '').toUpperCase());
  const bad = lines.findIndex((line) => !/^[A-Z0-9<]{30,44}$/.test(line));
  if (bad >= 0)
    return {
      error: `Line ${bad + 1} has ${lines[bad]?.length} characters; a line has 30 to 44, of A to Z, 0 to 9 and <.`,
    };
  return lines.length === 2 || lines.length === 3 ? { value: lines } : { error: 'Two or three lines, as printed.' };
};

export const list: ReadText = (text) => ({ value: linesOf(text) });
