import { defineCheck, type Example, found, missing, type Part, quote } from '../../check.ts';
import type { Job } from '../../dossier.ts';
import type { Stated } from '../../stated.ts';
import { hasNobodyToAsk, isOneEmployer } from './_employer-names.ts';
import { jobText, leastOverlapDays } from './_job-spans.ts';

/** Days side by side up to which two full-time jobs are left alone (proposal of the catalogue, RH-01). */
const overlapDays = 60;
/** Pairs that are named, of those found and of those that lack something; the others are counted. */
const mostPairs = 20;

/** RH-01: two full-time jobs of one source that ran side by side. Other sources' jobs are compared by RH-08. */
export const overlappingFullTimeJobs = defineCheck({
  id: 'overlapping-full-time-jobs',
  signals: ['RH-01'],
  family: 'history',
  severities: ['weak'],
  title: 'Two full-time jobs at the same time',
  source: 'fact sheet, third red flag (work history); 60 days are a proposal of the catalogue',
  needs: ['stated.job'],
  question: 'Were both jobs full-time during these months, and when did each begin and end?',
  innocent: [
    'One company took over the other, and both names are given',
    'One of the two was a contract or part-time',
    'The months were rounded, or written from memory',
  ],
  next: 'Ask for the months of both jobs, and put both to the employers when they are verified',
  run: (facts, { asOf }) => {
    const pairs = pairsIn(facts['stated.job']);
    const all = pairs.flatMap(([a, b]) => judged(a, b, asOf));
    const parts = [...foundOf(all), ...missingOf(all)];
    const isTold = facts['stated.job'].some(({ value: job }) => isAside(job) || isFullyTold(job));
    return isTold || parts.length > 0 ? parts : [missing('the months of the jobs, and which were full-time')];
  },
  examples: [
    {
      title: 'seven months side by side',
      dossier: resume(
        { employer: 'Larkspur Systems', start: '2019-04', end: '2021-10', full_time: true },
        { employer: 'Teal Harbor Labs', start: '2021-03-31', end: 'present', full_time: true },
      ),
      expect: 'found',
      severity: 'weak',
      mentions: ['Larkspur Systems', 'Teal Harbor Labs', 'at least 184 days'],
    },
    { title: 'sixty-one days for certain', dossier: until('2021-05-31'), expect: 'found', severity: 'weak' },
    { title: 'sixty days for certain', dossier: until('2021-05-30'), expect: 'clear' },
    { title: 'one ends in the month in which the other begins', dossier: until('2021-03'), expect: 'clear' },
    { title: 'years alone leave room for one after the other', dossier: until('2021'), expect: 'clear' },
    { title: 'a contract beside a job', dossier: until('2022-05', { type: 'contractor' }), expect: 'clear' },
    { title: 'an advisor beside a job', dossier: until('2022-05', { type: 'advisor' }), expect: 'clear' },
    { title: 'part-time beside a job', dossier: until('2022-05', { full_time: false }), expect: 'clear' },
    {
      title: 'parental leave, entered as a line of its own',
      dossier: resume(
        { employer: 'Larkspur Systems', start: '2019-04', end: 'present', full_time: true },
        { employer: 'Parental leave', start: '2021-01', end: '2022-01', full_time: true },
      ),
      expect: 'clear',
    },
    {
      title: 'two titles with one employer',
      dossier: until('2022-05', { employer: 'Teal Harbor Labs' }),
      expect: 'clear',
    },
    {
      title: 'a company that was taken over by the other',
      dossier: until('2022-05', { employer: 'Larkspur (acquired by Teal Harbor Labs)' }),
      expect: 'clear',
    },
    {
      title: 'nobody said whether the other job was full-time',
      dossier: until('2022-05', { full_time: undefined }),
      expect: 'missing',
      mentions: ['Larkspur Systems'],
    },
    {
      title: 'many jobs at the same time, of which not all pairs are named',
      dossier: resume(...eightJobs(true)),
      expect: 'found',
      severity: 'weak',
      mentions: ['and 8 more pairs that overlap'],
    },
    {
      title: 'many jobs of which nobody said whether they were full-time',
      dossier: resume(...eightJobs(undefined)),
      expect: 'missing',
      mentions: ['8 more pairs of jobs'],
    },
    { title: 'no dates', dossier: resume({ employer: 'Larkspur Systems' }), expect: 'missing' },
    { title: 'no jobs', dossier: {}, expect: 'missing' },
  ],
});

type Pair = readonly [Stated<Job>, Stated<Job>];

function pairsIn(jobs: readonly Stated<Job>[]): readonly Pair[] {
  const counted = jobs.filter(({ value: job }) => !isAside(job));
  return counted.flatMap((a, at) =>
    counted
      .slice(at + 1)
      .filter((b) => a.source === b.source && !isOneEmployer(a.value.employer, b.value.employer))
      .map((b): Pair => [a, b]),
  );
}

/** Work that is done beside a job: contracts, advice, part-time, on one's own account; and a leave, which is no work. */
function isAside(job: Job): boolean {
  return job.full_time === false || job.type === 'contractor' || job.type === 'advisor' || hasNobodyToAsk(job.employer);
}

const isFullyTold = (job: Job): boolean => job.full_time === true && job.start !== undefined && job.end !== undefined;

function judged(a: Stated<Job>, b: Stated<Job>, asOf: string): readonly Part[] {
  const days = leastOverlapDays(a.value, b.value, asOf);
  const isFullTime = a.value.full_time === true && b.value.full_time === true;
  if (days !== undefined && days <= overlapDays) return [];
  if (days === undefined || !isFullTime) {
    const what = days === undefined ? 'the months of' : 'whether both were full-time:';
    return [missing(`${what} ${a.value.employer} and ${b.value.employer} (${a.source})`)];
  }
  return [
    found('weak', [
      quote(a.source, 'job', jobText(a.value)),
      quote(b.source, 'job', jobText(b.value), `at least ${days} days side by side`),
    ]),
  ];
}

/** A hundred jobs make thousands of pairs, which nobody reads. */
function foundOf(parts: readonly Part[]): readonly Part[] {
  const own = parts.filter((part) => part.kind === 'found');
  const last = own[mostPairs - 1];
  if (own.length <= mostPairs || !last) return own;
  const evidence = last.evidence.map((one, at) =>
    at < last.evidence.length - 1 ? one : { ...one, note: `${one.note}; and ${counted(own)} that overlap` },
  );
  return [...own.slice(0, mostPairs - 1), { ...last, evidence }];
}

function missingOf(parts: readonly Part[]): readonly Part[] {
  const own = parts.filter((part) => part.kind === 'missing');
  return own.length <= mostPairs ? own : [...own.slice(0, mostPairs), missing(`${counted(own)} of jobs`)];
}

const counted = (pairs: readonly Part[]): string => `${(pairs.length - mostPairs).toLocaleString('en-US')} more pairs`;

function resume(...jobs: Job[]): Example['dossier'] {
  return { sources: [{ id: 'resume', kind: 'resume', jobs }] };
}

function eightJobs(fullTime: boolean | undefined): Job[] {
  return [
    'Larkspur',
    'Teal Harbor',
    'Cobalt Quay',
    'Brightmoor',
    'Banksia',
    'Meridian Lumen',
    'Kestrel',
    'Fernhill',
  ].map((employer) => ({ employer, start: '2019-04', end: '2021-10', full_time: fullTime }));
}

function until(end: string, more: Partial<Job> = {}): Example['dossier'] {
  return resume(
    { employer: 'Larkspur Systems', start: '2019-04', end, full_time: true, ...more },
    { employer: 'Teal Harbor Labs', start: '2021-03-31', end: 'present', full_time: true },
  );
}
