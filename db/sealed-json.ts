import type { Db } from './client.ts';

/** `column` is 'table.column'; together with the row's id it is where, and only where, the value opens again. */
export function sealJson(db: Db, column: string, id: string, value: unknown): Uint8Array {
  const text = JSON.stringify(value);
  if (text === undefined) throw new TypeError(`${column} needs a value that JSON has`);
  return db.cipher.seal(`${column}:${id}`, text);
}

export function openJson(db: Db, column: string, id: string, sealed: Uint8Array): unknown {
  return JSON.parse(db.cipher.open(`${column}:${id}`, sealed));
}
