import { nearest } from '../read/nearest.ts';
import { knownFields } from './known-field.ts';
import { valueAt } from './pointer.ts';
import { isTrait } from './trait.ts';

/** What is said of a field that a dossier does not have at a place. */
export function unknownField(key: string, path: readonly PropertyKey[], dossier: unknown): string {
  if (isTrait(key, path))
    return `\`${key}\` is never kept: a dossier holds what was stated and what happened, not what kind of person somebody is`;
  if (key === 'note' && sessions.includes(valueAt(dossier, [...path, 'event'])))
    return 'takes no note: what somebody saw of a person in a session is not written down';
  const known = knownFields(path, dossier);
  const near = nearest(key, known);
  if (near !== undefined) return `unknown field (did you mean \`${near}\`?)`;
  return known.length > 0 ? `unknown field; known here: ${known.join(', ')}` : 'unknown field';
}

const sessions: readonly unknown[] = ['video', 'interview_form'];
