import { expect, it } from 'vitest';
import type { Dossier } from '../../src/engine/dossier.ts';
import { evidenceDigest } from '../../src/engine/evidence-digest.ts';
import { screen } from '../../src/engine/screen.ts';

const twoStories: Dossier = {
  dossier: 1,
  as_of: '2026-10-20T12:00:00Z',
  sources: [
    {
      id: 'application',
      kind: 'application',
      name: 'Ann Hollis',
      jobs: [{ employer: 'Larkspur Systems' }],
      education: [{ school: 'Westmoor College' }],
    },
    {
      id: 'social',
      kind: 'profile',
      site: 'social',
      jobs: [{ employer: 'Old Mill Games' }],
      education: [{ school: 'Eastgate Polytechnic' }],
    },
    { id: 'portfolio', kind: 'portfolio', url: 'https://ann-builds.example' },
  ],
};

it('without a résumé the application’s jobs are the ones that a profile differs from', () => {
  expect(rowsOf(twoStories)).toEqual({
    job: ['application same', 'social conflicting', 'portfolio not_given'],
    education: ['application same', 'social conflicting', 'portfolio not_given'],
  });
});

it('a reason for the schools explains the schools, and leaves the jobs to be asked about', () => {
  const declared: Dossier['declared'] = { explanations: [{ fact: 'education', reason: 'a year abroad' }] };
  expect(rowsOf({ ...twoStories, declared })).toEqual({
    job: ['application same', 'social conflicting', 'portfolio not_given'],
    education: ['application same', 'social explained', 'portfolio not_given'],
  });
});

it('what a person has explained is explained in both rows', () => {
  const finding = reportOf(twoStories).findings.find((one) => one.signals.includes('RH-08'));
  const review = { reason: 'seen both contracts', by: 'Rae', at: '2026-10-19T09:00:00Z' };
  const reviews = [
    { check: finding?.check ?? '', evidence_digest: evidenceDigest(finding?.evidence ?? []), ...review },
  ];
  expect(rowsOf({ ...twoStories, reviews })).toEqual({
    job: ['application same', 'social explained', 'portfolio not_given'],
    education: ['application same', 'social explained', 'portfolio not_given'],
  });
});

function reportOf(dossier: Dossier) {
  return screen(dossier, { stage: 'apply', app: 'test' });
}

function rowsOf(dossier: Dossier) {
  const { matrix } = reportOf(dossier);
  const cellsOf = (fact: string) =>
    matrix
      .find((row) => row.fact === fact)
      ?.cells.filter((cell) => !cell.source.startsWith('events:'))
      .map((cell) => `${cell.source} ${cell.state}`);
  return { job: cellsOf('job'), education: cellsOf('education') };
}
