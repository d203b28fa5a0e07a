import { defineCheck, type Example, found, missing, quote } from '../../check.ts';
import type { Happened } from '../../facts.ts';

type Form = Happened<'interview_form'>;

/** IV-08: what was said in one session does not fit what was said in an earlier one. */
export const contradictedStatement = defineCheck({
  id: 'contradicted-statement',
  signals: ['IV-08'],
  family: 'conduct',
  severities: ['weak'],
  title: 'Two conversations disagree about something that the candidate had said',
  source: 'public reports of several people behind one application; fact sheet, sixth measure (consistency)',
  needs: ['event.interview_form'],
  ask: 'no interview form filled in',
  question: 'Last time we noted this differently. Which of the two is right, or did we misunderstand?',
  innocent: ['Nerves, or a slip', 'The interviewer misheard or noted it wrongly', 'Plans and circumstances change'],
  next: 'Ask openly, with both notes read out; what is then said counts',
  run: (facts) => {
    const noted = facts['event.interview_form'].filter((form) => form.contradictions !== undefined);
    if (noted.length === 0) return [missing('no reviewer compared what was said with an earlier conversation')];
    return noted.filter((form) => (form.contradictions ?? []).length > 0).map((form) => found('weak', quoted(form)));
  },
  examples: [
    {
      title: 'another team lead than the week before',
      dossier: forms([{ fact: 'team lead', before: 'Maria', now: 'a man, name forgotten' }]),
      expect: 'found',
      severity: 'weak',
      mentions: ['Maria', 'a man, name forgotten', 'U02'],
    },
    {
      title: 'only the subject was noted',
      dossier: forms([{ fact: 'size of the team' }]),
      expect: 'found',
      severity: 'weak',
      mentions: ['size of the team'],
    },
    { title: 'compared, and nothing differs', dossier: forms([]), expect: 'clear' },
    { title: 'not compared', dossier: forms(undefined), expect: 'missing' },
    { title: 'no form', dossier: {}, expect: 'missing' },
  ],
});

function quoted({ ref, reviewer, at, contradictions = [] }: Form) {
  const note = `${reviewer}, ${at.slice(0, 10)}`;
  return contradictions.flatMap(({ fact, before, now }) => {
    const both = [
      ...(before === undefined ? [] : [quote(ref, `${fact}, before`, before, note)]),
      ...(now === undefined ? [] : [quote(ref, `${fact}, now`, now, note)]),
    ];
    return both.length > 0 ? both : [quote(ref, 'contradictions', fact, note)];
  });
}

function forms(contradictions: Form['contradictions']): Example['dossier'] {
  return {
    events: [
      {
        event: 'interview_form',
        at: '2026-10-16T15:00:00Z',
        reviewer: 'U02',
        ...(contradictions && { contradictions }),
      },
    ],
  };
}
