import { readFileSync } from 'node:fs';
import type { Json } from './dossier-faults.ts';

/** The part of JSON Schema in which the dossier's contract is written. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly const?: Json;
  readonly enum?: readonly Json[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly type?: string;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: boolean | Schema;
}

export const contract: Schema = JSON.parse(readFileSync('test/schemas/dossier.schema.json', 'utf8'));

const texts = [
  'x',
  '2026-10-01',
  '2026-10-01T16:02:00Z',
  '2026-10',
  '09:00',
  '+02:00',
  '+12085550142',
  'CA',
  'CAD',
  'ann@mail.example',
  'mail.example',
  'https://ann.example/a',
  '192.0.2.1',
  '0123456789abcdef',
  '0123456789'.repeat(4),
  '01234567'.repeat(8),
  '123456789',
  'UT12ABCD12345678',
  'UTOAUTO2',
  `P<UTO${'<'.repeat(39)}`,
];
const formats: Readonly<Record<string, string>> = {
  'date-time': '2026-10-01T16:02:00+02:00',
  date: '2026-10-01',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
};

/** A value with every field of a schema, taking the first form of each value that has several, or the last. */
export function sample(schema: Schema, form: 'first' | 'last'): Json {
  const one = resolved(schema);
  if (one.const !== undefined) return one.const;
  if (one.enum) return one.enum.at(form === 'first' ? 0 : -1) ?? null;
  const forms = one.anyOf ?? one.oneOf;
  if (forms) return sample(forms.at(form === 'first' ? 0 : -1) ?? {}, form);
  if (one.type === 'array') return Array.from({ length: one.minItems ?? 1 }, () => sample(one.items ?? {}, form));
  if (one.type === 'object') return objectOf(one, form);
  if (one.type === 'boolean') return form === 'first';
  return one.type === 'string' ? textOf(one) : (one.minimum ?? 1);
}

function objectOf(schema: Schema, form: 'first' | 'last'): Json {
  const fields = Object.entries(schema.properties ?? {}).map(([key, field]) => [key, sample(field, form)] as const);
  const values = schema.additionalProperties;
  if (typeof values !== 'object') return Object.fromEntries(fields);
  return { [textOf(schema.propertyNames ?? {})]: sample(values, form) };
}

function textOf({ pattern, format }: Schema): string {
  const fits = (text: string): boolean => pattern === undefined || new RegExp(pattern, 'u').test(text);
  const found = format === undefined ? texts.find(fits) : formats[format];
  if (found === undefined) throw new Error(`No sample fits ${pattern ?? format}.`);
  return found;
}

function resolved(schema: Schema): Schema {
  const name = schema.$ref?.replace('#/$defs/', '');
  const target = name === undefined ? undefined : contract.$defs?.[name];
  return target ? resolved(target) : schema;
}

/** Small dossiers that together have every field of the contract: one for each kind of source, event and look-up, and one for the rest. */
export function sampleDossiers(form: 'first' | 'last'): readonly (readonly [string, Json])[] {
  const application = { id: 'application', kind: 'application' };
  const defs = Object.entries(contract.$defs ?? {});
  const each = (prefix: string, put: (one: Json) => Json) =>
    defs
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, schema]) => [name, put(sample(schema, form))] as const);
  const { sources: _, events: __, lookups: ___, ...rest } = contract.properties ?? {};
  return [
    ...each('kind_', (source) => ({ dossier: 1, sources: [source] })),
    ...each('event_', (event) => ({ dossier: 1, sources: [application], events: [event] })),
    ...each('lookup_', (lookup) => ({ dossier: 1, sources: [application], lookups: [lookup] })),
    [
      'the rest',
      {
        ...Object.fromEntries(Object.entries(rest).map(([key, one]) => [key, sample(one, form)])),
        sources: [application],
      },
    ],
  ];
}
