import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataPage } from '../../scripts/data-page.ts';
import { ageDays, bundledLists, isStale } from '../../src/engine/bundled-lists.ts';

test('each list has a name of its own, a day, a source and a licence', () => {
  expect(new Set(bundledLists.map((list) => list.id)).size).toBe(bundledLists.length);
  for (const { asOf, source, licence, staleAfterDays } of bundledLists) {
    expect(asOf).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
    expect(Number.isNaN(Date.parse(asOf))).toBe(false);
    expect(source.length).toBeGreaterThan(10);
    expect(licence).not.toBe('');
    expect(staleAfterDays).toBeGreaterThan(0);
  }
});

test.each(bundledLists.flatMap((list) => list.package ?? []))('%s is the version that is installed', (stated) => {
  const [, name = '', version] = /^(.+) ([\d.]+)$/.exec(stated) ?? [];
  const installed = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  expect(installed.version).toBe(version);
});

test('a file of ours that an entry names is there', () => {
  const files = bundledLists.flatMap((list) => list.source.match(/src\/[\w/.-]+\.ts|scripts\/[\w.-]+\.ts/g) ?? []);
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) expect(readFileSync(file, 'utf8')).not.toBe('');
});

test('the page of the lists is in step with them', () => {
  expect(readFileSync('docs/data.md', 'utf8')).toBe(dataPage());
});

test('a list is stale on the day after its last', () => {
  const list = { id: 'a', what: '', asOf: '2026-01-01', source: '', licence: '', staleAfterDays: 10 };
  expect(ageDays(list, '2026-01-11T23:59:59Z')).toBe(10);
  expect(isStale(list, '2026-01-11T23:59:59Z')).toBe(false);
  expect(isStale(list, '2026-01-12T00:00:00Z')).toBe(true);
});
