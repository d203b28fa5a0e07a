import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { fileErrorText, largestFile, readDossierBytes, tooLarge } from '../collect/dossier-file.ts';
import type { Dossier } from '../engine/dossier.ts';

export type ReadFile =
  | { readonly ok: true; readonly dossier: Dossier }
  /** Each a whole line: `file:line:column /path: message`, or `file: message` where the file itself is the trouble. */
  | { readonly ok: false; readonly lines: readonly string[] };

/** A dossier of a YAML 1.2 or JSON file. */
export function readDossierFile(file: string): ReadFile {
  const given = bytesOf(file);
  if ('problem' in given) return { ok: false, lines: [`${file}: ${given.problem}`] };
  const read = readDossierBytes(given.bytes);
  if (read.ok) return read;
  return {
    ok: false,
    lines: read.errors.map((error) => `${file}:${error.place ? '' : ' '}${fileErrorText(error)}`),
  };
}

function bytesOf(file: string): { readonly bytes: Uint8Array } | { readonly problem: string } {
  let handle: number | undefined;
  try {
    handle = openSync(file, 'r');
    const about = fstatSync(handle);
    if (about.isDirectory()) return { problem: 'is a directory; name a dossier file' };
    return about.size > largestFile ? { problem: tooLarge(about.size) } : { bytes: readFileSync(handle) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    return { problem: code === undefined ? 'cannot be read' : (codes[code] ?? `cannot be read (${code})`) };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

const codes: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'may not be read by you',
  EISDIR: 'is a directory; name a dossier file',
};
