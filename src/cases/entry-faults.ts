import { listAllEvents } from '../../db/events.ts';
import { listSources } from '../../db/sources.ts';
import { readDossier } from '../engine/dossier-errors.ts';
import type { EntryWhat } from './forms/entry-form.ts';
import type { Field, FieldErrors } from './forms/field.ts';
import type { RecordValue } from './forms/record-line.ts';
import type { House } from './house.ts';

/** What the dossier's own reader says of an entry among the case's sources and sessions, by field. */
export function entryFaults(
  house: House,
  caseId: string,
  what: EntryWhat,
  body: RecordValue,
  fields: readonly Field[],
): FieldErrors {
  const { value, at } = around(house, caseId, what, body);
  const read = readDossier(value);
  if (read.ok) return {};
  const errors: Record<string, string> = {};
  for (const { path, message } of read.errors) {
    if (!path.startsWith(at)) continue;
    const parts = path
      .slice(at.length)
      .split('/')
      .filter(Boolean)
      .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));
    const field = fieldAt(fields, parts) ?? fields[0];
    if (field) errors[field.key] ??= sentence(field, parts, message);
  }
  return errors;
}

function around(house: House, caseId: string, what: EntryWhat, body: RecordValue) {
  const sources = listSources(house.db, caseId).map((row) => row.body as RecordValue);
  const sessions = listAllEvents(house.db, caseId, 'video')
    .filter((row) => row.withdrawnAt === undefined)
    .map((row) => row.body);
  switch (what) {
    case 'source': {
      const others = sources.filter((source) => source.id !== body.id);
      return { value: { dossier: 1, sources: [...others, body] }, at: `/sources/${others.length}` };
    }
    case 'event': {
      const others = sessions.filter((one) => (one as RecordValue).id !== body.id || body.id === undefined);
      return { value: { dossier: 1, sources, events: [...others, body] }, at: `/events/${others.length}` };
    }
    case 'lookup':
      return { value: { dossier: 1, sources, lookups: [body] }, at: '/lookups/0' };
    default:
      return { value: { dossier: 1, sources, declared: body }, at: '/declared' };
  }
}

function fieldAt(fields: readonly Field[], parts: readonly string[]): Field | undefined {
  const paths = parts.map((_, at) => parts.slice(0, at + 1).join('.'));
  return fields.find((field) => paths.includes(field.key)) ?? fields.find((field) => parts.includes(field.key));
}

/** `line 3: tree_hash must be …`, where the field holds one record a line. */
function sentence(field: Field, parts: readonly string[], message: string): string {
  const inside = parts.slice(parts.indexOf(field.key.split('.').at(-1) ?? '') + 1);
  const [first, ...rest] = inside;
  const isLine = field.input === 'lines' && first !== undefined && /^\d+$/.test(first);
  const words = isLine ? [`line ${Number(first) + 1}:`, ...rest] : inside;
  return words.length === 0 ? `This ${message}.` : `${words.join(' ')} ${message}.`;
}
