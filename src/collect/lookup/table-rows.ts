import { columnKey } from '../columns.ts';
import type { LineError } from '../line.ts';
import type { TableRow } from '../table.ts';
import type { FlatEntry, LookupRows } from './entry.ts';
import { lookupFields } from './fields.ts';

const heads = ['kind', 'provider', 'as_of', 'value', 'status', 'error'] as const;
type Head = (typeof heads)[number];

const fieldNames = new Map(
  [...heads, ...Object.values(lookupFields).flatMap((fields) => Object.keys(fields))].map((name) => [
    columnKey(name),
    name,
  ]),
);

/** Rows under a heading, or lines of four parts and then `field=value`. */
export function rowsOfTable(table: readonly TableRow[]): LookupRows {
  const [first] = table;
  const isHeaded = first?.cells.some((cell) => columnKey(cell) === 'kind') ?? false;
  return first && isHeaded ? headed(first, table.slice(1)) : { rows: table.map(lineOf), errors: [] };
}

function headed(header: TableRow, rows: readonly TableRow[]): LookupRows {
  const names = header.cells.map((cell) => fieldNames.get(columnKey(cell)));
  const errors: LineError[] = header.cells.flatMap((cell, at) =>
    names[at] === undefined && cell !== ''
      ? [{ line: header.line, message: `no look-up has a field "${cell.slice(0, 40)}"` }]
      : [],
  );
  return { rows: rows.map(({ line, cells }) => flat(line, cells, names)), errors };
}

function flat(line: number, cells: readonly string[], names: readonly (string | undefined)[]): FlatEntry {
  const given = cells.flatMap((cell, at): [string, string][] => {
    const name = names[at];
    return name === undefined || cell === '' ? [] : [[name, cell]];
  });
  const of = Object.fromEntries(given);
  return {
    line,
    ...Object.fromEntries(heads.map((head) => [head, of[head]])),
    fields: Object.fromEntries(given.filter(([name]) => !isHead(name))),
  };
}

function lineOf({ line, cells }: TableRow): FlatEntry {
  const [kind, provider, asOf, value, ...rest] = cells;
  const pairs = rest.filter(Boolean).map((cell): [string, string] => {
    const [, name = cell, text = ''] = /^([^=:]+)\s*[=:]\s*(.*)$/.exec(cell) ?? [];
    const known = fieldNames.get(columnKey(name));
    return [known ?? name.trim(), text];
  });
  const { status, error, ...fields } = Object.fromEntries(pairs);
  return { line, kind, provider, as_of: asOf, value, status, error, fields };
}

function isHead(name: string): name is Head {
  return heads.some((head) => head === name);
}
