import { defineCheck, type Example, found, missing, quote } from '../../check.ts';

/** People who must have heard it (rule of the catalogue, IV-05). */
const reviewersThatCount = 2;

/** IV-05: other conversations, or a voice that prompts, in the candidate's room. */
export const otherVoices = defineCheck({
  id: 'other-voices',
  signals: ['IV-05'],
  family: 'conduct',
  severities: ['weak'],
  title: 'Two reviewers heard other conversations, or a voice that prompted, in the candidate’s room',
  source: 'public reports of interviews taken from one room, 2024 and 2025',
  needs: ['event.interview_form'],
  ask: 'no interview form filled in',
  question: 'Where are you sitting, and is there a quieter place or hour for the next talk?',
  innocent: [
    'A co-working space, a call centre or a library',
    'Family, children or flatmates',
    'An interpreter or an assistant',
  ],
  next: 'Offer another hour, and repeat the part that mattered; an assistant or interpreter is welcome when announced',
  run: (facts) => {
    const noted = facts['event.interview_form'].flatMap(({ ref, reviewer, at, other_voices: heard }) =>
      heard === undefined ? [] : [{ ref, reviewer, at, heard }],
    );
    if (noted.length === 0) return [missing('no reviewer said whether other voices were heard')];
    const hearing = noted.filter(({ heard }) => heard);
    if (new Set(hearing.map(({ reviewer }) => reviewer)).size >= reviewersThatCount) {
      return [
        found(
          'weak',
          hearing.map(({ ref, reviewer, at }) =>
            quote(ref, 'other_voices', 'heard', `${reviewer}, ${at.slice(0, 10)}`),
          ),
        ),
      ];
    }
    const isAlone = new Set(noted.map(({ reviewer }) => reviewer)).size < reviewersThatCount;
    return hearing.length > 0 && isAlone ? [missing('only one reviewer heard other voices: ask a second')] : [];
  },
  examples: [
    {
      title: 'heard by two',
      dossier: forms(['U01', true], ['U02', true]),
      expect: 'found',
      severity: 'weak',
      mentions: ['U01', 'U02'],
    },
    { title: 'heard by one of two', dossier: forms(['U01', true], ['U02', false]), expect: 'clear' },
    { title: 'heard by nobody', dossier: forms(['U01', false]), expect: 'clear' },
    { title: 'heard twice by the same person', dossier: forms(['U01', true], ['U01', true]), expect: 'missing' },
    { title: 'not asked', dossier: forms(['U01', undefined]), expect: 'missing' },
    { title: 'no form', dossier: {}, expect: 'missing' },
  ],
});

function forms(...all: readonly (readonly [string, boolean | undefined])[]): Example['dossier'] {
  return {
    events: all.map(([reviewer, heard], index) => ({
      event: 'interview_form',
      at: `2026-10-09T1${index}:00:00Z`,
      reviewer,
      ...(heard !== undefined && { other_voices: heard }),
    })),
  };
}
