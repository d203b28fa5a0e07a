import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/engine/dossier-errors.ts';
import { cases } from './corpus.ts';
import { allFigures, part } from './figures.ts';
import { fingerprintLine } from './page.ts';
import { keepsNameRelations } from './sameness.ts';
import { swapped } from './swap.ts';

const minutes = 60_000;

describe('a dossier set elsewhere', () => {
  it(
    'is a good dossier in which every two names relate as before',
    () => {
      for (const { title, dossier } of cases()) {
        const made = swapped(dossier, 1);
        expect([title, made && readDossier(made.dossier)]).toEqual([title, expect.objectContaining({ ok: true })]);
        expect([title, made && keepsNameRelations(dossier, made.dossier)]).toEqual([title, true]);
      }
    },
    minutes,
  );

  it('has another name, city, clock and telephone number everywhere', () => {
    const [first] = cases();
    const made = first && JSON.stringify(swapped(first.dossier, 1)?.dossier);
    for (const text of [
      'Camila',
      'DREIS',
      'Ottawa',
      'America/Toronto',
      '+5511955550123',
      'K1N 5A1',
      '"CA"',
      'T15:00',
    ]) {
      expect([text, made?.toLowerCase().includes(text.toLowerCase())]).toEqual([text, false]);
    }
  });

  it(
    'gives the findings, explanations, measures and dispositions that it gave before',
    () => {
      const all = allFigures(part);
      expect(all.flatMap((one) => one.differing)).toEqual([]);
      expect(all[0]).toMatchObject({ withoutPlace: 0, otherNames: 0 });
    },
    2 * minutes,
  );

  it('the page for counsel speaks of these cases and examples', () => {
    expect(readFileSync('docs/fairness.md', 'utf8')).toContain(fingerprintLine());
  });
});
