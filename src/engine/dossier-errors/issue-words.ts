import type { z } from 'zod';
import type { DossierError } from '../dossier-errors.ts';
import { nearest } from '../read/nearest.ts';
import { hasField, pointer, valueAt } from './pointer.ts';
import { unknownField } from './unknown-field.ts';

type Issue = z.core.$ZodIssue;
type IssueOf<C extends Issue['code']> = Extract<Issue, { code: C }>;

/** What zod found wrong, in plain words and at the place where a person would mend it. */
export function wordsOf(issue: Issue, dossier: unknown, base: readonly PropertyKey[] = []): readonly DossierError[] {
  const path = [...base, ...issue.path];
  const at = pointer(path);
  if (isMissing(path, dossier)) return [{ path: pointer(path.slice(0, -1)), message: needed(path, issue) }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: pointer([...path, key]), message: unknownField(key, path, dossier) }));
    case 'invalid_union':
      return unionWords(issue, dossier, path);
    case 'invalid_key':
      return [{ path: at, message: `cannot be looked up: ${keyWords(issue)}` }];
    default:
      return [{ path: at, message: messageOf(issue, valueAt(dossier, path)) }];
  }
}

function isMissing(path: readonly PropertyKey[], dossier: unknown): boolean {
  const key = path.at(-1);
  return key !== undefined && !hasField(valueAt(dossier, path.slice(0, -1)), key);
}

function needed(path: readonly PropertyKey[], issue: Issue): string {
  const options = tagOptions(issue);
  return `needs \`${String(path.at(-1))}\`${options.length > 0 ? `, one of ${options.join(', ')}` : ''}`;
}

function messageOf(issue: Issue, given: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeWords([issue.expected], given);
    case 'invalid_value':
      return oneOf(issue.values.map(String), given);
    case 'too_small':
      return bounded(issue.origin, `at least ${issue.minimum}`);
    case 'too_big':
      return bounded(issue.origin, `at most ${issue.maximum}`);
    default:
      return issue.message;
  }
}

function bounded(origin: string, bound: string): string {
  if (origin === 'array') return `needs ${bound} in its list`;
  return origin === 'string' ? `must have ${bound} characters` : `must be ${bound}`;
}

function oneOf(values: readonly string[], given: unknown): string {
  if (values.length === 1) return `must be ${values[0]}`;
  const near = typeof given === 'string' ? nearest(given, values) : undefined;
  return `must be one of ${values.join(', ')}${near === undefined ? '' : ` (did you mean \`${near}\`?)`}`;
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

function typeWords(expected: readonly string[], given: unknown): string {
  const names = new Set(expected.map((one) => typeNames[one] ?? one));
  return `must be ${[...names].join(' or ')}${typeHint(expected, given)}`;
}

function typeHint(expected: readonly string[], given: unknown): string {
  if (given === null) return ' (leave it out if it is not known)';
  if (typeof given === 'number' || typeof given === 'boolean')
    return expected.includes('string') ? ' (put it in quotes)' : '';
  const isQuoted = typeof given === 'string' && !expected.includes('array') && !expected.includes('object');
  return isQuoted ? ' (without quotes)' : '';
}

function keyWords(issue: IssueOf<'invalid_key'>): string {
  return [...new Set(issue.issues.map((one) => messageOf(one, '')))].join(', ');
}

/** A value of several forms: only what is wrong with the form that was tried. */
function unionWords(
  issue: IssueOf<'invalid_union'>,
  dossier: unknown,
  path: readonly PropertyKey[],
): readonly DossierError[] {
  const options = tagOptions(issue);
  if (options.length > 0) return [{ path: pointer(path), message: oneOf(options, valueAt(dossier, path)) }];
  const nearestFit = Math.min(...issue.errors.map(fitOf));
  if (nearestFit === otherType) {
    const types = issue.errors.flat().flatMap((one) => (isOtherType(one) ? [one.expected] : []));
    return [{ path: pointer(path), message: typeWords(types, valueAt(dossier, path)) }];
  }
  const tried = issue.errors.filter((form) => fitOf(form) === nearestFit);
  return alternatives(tried.flatMap((form) => form.flatMap((one) => wordsOf(one, dossier, path))));
}

/** Kinds of source, event or look-up, when an issue is about which kind it is. */
function tagOptions(issue: Issue): readonly string[] {
  return issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options)
    ? issue.options.map(String)
    : [];
}

const otherType = 2;

/** 0: something inside is wrong; 1: the value itself is; 2: it is of another type, so that this form was not meant. */
function fitOf(form: readonly Issue[]): number {
  if (form.some(isOtherType)) return otherType;
  return form.some((one) => one.path.length > 0 || one.code === 'unrecognized_keys') ? 0 : 1;
}

function isOtherType(issue: Issue): issue is IssueOf<'invalid_type'> {
  return issue.code === 'invalid_type' && issue.path.length === 0;
}

function alternatives(errors: readonly DossierError[]): readonly DossierError[] {
  return [...new Set(errors.map((error) => error.path))].map((path) => {
    const messages = new Set(errors.filter((error) => error.path === path).map((error) => error.message));
    const [first = '', ...others] = messages;
    return { path, message: [first, ...others.map((other) => other.replace(/^must be /, ''))].join(', or ') };
  });
}
