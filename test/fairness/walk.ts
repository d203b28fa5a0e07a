/** A value of a dossier with the names of the fields that lead to it. */
export type Visit = (text: string | number, path: readonly string[]) => unknown;

/** The same value with each text and number, and each key of a look-up's results, as `change` gives it. */
export function changed(value: unknown, change: Visit, path: readonly string[] = []): unknown {
  if (Array.isArray(value)) return value.map((one) => changed(one, change, path));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => {
        const isResult = path.at(-1) === 'results';
        const name = isResult ? String(change(key, [...path, '{key}'])) : key;
        return [name, changed(one, change, [...path, isResult ? '{value}' : key])];
      }),
    );
  }
  return typeof value === 'string' || typeof value === 'number' ? change(value, path) : value;
}

/** Every text and number with its path. */
export function leaves(value: unknown): readonly (readonly [string | number, readonly string[]])[] {
  const all: (readonly [string | number, readonly string[]])[] = [];
  changed(value, (text, path) => {
    all.push([text, path]);
    return text;
  });
  return all;
}
