import { defineCheck, type Example, explained, found, missing, type Part, quote } from '../../check.ts';
import type { Declared } from '../../dossier.ts';
import type { Happened } from '../../facts.ts';

/** Questions of the prepared set, which is the same for everybody who names the place (rule of the catalogue, IV-04). */
const questionsAsked = 3;

/** Days after a declared move in which nobody need know a place (proposed; the catalogue names new arrivals, no figure). */
const newArrivalDays = 90;

const dayMs = 86_400_000;

type Form = Happened<'interview_form'>;
type Home = NonNullable<Declared['places']>[number];

/** IV-04: none of three prepared questions about transit, building or weather where the candidate says they live. */
export const unansweredResidenceQuestions = defineCheck({
  id: 'unanswered-residence-questions',
  signals: ['IV-04'],
  family: 'conduct',
  severities: ['moderate'],
  title: 'None of the prepared questions about the stated place or school was answered',
  source: 'FBI, January 2025: soft questions about the stated location and education; fact sheet, claimed location',
  needs: ['event.interview_form'],
  ask: 'no interview form filled in',
  question: 'How long have you been there, and what do you do on an ordinary day?',
  innocent: [
    'Somebody who has just arrived',
    'Somebody who seldom goes out, or never uses the transit asked about',
    'Nerves, or a question that was not understood',
  ],
  next: 'Ask for one dated paper that shows the address, as of everybody; never ask about holidays, food or customs',
  run: (facts, { declared }) => {
    const asked = facts['event.interview_form'].filter((form) => form.residence_questions !== undefined);
    if (asked.length === 0) return [missing('the prepared questions about the place were not asked')];
    const enough = asked.filter((form) => (form.residence_questions?.asked ?? 0) >= questionsAsked);
    if (enough.length === 0) return [missing(`fewer than ${questionsAsked} of the prepared questions were asked`)];
    return enough.filter((form) => isUnanswered(form, asked)).map((form) => judged(form, declared));
  },
  examples: [
    {
      title: 'none of three',
      dossier: forms([[3, 0]]),
      expect: 'found',
      severity: 'moderate',
      mentions: ['0 of 3', 'U01'],
    },
    { title: 'one of three', dossier: forms([[3, 1]]), expect: 'clear' },
    {
      title: 'another reviewer of the same session heard an answer',
      dossier: forms([
        [3, 0],
        [3, 1],
      ]),
      expect: 'clear',
    },
    {
      title: 'moved there ninety days ago, as declared',
      dossier: { ...forms([[3, 0]]), declared: { places: [{ as: 'home', country: 'CA', from: '2026-07-11' }] } },
      expect: 'explained',
      mentions: ['since 2026-07-11'],
    },
    {
      title: 'moved there ninety-one days ago',
      dossier: { ...forms([[3, 0]]), declared: { places: [{ as: 'home', country: 'CA', from: '2026-07-10' }] } },
      expect: 'found',
    },
    { title: 'two questions asked', dossier: forms([[2, 0]]), expect: 'missing', mentions: ['fewer than 3'] },
    { title: 'not asked', dossier: forms([undefined]), expect: 'missing' },
    { title: 'no form', dossier: {}, expect: 'missing' },
  ],
});

/** What one of two reviewers heard answered was answered. */
function isUnanswered(form: Form, all: readonly Form[]): boolean {
  const same = all.filter((one) => one.ref === form.ref || (one.session !== undefined && one.session === form.session));
  return same.every((one) => one.residence_questions?.answered === 0);
}

function judged(form: Form, declared: Declared): Part {
  const { asked = 0, answered = 0 } = form.residence_questions ?? {};
  const evidence = [
    quote(
      form.ref,
      'residence_questions',
      `${answered} of ${asked} answered`,
      `${form.reviewer}, ${form.at.slice(0, 10)}`,
    ),
  ];
  const home = declared.places?.find((place) => isNewArrival(place, form.at));
  return home ? explained(evidence, `told us of living there only since ${home.from}`) : found('moderate', evidence);
}

function isNewArrival({ as, from }: Home, at: string): boolean {
  if (as !== 'home' || from === undefined) return false;
  const days = (Date.parse(at.slice(0, 10)) - Date.parse(from)) / dayMs;
  return days >= 0 && days <= newArrivalDays;
}

function forms(all: readonly (readonly [number, number] | undefined)[]): Example['dossier'] {
  const session = { event: 'video', id: 'session-1', at: '2026-10-09T15:00:00Z', camera: 'on' } as const;
  const filled = all.map((questions, index) => ({
    event: 'interview_form' as const,
    at: '2026-10-09T16:00:00Z',
    reviewer: `U0${index + 1}`,
    session: 'session-1',
    ...(questions && { residence_questions: { asked: questions[0], answered: questions[1] } }),
  }));
  return { events: [session, ...filled] };
}
