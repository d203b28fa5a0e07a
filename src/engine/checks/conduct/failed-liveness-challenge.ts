import { defineCheck, type Example, found, missing, type Part, quote } from '../../check.ts';
import type { Happened } from '../../facts.ts';

/** Results that must fail before it is asked about (rule of the catalogue, IV-02: "fail x2"). */
const failuresThatCount = 2;

type Session = Happened<'video'>;

/** One challenge of one session that was not met; `challenge` absent: the session was judged as a whole. */
interface Failure {
  readonly session: Session;
  readonly challenge?: string;
  readonly result: string;
}

/** IV-02: the same short challenge as everybody's, not done, or the picture broke, two times. */
export const failedLivenessChallenge = defineCheck({
  id: 'failed-liveness-challenge',
  signals: ['IV-02'],
  family: 'conduct',
  severities: ['info', 'strong'],
  title: 'Twice a short challenge on camera was not done, or the picture broke during it',
  source: 'FBI, July 2025: turn the head, pass a hand across the face; fact sheet, third measure',
  needs: ['event.video'],
  question: 'May we repeat the short challenges in a new session, on another device or connection if that helps?',
  innocent: [
    'A slow connection, a weak camera or a background filter breaks the picture when something moves',
    'A motor disability, or an injury',
    'The challenge was not understood',
  ],
  next: 'Repeat the same challenges in a second session with two reviewers, without background filters, and offer another way to somebody who cannot do them',
  run: (facts) => {
    const asked = facts['event.video'].filter(isAsked);
    if (asked.length === 0) return [missing('no challenge was asked on camera; ask the same ones of everybody')];
    const failures = asked.flatMap(failuresIn);
    const open = failures.filter((failure) => !isDoneLater(failure, asked));
    if (open.length >= failuresThatCount) return [found('strong', open.map(quoted))];
    if (open.length > 0) return [missing('one challenge was not done, or the picture broke: repeat it once')];
    return failures.length >= failuresThatCount ? [doneLater(failures, asked)] : [];
  },
  examples: [
    {
      title: 'the picture broke in two sessions',
      dossier: sessions([video('02', 'image_broke', 'passed'), video('05', 'image_broke', 'passed')]),
      expect: 'found',
      severity: 'strong',
      mentions: ['head_turn', 'image_broke', '2026-10-02', '2026-10-05'],
    },
    {
      title: 'two challenges of one session, not repeated since',
      dossier: sessions([video('02', 'image_broke', 'not_done')]),
      expect: 'found',
      severity: 'strong',
    },
    {
      title: 'two sessions that were judged as a whole',
      dossier: sessions([
        { ...bare('02'), liveness: 'failed' },
        { ...bare('05'), liveness: 'failed' },
      ]),
      expect: 'found',
      severity: 'strong',
    },
    {
      title: 'nothing done in two sessions, though another way was offered',
      dossier: sessions([
        { ...video('02', 'declined', 'declined'), accommodation_offered: true },
        { ...video('05', 'declined', 'declined'), accommodation_offered: true },
      ]),
      expect: 'found',
    },
    {
      title: 'both done when they were repeated',
      dossier: sessions([video('02', 'image_broke', 'image_broke'), video('05', 'passed', 'passed')]),
      expect: 'found',
      severity: 'info',
      mentions: ['done later'],
    },
    {
      title: 'one of two was done when they were repeated',
      dossier: sessions([video('02', 'image_broke', 'image_broke'), video('05', 'declined', 'passed')]),
      expect: 'missing',
    },
    {
      title: 'one was done when it was repeated',
      dossier: sessions([video('02', 'image_broke', 'passed'), video('05', 'passed', 'passed')]),
      expect: 'clear',
    },
    {
      title: 'the picture broke, and the reviewers saw enough',
      dossier: sessions([{ ...video('02', 'image_broke', 'image_broke'), liveness: 'passed' }]),
      expect: 'clear',
    },
    {
      title: 'somebody who cannot move their head chose the word to read out',
      dossier: sessions([
        { ...video('02', 'declined', 'passed'), accommodation_offered: true },
        { ...video('05', 'declined', 'passed'), accommodation_offered: true },
      ]),
      expect: 'clear',
    },
    {
      title: 'declined, and no other way was offered',
      dossier: sessions([video('02', 'declined', 'declined')]),
      expect: 'clear',
    },
    {
      title: 'broke once',
      dossier: sessions([video('02', 'image_broke', 'passed')]),
      expect: 'missing',
      mentions: ['repeat it once'],
    },
    { title: 'nothing was asked', dossier: sessions([{ ...bare('02'), liveness: 'not_asked' }]), expect: 'missing' },
    { title: 'no session', dossier: {}, expect: 'missing' },
  ],
});

function isAsked(session: Session): boolean {
  return (session.challenges ?? []).length > 0 || session.liveness === 'passed' || session.liveness === 'failed';
}

/** What the reviewers concluded of the whole session goes before its single challenges. */
function failuresIn(session: Session): readonly Failure[] {
  const challenges = session.challenges ?? [];
  if (session.liveness === 'passed') return [];
  if (challenges.length === 0) return [{ session, result: 'failed' }];
  return challenges
    .filter(({ result }) => result === 'image_broke' || result === 'not_done' || isDeclined(session, result))
    .map(({ challenge, result }) => ({ session, challenge, result }));
}

/** Declining one challenge is anybody's right; it counts where another way was offered and nothing at all was done. */
function isDeclined(session: Session, result: string): boolean {
  const isAnyDone = session.challenges?.some((one) => one.result === 'passed');
  return result === 'declined' && session.accommodation_offered === true && !isAnyDone;
}

function isDoneLater({ session, challenge }: Failure, asked: readonly Session[]): boolean {
  return asked.some((later) => {
    if (Date.parse(later.at) <= Date.parse(session.at)) return false;
    const isDone = later.challenges?.some((one) => one.challenge === challenge && one.result === 'passed');
    return later.liveness === 'passed' || isDone === true;
  });
}

function doneLater(failures: readonly Failure[], asked: readonly Session[]): Part {
  const first = Math.min(...failures.map(({ session }) => Date.parse(session.at)));
  const done = asked.filter((session) => Date.parse(session.at) > first && failuresIn(session).length === 0);
  const later = done.map((session) =>
    quote(session.ref, 'challenges', 'done', `${session.at.slice(0, 10)}, done later`),
  );
  return found('info', [...failures.map(quoted), ...later], {
    title: 'The picture broke, or a challenge was not done, and the same was done in a later session',
    question: 'Nothing needs to be asked of the candidate.',
    next: 'Nothing, unless the reviewers of the two sessions disagree about who they saw',
  });
}

function quoted({ session, challenge, result }: Failure) {
  return quote(session.ref, challenge ?? 'liveness', result, session.at.slice(0, 10));
}

type Result = NonNullable<Session['challenges']>[number]['result'];

function bare(date: string) {
  return { event: 'video' as const, at: `2026-10-${date}T10:00:00Z`, camera: 'on' as const, reviewers: 2 };
}

function video(date: string, headTurn: Result, codeWord: Result) {
  return {
    ...bare(date),
    challenges: [
      { challenge: 'head_turn' as const, result: headTurn },
      { challenge: 'code_word' as const, result: codeWord },
    ],
  };
}

function sessions(events: NonNullable<Example['dossier']['events']>): Example['dossier'] {
  return { events };
}
