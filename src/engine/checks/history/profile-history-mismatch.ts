import { defineCheck, type Example, explained, found, missing, type Part } from '../../check.ts';
import { explanationFor } from '../../declared.ts';
import type { Education, Explanation, Job } from '../../dossier.ts';
import type { Told } from '../../facts.ts';
import type { Evidence } from '../../report.ts';
import { type History, histories } from './_histories.ts';
import { jobDifferences } from './_job-differences.ts';
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
  examples: [
    {
      title: 'a profile with other employers and another school',
      dossier: {
        sources: [
          resume([larkspur(), { employer: 'Teal Harbor Labs' }], [{ school: 'Westmoor College', degree: 'BSc' }]),
          profile(
            [larkspur(), { employer: 'Copperline Studio' }, { employer: 'Old Mill Games' }],
            [{ school: 'Eastgate Polytechnic' }],
          ),
        ],
      },
      expect: 'found',
      severity: 'moderate',
      mentions: ['Copperline Studio', 'in common: Larkspur Systems', 'Eastgate Polytechnic', 'no school in common'],
    },
    {
      title: 'half of the employers in common',
      dossier: {
        sources: [
          resume([larkspur(), { employer: 'Teal Harbor Labs' }, { employer: 'Harborgate' }]),
          profile([larkspur(), { employer: 'Teal Harbor Labs' }, { employer: 'Old Mill Games' }]),
        ],
      },
      expect: 'clear',
    },
    {
      title: 'two of five employers in common',
      dossier: {
        sources: [
          resume([larkspur(), { employer: 'Teal Harbor Labs' }, { employer: 'Harborgate' }]),
          profile([larkspur(), { employer: 'Teal Harbor Labs' }, { employer: 'Old Mill' }, { employer: 'Fern & Co' }]),
        ],
      },
      expect: 'found',
    },
    {
      title: 'a profile that names the last of four employers only',
      dossier: {
        sources: [
          resume([larkspur(), { employer: 'Teal Harbor Labs' }, { employer: 'Harborgate' }, { employer: 'Old Mill' }]),
          profile([larkspur()]),
        ],
      },
      expect: 'clear',
    },
    {
      title: 'an employer that may not be named beside one that may',
      dossier: { sources: [resume([larkspur()]), profile([larkspur(), { employer: 'Stealth startup' }])] },
      expect: 'clear',
    },
    {
      title: 'seven months between two dates',
      dossier: { sources: [resume([larkspur('2019-04')]), profile([larkspur('2019-11')])] },
      expect: 'found',
      mentions: ['start 7 months apart'],
    },
    {
      title: 'six months between two dates',
      dossier: { sources: [resume([larkspur('2019-04')]), profile([larkspur('2019-10')])] },
      expect: 'clear',
    },
    {
      title: 'a year alone leaves room for the month',
      dossier: { sources: [resume([larkspur('2019-11')]), profile([larkspur('2019')])] },
      expect: 'clear',
    },
    {
      title: 'two titles in one place, one job in the other',
      dossier: {
        sources: [
          resume([{ employer: 'Larkspur Systems', start: '2015-03', end: '2021-06' }]),
          profile([
            { employer: 'Larkspur Systems', title: 'Developer', start: '2015-03', end: '2018-05' },
            { employer: 'Larkspur Systems', title: 'Lead', start: '2018-06', end: '2021-06' },
          ]),
        ],
      },
      expect: 'clear',
    },
    {
      title: 'the same degree from another school, beside one in common',
      dossier: {
        sources: [
          resume(
            [],
            [
              { school: 'Westmoor College', degree: 'B.Sc.' },
              { school: 'Corrib Institute', degree: 'MSc' },
            ],
          ),
          profile(
            [],
            [
              { school: 'Eastgate Polytechnic', degree: 'Bachelor of Science' },
              { school: 'Corrib Institute', degree: 'MSc' },
            ],
          ),
        ],
      },
      expect: 'found',
      mentions: ['the same degree, another school'],
    },
    {
      title: 'a profile that adds a course',
      dossier: {
        sources: [
          resume([], [{ school: 'Westmoor College', degree: 'BSc' }]),
          profile([], [{ school: 'Westmoor College' }, { school: 'Fern Code School', degree: 'Certificate' }]),
        ],
      },
      expect: 'clear',
    },
    {
      title: 'a letter of one employer of three',
      dossier: {
        sources: [
          resume([larkspur(), { employer: 'Teal Harbor Labs' }, { employer: 'Harborgate' }]),
          { id: 'letter', kind: 'supporting_document', type: 'employment_letter', jobs: [{ employer: 'Fern & Co' }] },
        ],
      },
      expect: 'clear',
    },
    {
      title: 'a reason for the difference',
      dossier: {
        sources: [resume([larkspur()]), profile([{ employer: 'Copperline Studio' }])],
        declared: { explanations: [{ fact: 'job', sources: ['social'], reason: 'Copperline pays for Larkspur' }] },
      },
      expect: 'explained',
      mentions: ['Copperline pays for Larkspur'],
    },
    {
      title: 'a reason for another employer',
      dossier: {
        sources: [resume([larkspur()]), profile([{ employer: 'Copperline Studio' }])],
        declared: { explanations: [{ fact: 'job', value: 'Harborgate', reason: 'renamed' }] },
      },
      expect: 'found',
    },
    { title: 'a résumé alone', dossier: { sources: [resume([larkspur()])] }, expect: 'missing' },
  ],
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

function larkspur(start?: string): Job {
  return { employer: 'Larkspur Systems', ...(start !== undefined && { start }) };
}

type Sources = NonNullable<Example['dossier']['sources']>;

function resume(jobs: Job[], education: Education[] = []): Sources[number] {
  return { id: 'resume', kind: 'resume', jobs, education };
}

function profile(jobs: Job[], education: Education[] = []): Sources[number] {
  return { id: 'social', kind: 'profile', site: 'social', jobs, education };
}
