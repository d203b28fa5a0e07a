import { cloudTrail } from './cloudtrail.ts';
import { entraGraph } from './entra.ts';
import { google } from './google.ts';
import type { JsonExport } from './json-export.ts';
import { okta } from './okta.ts';
import type { LoginRow, LoginRows } from './row.ts';
import { slackAccess } from './slack.ts';

const jsonExports: readonly JsonExport[] = [okta, entraGraph, google, slackAccess, cloudTrail];
const names = jsonExports.map((one) => one.provider).join(', ');

/** Entries of a JSON list, of a saved response, or of one object a line; which export it is shows in the entries. */
export function jsonRows(text: string): LoginRows | { readonly error: string } {
  const given = entriesOf(text);
  if ('error' in given) return given;
  const { entries, unit } = given;
  const known = jsonExports.find((one) => entries.some(({ entry }) => isObject(entry) && one.fits(entry)));
  if (!known) return { error: `is JSON, but no export that is known here: ${names}` };
  const rows: LoginRow[] = [];
  const errors: { line: number; message: string }[] = [];
  for (const { line, entry } of entries) {
    const row = isObject(entry) ? known.read(entry, line) : undefined;
    if (row) rows.push(row);
    else errors.push({ line, message: `is no entry of ${known.provider}` });
  }
  return { provider: known.provider, unit, rows, errors };
}

interface Entry {
  readonly line: number;
  readonly entry: unknown;
}

type Entries = { readonly entries: readonly Entry[]; readonly unit: 'line' | 'entry' } | { readonly error: string };

function entriesOf(text: string): Entries {
  const whole = parsed(text);
  if (whole) {
    const list = Array.isArray(whole.is) ? (whole.is as readonly unknown[]) : listIn(whole.is);
    return { entries: list.map((entry, at) => ({ line: at + 1, entry })), unit: 'entry' };
  }
  const lines = text
    .split(/\r?\n/)
    .map((line, at) => ({ line: at + 1, text: line }))
    .filter((one) => one.text.trim() !== '');
  const entries = lines.map(({ line, text: one }) => ({ line, entry: parsed(one)?.is }));
  return entries.some(({ entry }) => isObject(entry)) ? { entries, unit: 'line' } : { error: 'is not JSON' };
}

/** A saved response holds its entries in one member; a lone object is one entry. */
function listIn(value: unknown): readonly unknown[] {
  if (!isObject(value)) return [value];
  for (const { list } of jsonExports) {
    const held: unknown = list === undefined ? undefined : Object.entries(value).find(([key]) => key === list)?.[1];
    if (Array.isArray(held)) return held;
  }
  return [value];
}

function parsed(text: string): { readonly is: unknown } | undefined {
  try {
    return { is: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
