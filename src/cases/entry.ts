import { createHash } from 'node:crypto';
import { listCorrections } from '../../db/corrections.ts';
import { declared as declaredIn } from '../../db/declarations.ts';
import { listAllEvents } from '../../db/events.ts';
import { listAllLookups } from '../../db/lookups.ts';
import { listAllSources } from '../../db/sources.ts';
import { declaredForm } from './forms/declared-fields.ts';
import { type EntryForm, type EntryWhat, fieldsIn } from './forms/entry-form.ts';
import { valueAt } from './forms/entry-values.ts';
import { eventForm } from './forms/event-fields.ts';
import { lookupForm } from './forms/lookup-fields.ts';
import { isRecord, type RecordValue } from './forms/record-line.ts';
import { sourceForm } from './forms/source-fields.ts';
import type { House } from './house.ts';

/** One thing that somebody entered of a case: a source, an event, a part of what was declared, a look-up. */
export interface Entry {
  readonly what: EntryWhat;
  /** Of the row; of a declaration its kind, with a number where there are several. */
  readonly id: string;
  readonly kind: string;
  /** How findings and other entries refer to it; undefined where nothing does. */
  readonly key: string | undefined;
  readonly body: RecordValue;
  /** The events of an import, which are withdrawn together; 1 for everything else. */
  readonly count: number;
  /** Undefined of what a declaration said before anybody kept who entered it. */
  readonly by: string | undefined;
  readonly at: string | undefined;
  readonly withdrawnAt: string | undefined;
  readonly replacedBy: string | undefined;
  /** By this a form that was overtaken by somebody else's is known. */
  readonly stamp: string;
}

export function formOf(what: EntryWhat, kind: string): EntryForm | undefined {
  return { source: sourceForm, event: eventForm, declared: declaredForm, lookup: lookupForm }[what](kind);
}

/** Everything that was entered of a case, the oldest first, with what was changed or withdrawn since. */
export function allEntries(house: House, caseId: string): readonly Entry[] {
  return [
    ...listAllSources(house.db, caseId).map((row) => rowEntry('source', row, row.sourceKey)),
    ...listAllEvents(house.db, caseId).map((row) => rowEntry('event', row, idIn(row.body))),
    ...declaredEntries(house, caseId),
    ...listAllLookups(house.db, caseId).map((row) => rowEntry('lookup', row, undefined)),
  ];
}

export function standingEntries(house: House, caseId: string): readonly Entry[] {
  return allEntries(house, caseId).filter((entry) => entry.withdrawnAt === undefined);
}

export function entryById(house: House, caseId: string, what: string, id: string): Entry | undefined {
  return allEntries(house, caseId).find((entry) => entry.what === what && entry.id === id);
}

interface StoredRow {
  readonly id: string;
  readonly kind: string;
  readonly body: unknown;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly withdrawnAt?: string | undefined;
  readonly replacedBy?: string | undefined;
}

function rowEntry(what: EntryWhat, row: StoredRow, key: string | undefined): Entry {
  const { id, kind, body, withdrawnAt, replacedBy, createdBy: by, createdAt: at } = row;
  const [first] = Array.isArray(body) ? (body as readonly unknown[]) : [body];
  return {
    ...{ what, id, kind, key, by, at, withdrawnAt, replacedBy, stamp: id },
    body: isRecord(first) ? first : {},
    count: Array.isArray(body) ? body.length : 1,
  };
}

const idIn = (body: unknown): string | undefined =>
  isRecord(body) && typeof body.id === 'string' ? body.id : undefined;

const explained = 'explanation';

/** What is declared once a case, taken apart by its forms; each explanation stands alone. */
function declaredEntries(house: House, caseId: string): readonly Entry[] {
  const body = declaredIn(house.db, caseId);
  if (!isRecord(body)) return [];
  const latest = latestDeclared(house, caseId);
  const entryOf = (id: string, kind: string, own: RecordValue): Entry => ({
    ...{ what: 'declared', id, kind, key: undefined, body: own, count: 1 },
    ...{ by: latest.get(kind)?.by, at: latest.get(kind)?.at, withdrawnAt: undefined, replacedBy: undefined },
    stamp: stampOf(own),
  });
  const explanations = Array.isArray(body.explanations) ? body.explanations.filter(isRecord) : [];
  return [
    ...['names', 'places', 'vpn', 'sites'].flatMap((kind) => {
      const form = declaredForm(kind);
      return form && fieldsIn(form).some(({ key }) => valueAt(body, key) !== undefined)
        ? [entryOf(kind, kind, body)]
        : [];
    }),
    ...explanations.map((one, at) => entryOf(`${explained}-${at}`, explained, one)),
  ];
}

function latestDeclared(house: House, caseId: string) {
  const all = listCorrections(house.db, caseId).filter((one) => one.entryId === caseId);
  return new Map(all.map((one) => [isRecord(one.body) ? String(one.body.kind) : '', one]));
}

const stampOf = (body: RecordValue): string =>
  createHash('sha256').update(JSON.stringify(body)).digest('hex').slice(0, 16);
