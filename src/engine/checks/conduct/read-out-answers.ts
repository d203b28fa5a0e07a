import { defineCheck, type Example, found, missing, quote } from '../../check.ts';

/** Interviewers who must have the impression, each on their own form (rule of the catalogue, IV-03). */
const reviewersThatCount = 2;

/** From here on, of 1 to 5, answers appeared to be read (rule of the catalogue, IV-03). */
const readFrom = 4;

/** IV-03: an impression, open to bias, and therefore never more than weak; how somebody speaks is no part of it. */
export const readOutAnswers = defineCheck({
  id: 'read-out-answers',
  signals: ['IV-03'],
  family: 'conduct',
  severities: ['weak'],
  title: 'Two interviewers noted that answers appeared to be read out',
  source: 'public service announcement of October 2023: pauses and answers that are not one’s own',
  needs: ['event.interview_form'],
  ask: 'no interview form filled in',
  question: 'Could you take us through one thing that you built, on a whiteboard or in the code, without preparation?',
  innocent: [
    'Notes, nerves, or a prepared talk',
    'A second language, or an interpreter',
    'A stammer, or another way of thinking and speaking',
  ],
  next: 'Give the same practical task as to everybody else, and offer to do it in writing; an impression alone decides nothing',
  run: (facts) => {
    const judged = facts['event.interview_form'].flatMap(({ ref, reviewer, at, answers_read: value }) =>
      value === undefined ? [] : [{ ref, reviewer, at, value }],
    );
    if (judged.length === 0) return [missing('no interviewer answered the question about answers being read out')];
    const high = judged.filter(({ value }) => value >= readFrom);
    if (new Set(high.map(({ reviewer }) => reviewer)).size >= reviewersThatCount) {
      return [
        found(
          'weak',
          high.map(({ ref, reviewer, at, value }) =>
            quote(ref, 'answers_read', `${value} of 5`, `${reviewer}, ${at.slice(0, 10)}`),
          ),
        ),
      ];
    }
    const isAlone = new Set(judged.map(({ reviewer }) => reviewer)).size < reviewersThatCount;
    return high.length > 0 && isAlone ? [missing('only one interviewer has said so: ask a second')] : [];
  },
  examples: [
    {
      title: 'two interviewers',
      dossier: forms(['U01', 4], ['U02', 5]),
      expect: 'found',
      severity: 'weak',
      mentions: ['4 of 5', 'U01', 'U02'],
    },
    { title: 'one says 4, one says 3', dossier: forms(['U01', 4], ['U02', 3]), expect: 'clear' },
    { title: 'neither', dossier: forms(['U01', 1], ['U02', 2]), expect: 'clear' },
    {
      title: 'one interviewer, twice',
      dossier: forms(['U01', 5], ['U01', 4]),
      expect: 'missing',
      mentions: ['second'],
    },
    { title: 'one interviewer, who noted nothing', dossier: forms(['U01', 2]), expect: 'clear' },
    { title: 'not answered', dossier: forms(['U01', undefined]), expect: 'missing' },
    { title: 'no form', dossier: {}, expect: 'missing' },
  ],
});

function forms(...all: readonly (readonly [string, number | undefined])[]): Example['dossier'] {
  return {
    events: all.map(([reviewer, value], index) => ({
      event: 'interview_form',
      at: `2026-10-09T1${index}:00:00Z`,
      reviewer,
      ...(value !== undefined && { answers_read: value }),
    })),
  };
}
