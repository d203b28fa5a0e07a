import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { valueLists } from '../../../src/engine/read/data/value-lists.ts';

it.each(valueLists.map((list) => [list.id, list] as const))(
  '%s says of which day it is, and under which terms',
  (_, list) => {
    expect(new Date(list.asOf).toISOString().slice(0, 10)).toBe(list.asOf);
    expect(list.licence).not.toBe('');
    expect(list.staleAfterDays).toBeGreaterThan(0);
    for (const path of list.source.match(/src\/[\w./-]+/g) ?? []) expect(existsSync(path)).toBe(true);
  },
);

it.each(valueLists.flatMap((list) => (list.package ? [[list.package] as const] : [])))(
  '%s is the version in use',
  (text) => {
    const [name, version] = text.split(' ');
    const used: unknown = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
    expect(used).toMatchObject({ version });
  },
);

it('no two lists have one id', () => {
  expect(new Set(valueLists.map((list) => list.id)).size).toBe(valueLists.length);
});
