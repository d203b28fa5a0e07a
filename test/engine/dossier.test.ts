import { readdirSync, readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Dossier } from '../../src/engine/dossier.ts';
import { readDossier } from '../../src/engine/dossier-errors.ts';
import { dossierJsonSchema, reportJsonSchema } from '../../src/engine/json-schema.ts';

const ajv = new Ajv2020.default({ allErrors: true, discriminator: true, strict: false });
addFormats.default(ajv);
const isDossier = ajv.compile(JSON.parse(readFileSync('test/schemas/dossier.schema.json', 'utf8')));

const cases = readdirSync('test/cases').map(
  (name) => [name, parse(readFileSync(`test/cases/${name}`, 'utf8')) as unknown] as const,
);

describe.each(cases)('the two forms of the format agree on %s', (_, dossier) => {
  it('as it is', () => {
    expect(isDossier(dossier)).toBe(true);
    expect(readDossier(dossier)).toMatchObject({ ok: true });
  });

  it('with one fault at each place', () => {
    const disagreements = faultsIn(dossier).flatMap(({ what, value }) => {
      const theirs = isDossier(value);
      const ours = Dossier.safeParse(value).success;
      return theirs === ours ? [] : [`${what}: the schema says ${theirs}, the code ${ours}`];
    });
    expect(disagreements).toEqual([]);
  });
});

/** Each value of a dossier once left out, once of another type, once out of its list or pattern; each object once with a field too many. */
function faultsIn(dossier: unknown): readonly { what: string; value: unknown }[] {
  const faults: { what: string; value: unknown }[] = [];
  const visit = (at: unknown, path: readonly (string | number)[]): void => {
    const put = (
      what: string,
      change: (holder: Record<string | number, unknown>, key: string | number) => void,
    ): void => {
      const copy = structuredClone(dossier);
      const key = path.at(-1);
      const holder = path
        .slice(0, -1)
        .reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], copy);
      if (key !== undefined) change(holder as Record<string | number, unknown>, key);
      faults.push({ what: `${what} at /${path.join('/')}`, value: copy });
    };
    if (path.length > 0) {
      put('left out', (holder, key) => (Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key]));
      put('a number', (holder, key) => (holder[key] = -1.5));
      put('an odd text', (holder, key) => (holder[key] = '\n'));
      put('nothing', (holder, key) => (holder[key] = null));
      put('a list', (holder, key) => (holder[key] = []));
    }
    if (typeof at !== 'object' || at === null) return;
    if (!Array.isArray(at) && path.length > 0)
      put('a field too many', (holder, key) => ((holder[key] as Record<string, unknown>).surplus = 1));
    for (const [key, value] of Object.entries(at)) visit(value, [...path, Array.isArray(at) ? Number(key) : key]);
  };
  visit(dossier, []);
  return faults;
}

describe('what is wrong with a dossier is said at its place', () => {
  const errors = (value: unknown): readonly string[] => {
    const read = readDossier(value);
    return read.ok ? [] : read.errors.map((error) => `${error.path}: ${error.message}`);
  };
  const application = { id: 'application', kind: 'application' };

  it.each([
    [
      'a mistyped field',
      { ...application, emial: 'ann@mail.example' },
      '/sources/0/emial: unknown field (did you mean `email`?)',
    ],
    [
      'a field of a person’s traits',
      { ...application, gender: 'F' },
      '/sources/0/gender: there is no such field, and there will be none: a dossier never holds this about a person',
    ],
    [
      'a number without quotes',
      { ...application, phone: 12085550142 },
      '/sources/0/phone: must be a text (put it in quotes)',
    ],
    ['an unknown kind', { id: 'x', kind: 'hearsay' }, expect.stringContaining('/sources/0/kind: ')],
    ['no kind', { id: 'x' }, '/sources/0: needs `kind`'],
    ['a missing type', { id: 'x', kind: 'identity_document' }, '/sources/0: needs `type`'],
    [
      'a zone that does not exist',
      { ...application, location: { time_zone: 'Europe/Atlantis' } },
      '/sources/0/location/time_zone: no such time zone: Europe/Atlantis',
    ],
  ])('%s', (_, source, message) => {
    expect(errors({ dossier: 1, sources: [source] })).toEqual([message]);
  });

  it('all of it at once, and an event that points at nothing', () => {
    const said = errors({
      dossier: 1,
      sources: [application],
      events: [{ event: 'payment_change', at: '2026-10-01T00:00:00Z', payment: 'bank' }],
      surplus: 1,
    });
    expect(said).toEqual([expect.stringContaining('/surplus: unknown field')]);
    expect(
      errors({
        dossier: 1,
        sources: [application],
        events: [{ event: 'payment_change', at: '2026-10-01T00:00:00Z', payment: 'bank' }],
      }),
    ).toEqual(['/events/0/payment: no payment with the id `bank`']);
  });

  it('the JSON Schemas can be drawn', () => {
    expect(dossierJsonSchema()).toMatchObject({ type: 'object' });
    expect(reportJsonSchema()).toMatchObject({ type: 'object' });
  });
});
