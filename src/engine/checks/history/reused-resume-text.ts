import { defineCheck, type Example, found, missing, type Part, quote } from '../../check.ts';
import { legalName } from '../../legal-name.ts';
import { containment, leastShingles, sharedSentences } from '../../read/text.ts';
import type { Evidence } from '../../report.ts';
import type { Shared } from '../../shared.ts';
import { isOtherPerson, otherNote } from '../_other-application.ts';
import { clinicBooking, dentistBooking, madeUpWords, tramTimetables } from './_resume-texts.ts';

/** Pairs of sentences that are shown side by side. */
const shownSentences = 3;

/** Characters after which a quoted sentence is cut. */
const longestQuote = 240;

/**
 * RH-07: much of this résumé's text stands in the résumé of somebody else. Measured (catalogue): among 128 distinct public
 * résumés no pair shares 0.20 of its word triples, a lightly edited copy 0.66; from 0.35 and 40 triples on it is asked about.
 */
export const reusedResumeText = defineCheck({
  id: 'reused-resume-text',
  signals: ['RH-07'],
  family: 'history',
  severities: ['strong'],
  title: 'Much of the résumé’s text also stands in the résumé of another application',
  source: 'FBI, January 2025: identical résumés of different applicants; measured on 8,128 pairs of public résumés',
  needs: ['source.resume', 'others'],
  may: ['shared'],
  question: 'Can you tell us of the work in these sentences: what was hard, who did it with you, and what came of it?',
  innocent: [
    'Both worked on one project, whose description each took over',
    'An agency or a résumé service wrote both texts',
    'Both took sentences from one template, or from the job advertisement',
  ],
  next: 'Read the sentences side by side, ask each of the two about that work in separate conversations, and ask the employer who did it',
  run: (facts, { dossier }) => {
    const texts = facts['source.resume'].flatMap((resume) => resume.text ?? []);
    const theirs = facts.others.flatMap(({ sources }) =>
      sources.flatMap((source) => (source.kind === 'resume' ? (source.text ?? []) : [])),
    );
    const reused = facts.shared.filter((shared) => shared.kind === 'resume_text' && isOtherPerson(shared));
    if (reused.length > 0)
      return reused.map((shared): Part => found('strong', sideBySide(shared, otherNote(shared, dossier))));
    if (!texts.some(isLongEnough)) return [missing(`a résumé text of at least ${leastShingles + 2} words`)];
    return theirs.some(isLongEnough) ? [] : [missing('no résumé text of another candidate that is long enough')];
  },
  examples: [
    {
      title: 'a lightly edited copy under another name',
      dossier: two(clinicBooking.join('\n'), dentistBooking.join('\n')),
      expect: 'found',
      severity: 'strong',
      mentions: [
        'booking engine for clinics',
        'booking engine for dentists',
        'others/scr-9',
        'under another legal name',
      ],
    },
    {
      title: 'two people who live together',
      dossier: two(clinicBooking.join('\n'), dentistBooking.join('\n'), { relation: 'household' }),
      expect: 'found',
    },
    {
      title: 'one sentence in common',
      dossier: two(clinicBooking.join('\n'), [clinicBooking[3] ?? '', ...tramTimetables].join('\n')),
      expect: 'clear',
    },
    {
      title: 'thirty-five of a hundred word triples in common',
      dossier: two(madeUpWords(102), `${madeUpWords(37)} ${madeUpWords(65, 200)}`),
      expect: 'found',
    },
    {
      title: 'thirty-four of a hundred',
      dossier: two(madeUpWords(102), `${madeUpWords(36)} ${madeUpWords(66, 200)}`),
      expect: 'clear',
    },
    {
      title: 'a second application by the same person',
      dossier: two(clinicBooking.join('\n'), dentistBooking.join('\n'), { name: 'Hollis, Ann' }),
      expect: 'clear',
    },
    { title: 'forty word triples, all in common', dossier: two(madeUpWords(42), madeUpWords(42)), expect: 'found' },
    {
      title: 'thirty-nine, too few to say anything',
      dossier: two(madeUpWords(41), madeUpWords(41)),
      expect: 'missing',
      mentions: ['at least 42 words'],
    },
    {
      title: 'other candidates without a text',
      dossier: two(clinicBooking.join('\n'), 'Product designer'),
      expect: 'missing',
    },
    { title: 'nobody to compare with', dossier: { sources: [resume(clinicBooking.join('\n'))] }, expect: 'missing' },
  ],
});

const isLongEnough = (text: string): boolean => containment(text, text) > 0;

/** Matching sentences in pairs, this résumé's first. Of the other person nothing is quoted but the sentence. */
function sideBySide({ mine, theirs, other }: Shared, note: string): readonly Evidence[] {
  const name = legalName(other)?.value;
  const isShown = (sentence: string): boolean => !sentence.includes('@') && !(name && sentence.includes(name));
  const pairs = sharedSentences(mine.text, theirs.text).flatMap((ours) => {
    const match = [...sharedSentences(theirs.text, ours), ...sharedSentences(theirs.text, mine.text)].find(isShown);
    return match === undefined ? [] : [[ours, match] as const];
  });
  if (pairs.length === 0) {
    const elsewhere = 'the same runs of words, in other sentences';
    return [quote(mine.source, 'text', cut(mine.text)), quote(`others/${other.key}`, 'text', elsewhere, note)];
  }
  return pairs
    .slice(0, shownSentences)
    .flatMap(([ours, match]) => [
      quote(mine.source, 'text', cut(ours)),
      quote(`others/${other.key}`, 'text', cut(match), note),
    ]);
}

const cut = (text: string): string => (text.length > longestQuote ? `${text.slice(0, longestQuote)} …` : text);

function resume(text: string) {
  return { id: 'resume', kind: 'resume', name: 'Ann Hollis', text } as const;
}

function two(
  mine: string,
  theirs: string,
  more: { readonly name?: string; readonly relation?: 'household' } = {},
): Example['dossier'] {
  const { name = 'Bo Lind', relation } = more;
  return {
    sources: [resume(mine)],
    others: [{ key: 'scr-9', ...(relation && { relation }), sources: [{ ...resume(theirs), name }] }],
  };
}
