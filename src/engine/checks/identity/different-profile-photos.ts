import { defineCheck, type Example, found, missing, type Part, quote } from '../../check.ts';
import type { Happened } from '../../facts.ts';

/** ID-11: a reviewer compared the pictures of one candidate's profiles. */
export const differentProfilePhotos = defineCheck({
  id: 'different-profile-photos',
  signals: ['ID-11'],
  family: 'identity',
  severities: ['moderate'],
  title: 'A reviewer sees different people in the pictures of the profiles',
  source: 'guidance of October 2023: different pictures on profiles of one identity; fact sheet, sixth measure',
  needs: ['event.photo_comparison'],
  ask: 'nobody has compared the pictures',
  question: 'Are these pictures all of you, and from when are they?',
  innocent: [
    'Years, weight, hair, glasses or a transition lie between two pictures',
    'One of them is an avatar, a pet or a family member',
    'People are worse at comparing faces than they think, above all with faces unlike their own',
  ],
  next: 'Have a second person compare without knowing the first answer, and compare both with the person on the next call',
  run: (facts) => facts['event.photo_comparison'].flatMap(judged),
  examples: [
    {
      title: 'not the same person',
      dossier: comparison('different'),
      expect: 'found',
      severity: 'moderate',
      mentions: ['application', 'social'],
    },
    { title: 'the same person', dossier: comparison('same'), expect: 'clear' },
    { title: 'the reviewer was not sure', dossier: comparison('unsure'), expect: 'missing' },
    { title: 'nobody compared', dossier: {}, expect: 'missing' },
  ],
});

function judged(comparison: Happened<'photo_comparison'>): readonly Part[] {
  if (comparison.result === 'same') return [];
  if (comparison.result === 'unsure') return [missing('the reviewer of the pictures was not sure: ask a second one')];
  return [
    found('moderate', [
      quote(
        comparison.ref,
        'result',
        'different people',
        `${comparison.reviewer ?? 'a reviewer'}, ${comparison.at.slice(0, 10)}`,
      ),
      ...comparison.sources.map((source) => quote(source, 'photo', 'a picture that was compared')),
    ]),
  ];
}

function comparison(result: 'same' | 'different' | 'unsure'): Example['dossier'] {
  return {
    sources: [
      { id: 'application', kind: 'application', name: 'Ann Hollis', photo: { phash: '9f81c3e07a5512bd' } },
      { id: 'social', kind: 'profile', site: 'linkedin', photo: { phash: '01f4aa9276cc30e1' } },
    ],
    events: [
      {
        event: 'photo_comparison',
        at: '2026-10-13T15:00:00Z',
        sources: ['application', 'social'],
        reviewer: 'U02',
        result,
      },
    ],
  };
}
