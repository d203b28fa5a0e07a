import { z } from 'zod';
import { Dossier } from '../dossier.ts';
import { valueAt } from './pointer.ts';

/** Names of the fields that may stand at a place of a dossier; none where its kind is not known. */
export function knownFields(path: readonly PropertyKey[], dossier: unknown): readonly string[] {
  let schemas: readonly unknown[] = [Dossier];
  path.forEach((key, depth) => {
    const holder = valueAt(dossier, path.slice(0, depth));
    schemas = schemas.flatMap((schema) => formsOf(schema, holder)).flatMap((form) => inside(form, key));
  });
  const value = valueAt(dossier, path);
  return [...new Set(schemas.flatMap((schema) => formsOf(schema, value)).flatMap(fieldsOf))];
}

/** The schemas behind an optional or a union; of a union with a tag only the one that the value names. */
function formsOf(schema: unknown, value: unknown): readonly unknown[] {
  if (schema instanceof z.ZodOptional) return formsOf(schema.unwrap(), value);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const tag: string = schema.def.discriminator;
    return schema.options.filter((option) => isTagged(option, tag, valueAt(value, [tag])));
  }
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => formsOf(option, value));
  return [schema];
}

function isTagged(option: unknown, tag: string, value: unknown): boolean {
  const field: unknown = option instanceof z.ZodObject ? option.shape[tag] : undefined;
  return field instanceof z.ZodLiteral && field.safeParse(value).success;
}

function inside(form: unknown, key: PropertyKey): readonly unknown[] {
  if (form instanceof z.ZodArray) return typeof key === 'number' ? [form.element] : [];
  if (form instanceof z.ZodRecord) return [form.valueType];
  return form instanceof z.ZodObject && Object.hasOwn(form.shape, key) ? [form.shape[String(key)]] : [];
}

function fieldsOf(form: unknown): readonly string[] {
  if (form instanceof z.ZodObject) return Object.keys(form.shape);
  if (form instanceof z.ZodRecord && form.keyType instanceof z.ZodEnum) return form.keyType.options.map(String);
  return [];
}
