import { type Document, LineCounter, parseDocument } from 'yaml';
import type { Dossier } from '../engine/dossier.ts';
import { readDossier } from '../engine/dossier-errors.ts';

/** One thing that is wrong; without a place where the file itself is the trouble ("is empty"). */
export interface FileError {
  readonly place?: {
    /** Both from 1. */
    readonly line: number;
    readonly column: number;
    /** JSON pointer; "" is the whole. */
    readonly path: string;
  };
  readonly message: string;
}

export type ReadDossierFile =
  | { readonly ok: true; readonly dossier: Dossier }
  | { readonly ok: false; readonly errors: readonly FileError[] };

/** Larger files are refused before they are read, in bytes. */
export const largestFile = 5_000_000;
/** A YAML bomb names itself many times over. */
const mostAliases = 100;

/** A dossier of the bytes of a YAML 1.2 or JSON file, or all that is wrong with it at once. */
export function readDossierBytes(bytes: Uint8Array): ReadDossierFile {
  if (bytes.length > largestFile) return whole(tooLarge(bytes.length));
  if (bytes.includes(0)) return whole('is not text; a dossier is YAML or JSON');
  try {
    return readDossierText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return whole('is not UTF-8 text; a dossier is YAML or JSON');
  }
}

/** The same of text that was decoded already. */
export function readDossierText(text: string): ReadDossierFile {
  if (text.trim() === '') return whole('is empty');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', uniqueKeys: true });
  if (document.errors.length > 0) return { ok: false, errors: document.errors.map(syntaxError) };
  const value = plainValue(document);
  if (!value) return whole('repeats parts of itself too often to be read');
  const read = readDossier(value.is);
  if (read.ok) return read;
  return {
    ok: false,
    errors: read.errors.map(({ path, message }) => ({ place: { ...placeOf(document, lines, path), path }, message })),
  };
}

/** What is said of a file of too many bytes. */
export function tooLarge(bytes: number): string {
  return `is ${Math.ceil(bytes / 1_000_000)} MB; a dossier has at most ${largestFile / 1_000_000} MB`;
}

/** `12:3 /sources/0/email: message`, or the message alone. */
export function fileErrorText({ place, message }: FileError): string {
  return place ? `${place.line}:${place.column} ${place.path || '/'}: ${message}` : message;
}

function whole(message: string): ReadDossierFile {
  return { ok: false, errors: [{ message }] };
}

function syntaxError(error: Document['errors'][number]): FileError {
  const { line, col } = error.linePos?.[0] ?? { line: 1, col: 1 };
  const message = error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? 'cannot be read';
  return { place: { line, column: col, path: '' }, message };
}

function plainValue(document: Document): { readonly is: unknown } | undefined {
  try {
    return { is: document.toJS({ maxAliasCount: mostAliases }) };
  } catch {
    return undefined;
  }
}

/** Of the value at a pointer, or of the nearest part around it that stands in the file. */
function placeOf(
  document: Document,
  lines: LineCounter,
  path: string,
): { readonly line: number; readonly column: number } {
  for (const keys = keysOf(path); ; keys.pop()) {
    const node = document.getIn(keys, true);
    if (hasRange(node)) {
      const { line, col } = lines.linePos(node.range[0]);
      return { line, column: col };
    }
    if (keys.length === 0) return { line: 1, column: 1 };
  }
}

function hasRange(node: unknown): node is { readonly range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

function keysOf(path: string): (string | number)[] {
  return path
    .split('/')
    .slice(1)
    .map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'))
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}
