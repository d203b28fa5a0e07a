import type { Lookup } from '../engine/dossier.ts';
import { readDossier } from '../engine/dossier-errors.ts';
import type { LineError, LinesRead } from './line.ts';
import { entryOf, type LookupEntry, type LookupRows } from './lookup/entry.ts';
import { rowsOfTable } from './lookup/table-rows.ts';
import { isYaml, rowsOfYaml } from './lookup/yaml-rows.ts';
import { decodedText, readTable } from './table.ts';

/**
 * Look-ups of CSV (a heading with kind, provider, as_of, value and the fields of the results; or lines such as
 * `phone, ExampleLineType, 2026-10-01, +12085550142, line_type=voip`) or of YAML (the same as mappings, or look-ups as
 * a dossier holds them). Values of one kind, provider and date come as one look-up.
 */
export function readLookups(given: string | Uint8Array): LinesRead<Lookup> {
  const text = decodedText(given);
  const texts = isYaml(text) ? rowsOfYaml(text) : rowsOfCsv(text);
  const errors: LineError[] = [...texts.errors];
  const made: Made = new Map();
  for (const row of texts.rows) {
    const read = entryOf(row);
    const fault = 'fault' in read ? read.fault : (faultOf(read.entry) ?? repeated(made, read.entry));
    if (fault !== undefined) errors.push({ line: row.line, message: fault });
    else if ('entry' in read) put(made, read.entry, row.line);
  }
  return { values: [...made.values()].map(lookupOf), errors: errors.sort((a, b) => a.line - b.line) };
}

function rowsOfCsv(text: string): LookupRows {
  const table = readTable(text);
  return table.ok ? rowsOfTable(table.rows) : { rows: [], errors: [table.error] };
}

function keyOf({ kind, provider, as_of, status }: LookupEntry): string {
  return JSON.stringify([kind, provider, as_of, status ?? 'ok']);
}

interface Put {
  readonly entry: LookupEntry;
  /** Each with the line where it was first given. */
  readonly results: Map<string, { readonly line: number; readonly result: object }>;
}

/** Look-ups by kind, provider and date. */
type Made = Map<string, Put>;

/** Only a name on a sanctions list may have several answers of one list. */
function repeated(made: Made, entry: LookupEntry): string | undefined {
  const before = made.get(keyOf(entry))?.results;
  const value = Object.keys(entry.results ?? {}).find((one) => before?.has(one));
  return value === undefined || entry.kind === 'sanctions'
    ? undefined
    : `${value} stands in line ${before?.get(value)?.line} already`;
}

function put(made: Made, entry: LookupEntry, line: number): void {
  const key = keyOf(entry);
  const known = made.get(key) ?? { entry, results: new Map() };
  for (const [value, result] of Object.entries(entry.results ?? {})) {
    const before = known.results.get(value);
    known.results.set(value, before ? { ...before, result: withMatches(before.result, result) } : { line, result });
  }
  made.set(key, known);
}

/** Several entries of a sanctions list about one name stand in rows of their own. */
function withMatches(...results: readonly object[]): object {
  return {
    matches: results.flatMap((one) =>
      'matches' in one && Array.isArray(one.matches) ? (one.matches as object[]) : [],
    ),
  };
}

/** Every entry was read by the dossier's own reader before it was put here. */
function lookupOf({ entry, results }: Put): Lookup {
  const { results: _, ...head } = entry;
  const held = Object.fromEntries([...results].map(([value, { result }]) => [value, result]));
  return (entry.results ? { ...head, results: held } : head) as unknown as Lookup;
}

/** What the dossier's own reader says of the look-up, with the field in front. */
function faultOf(entry: LookupEntry): string | undefined {
  const read = readDossier({ dossier: 1, sources: [{ id: 'a', kind: 'application' }], lookups: [entry] });
  if (read.ok) return undefined;
  return read.errors
    .map(({ path, message }) => {
      const field = path.split('/').slice(3).at(-1)?.replace(/~1/g, '/').replace(/~0/g, '~');
      return field === undefined ? message : `${field} ${message}`;
    })
    .join('; ');
}
