import { defineCheck, found, missing, quote } from '../../check.ts';
import { hammingDistance } from '../../read/photo.ts';
import type { Shared } from '../../shared.ts';
import { isOtherPerson, otherNote } from '../_other-application.ts';

/** ID-09: two pictures within 6 of 64 bits, or the same file. Whole pictures are compared; no face is measured. */
export const sharedPhoto = defineCheck({
  id: 'shared-photo',
  signals: ['ID-09'],
  family: 'identity',
  severities: ['strong'],
  title: 'The same picture stands on another application',
  source: 'FBI, January 2025, and public cases: one profile picture used for several applicants',
  needs: ['others'],
  may: ['shared'],
  question: 'Where was this picture taken, and have you used it anywhere else?',
  innocent: [
    'Both used the default picture of a site, or a company logo',
    'Both were photographed before the same backdrop',
  ],
  next: 'Lay the two pictures side by side, two people, and ask for a picture taken during the next call',
  run: (facts, { dossier }) => {
    if (!dossier.sources.some((source) => 'photo' in source && source.photo)) return [missing('no picture entered')];
    return facts.shared
      .filter((shared) => shared.kind === 'photo' && isOtherPerson(shared))
      .map((shared) =>
        found('strong', [
          quote(shared.mine.source, 'photo', shared.mine.text),
          quote(
            `others/${shared.other.key}`,
            'photo',
            shared.theirs.text,
            `${otherNote(shared, dossier)}; ${nearness(shared)}`,
          ),
        ]),
      );
  },
  examples: [
    {
      title: 'two pictures that differ in one bit of their fingerprints',
      dossier: {
        sources: [pictured('Ann Hollis', '9f81c3e07a5512bd')],
        others: [{ key: 'scr-9', sources: [pictured('Bo Lind', '9f81c3e07a5512bf')] }],
      },
      expect: 'found',
      severity: 'strong',
      mentions: ['9f81c3e07a5512bd', '1 of 64'],
    },
    {
      title: 'six bits apart',
      dossier: {
        sources: [pictured('Ann Hollis', '0000000000000000')],
        others: [{ key: 'scr-9', sources: [pictured('Bo Lind', '000000000000003f')] }],
      },
      expect: 'found',
    },
    {
      title: 'seven bits apart',
      dossier: {
        sources: [pictured('Ann Hollis', '0000000000000000')],
        others: [{ key: 'scr-9', sources: [pictured('Bo Lind', '000000000000007f')] }],
      },
      expect: 'clear',
    },
    {
      title: 'the same person a second time',
      dossier: {
        sources: [pictured('Ann Hollis', '9f81c3e07a5512bd')],
        others: [{ key: 'scr-9', sources: [pictured('HOLLIS ANN', '9f81c3e07a5512bd')] }],
      },
      expect: 'clear',
    },
    {
      title: 'no picture',
      dossier: { others: [{ key: 'scr-9', sources: [pictured('Bo Lind', '9f81c3e07a5512bf')] }] },
      expect: 'missing',
    },
    {
      title: 'nobody to compare with',
      dossier: { sources: [pictured('Ann Hollis', '9f81c3e07a5512bd')] },
      expect: 'missing',
    },
  ],
});

function nearness({ mine, theirs }: Shared): string {
  if (mine.key === theirs.key) return 'the same picture';
  return `the fingerprints differ in ${hammingDistance(mine.key, theirs.key)} of 64 bits`;
}

function pictured(name: string, phash: string) {
  return { id: 'application', kind: 'application', name, photo: { phash } } as const;
}
