import type { LoginRow } from './row.ts';

/** An export whose entries are JSON objects. */
export interface JsonExport {
  readonly provider: string;
  /** The member that holds its entries, where a whole response was saved. */
  readonly list?: string;
  /** Whether an entry looks like one of its own. */
  readonly fits: (entry: object) => boolean;
  /** Undefined when the entry is not of the export's shape. */
  readonly read: (entry: object, line: number) => LoginRow | undefined;
}
