import { defineCheck, type Example, found, missing, type Part, quote } from '../../check.ts';
import type { Happened } from '../../facts.ts';

/** ID-14: what an authority answered about a number, after the offer only; nothing is inferred from the number itself. */
export const identityNumberMismatch = defineCheck({
  id: 'identity-number-mismatch',
  signals: ['ID-14'],
  family: 'identity',
  severities: ['moderate'],
  title: 'An authority answered that name and identity number do not belong together',
  source:
    'FBI, May 2024, and a public case of a tax form sent to the person whose number it was; fact sheet, fourth measure',
  needs: ['event.identity_number_check'],
  ask: 'no answer of an authority about the identity number recorded',
  question: 'The authority could not match the number: is it written as on your papers, and did your name change?',
  innocent: ['The number or the name was mistyped', 'A name change has not reached the authority yet'],
  next: 'Follow the authority’s own procedure and its time limits, tell the candidate at once, and take no step against them meanwhile',
  run: (facts) => facts['event.identity_number_check'].flatMap(judged),
  examples: [
    {
      title: 'no match',
      dossier: answered('mismatch'),
      expect: 'found',
      severity: 'moderate',
      mentions: ['Example Authority'],
    },
    { title: 'a match', dossier: answered('match'), expect: 'clear' },
    { title: 'no answer yet', dossier: answered('pending'), expect: 'missing' },
    { title: 'not asked', dossier: {}, expect: 'missing' },
  ],
});

function judged(check: Happened<'identity_number_check'>): readonly Part[] {
  if (check.status === 'match') return [];
  if (check.status === 'pending') return [missing('the authority has not answered about the identity number yet')];
  return [
    found('moderate', [
      quote(check.ref, 'status', 'no match', check.at.slice(0, 10)),
      quote(check.ref, 'authority', check.authority ?? 'not recorded'),
    ]),
  ];
}

function answered(status: 'match' | 'mismatch' | 'pending'): Example['dossier'] {
  return {
    events: [
      {
        event: 'identity_number_check',
        at: '2026-10-16T10:00:00Z',
        stage: 'offer',
        authority: 'Example Authority',
        status,
      },
    ],
  };
}
