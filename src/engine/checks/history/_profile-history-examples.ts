import type { Example } from '../../check.ts';
import type { Education, Job } from '../../dossier.ts';

export const profileHistoryExamples: readonly Example[] = [
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
    title: 'a profile that names the last of four employers only, and the candidate’s word on why',
    dossier: {
      sources: [
        resume([larkspur(), { employer: 'Teal Harbor Labs' }, { employer: 'Harborgate' }, { employer: 'Old Mill' }]),
        profile([larkspur()]),
      ],
      declared: { explanations: [{ fact: 'job', sources: ['social'], reason: 'I show my present work only' }] },
    },
    expect: 'explained',
    mentions: ['I show my present work only'],
  },
  {
    title: 'a profile that goes further back than the résumé',
    dossier: {
      sources: [
        resume([larkspur('2019-04')]),
        profile([
          larkspur('2019-04'),
          { employer: 'Old Mill', start: '2012-01', end: '2015-06' },
          { employer: 'Harborgate', start: '2015-07', end: '2019-04' },
        ]),
      ],
    },
    expect: 'clear',
  },
  {
    title: 'a profile with two jobs more at the same time as the résumé’s',
    dossier: {
      sources: [
        resume([larkspur('2019-04')]),
        profile([
          larkspur('2019-04'),
          { employer: 'Old Mill', start: '2017-01', end: '2019-05' },
          { employer: 'Harborgate', start: '2020-07', end: '2023-04' },
        ]),
      ],
    },
    expect: 'found',
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
    title: 'a degree seven months later in the profile',
    dossier: {
      sources: [
        resume([], [{ school: 'Westmoor College', degree: 'BSc', start: '2010-09', end: '2013-06' }]),
        profile([], [{ school: 'Westmoor College', start: '2010-09', end: '2014-01' }]),
      ],
    },
    expect: 'found',
    mentions: ['end 7 months apart'],
  },
  {
    title: 'two degrees of one school, one of which the profile gives',
    dossier: {
      sources: [
        resume(
          [],
          [
            { school: 'Westmoor College', degree: 'BSc', start: '2010-09', end: '2013-06' },
            { school: 'Westmoor College', degree: 'MSc', start: '2013-09', end: '2015-06' },
          ],
        ),
        profile([], [{ school: 'Westmoor College', start: '2013-09', end: '2015-12' }]),
      ],
    },
    expect: 'clear',
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
    title: 'a school in the script of its own country',
    dossier: {
      sources: [resume([], [{ school: 'Cairo University' }]), profile([], [{ school: 'جامعة القاهرة' }])],
    },
    expect: 'missing',
    mentions: ['جامعة القاهرة'],
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
  {
    title: 'a résumé that leaves the schools to the application',
    dossier: {
      sources: [
        { id: 'application', kind: 'application', name: 'Ann Hollis', education: [{ school: 'Westmoor College' }] },
        resume([larkspur()]),
        profile([larkspur()], [{ school: 'Eastgate Polytechnic' }]),
      ],
    },
    expect: 'found',
    mentions: ['Westmoor College', 'Eastgate Polytechnic'],
  },
  { title: 'a résumé alone', dossier: { sources: [resume([larkspur()])] }, expect: 'missing' },
];

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
