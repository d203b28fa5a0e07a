import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileErrorText, largestFile, readDossierBytes, readDossierText } from '../../src/collect/dossier-file.ts';

const smallest = `dossier: 1
sources:
  - {id: application, kind: application, name: Ann Hollis, email: ann.hollis@mail.example}
`;

function wordsOf(text: string): readonly string[] {
  const read = readDossierText(text);
  return read.ok ? [] : read.errors.map(fileErrorText);
}

describe('a whole dossier as a file', () => {
  it('is read from YAML and from JSON alike', () => {
    const yaml = readDossierText(smallest);
    const json = readDossierText(JSON.stringify(yaml.ok && yaml.dossier));
    expect(yaml).toMatchObject({ ok: true, dossier: { sources: [{ name: 'Ann Hollis' }] } });
    expect(json).toEqual(yaml);
  });

  it('takes the byte order mark that some editors write', () => {
    expect(readDossierBytes(new TextEncoder().encode(`\uFEFF${smallest}`)).ok).toBe(true);
  });

  it('names every error by line and column', () => {
    expect(wordsOf(`${smallest.replace('email:', 'emial:')}events:\n  - {event: login, at: yesterday}\n`)).toEqual([
      '3:67 /sources/0/emial: unknown field (did you mean `email`?)',
      '5:24 /events/0/at: must be a date and time with Z or an offset, such as 2026-10-01T16:02:00Z',
    ]);
  });

  it('says where the YAML itself breaks', () => {
    expect(wordsOf('dossier: 1\nsources: [\n')[0]).toMatch(/^3:1 \/: /);
  });

  it('refuses what is no dossier in one sentence', () => {
    const bomb = `a: &a [x, x]\n${[...'bcdefghij'].map((key, at) => `${key}: &${key} [*${'abcdefghij'[at]}, *${'abcdefghij'[at]}]`).join('\n')}\n`;
    expect(wordsOf(' \n')).toEqual(['is empty']);
    expect(wordsOf(bomb)).toEqual(['repeats parts of itself too often to be read']);
    expect(readDossierBytes(new Uint8Array([1, 0, 2]))).toMatchObject({
      errors: [{ message: 'is not text; a dossier is YAML or JSON' }],
    });
    expect(readDossierBytes(new Uint8Array([0xff, 0xfe]))).toMatchObject({
      errors: [{ message: 'is not UTF-8 text; a dossier is YAML or JSON' }],
    });
    expect(readDossierBytes(new Uint8Array(largestFile + 1))).toMatchObject({
      errors: [{ message: 'is 6 MB; a dossier has at most 5 MB' }],
    });
  });

  it('reads the cases that the engine is tried on', () => {
    expect(readDossierBytes(readFileSync('test/cases/c1-immigrant-who-moved.yaml')).ok).toBe(true);
  });
});
