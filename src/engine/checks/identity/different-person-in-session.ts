import { defineCheck, found, missing, type Part, quote } from '../../check.ts';
import type { FactsFor } from '../../facts.ts';
import type { Evidence } from '../../report.ts';

/** Reviewers who must say so independently: people misjudge faces, most of all ones unlike those they know (catalogue, ID-13). */
const reviewersThatCount = 2;

/** ID-13: the person differs from the one met before, or from the identity document. */
export const differentPersonInSession = defineCheck({
  id: 'different-person-in-session',
  signals: ['ID-13'],
  family: 'identity',
  severities: ['weak', 'decisive'],
  title: 'Two reviewers independently saw another person than before, or than on the identity document',
  source: 'FBI, July 2025: keep a picture to compare with; public case of July 2024; fact sheet, third measure',
  needs: [],
  may: ['event.interview_form', 'event.delivery', 'event.video'],
  question: 'May we repeat a short part of the conversation, with the document shown on camera?',
  innocent: [
    'Light, glasses, hair or a poor camera',
    'An old picture on the document',
    'Somebody of the household took the parcel',
  ],
  next: 'Repeat the comparison with two people who do not know each other’s answer; if both say so again, go no further before the identity is settled in person',
  run: (facts) => {
    const seen = observations(facts);
    if (seen.length === 0)
      return [missing('nobody has compared the person with an earlier session or with the document')];
    const differing = seen.filter((one) => one.result === 'different');
    const reviewers = new Set(differing.flatMap((one) => one.reviewer ?? []));
    if (differing.length === 0) {
      return seen.every((one) => one.result === 'unsure') ? [missing('the reviewers were not sure: ask one more')] : [];
    }
    const isAgreed = reviewers.size >= reviewersThatCount;
    return [
      isAgreed ? found('decisive', differing.map(quoted)) : found('weak', differing.map(quoted), single),
    ] satisfies Part[];
  },
  examples: [
    {
      title: 'two reviewers of one session',
      dossier: { events: [form('U01', 'different'), form('U02', 'different')] },
      expect: 'found',
      severity: 'decisive',
      mentions: ['U01', 'U02'],
    },
    {
      title: 'one says another person than before, one says another than on the document',
      dossier: {
        events: [
          form('U01', 'different'),
          { event: 'interview_form', at: '2026-10-09T16:00:00Z', reviewer: 'U02', same_person_as_id: 'different' },
        ],
      },
      expect: 'found',
      severity: 'decisive',
    },
    {
      title: 'one reviewer alone, twice',
      dossier: { events: [form('U01', 'different'), form('U01', 'different')] },
      expect: 'found',
      severity: 'weak',
    },
    {
      title: 'another picture on the document that was shown for a parcel',
      dossier: {
        events: [
          {
            event: 'delivery',
            at: '2026-10-21T22:10:00Z',
            status: 'delivered',
            id_checked: true,
            id_photo: 'different',
          },
        ],
      },
      expect: 'found',
      severity: 'weak',
    },
    { title: 'the same person', dossier: { events: [form('U01', 'same'), form('U02', 'same')] }, expect: 'clear' },
    {
      title: 'one is not sure, one says the same',
      dossier: { events: [form('U01', 'unsure'), form('U02', 'same')] },
      expect: 'clear',
    },
    { title: 'not sure', dossier: { events: [form('U01', 'unsure')] }, expect: 'missing' },
    { title: 'nobody compared', dossier: {}, expect: 'missing' },
  ],
});

const single = {
  title: 'One observer saw somebody else than before, or than on the document',
  next: 'Have a second person compare without knowing the first answer; one observation alone decides nothing',
};

interface Observation {
  readonly ref: string;
  readonly fact: string;
  readonly result: string;
  /** Absent: a courier, or a session without a form of one's own, which does not count as independent. */
  readonly reviewer?: string | undefined;
  readonly at: string;
}

function observations(
  facts: FactsFor<'event.interview_form' | 'event.delivery' | 'event.video'>,
): readonly Observation[] {
  const forms = facts['event.interview_form'].flatMap(({ ref, reviewer, at, ...form }): Observation[] => [
    ...judgement(form.same_person_as_before, { ref, fact: 'same_person_as_before', reviewer, at }),
    ...judgement(form.same_person_as_id, { ref, fact: 'same_person_as_id', reviewer, at }),
  ]);
  const parcels = facts['event.delivery'].flatMap(({ ref, id_photo: photo, at }) =>
    judgement(photo, { ref, fact: 'id_photo', at }),
  );
  const sessions = facts['event.video'].flatMap(({ ref, id_on_camera: shown, at }) =>
    judgement(shown, { ref, fact: 'id_on_camera', at }),
  );
  return [...forms, ...parcels, ...sessions];
}

function judgement(result: string | undefined, of: Omit<Observation, 'result'>): readonly Observation[] {
  return result === 'same' || result === 'different' || result === 'unsure' ? [{ ...of, result }] : [];
}

function quoted({ ref, fact, result, reviewer, at }: Observation): Evidence {
  return quote(ref, fact, result, [reviewer, at.slice(0, 10)].filter(Boolean).join(', '));
}

function form(reviewer: string, result: 'same' | 'different' | 'unsure') {
  return { event: 'interview_form', at: '2026-10-09T15:00:00Z', reviewer, same_person_as_before: result } as const;
}
