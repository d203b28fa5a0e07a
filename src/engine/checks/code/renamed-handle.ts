import { Temporal } from 'temporal-polyfill';
import { defineCheck, found, missing, type Part, quote } from '../../check.ts';
import type { Dossier, SourceOf } from '../../dossier.ts';

/** Proposal of the catalogue. */
const leastRenames = 2;
const withinMonths = 24;

/** GH-06: the handle of one profile was changed twice in two years. */
export const renamedHandle = defineCheck({
  id: 'renamed-handle',
  signals: ['GH-06'],
  family: 'code',
  severities: ['weak'],
  title: `The handle of a profile was changed ${leastRenames} or more times within ${withinMonths} months`,
  source: 'SEAL and Ketman guidance on code accounts: an old handle is still mentioned elsewhere',
  needs: ['source.profile'],
  ask: 'no earlier handles of a profile recorded',
  question: 'Which handles have you used, and why did you change them?',
  innocent: [
    'A new brand or a change of name',
    'Somebody was being bothered under the old handle',
    'The site asked for another one',
  ],
  next: 'Look up what stands under the earlier handles, and ask about anything that does not fit',
  run: (facts) => {
    const profiles = facts['source.profile'].filter((profile) => profile.previous_handles);
    return profiles.length === 0 ? [missing('no earlier handles of a profile recorded')] : profiles.flatMap(judge);
  },
  examples: [
    {
      title: 'two changes in a year',
      dossier: handles('2025-10-01', '2026-03-01'),
      expect: 'found',
      severity: 'weak',
      mentions: ['old-0', '2026-03-01'],
    },
    { title: 'exactly two years apart', dossier: handles('2024-03-01', '2026-03-01'), expect: 'found' },
    { title: 'a day more than two years apart', dossier: handles('2024-02-29', '2026-03-01'), expect: 'clear' },
    { title: 'one change', dossier: handles('2026-03-01'), expect: 'clear' },
    { title: 'changes without a date', dossier: handles(undefined, undefined), expect: 'missing' },
    {
      title: 'nobody looked for earlier handles',
      dossier: { sources: [{ id: 'git', kind: 'profile', site: 'git', handle: 'ahollis' }] },
      expect: 'missing',
    },
  ],
});

function judge(profile: SourceOf<'profile'>): readonly Part[] {
  const all = profile.previous_handles ?? [];
  const dated = all
    .flatMap(({ handle, changed_on }) => (changed_on ? [{ handle, on: changed_on }] : []))
    .sort((a, b) => a.on.localeCompare(b.on));
  const close = dated.find((change, index) => {
    const next = dated[index + leastRenames - 1];
    return next !== undefined && next.on <= monthsLater(change.on);
  });
  if (!close)
    return all.length >= leastRenames && dated.length < all.length
      ? [missing('dates on which the handle was changed')]
      : [];
  const within = dated.filter((change) => change.on >= close.on && change.on <= monthsLater(close.on));
  const now = profile.handle ? [quote(profile.id, 'handle', profile.handle, `now, at ${profile.site}`)] : [];
  return [
    found('weak', [
      ...now,
      ...within.map((change) => quote(profile.id, 'previous handle', change.handle, `changed on ${change.on}`)),
    ]),
  ];
}

/** 29 February and two years is 28 February. */
function monthsLater(day: string): string {
  return Temporal.PlainDate.from(day).add({ months: withinMonths }).toString();
}

function handles(...days: readonly (string | undefined)[]): Partial<Dossier> {
  const previous_handles = days.map((day, index) => ({ handle: `old-${index}`, ...(day && { changed_on: day }) }));
  return { sources: [{ id: 'git', kind: 'profile', site: 'git', handle: 'ahollis', previous_handles }] };
}
