import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import type { Dossier } from '../engine/dossier.ts';
import { readDossier } from '../engine/dossier-errors.ts';

export type ReadFile =
  | { readonly ok: true; readonly dossier: Dossier }
  /** Each a whole line: `file:line:column /path: message`, or `file: message` where the file itself is the trouble. */
  | { readonly ok: false; readonly lines: readonly string[] };

/** Larger files are refused before they are read, in bytes. */
export const largestFile = 5_000_000;
/** A YAML bomb names itself many times over. */
const mostAliases = 100;

/** A dossier of a YAML 1.2 or JSON file. */
export function readDossierFile(file: string): ReadFile {
  const read = readText(file);
  return 'problem' in read ? { ok: false, lines: [`${file}: ${read.problem}`] } : parsed(file, read.text);
}

function readText(file: string): { readonly text: string } | { readonly problem: string } {
  let handle: number | undefined;
  try {
    handle = openSync(file, 'r');
    const about = fstatSync(handle);
    if (about.isDirectory()) return { problem: 'is a directory; name a dossier file' };
    if (about.size > largestFile)
      return {
        problem: `is ${Math.ceil(about.size / 1_000_000)} MB; a dossier has at most ${largestFile / 1_000_000} MB`,
      };
    return decoded(readFileSync(handle));
  } catch (error) {
    return {
      problem:
        error instanceof Error && 'code' in error
          ? (codes[String(error.code)] ?? `cannot be read (${String(error.code)})`)
          : 'cannot be read',
    };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

const codes: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'may not be read by you',
  EISDIR: 'is a directory; name a dossier file',
};

function decoded(bytes: Uint8Array): { readonly text: string } | { readonly problem: string } {
  if (bytes.includes(0)) return { problem: 'is not text; a dossier is YAML or JSON' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.trim() === '' ? { problem: 'is empty' } : { text };
  } catch {
    return { problem: 'is not UTF-8 text; a dossier is YAML or JSON' };
  }
}

function parsed(file: string, text: string): ReadFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', uniqueKeys: true });
  const [broken] = document.errors;
  if (broken)
    return {
      ok: false,
      lines: document.errors.map(
        (error) =>
          `${file}:${placeOf(error.linePos?.[0])} /: ${error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '')}`,
      ),
    };
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: mostAliases });
  } catch {
    return { ok: false, lines: [`${file}: repeats parts of itself too often to be read`] };
  }
  const read = readDossier(value);
  if (read.ok) return read;
  const where = (path: string): string => {
    for (const keys = keysOf(path); ; keys.pop()) {
      const node = document.getIn(keys, true);
      if (hasRange(node)) return placeOf(lines.linePos(node.range[0]));
      if (keys.length === 0) return '1:1';
    }
  };
  return {
    ok: false,
    lines: read.errors.map((error) => `${file}:${where(error.path)} ${error.path || '/'}: ${error.message}`),
  };
}

function placeOf(place: { readonly line: number; readonly col: number } | undefined): string {
  return place ? `${place.line}:${place.col}` : '1:1';
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
