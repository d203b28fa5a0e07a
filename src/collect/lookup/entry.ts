import type { LookupKind } from '../../engine/dossier.ts';
import { nearest } from '../../engine/read/nearest.ts';
import { readPhone } from '../../engine/read/phone.ts';
import type { LineError } from '../line.ts';
import { plainIp } from '../login/ip.ts';
import { cellValue, lookupFields, lookupKinds } from './fields.ts';

/** One row as it was written: the four parts that every look-up has, and the fields of the result. */
export interface FlatEntry {
  readonly line: number;
  readonly kind?: string | undefined;
  readonly provider?: string | undefined;
  readonly as_of?: string | undefined;
  readonly value?: string | undefined;
  readonly status?: string | undefined;
  readonly error?: string | undefined;
  /** Texts of cells are read by the field's form; other values are taken as they are. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** A look-up as a dossier holds it, with its results. */
  readonly whole?: object | undefined;
}

/** What was read of a text, before the values of one look-up are put together. */
export interface LookupRows {
  readonly rows: readonly FlatEntry[];
  readonly errors: readonly LineError[];
}

/** A look-up of one value, not yet checked by the dossier's own reader. */
export interface LookupEntry {
  readonly kind: string;
  readonly provider: string;
  readonly as_of: string;
  readonly status?: string;
  readonly error?: string;
  readonly results?: Readonly<Record<string, object>>;
}

export function entryOf(row: FlatEntry): { readonly entry: LookupEntry } | { readonly fault: string } {
  const kind = lookupKinds.find(
    (one) =>
      one ===
      row.kind
        ?.trim()
        .toLowerCase()
        .replace(/[\s-]+/g, '_'),
  );
  if (!kind) return { fault: kindWords(row.kind) };
  if (row.whole) return { entry: row.whole as LookupEntry };
  const { provider, as_of, value, status, error } = row;
  if (!provider) return { fault: 'the provider is missing' };
  if (!as_of) return { fault: 'the date of the list (as_of) is missing' };
  const head = { kind, provider, as_of, ...(status && { status }), ...(error && { error }) };
  if (status === 'failed') return { entry: head };
  if (!value) return { fault: 'the value that was looked up is missing' };
  const result = resultOf(kind, row.fields);
  if ('unknown' in result) return { fault: fieldWords(kind, result.unknown) };
  return { entry: { ...head, results: { [keyOf(kind, value)]: result.is } } };
}

/** A value as the dossier's sources write it, so that the answer is found by it. */
function keyOf(kind: LookupKind, value: string): string {
  if (kind === 'phone') return readPhone(value).e164 ?? value;
  if (kind === 'ip') return plainIp(value);
  return kind === 'domain' || kind === 'mail_domain' || kind === 'tree' ? value.toLowerCase() : value;
}

function resultOf(
  kind: LookupKind,
  given: Readonly<Record<string, unknown>>,
): { readonly is: object } | { readonly unknown: string } {
  const forms = lookupFields[kind];
  const result: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    const form = Object.hasOwn(forms, name) ? forms[name] : undefined;
    if (!form && !(kind === 'sanctions' && name === 'matches')) return { unknown: name };
    result[name] = form && typeof value === 'string' ? cellValue(value, form) : value;
  }
  if (kind !== 'sanctions' || 'matches' in result) return { is: result };
  return { is: { matches: Object.keys(result).length > 0 ? [result] : [] } };
}

function kindWords(kind: string | undefined): string {
  if (!kind) return `the kind is missing, one of ${lookupKinds.join(', ')}`;
  const near = nearest(kind, lookupKinds);
  return `there is no look-up "${kind.slice(0, 40)}"${near ? ` (did you mean ${near}?)` : `; there are ${lookupKinds.join(', ')}`}`;
}

function fieldWords(kind: LookupKind, name: string): string {
  const known = Object.keys(lookupFields[kind]);
  return `a look-up of the kind ${kind} has no field "${name.slice(0, 40)}"; it has ${known.join(', ')}`;
}
