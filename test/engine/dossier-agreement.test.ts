import { readdirSync, readFileSync } from 'node:fs';
import type { ErrorObject } from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Dossier } from '../../src/engine/dossier.ts';
import { wordsOf } from '../../src/engine/dossier-errors/issue-words.ts';
import { faultsIn, type Json } from './dossier-faults.ts';
import { contract, sampleDossiers } from './dossier-samples.ts';

const ajv = new Ajv2020.default({ allErrors: true, discriminator: true, strict: false, verbose: true });
addFormats.default(ajv);
const isDossier = ajv.compile(contract);

const cases = readdirSync('test/cases').map(
  (name) => [name, parse(readFileSync(`test/cases/${name}`, 'utf8')) as Json] as const,
);
const samples = [
  ...sampleDossiers('first').map(([name, one]) => [`${name}, in the first form of each value`, one] as const),
  ...sampleDossiers('last').map(([name, one]) => [`${name}, in the last form of each value`, one] as const),
];

describe('the code takes what the written contract takes', () => {
  it.each([...cases, ...samples])('%s', (_, dossier) => {
    expect(isDossier(dossier) ? [] : isDossier.errors).toEqual([]);
    expect(Dossier.safeParse(dossier).error?.issues ?? []).toEqual([]);
  });
});

describe('the code refuses what the written contract refuses, at the same place', () => {
  it.each(samples)('one fault at a time in %s', (_, dossier) => {
    expect(faultsIn(dossier).flatMap(disagreement)).toEqual([]);
  });

  it.each(cases)('one fault at a time in %s', (_, dossier) => {
    const faults = faultsIn(dossier);
    const every = Math.ceil(faults.length / 800);
    expect(faults.filter((__, at) => at % every === 0).flatMap(disagreement)).toEqual([]);
  });
});

function disagreement({ what, dossier }: { readonly what: string; readonly dossier: Json }): readonly string[] {
  const theirs = isDossier(dossier) ? [] : (isDossier.errors ?? []).flatMap(placesOf);
  const read = Dossier.safeParse(dossier);
  const ours = (read.error?.issues ?? []).flatMap((issue) => wordsOf(issue, dossier)).map((error) => error.path);
  if (theirs.length > 0 !== ours.length > 0)
    return [`${what}: ${theirs.length > 0 ? 'only the contract' : 'only the code'} refuses it`];
  return ours
    .filter((path) => !theirs.includes(path))
    .map((path) => `${what}: the contract has nothing against ${path}`);
}

/** Where Ajv would have us look; we point at the unknown field, key or kind itself. */
function placesOf({ instancePath, keyword, params }: ErrorObject): readonly string[] {
  const key = {
    additionalProperties: params.additionalProperty,
    propertyNames: params.propertyName,
    discriminator: params.tag,
  }[keyword];
  return key === undefined ? [instancePath] : [instancePath, `${instancePath}/${escaped(String(key))}`];
}

function escaped(key: string): string {
  return key.replace(/~/g, '~0').replace(/\//g, '~1');
}
