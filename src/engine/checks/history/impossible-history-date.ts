import { defineCheck, type Example, found, missing, type Part, quote } from '../../check.ts';
import type { Education, Job } from '../../dossier.ts';
import { firstDay, lastDay } from '../../read/month.ts';
import type { Stated } from '../../stated.ts';
import { jobText, studyText } from './_job-spans.ts';

/** Days that a degree takes at least (proposal of the catalogue, RH-02: one year). */
const leastDegreeDays = 365;

/** Days of one academic year, eight months, which is all that many master's degrees take (own proposal). */
const leastPostgraduateDays = 240;

const dayMs = 86_400_000;

/** RH-02: dates that can't be as they are written, whatever days their months and years stand for. */
export const impossibleHistoryDate = defineCheck({
  id: 'impossible-history-date',
  signals: ['RH-02'],
  family: 'history',
  severities: ['moderate'],
  title: 'A date of a job or a degree cannot be as it is written',
  source: 'fact sheet, third red flag (work history); one year for a degree is a proposal of the catalogue',
  needs: [],
  may: ['stated.job', 'stated.education'],
  question: 'Can you tell us the months of this job or degree again?',
  innocent: [
    'A year was mistyped, or two dates were swapped',
    'A contract was signed up to a day that is still to come',
    'A degree was finished at one school after years at another',
  ],
  next: 'Ask for the dates, correct the entry if it was a slip, and put them to the employer or the school when it is asked',
  run: (facts, { asOf }) => {
    const entries = [
      ...facts['stated.job'].map((job) => entryOfJob(job, asOf)),
      ...facts['stated.education'].map((study) => entryOfStudy(study)),
    ];
    const isTold = entries.some(({ start, end }) => start !== undefined && end !== undefined);
    const parts = entries.flatMap((entry) => judged(entry, asOf.slice(0, 10)));
    return isTold || parts.length > 0 ? parts : [missing('no job or study with both its dates')];
  },
  examples: [
    {
      title: 'a job that ends before it begins',
      dossier: job({ start: '2021-03', end: '2020-11' }),
      expect: 'found',
      severity: 'moderate',
      mentions: ['Larkspur Systems', '2021-03 to 2020-11', 'ends before it begins'],
    },
    {
      title: 'an end that is still to come',
      dossier: job({ start: '2021-03', end: '2026-11' }),
      expect: 'found',
      mentions: ['2026-11', 'lies after 2026-10-20'],
    },
    { title: 'the month that is running', dossier: job({ start: '2021-03', end: '2026-10' }), expect: 'clear' },
    { title: 'begins and ends in one year', dossier: job({ start: '2021', end: '2021' }), expect: 'clear' },
    { title: 'begins and ends in one month', dossier: job({ start: '2021-03-20', end: '2021-03' }), expect: 'clear' },
    { title: 'until today', dossier: job({ start: '2021-03', end: 'present' }), expect: 'clear' },
    {
      title: 'begins after today and goes on',
      dossier: job({ start: '2027-01', end: 'present' }),
      expect: 'found',
      mentions: ['2027-01', 'begins after 2026-10-20'],
    },
    {
      title: 'a contract for a fixed term',
      dossier: job({ start: '2026-03', end: '2027-02', type: 'contractor' }),
      expect: 'clear',
    },
    {
      title: 'a degree in ten months',
      dossier: study({ degree: 'BSc Statistics', start: '2014-09', end: '2015-06' }),
      expect: 'found',
      severity: 'moderate',
      mentions: ['BSc Statistics', '302 days at most'],
    },
    {
      title: 'a degree in a year to the day',
      dossier: study({ degree: 'BSc', start: '2014-09-01', end: '2015-09-01' }),
      expect: 'clear',
    },
    {
      title: 'a degree in a day less than a year',
      dossier: study({ degree: 'BSc', start: '2014-09-01', end: '2015-08-31' }),
      expect: 'found',
    },
    {
      title: 'a master’s degree in one academic year, 240 days',
      dossier: study({ degree: 'MSc Statistics', start: '2014-10-01', end: '2015-05-29' }),
      expect: 'clear',
    },
    {
      title: 'a master’s degree in 239 days',
      dossier: study({ degree: 'Master of Science', start: '2014-10-01', end: '2015-05-28' }),
      expect: 'found',
    },
    { title: 'years alone leave room', dossier: study({ degree: 'BSc', start: 2014, end: 2015 }), expect: 'clear' },
    {
      title: 'a course, an exchange or a certificate',
      dossier: study({ degree: 'Certificate in Data Engineering', start: '2014-09', end: '2014-12' }),
      expect: 'clear',
    },
    {
      title: 'a student who gives the year in which the degree is due',
      dossier: study({ degree: 'BSc', start: '2024-09', end: '2027-06' }),
      expect: 'clear',
    },
    { title: 'no dates', dossier: job({}), expect: 'missing' },
    { title: 'no jobs and no studies', dossier: {}, expect: 'missing' },
  ],
});

interface Entry {
  readonly source: string;
  readonly fact: 'job' | 'education';
  readonly text: string;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly isPresent: boolean;
  readonly mayEndLater: boolean;
  readonly leastDays?: number | undefined;
}

function entryOfJob({ source, value: job }: Stated<Job>, asOf: string): Entry {
  const end = job.end === 'present' ? asOf.slice(0, 10) : job.end;
  const isPresent = job.end === 'present';
  return { source, fact: 'job', text: jobText(job), ...span(job.start, end), isPresent, mayEndLater: isFixedTerm(job) };
}

function entryOfStudy({ source, value: study }: Stated<Education>): Entry {
  const entry = { source, fact: 'education', text: studyText(study), ...span(study.start, study.end) } as const;
  return { ...entry, isPresent: false, mayEndLater: true, leastDays: leastDaysOf(study.degree) };
}

const span = (start: string | number | undefined, end: string | number | undefined) => ({
  start: start === undefined ? undefined : String(start),
  end: end === undefined ? undefined : String(end),
});

/** A contract says when it ends. A study has no "present": whoever is still at it gives the year in which it is due. */
const isFixedTerm = (job: Job): boolean => job.type === 'contractor';

/** What isn't a degree, or is a part of one spent elsewhere, may be short. */
const shortStudy =
  /certif|diplom|course|curso|boot ?camp|exchange|erasmus|visiting|semester|summer|nanodegree|training/i;
const postgraduate = /^\W*(?:m\.?\s?(?:a|sc|s|eng|ed|phil|res|fa|ba)\b|ll\.?\s?m|mast|mestr|maest|magist|pg|post)/i;

function leastDaysOf(degree: string | undefined): number | undefined {
  if (degree === undefined || shortStudy.test(degree)) return undefined;
  return postgraduate.test(degree) ? leastPostgraduateDays : leastDegreeDays;
}

function judged(entry: Entry, today: string): readonly Part[] {
  const { source, fact, text, start, end } = entry;
  const say = (note: string): Part => found('moderate', [quote(source, fact, text, note)]);
  if (end !== undefined && !entry.mayEndLater && firstDay(end) > today) return [say(`the end lies after ${today}`)];
  if (start === undefined || end === undefined) return [];
  if (lastDay(end) < firstDay(start)) return [say(entry.isPresent ? `begins after ${today}` : 'ends before it begins')];
  const days = (Date.parse(lastDay(end)) - Date.parse(firstDay(start))) / dayMs;
  return entry.leastDays !== undefined && days < entry.leastDays
    ? [say(`${days} days at most, from the first day to the last`)]
    : [];
}

function job(more: Partial<Job>): Example['dossier'] {
  return { sources: [{ id: 'resume', kind: 'resume', jobs: [{ employer: 'Larkspur Systems', ...more }] }] };
}

function study(more: Partial<Education>): Example['dossier'] {
  return { sources: [{ id: 'resume', kind: 'resume', education: [{ school: 'Westmoor College', ...more }] }] };
}
