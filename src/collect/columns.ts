import type { TableRow } from './table.ts';

/** Column names that mean a field, best first, as `columnKey` writes them. */
export type ColumnNames<F extends string> = Readonly<Record<F, readonly string[]>>;

export interface Columns<F extends string> {
  readonly has: (field: F) => boolean;
  /** The cell's text; undefined when it is blank or there is no such column. */
  readonly of: (row: TableRow, field: F) => string | undefined;
  /** As the file heads the column. */
  readonly nameOf: (field: F) => string;
}

/** `client.ipAddress`, `CLIENT_IP_ADDRESS` and "Client IP address" are one column. */
export function columnKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Columns by the names in the first row. Of two columns with one name the first counts. */
export function columnsNamed<F extends string>(header: readonly string[], names: ColumnNames<F>): Columns<F> {
  const keys = header.map(columnKey);
  const at = new Map<F, number>();
  for (const field of Object.keys(names) as F[]) {
    const index = names[field].map((name) => keys.indexOf(name)).find((one) => one >= 0);
    if (index !== undefined) at.set(field, index);
  }
  return columnsOf(at, header);
}

/** Columns by their place, for lines without a heading. */
export function columnsInOrder<F extends string>(fields: readonly F[]): Columns<F> {
  return columnsOf(new Map(fields.map((field, index) => [field, index])), fields);
}

function columnsOf<F extends string>(at: ReadonlyMap<F, number>, header: readonly string[]): Columns<F> {
  return {
    has: (field) => at.has(field),
    of: (row, field) => row.cells[at.get(field) ?? -1] || undefined,
    nameOf: (field) => header[at.get(field) ?? -1] ?? field,
  };
}
