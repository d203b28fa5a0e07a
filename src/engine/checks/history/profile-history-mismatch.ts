import { defineCheck, explained, found, missing, type Part } from '../../check.ts';
import { explanationFor } from '../../declared.ts';
import type { Explanation } from '../../dossier.ts';
import type { Told } from '../../facts.ts';
import type { Evidence } from '../../report.ts';
import { type History, histories } from './_histories.ts';
import { jobDifferences } from './_job-differences.ts';
import { profileHistoryExamples } from './_profile-history-examples.ts';
import { studyDifferences } from './_study-differences.ts';

/** RH-08: what the résumé says of jobs and schools, against what profiles and papers say. The matrix takes its rows from here. */
export const profileHistoryMismatch = defineCheck({
  id: 'profile-history-mismatch',
  signals: ['RH-08'],
  family: 'history',
  severities: ['moderate'],
  title: 'The résumé and another place give different employers, schools or dates',
  source:
    'fact sheet, third red flag and sixth measure: inconsistencies in work and education history across profiles; a half of the employers and six months are proposals of the catalogue',
  needs: [],
  may: ['stated.job', 'stated.education'],
  question: 'These two places differ: which of them is right, and how did the other come about?',
  innocent: [
    'The profile was not kept up to date',
    'A job could not be named in public, or stands under a client’s or parent company’s name',
    'The school or the company was renamed or translated',
    'Months were written from memory',
  ],
  next: 'Go through both lists with the candidate, enter what they say as an explanation, and put the dates to the employers and schools when they are asked',
  run: (facts, told) => {
    const { base, others } = histories(facts['stated.job'], facts['stated.education']);
    const compared = base ? others.filter((other) => isComparable(base, other)) : [];
    if (!base || compared.length === 0) return [missing('jobs or schools in two places, to compare')];
    return compared.flatMap((other) => [
      ...judged('job', jobDifferences(base, other, told.asOf), base, other, told),
      ...judged('education', studyDifferences(base, other), base, other, told),
    ]);
  },
  examples: profileHistoryExamples,
});

/** Whether both tell of jobs, or both of schools. */
function isComparable(base: History, other: History): boolean {
  return (base.jobs.length > 0 && other.jobs.length > 0) || (base.education.length > 0 && other.education.length > 0);
}

function judged(
  fact: Extract<Explanation['fact'], 'job' | 'education'>,
  differences: readonly Evidence[],
  base: History,
  other: History,
  { declared }: Told,
): readonly Part[] {
  if (differences.length === 0) return [];
  const value = differences.map((one) => one.value).join('; ');
  const given = explanationFor(declared, fact, { value, sources: [base.source, other.source] });
  return [given ? explained(differences, given.reason) : found('moderate', differences)];
}
