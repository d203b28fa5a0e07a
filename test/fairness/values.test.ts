import { describe, expect, it } from 'vitest';
import { cases, examples } from './corpus.ts';
import { bornEarlier } from './other-births.ts';
import { withOtherStatements } from './other-statements.ts';
import { differences } from './sameness.ts';

const all = [...cases(), ...examples()].map((sample) => [sample.title, sample.dossier] as const);
/** Here the birth date is compared with the day of issue, which stays. */
const issuedBeforeBirth = 'impossible-document-date: issued before the holder was born';
const holding = (pattern: RegExp) => all.filter(([, dossier]) => pattern.test(JSON.stringify(dossier)));

describe('whatever nationality, right to work or issuing state is stated, only whether two agree counts', () => {
  it.each(holding(/"(nationality|work_right|issuing_state|mrz)"/))('%s', (_, dossier) => {
    for (const first of [0, 5, 7, 10]) expect(differences(dossier, withOtherStatements(dossier, first))).toEqual([]);
  });
});

// A zone has two digits for the year; twelve years back keep every birth of these dossiers in its century.
describe('however old somebody is, only whether two birth dates agree counts', () => {
  it.each(holding(/"(date_of_birth|birth_year|mrz)"/).filter(([title]) => title !== issuedBeforeBirth))(
    '%s',
    (_, dossier) => {
      for (const years of [4, 12]) expect(differences(dossier, bornEarlier(dossier, years))).toEqual([]);
    },
  );
});
