import type { Db } from '../../db/client.ts';

/** What every act on a case needs: the rows, fresh random ids, and the version that stands in reports. */
export interface House {
  readonly db: Db;
  readonly id: () => string;
  readonly app: string;
}

/** Who does something, when, and by which form: the same form sent twice is done once. */
export interface Act {
  /** Slack's id of the person. */
  readonly by: string;
  /** RFC 3339, UTC. */
  readonly at: string;
  readonly request?: string;
}

/** `already`: the same form was accepted before, and nothing was done again. */
export type Done<T> =
  | { readonly ok: true; readonly value: T; readonly already?: boolean }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };
