import { isJson, type Json } from '../json.ts';
import type { BlockError } from './block-error.ts';
import type { Field, Form, Part, Surface } from './field.ts';
import { partNamed } from './part.ts';

export type Found = readonly BlockError[];

type Of<Kind extends Field['kind']> = Extract<Field, { readonly kind: Kind }>;

export function offence(pointer: string, message: string, constraint?: BlockError['constraint']): Found {
  return [{ error: 'invalid_blocks', pointer, message, ...(constraint && { constraint }) }];
}

export function codePoints(text: string): number {
  return [...text].length;
}

const forms: Readonly<Record<Form, (text: string) => boolean>> = {
  link: (text) => URL.canParse(text) && !/\s/.test(text),
  web: (text) => URL.canParse(text) && /^https?:\/\/[^\s]+$/i.test(text),
  date: (text) => /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text),
  time: (text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text),
  number: (text) => text.trim() !== '' && Number.isFinite(Number(text)),
};

const formNames: Readonly<Record<Form, string>> = {
  link: 'url',
  web: 'url',
  date: 'date (YYYY-MM-DD)',
  time: 'time (HH:mm)',
  number: 'number',
};

function checkString(field: Omit<Of<'string'>, 'kind'>, value: unknown, at: string): Found {
  if (typeof value !== 'string') return offence(at, 'must be a string', { type: 'type', expected: 'string' });
  const length = codePoints(value);
  const { min, max, form } = field;
  if (min !== undefined && length < min) {
    return offence(at, `must be more than ${min - 1} characters`, { type: 'min_length', expected: min });
  }
  if (max !== undefined && length > max) {
    return offence(at, `must be less than ${max + 1} characters`, { type: 'max_length', expected: max });
  }
  if (form === undefined || forms[form](value)) return [];
  return offence(at, `must be a valid ${formNames[form]}`, { type: 'format', expected: formNames[form] });
}

function checkText(field: Of<'text'>, value: unknown, at: string): Found {
  if (!isJson(value)) return offence(at, 'must be a text object', { type: 'type', expected: 'object' });
  const type = field.types.find((one) => one === value.type);
  if (type === undefined) {
    return offence(`${at}/type`, `unsupported type: ${String(value.type)}`, { type: 'enum', expected: field.types });
  }
  const known = ['type', 'text', type === 'plain_text' ? 'emoji' : 'verbatim'];
  const { min, max } = field;
  const bounds = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  const inner =
    value.text === undefined
      ? offence(at, 'missing required field: text', { type: 'required', expected: 'text' })
      : checkString(bounds, value.text, `${at}/text`);
  return [...additional(value, known, at), ...inner];
}

function checkNumber(field: Of<'number'>, value: unknown, at: string): Found {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return offence(at, 'must be a number', { type: 'type', expected: 'number' });
  }
  const { min, max, above } = field;
  if (field.whole && !Number.isInteger(value)) return offence(at, 'must be an integer', { type: 'integer' });
  if (min !== undefined && value < min) return offence(at, `must be at least ${min}`, { type: 'min', expected: min });
  if (max !== undefined && value > max) return offence(at, `must be at most ${max}`, { type: 'max', expected: max });
  if (above !== undefined && value <= above) return offence(at, `must be greater than ${above}`, { type: 'min' });
  return [];
}

function checkList(surface: Surface, field: Of<'list'>, value: unknown, at: string): Found {
  if (!Array.isArray(value)) return offence(at, 'must be an array', { type: 'type', expected: 'array' });
  const { min = 0, max = Number.POSITIVE_INFINITY } = field;
  const tooFew = `must have at least ${min} items`;
  const tooMany = `no more than ${max} items allowed`;
  return [
    ...(value.length < min ? offence(at, tooFew, { type: 'min_items', expected: min }) : []),
    ...(value.length > max ? offence(at, tooMany, { type: 'max_items', expected: max }) : []),
    ...value.flatMap((item, index) => checkField(surface, field.item, item, `${at}/${index}`)),
  ];
}

/** With one part to choose from its `type` is only compared; with several it says which. */
function checkOneOfParts(surface: Surface, names: readonly string[], value: unknown, at: string): Found {
  if (!isJson(value)) return offence(at, 'must be an object', { type: 'type', expected: 'object' });
  const candidates = names.map(partNamed);
  const found = candidates.find((part) => part.type === undefined || part.type === value.type);
  if (found !== undefined) return checkPart(surface, found, value, at);
  const expected = candidates.map((part) => part.type);
  return offence(`${at}/type`, `unsupported type: ${String(value.type)}`, { type: 'enum', expected });
}

export function checkField(surface: Surface, field: Field, value: unknown, at: string): Found {
  switch (field.kind) {
    case 'string':
      return checkString(field, value, at);
    case 'text':
      return checkText(field, value, at);
    case 'number':
      return checkNumber(field, value, at);
    case 'list':
      return checkList(surface, field, value, at);
    case 'part':
      return checkOneOfParts(surface, field.of, value, at);
    case 'flag':
      return typeof value === 'boolean' ? [] : offence(at, 'must be a boolean', { type: 'type', expected: 'boolean' });
    case 'choice':
      if (typeof value === 'string' && field.of.includes(value)) return [];
      return offence(at, `must be one of ${field.of.join(', ')}`, { type: 'enum', expected: field.of });
  }
}

function additional(value: Json, known: readonly string[], at: string): Found {
  return Object.keys(value)
    .filter((key) => !known.includes(key) && value[key] !== undefined)
    .flatMap((key) => offence(at, `invalid additional property: ${key}`, { type: 'additional', expected: known }));
}

function missing(at: string, what: string): Found {
  return offence(at, `missing required field: ${what}`, { type: 'required', expected: what });
}

function checkGroups(part: Part, value: Json, at: string): Found {
  const count = (group: readonly string[]) => group.filter((key) => value[key] !== undefined).length;
  const absent = [...(part.anyOf ?? []), ...(part.oneOf ?? [])].filter((group) => count(group) === 0);
  const doubled = (part.oneOf ?? []).filter((group) => count(group) > 1);
  return [
    ...absent.flatMap((group) => missing(at, group.join(' or '))),
    ...doubled.flatMap((group) => offence(at, `only one of ${group.join(', ')} is allowed`)),
  ];
}

/** Checks an object against its part: what is missing, what is too much, and each field. */
export function checkPart(surface: Surface, part: Part, value: Json, at: string): Found {
  if (part.surfaces && !part.surfaces.includes(surface)) {
    const message = `${part.type ?? 'this'} is not allowed in a ${surface}`;
    return offence(`${at}/type`, message, { type: 'surface', expected: part.surfaces });
  }
  const known = [...Object.keys(part.fields), ...(part.type === undefined ? [] : ['type'])];
  const fields = Object.entries(part.fields).flatMap(([key, field]) => {
    if (value[key] !== undefined) return checkField(surface, field, value[key], `${at}/${key}`);
    return field.needed ? missing(at, key) : [];
  });
  const rules = (part.rules ?? [])
    .flatMap((rule) => rule(value))
    .flatMap(({ pointer, message }) => offence(`${at}${pointer}`, message));
  return [...additional(value, known, at), ...fields, ...checkGroups(part, value, at), ...rules];
}
