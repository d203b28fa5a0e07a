import { createHash } from 'node:crypto';
import { checks } from '../../src/engine/checks/index.ts';
import { cases, examples } from './corpus.ts';
import { cultures } from './cultures.ts';
import { type Figures, whole } from './figures.ts';

/** Of which cases and examples a page speaks. */
export function fingerprintLine(): string {
  const text = JSON.stringify([cases(), examples()]);
  return `Cases and examples: ${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
}

/** Text of `docs/fairness.md`; the same for the same code, whenever it is made. */
export function fairnessPage(all: readonly Figures[]): string {
  const countries = new Set(all.flatMap((one) => one.countries));
  return [
    '# Whether it matters where somebody comes from',
    '',
    'Made by `npm run fairness`, which `.ci/run` compares with this page before a change lands; `npm test` does a part of it, and',
    'tells when the cases or examples are others than these. It may be shown to counsel. It counts what was tried on invented dossiers. It says nothing of the people whom a company has screened, and',
    'nothing of what people decide.',
    '',
    '## The same dossier, elsewhere',
    '',
    'Each dossier is written once more as it would read of somebody elsewhere. Every name becomes one of the same structure from',
    `another culture (${cultures.map((one) => one.id).join('; ')}),`,
    'every city one of another country, as far from the others and in as many countries and regions, with its clock and all times; telephone numbers, account numbers and postal codes are',
    'those of the other country and as valid as before; look-ups, policies and declared places go along. Cities were drawn from all those of',
    `60,000 people and more that the bundled list holds; ${countries.size} countries were met. Each case is set elsewhere ${whole.swapsOfCase} times, seen`,
    'from the side of every candidate in it and at every stage. What is compared: findings with their severities, explanations,',
    'checks that are clear or could not be made, measures, links and the disposition.',
    '',
    '| | dossiers | set elsewhere | reports compared | that differed | no place alike | names of one custom |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...all.map(
      (one) =>
        `| ${one.title} | ${one.dossiers} | ${one.swaps} | ${one.reports} | ${one.differing.length === 0 ? 'none' : one.differing.length} | ${one.withoutPlace} | ${one.otherNames} |`,
    ),
    '',
    'Left out under "no place alike": dossiers with a US routing number, with a platform whose countries are listed by its name, or with two',
    'countries of one telephone numbering plan, or where a city is in no list. Under "names of one custom": examples about a spelling that',
    'only one language has, or about letters that two words share;',
    '`docs/names.md` tells how names of each custom fare.',
    '',
    '## What is not read',
    '',
    `There are ${checks.length} checks. Tests hold that, over the ${cases().length} cases and ${examples().length} examples:`,
    '',
    '- any other nationality, right to work or issuing state in its place gives the same report, as long as equal statements stay equal;',
    '- birth dates 4 and 12 years earlier give the same report, but where a date of issue lies before the birth;',
    '- no rule reads a gender, an age, a language, an accent, a religion, an origin, a disability or looks: no field for them exists;',
    '- the order in which things were entered gives the same report, and sources with nothing in them give no finding;',
    '- checks against exact lists (sanctions, indicators, wallets, territories of counsel, throw-away mail domains, code) find the listed value, and',
    '  none of the same shape beside it.',
    '',
    '## Not swapped',
    '',
    'Currencies, streets, résumé texts, notes and quotes stay as they are, as do the years of an entry on a list. The kinds of',
    'organisations ("University", "Ltd") stay English where they were.',
    '',
    fingerprintLine(),
    '',
  ].join('\n');
}
