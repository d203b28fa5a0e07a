import type { z } from 'zod';
import { brokenReferences } from './dossier/reference.ts';
import { Dossier } from './dossier.ts';
import { nearest } from './read/nearest.ts';

/** One thing that is wrong with a dossier, at a JSON pointer. */
export interface DossierError {
  readonly path: string;
  readonly message: string;
}

export type ReadDossier =
  | { readonly ok: true; readonly dossier: Dossier }
  | { readonly ok: false; readonly errors: readonly DossierError[] };

/** A dossier, or all that is wrong with it at once. */
export function readDossier(value: unknown): ReadDossier {
  const read = Dossier.safeParse(value);
  if (!read.success) return { ok: false, errors: errorsOf(read.error.issues, value) };
  const errors = brokenReferences(read.data);
  return errors.length > 0 ? { ok: false, errors } : { ok: true, dossier: read.data };
}

type Issue = z.core.$ZodIssue;

/** Words for what a person is or looks like: a dossier never holds them. */
const traits =
  /gender|^sex$|ethnic|race$|religio|accent|birthplace|place_of_birth|^age$|looks|disab|marital|native_language|browser_language|^language|fluency/;

function errorsOf(issues: readonly Issue[], value: unknown): readonly DossierError[] {
  const shown = new Map<string, string[]>();
  for (const { path, message } of issues.flatMap((issue) => wordsFor(issue, value))) {
    const before = shown.get(path) ?? [];
    if (!before.includes(message)) shown.set(path, [...before, message]);
  }
  return [...shown].map(([path, messages]) => ({ path, message: messages.join(', or ') }));
}

function wordsFor(issue: Issue, value: unknown, base: readonly PropertyKey[] = []): readonly DossierError[] {
  const path = [...base, ...issue.path];
  const at = pointer(path);
  if (isMissing(issue, path, value))
    return [{ path: pointer(path.slice(0, -1)), message: `needs \`${String(path.at(-1))}\`` }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: pointer([...path, key]), message: unknownField(key, path, value) }));
    case 'invalid_union':
      return unionWords(issue, path, value);
    case 'invalid_key':
      return [{ path: at, message: `has a key that cannot be looked up here: ${String(path.at(-1))}` }];
    case 'invalid_type':
      return [typeWords(issue, path, value)];
    case 'invalid_value':
      return [
        {
          path: at,
          message:
            issue.values.length === 1
              ? `must be ${JSON.stringify(issue.values[0])}`
              : `must be one of ${issue.values.join(', ')}`,
        },
      ];
    case 'too_small':
      return [
        {
          path: at,
          message:
            issue.origin === 'array'
              ? `needs at least ${issue.minimum} of them`
              : `must be at least ${issue.minimum}${issue.origin === 'string' ? ' character' : ''}`,
        },
      ];
    case 'too_big':
      return [
        {
          path: at,
          message:
            issue.origin === 'array'
              ? `takes at most ${issue.maximum} of them`
              : `must be at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`,
        },
      ];
    default:
      return [{ path: at, message: issue.message }];
  }
}

function isMissing(issue: Issue, path: readonly PropertyKey[], value: unknown): boolean {
  const isTag = issue.code === 'invalid_union' && issue.errors.length === 0;
  return !isTag && issue.code !== 'unrecognized_keys' && path.length > 0 && valueAt(value, path) === undefined;
}

function typeWords(
  issue: Extract<Issue, { code: 'invalid_type' }>,
  path: readonly PropertyKey[],
  value: unknown,
): DossierError {
  const given = valueAt(value, path);
  const quotes = typeof given === 'number' && issue.expected === 'string' ? ' (put it in quotes)' : '';
  return { path: pointer(path), message: `must be ${typeNames[issue.expected] ?? issue.expected}${quotes}` };
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** Of a value that may have several forms, only what is wrong with the form that was tried. */
function unionWords(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: readonly PropertyKey[],
  value: unknown,
): readonly DossierError[] {
  const given = valueAt(value, path);
  if (issue.errors.length === 0) return [discriminatorWords(issue, path, value)];
  const deep = issue.errors.filter((branch) =>
    branch.some((one) => one.path.length > 0 || one.code === 'unrecognized_keys'),
  );
  const isWhole = typeof given === 'object' && given !== null;
  const tried = isWhole && deep.length > 0 ? deep : issue.errors;
  const words = tried.flatMap((branch) => branch.flatMap((one) => wordsFor(one, value, path)));
  const fitting = isWhole ? words : words.filter((one) => !/must be (an object|a list)/.test(one.message));
  return fitting.length > 0 ? fitting : words;
}

function discriminatorWords(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: readonly PropertyKey[],
  value: unknown,
): DossierError {
  const key =
    'discriminator' in issue && typeof issue.discriminator === 'string' ? issue.discriminator : String(path.at(-1));
  const object = path.at(-1) === key ? path.slice(0, -1) : path;
  const known = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
  if (valueAt(value, [...object, key]) === undefined) return { path: pointer(object), message: `needs \`${key}\`` };
  return {
    path: pointer([...object, key]),
    message: known.length > 0 ? `must be one of ${known.join(', ')}` : 'is not known here',
  };
}

function unknownField(key: string, path: readonly PropertyKey[], value: unknown): string {
  if (traits.test(key.toLowerCase()))
    return 'there is no such field, and there will be none: a dossier never holds this about a person';
  const known = knownFields(path, value);
  const near = nearest(key, known);
  if (near) return `unknown field (did you mean \`${near}\`?)`;
  return known.length > 0 ? `unknown field; known here: ${known.join(', ')}` : 'unknown field';
}

/** Field names that the schema knows at a place, found by asking it. */
function knownFields(path: readonly PropertyKey[], value: unknown): readonly string[] {
  let schema: z.core.$ZodType | undefined = Dossier;
  const trail: PropertyKey[] = [];
  for (const key of path) {
    schema = inside(schema, key, valueAt(value, trail));
    trail.push(key);
  }
  const object = asObject(schema, valueAt(value, path));
  return object ? Object.keys(object) : [];
}

type Shape = Readonly<Record<string, z.core.$ZodType>>;

function inside(schema: z.core.$ZodType | undefined, key: PropertyKey, value: unknown): z.core.$ZodType | undefined {
  const bare = unwrapped(schema);
  const def = bare?._zod.def as
    | {
        readonly element?: z.core.$ZodType;
        readonly valueType?: z.core.$ZodType;
        readonly options?: readonly z.core.$ZodType[];
      }
    | undefined;
  if (typeof key === 'number')
    return (
      def?.element ??
      def?.options
        ?.map(unwrapped)
        .map((one) => (one?._zod.def as { readonly element?: z.core.$ZodType } | undefined)?.element)
        .find(Boolean)
    );
  return asObject(bare, value)?.[String(key)] ?? def?.valueType;
}

function asObject(schema: z.core.$ZodType | undefined, value: unknown): Shape | undefined {
  const bare = unwrapped(schema);
  const def = bare?._zod.def as
    | { readonly shape?: Shape; readonly options?: readonly z.core.$ZodType[]; readonly discriminator?: string }
    | undefined;
  if (def?.shape) return def.shape;
  const shapes = (def?.options ?? [])
    .map((option) => asObject(option, value))
    .filter((one): one is Shape => one !== undefined);
  const tag = def?.discriminator;
  if (tag === undefined || typeof value !== 'object' || value === null) return shapes[0];
  const wanted = (value as Readonly<Record<string, unknown>>)[tag];
  return shapes.find((shape) =>
    (shape[tag]?._zod.def as { readonly values?: readonly unknown[] } | undefined)?.values?.includes(wanted),
  );
}

function unwrapped(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  const inner = (schema?._zod.def as { readonly innerType?: z.core.$ZodType } | undefined)?.innerType;
  return inner ? unwrapped(inner) : schema;
}

export function pointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Readonly<Record<PropertyKey, unknown>>)[key] : undefined,
    value,
  );
}
