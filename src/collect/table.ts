import { CsvError, parse } from 'csv-parse/sync';
import type { LineError } from './line.ts';

export interface TableRow {
  /** Of the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export type ReadTable =
  | { readonly ok: true; readonly rows: readonly TableRow[] }
  | { readonly ok: false; readonly error: LineError };

/** Larger files are refused before they are read, in bytes. */
export const largestTable = 50_000_000;

/** Text of UTF-8, of UTF-16 with its mark (Excel's "Unicode text"), else of Windows-1252. */
export function decodedText(given: string | Uint8Array): string {
  if (typeof given === 'string') return given.replace(/^\uFEFF/, '');
  const [first, second] = given;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(given);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(given);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(given);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return new TextDecoder('windows-1252').decode(given);
  }
}

/** Rows of cells, trimmed; blank rows are left out. The delimiter is the one that the first row holds most often. */
export function readTable(text: string): ReadTable {
  try {
    const rows = parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      relaxColumnCount: true,
      skipEmptyLines: true,
      skipRecordsWithEmptyValues: true,
      trim: true,
    }) as unknown as readonly { readonly record: string[]; readonly info: { readonly lines: number } }[];
    return { ok: true, rows: rows.map(({ record, info }) => ({ line: info.lines, cells: record })) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { ok: false, error: { line: lineOf(error), message: wordsOf(error) } };
  }
}

function delimiterOf(text: string): string {
  const head =
    text
      .trimStart()
      .split(/\r?\n/, 1)[0]
      ?.replace(/"[^"]*"/g, '') ?? '';
  const counted = [',', ';', '\t', '|'].map((mark) => ({ mark, times: head.split(mark).length }));
  return counted.reduce((best, one) => (one.times > best.times ? one : best)).mark;
}

function lineOf(error: CsvError): number {
  return typeof error.lines === 'number' ? error.lines : 1;
}

function wordsOf(error: CsvError): string {
  return error.code.includes('QUOTE') ? 'a quotation mark is not closed, or stands inside a cell' : 'is not CSV';
}
