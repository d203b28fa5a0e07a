import { type Document, isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import type { FlatEntry, LookupRows } from './entry.ts';

/** A YAML bomb names itself many times over. */
const mostAliases = 100;

/** Whether a text of look-ups is YAML (or JSON): a list, a mapping, or mappings one a line. */
export function isYaml(text: string): boolean {
  return /^\s*(#.*\n\s*)*([-[{]|(kind|lookups|dossier)\s*:)/.test(text);
}

export function rowsOfYaml(text: string): LookupRows {
  const whole = rowsOfDocument(text, 0);
  if (whole.errors.length === 0 || !/^\s*\{.*\}\s*\n\s*\{/.test(text)) return whole;
  const each = text.split('\n').map((line, at) => (line.trim() === '' ? empty : rowsOfDocument(line, at)));
  return { rows: each.flatMap((one) => one.rows), errors: each.flatMap((one) => one.errors) };
}

const empty: LookupRows = { rows: [], errors: [] };

function rowsOfDocument(text: string, linesBefore: number): LookupRows {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, version: '1.2', uniqueKeys: true });
  const [broken] = document.errors;
  if (broken) {
    const line = (broken.linePos?.[0].line ?? 1) + linesBefore;
    const message = broken.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? 'is not YAML';
    return { rows: [], errors: [{ line, message }] };
  }
  const values = valuesOf(document);
  if (!values) return { rows: [], errors: [{ line: 1, message: 'repeats parts of itself too often to be read' }] };
  const lines = nodesOf(document).map((start) => counter.linePos(start).line + linesBefore);
  return { rows: values.map((value, at) => rowOf(value, lines[at] ?? linesBefore + 1)), errors: [] };
}

/** The list itself, or the one under `lookups` of a dossier. */
function valuesOf(document: Document): readonly unknown[] | undefined {
  try {
    const value: unknown = document.toJS({ maxAliasCount: mostAliases });
    if (Array.isArray(value)) return value;
    const held = isRecord(value) && Array.isArray(value.lookups) ? value.lookups : undefined;
    return held ?? [value];
  } catch {
    return undefined;
  }
}

function nodesOf(document: Document): readonly number[] {
  const root: unknown = document.contents;
  const held: unknown = isMap(root) ? root.get('lookups') : root;
  const items: readonly unknown[] = isSeq(held) ? held.items : [root];
  return items.map((node) => (isMap(node) ? (node.range?.[0] ?? 0) : 0));
}

function rowOf(value: unknown, line: number): FlatEntry {
  if (!isRecord(value)) return { line, fields: {} };
  const { kind, provider, as_of, value: about, status, error, ...fields } = value;
  const head = { line, kind: textOf(kind) };
  if ('results' in value) return { ...head, fields: {}, whole: value };
  return {
    ...head,
    provider: textOf(provider),
    as_of: textOf(as_of),
    value: textOf(about),
    status: textOf(status),
    error: textOf(error),
    fields,
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
