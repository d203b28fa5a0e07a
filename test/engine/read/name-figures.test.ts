import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { csvRows } from '../../../scripts/name-figures/csv.ts';
import { measure } from '../../../scripts/name-figures/figures.ts';
import { isHeldAside } from '../../../scripts/name-figures/split.ts';
import { compareNames } from '../../../src/engine/read/name.ts';

const rows = csvRows(readFileSync(new URL('../../names/pairs.csv', import.meta.url), 'utf8'));
const judged = rows
  .filter((row) => !isHeldAside(row.id ?? ''))
  .map((row) => ({
    ...compareNames(row.name1 ?? '', row.name2 ?? ''),
    id: row.id ?? '',
    same: row.same === '1',
    culture: row.culture ?? '',
    type: row.pair_type ?? '',
  }));

it('keeps to the floor measured on the pairs it was developed with', () => {
  const { area, trueAtOnePercent } = measure(judged);
  expect(area).toBeGreaterThan(0.95);
  expect(trueAtOnePercent).toBeGreaterThan(0.83);
});

it('joins hardly any two people, and most names of one', () => {
  const joined = (same: boolean): number => {
    const group = judged.filter((row) => row.same === same);
    return group.filter((row) => row.relation !== 'different').length / group.length;
  };
  expect(joined(false)).toBeLessThan(0.01);
  expect(joined(true)).toBeGreaterThan(0.82);
});
