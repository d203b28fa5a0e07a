import { defineCheck, found, missing, quote } from '../../check.ts';
import type { Dossier } from '../../dossier.ts';
import type { Happened } from '../../facts.ts';

/** Fact sheet: "logged in for one or more days". */
const leastHours = 24;
/** A shorter pause does not end a session; proposal of the catalogue. */
const pauseMinutes = 30;

/** LN-07: signed in to one account for a day or longer without a pause. */
export const dayLongSession = defineCheck({
  id: 'day-long-session',
  signals: ['LN-07'],
  family: 'network',
  severities: ['moderate'],
  title: 'Signed in for a day or longer without a pause',
  source:
    'fact sheet advisory, red flags: accounts that stay logged in for one or more days; the pause is a proposal of the catalogue',
  needs: ['event.login'],
  question: 'How was this session used, and did anybody else work in it?',
  innocent: [
    'The program renewed its own session while nobody was there',
    'A computer that builds or tests was left running',
    'A long shift with an urgent fault',
  ],
  next: 'Look in the log whether anything was typed through the night, and ask about the session if so',
  run: (facts) => {
    const ended = facts['event.login'].flatMap((login) =>
      login.ended_at ? [{ ...login, ended_at: login.ended_at }] : [],
    );
    if (ended.length === 0) return [missing('no sign-in with the time at which it ended')];
    return runsIn(ended)
      .filter((run) => run.end - run.start >= leastHours * 3_600_000)
      .slice(0, 3)
      .map((run) => {
        const hours = Math.floor((run.end - run.start) / 3_600_000);
        const note = `${hours} hours on ${run.first.account ?? 'one account'}, no pause of ${pauseMinutes} minutes`;
        return found('moderate', [
          quote(run.first.ref, 'signed in', run.first.at),
          quote(run.last.ref, 'ended', run.last.ended_at, note),
        ]);
      });
  },
  examples: [
    {
      title: 'twenty-six hours',
      dossier: sessions(['05T08:00', '06T10:00']),
      expect: 'found',
      severity: 'moderate',
      mentions: ['26 hours'],
    },
    { title: 'twenty-four hours', dossier: sessions(['05T08:00', '06T08:00']), expect: 'found' },
    { title: 'a minute less', dossier: sessions(['05T08:00', '06T07:59']), expect: 'clear' },
    {
      title: 'two sessions with a pause of 29 minutes',
      dossier: sessions(['05T20:29', '06T09:00'], ['05T08:00', '05T20:00']),
      expect: 'found',
      mentions: ['25 hours'],
    },
    {
      title: 'two sessions with a pause of 30 minutes',
      dossier: sessions(['05T08:00', '05T20:00'], ['05T20:30', '06T09:00']),
      expect: 'clear',
    },
    {
      title: 'no end recorded',
      dossier: { events: [{ event: 'login', at: '2026-10-05T08:00:00Z' }] },
      expect: 'missing',
    },
    { title: 'no sign-ins', dossier: {}, expect: 'missing' },
  ],
});

type Session = Happened<'login'> & { readonly ended_at: string };

interface Run {
  readonly first: Session;
  readonly last: Session;
  readonly start: number;
  readonly end: number;
}

/** Sessions of one account joined where hardly a pause lies between them. */
function runsIn(sessions: readonly Session[]): readonly Run[] {
  const timed = sessions.map(
    (one): Run => ({ first: one, last: one, start: Date.parse(one.at), end: Date.parse(one.ended_at) }),
  );
  const open = new Map<string, Run>();
  const runs: Run[] = [];
  for (const one of timed.sort((a, b) => a.start - b.start)) {
    const account = one.first.account ?? '';
    const before = open.get(account);
    const isJoined = before !== undefined && one.start - before.end < pauseMinutes * 60_000;
    if (before && !isJoined) runs.push(before);
    open.set(account, before && isJoined ? joined(before, one) : one);
  }
  return [...runs, ...open.values()];
}

function joined(a: Run, b: Run): Run {
  return b.end > a.end ? { ...a, last: b.last, end: b.end } : a;
}

function sessions(...rows: readonly (readonly [from: string, to: string])[]): Partial<Dossier> {
  return {
    events: rows.map(([from, to]) => ({
      event: 'login',
      at: `2026-10-${from}:00Z`,
      ended_at: `2026-10-${to}:00Z`,
      account: 'company sign-on',
    })),
  };
}
