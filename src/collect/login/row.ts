/** One entry of an export, before its time is read. */
export interface LoginRow {
  /** Line of the file, or number of the entry in a JSON list; from 1. */
  readonly line: number;
  /** Each of these is a sign-in of its own: exports that sum up give a first and a last one. */
  readonly times: readonly string[];
  readonly ip?: string | undefined;
  readonly account?: string | undefined;
  readonly deviceId?: string | undefined;
  readonly endedAt?: string | undefined;
  readonly utcOffset?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly place?: LoginPlace | undefined;
  /** Why it is no sign-in of a person, if it isn't. */
  readonly skip?: Skip | undefined;
}

/** Failed attempts may be anybody's, so they say nothing of the candidate. */
export type Skip = 'the sign-in did not succeed' | 'not a sign-in' | 'no address of a person';

/** Where the export says that an address is. */
export interface LoginPlace {
  readonly country?: string | undefined;
  readonly region?: string | undefined;
  readonly city?: string | undefined;
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
  readonly operator?: string | undefined;
}

export interface LoginRows {
  /** Name of the export, as the provider of what it says of addresses. */
  readonly provider: string;
  readonly unit: 'line' | 'entry';
  readonly rows: readonly LoginRow[];
  /** Entries that are not of the export's shape. */
  readonly errors: readonly { readonly line: number; readonly message: string }[];
  /** Set when the file itself says that its times are UTC. */
  readonly timeZone?: string | undefined;
}
