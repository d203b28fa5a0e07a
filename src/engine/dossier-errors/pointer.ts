/** A JSON pointer (RFC 6901); the whole is the empty text. */
export function pointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

/** What stands at a path, own fields only; `undefined` where there is nothing. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (hasField(at, key) ? at[key] : undefined), value);
}

export function hasField(value: unknown, key: PropertyKey): value is Readonly<Record<PropertyKey, unknown>> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}
