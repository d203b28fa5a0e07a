import { brokenReferences } from './dossier/reference.ts';
import { Dossier } from './dossier.ts';
import { wordsOf } from './dossier-errors/issue-words.ts';

/** One thing that is wrong with a dossier, at a JSON pointer. */
export interface DossierError {
  readonly path: string;
  readonly message: string;
}

export type ReadDossier =
  | { readonly ok: true; readonly dossier: Dossier }
  | { readonly ok: false; readonly errors: readonly DossierError[] };

/** A dossier, or all that is wrong with it at once. Ids and zones are only looked up once the shape is right. */
export function readDossier(value: unknown): ReadDossier {
  const read = Dossier.safeParse(value);
  const errors = read.success ? brokenReferences(read.data) : read.error.issues.flatMap((one) => wordsOf(one, value));
  return read.success && errors.length === 0 ? { ok: true, dossier: read.data } : { ok: false, errors };
}

/** All that is wrong with a dossier, in plain words; nothing when it is one. */
export function dossierErrors(value: unknown): readonly DossierError[] {
  const read = readDossier(value);
  return read.ok ? [] : read.errors;
}
