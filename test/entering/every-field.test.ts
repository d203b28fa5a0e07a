import { describe, expect, it } from 'vitest';
import { formOf } from '../../src/cases/entry.ts';
import { declaredGroup } from '../../src/cases/forms/declared-fields.ts';
import { type EntryForm, type EntryWhat, fieldsIn, mostInputs } from '../../src/cases/forms/entry-form.ts';
import { typedFrom, withEntries, withFields } from '../../src/cases/forms/entry-values.ts';
import { eventForms, eventGroups } from '../../src/cases/forms/event-fields.ts';
import { readForm } from '../../src/cases/forms/field.ts';
import { lookupGroup } from '../../src/cases/forms/lookup-fields.ts';
import { isRecord, type RecordValue } from '../../src/cases/forms/record-line.ts';
import { sourceForms, sourceGroups } from '../../src/cases/forms/source-fields.ts';
import { Declared, Event, Lookup, Source } from '../../src/engine/dossier.ts';
import { sampleDossiers } from '../engine/dossier-samples.ts';

/** Fields that no form asks for, each with the reason. */
const exceptions: Readonly<Record<string, string>> = {
  id: 'given by Crosscheck, so that nobody has to make up keys; an import keeps its own',
  kind: 'chosen before the form',
  event: 'chosen before the form',
  by: 'whoever is signed in',
};

interface Sample {
  readonly what: EntryWhat;
  readonly kind: string;
  readonly body: RecordValue;
}

/** Every kind with every field of the contract, in the first or the last form that a value can have. */
function samples(form: 'first' | 'last'): readonly Sample[] {
  return sampleDossiers(form).flatMap(([, given]): Sample[] => {
    const dossier: unknown = JSON.parse(
      JSON.stringify(given).replaceAll('"time_zone":"x"', '"time_zone":"Europe/Berlin"'),
    );
    if (!isRecord(dossier)) return [];
    const { sources, events, lookups, declared } = dossier;
    if (events) return [{ what: 'event', kind: String(first(events).event), body: first(events) }];
    if (lookups) return [{ what: 'lookup', kind: String(first(lookups).kind), body: first(lookups) }];
    if (isRecord(declared)) return declaredSamples(declared);
    return [{ what: 'source', kind: String(first(sources).kind), body: first(sources) }];
  });
}

function declaredSamples({ explanations, ...rest }: RecordValue): Sample[] {
  const own = declaredGroup.forms.filter(({ kind }) => kind !== 'explanation');
  const partOf = (form: EntryForm): RecordValue =>
    Object.fromEntries(
      Object.entries(rest).filter(([key]) => fieldsIn(form).some((field) => field.key.split('.')[0] === key)),
    );
  return [
    ...own.map((form): Sample => ({ what: 'declared', kind: form.kind, body: partOf(form) })),
    { what: 'declared', kind: 'explanation', body: first(explanations) },
  ];
}

const first = (list: unknown): RecordValue => (Array.isArray(list) && isRecord(list[0]) ? list[0] : {});

/** As it comes out when all its texts are typed into the forms, one part after the other. */
function typedIntoForms({ what, kind, body }: Sample): RecordValue {
  const form = formOf(what, kind);
  if (!form) throw new Error(`no form for ${what} ${kind}`);
  return form.parts.reduce<RecordValue>((made, part) => {
    const ids = ['document', 'source', 'sources', 'payment', 'reference', 'session', 'proof'].flatMap(
      (key) => body[key],
    );
    const choices = ids.map((id) => ({ value: String(id), text: String(id) }));
    const fields = withEntries(part.fields, {
      source: choices,
      payment: choices,
      reference: choices,
      session: choices,
    });
    const typed = typedFrom(fields, body);
    const read = readForm(
      fields.map((field) => ({ ...field, optional: true })),
      typed,
    );
    expect(read, `${what} ${kind}`).toMatchObject({ ok: true });
    return read.ok ? withFields(made, fields, read.values, typed) : made;
  }, {});
}

/** Times and years are the same however they are written. */
function plain(value: unknown): unknown {
  if (Array.isArray(value))
    return value.length === 1 && typeof value[0] !== 'object' ? plain(value[0]) : value.map(plain);
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(value))
    return new Date(value).toISOString();
  return typeof value === 'number' ? String(value) : value;
}

describe.each(['first', 'last'] as const)('with the %s form of each value', (form) => {
  it.each(samples(form).map((one) => [`${one.what} ${one.kind}`, one] as const))(
    'every field of %s can be typed into a form, and the form shows what was typed',
    (_, sample) => {
      const expected = Object.entries(sample.body).filter(([key]) => !Object.hasOwn(exceptions, key));
      expect(plain(typedIntoForms(sample))).toEqual(plain(Object.fromEntries(expected)));
    },
  );
});

describe('the forms', () => {
  const all = [...sourceForms, ...eventForms, ...declaredGroup.forms, ...lookupGroup.forms];

  it('are there for every kind of the format, and for no other', () => {
    const kindsOf = (union: { readonly options: readonly { readonly shape: object }[] }, key: string) =>
      union.options.map((one) => String((one.shape as Record<string, { value?: unknown }>)[key]?.value)).sort();
    expect(sourceForms.map((one) => one.kind).sort()).toEqual(kindsOf(Source, 'kind'));
    expect(eventForms.map((one) => one.kind).sort()).toEqual(kindsOf(Event, 'event'));
    expect(lookupGroup.forms.map((one) => one.kind).sort()).toEqual(kindsOf(Lookup, 'kind'));
    const declared = declaredGroup.forms.flatMap((one) => fieldsIn(one).map(({ key }) => key.split('.')[0]));
    expect(new Set([...declared, 'explanations'])).toEqual(
      new Set([...Object.keys(Declared.shape), ...['fact', 'reason', 'value', 'sources', 'proof', 'stage']]),
    );
  });

  it('ask for at most six things at a step, and for nothing twice', () => {
    for (const form of all) {
      expect(form.parts.filter((part) => part.fields.length > mostInputs).map((part) => part.title)).toEqual([]);
      const keys = fieldsIn(form).map(({ key }) => key);
      expect(keys.filter((key, at) => keys.indexOf(key) < at)).toEqual([]);
    }
  });

  it('offer every word that the format knows for a choice', () => {
    for (const sample of [...samples('first'), ...samples('last')]) {
      const form = formOf(sample.what, sample.kind);
      for (const field of form ? fieldsIn(form) : []) {
        if (field.input !== 'choice' || field.of) continue;
        expect(field.choices?.length, `${sample.kind} ${field.key}`).toBeGreaterThan(0);
      }
    }
  });

  it('have plain titles that fit a list', () => {
    const titles = [...sourceGroups, ...eventGroups, declaredGroup, lookupGroup].map((group) => group.title);
    for (const title of [...titles, ...all.map((form) => form.title)])
      expect([...title].length).toBeLessThanOrEqual(75);
  });
});
