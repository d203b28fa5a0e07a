/** A row as callers see it: what SQL calls null is undefined. */
export type Row<T> = {
  readonly [K in keyof T]: unknown extends T[K] ? T[K] : null extends T[K] ? Exclude<T[K], null> | undefined : T[K];
};

/** A row to insert, where the sealed column is given as the value to seal. */
export type Fresh<T, Sealed extends keyof T> = Readonly<Omit<T, Sealed>> & { readonly [K in Sealed]: unknown };

export function present<T extends object>(row: T): Row<T> {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value ?? undefined])) as Row<T>;
}

export function maybe<T, R>(row: T | undefined, read: (row: T) => R): R | undefined {
  return row === undefined ? undefined : read(row);
}
