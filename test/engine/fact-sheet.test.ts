import { expect, it } from 'vitest';
import { checks } from '../../src/engine/checks/index.ts';
import { measures } from '../../src/engine/dossier.ts';
import { factSheetLines, linesBehind } from '../../src/engine/fact-sheet.ts';

it('every red flag and every measure of the fact sheet has a check behind it', () => {
  const covered = new Set(checks.flatMap((check) => linesBehind(check.source).map((line) => line.name)));
  expect(factSheetLines.map((line) => line.name).filter((name) => !covered.has(name))).toEqual([]);
});

it('the lines of the fact sheet ask for the nine measures, each once', () => {
  expect(factSheetLines.flatMap((line) => line.measures)).toEqual(measures);
});

it('a check that speaks of the fact sheet says which line', () => {
  const vague = checks.filter(
    (check) => /fact sheet, (?!overview|claimed location)/.test(check.source) && linesBehind(check.source).length === 0,
  );
  expect(vague.map((check) => check.id)).toEqual([]);
});

it('two lines in one phrase are both read', () => {
  expect(linesBehind('FBI; fact sheet, first and fourth measures').map((line) => line.name)).toEqual([
    'first measure',
    'fourth measure',
  ]);
  expect(linesBehind('public reports: the first measure of all')).toEqual([]);
});
