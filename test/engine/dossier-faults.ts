export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Path = readonly (string | number)[];

export interface Fault {
  readonly what: string;
  readonly dossier: Json;
}

/** What a value is replaced by, one after the other. */
const odd: readonly Json[] = [
  null,
  true,
  -1.5,
  1e6,
  '',
  '\n',
  'Zz zz',
  '2026-02-30',
  [],
  {},
  ['x', 'x'],
  { surplus: 1 },
];

/** A dossier with one fault at a time: each field left out, each value replaced, each object with a field too many, each list doubled and emptied. */
export function faultsIn(dossier: Json): readonly Fault[] {
  return placesIn(dossier).flatMap(({ path, value }) => {
    const at = `/${path.join('/')}`;
    const put = (what: string, other: Json | undefined): Fault => ({
      what: `${what} at ${at}`,
      dossier: changed(dossier, path, other),
    });
    const replaced = odd.map((other) => put(`${JSON.stringify(other)} instead`, other));
    if (path.length === 0) return replaced;
    return [put('nothing', undefined), ...replaced, ...inside(value).map(([what, other]) => put(what, other))];
  });
}

function inside(value: Json): readonly (readonly [string, Json])[] {
  if (isList(value)) return [['the list twice', [...value, ...value]]];
  if (typeof value !== 'object' || value === null) return [];
  return [
    ['a field too many', { ...value, surplus: 1 }],
    ['a note', { ...value, note: 'seen' }],
    ['a blank key', { ...value, '': 1 }],
  ];
}

function placesIn(value: Json, path: Path = []): readonly { readonly path: Path; readonly value: Json }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  const within = isList(value)
    ? value.map((one, at) => [at, one] as const)
    : Object.entries(value).map(([key, one]) => [key, one] as const);
  return [{ path, value }, ...within.flatMap(([key, one]) => placesIn(one, [...path, key]))];
}

/** The value with another one, or none, at a path. */
function changed(value: Json, [key, ...rest]: Path, other: Json | undefined): Json {
  if (key === undefined) return other ?? null;
  if (isList(value)) {
    const one = value[Number(key)] ?? null;
    const put = rest.length === 0 && other === undefined ? [] : [changed(one, rest, other)];
    return value.toSpliced(Number(key), 1, ...put);
  }
  if (typeof value !== 'object' || value === null) return value;
  const { [String(key)]: one = null, ...others } = value;
  return rest.length === 0 && other === undefined ? others : { ...others, [key]: changed(one, rest, other) };
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
