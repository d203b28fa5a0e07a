import { defineCheck, explained, found, missing, type Part } from '../../check.ts';
import type { Told } from '../../facts.ts';
import type { Evidence } from '../../report.ts';
import { histories, historyExplanation } from './_histories.ts';
import { jobDifferences, omittedJobs } from './_job-differences.ts';
import { profileHistoryExamples } from './_profile-history-examples.ts';
import { studyDifferences, unreadSchools } from './_study-differences.ts';

/** RH-08: what the résumé says of jobs and schools, against what profiles and papers say. The matrix takes its rows from here. */
export const profileHistoryMismatch = defineCheck({
  id: 'profile-history-mismatch',
  signals: ['RH-08'],
  family: 'history',
  severities: ['moderate'],
  title: 'Two places in the file give different employers, schools or dates',
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
    const jobs = histories(facts['stated.job']);
    const studies = histories(facts['stated.education']);
    if (jobs.others.length + studies.others.length === 0) return [missing('jobs or schools in two places, to compare')];
    return [
      ...jobs.others.flatMap((other) => judged('job', jobDifferences(jobs.base, other, told.asOf), told)),
      ...jobs.others.flatMap((other) => toldOf(omittedJobs(jobs.base, other), told)),
      ...studies.others.flatMap((other) => judged('education', studyDifferences(studies.base, other), told)),
      ...studies.others.flatMap((other) =>
        unreadSchools(studies.base, other).map((school) =>
          missing(`which school ${school} is, of those in the other place`),
        ),
      ),
    ];
  },
  examples: profileHistoryExamples,
});

function judged(fact: 'job' | 'education', differences: readonly Evidence[], { declared }: Told): readonly Part[] {
  if (differences.length === 0) return [];
  const given = historyExplanation(declared, fact, differences);
  return [given ? explained(differences, given.reason) : found('moderate', differences)];
}

/** A list that only leaves out jobs is asked about nowhere; where the candidate has said why, that stands in the report. */
function toldOf(omitted: readonly Evidence[], { declared }: Told): readonly Part[] {
  const given = omitted.length > 0 ? historyExplanation(declared, 'job', omitted) : undefined;
  return given ? [explained(omitted, given.reason)] : [];
}
