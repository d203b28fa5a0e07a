import { defineCheck, explained, found, type Part, quote } from '../../check.ts';
import { explanationFor } from '../../declared.ts';
import type { Declared } from '../../dossier.ts';
import type { Happened } from '../../facts.ts';
import type { Evidence } from '../../report.ts';

/** Changes of one kind within the window that are asked about (proposal of the catalogue, CT-10). */
const changesThatCount = 3;
const windowDays = 60;

/** A change this shortly before the offer or the first pay is asked about (proposal of the catalogue, CT-10). */
const daysBefore = 7;

const dayMs = 86_400_000;

/** CT-10: three changes of one kind within 60 days, or one in the week before the offer or the first pay. */
export const changingContactDetails = defineCheck({
  id: 'changing-contact-details',
  signals: ['CT-10'],
  family: 'contact',
  severities: ['moderate'],
  title: 'Contact details changed several times, or shortly before the offer or the first pay',
  source: '2022 advisory: incorrect or changing contact information; fact sheet, third red flag',
  needs: ['event.contact_change'],
  may: ['event.milestone'],
  ask: 'no changes of contact details recorded',
  question: 'What was the reason for these changes, and which details hold from now on?',
  innocent: ['Moving house', 'A lost phone or a new provider', 'A mistake that was corrected'],
  next: 'Confirm the new details through the old ones, on a call that the team places',
  run: (facts, { declared }) => {
    const changes = [...facts['event.contact_change']].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    return [...often(changes, declared), ...shortlyBefore(changes, facts['event.milestone'], declared)];
  },
  examples: [
    {
      title: 'three numbers within 60 days',
      dossier: {
        events: [
          changed('+12025550101', '2026-08-01'),
          changed('+12025550102', '2026-09-01'),
          changed('+12025550103', '2026-09-30'),
        ],
      },
      expect: 'found',
      severity: 'moderate',
      mentions: ['+12025550101', '+12025550103'],
    },
    {
      title: 'three numbers within 61 days',
      dossier: {
        events: [
          changed('+12025550101', '2026-08-01'),
          changed('+12025550102', '2026-09-01'),
          changed('+12025550103', '2026-10-01'),
        ],
      },
      expect: 'clear',
    },
    {
      title: 'three changes of different kinds',
      dossier: {
        events: [
          changed('+12025550101', '2026-08-01'),
          changed('+12025550102', '2026-09-01'),
          { event: 'contact_change', at: '2026-09-02T10:00:00Z', fact: 'email', to: 'ann@mail.example' },
        ],
      },
      expect: 'clear',
    },
    {
      title: 'seven days before the offer',
      dossier: {
        events: [
          changed('+12025550101', '2026-10-01'),
          { event: 'milestone', at: '2026-10-08T10:00:00Z', milestone: 'offer_made' },
        ],
      },
      expect: 'found',
      severity: 'moderate',
      mentions: ['offer made'],
    },
    {
      title: 'eight days before the first pay',
      dossier: {
        events: [
          changed('+12025550101', '2026-10-01'),
          { event: 'milestone', at: '2026-10-09T10:00:00Z', milestone: 'first_pay' },
        ],
      },
      expect: 'clear',
    },
    {
      title: 'a reason for the change',
      dossier: {
        events: [
          changed('+12025550101', '2026-10-01'),
          { event: 'milestone', at: '2026-10-08T10:00:00Z', milestone: 'offer_made' },
        ],
        declared: { explanations: [{ fact: 'phone', reason: 'my phone was lost' }] },
      },
      expect: 'explained',
      mentions: ['my phone was lost'],
    },
    {
      title: 'a reason for one of four',
      dossier: {
        events: [
          changed('+12025550101', '2026-08-01'),
          changed('+12025550102', '2026-08-20'),
          changed('+12025550103', '2026-09-05'),
          changed('+12025550104', '2026-09-20'),
        ],
        declared: { explanations: [{ fact: 'phone', value: '+12025550103', reason: 'my phone was lost' }] },
      },
      expect: 'found',
      mentions: ['+12025550104'],
    },
    {
      title: 'a reason for one of three',
      dossier: {
        events: [
          changed('+12025550101', '2026-08-01'),
          changed('+12025550102', '2026-08-20'),
          changed('+12025550103', '2026-09-05'),
        ],
        declared: { explanations: [{ fact: 'phone', value: '+12025550103', reason: 'my phone was lost' }] },
      },
      expect: 'explained',
    },
    { title: 'no changes recorded', dossier: {}, expect: 'missing' },
  ],
});

type Change = Happened<'contact_change'>;

/** Changes with a reason of their own are left out first: what remains may still be too many. */
function often(changes: readonly Change[], declared: Declared): readonly Part[] {
  return (['phone', 'email', 'address'] as const).flatMap((fact): readonly Part[] => {
    const own = changes.filter((change) => change.fact === fact);
    const unexplained = own.filter((change) => !explanationFor(declared, fact, { value: change.to }));
    const many = crowded(unexplained) ?? crowded(own);
    const title = `The ${fact === 'email' ? 'e-mail address' : fact} changed ${changesThatCount} times within ${windowDays} days`;
    return many ? [asked(many, [], declared, title)] : [];
  });
}

/** The first changes, oldest first, that lie within the window. */
function crowded(changes: readonly Change[]): readonly Change[] | undefined {
  const from = changes.findIndex((change, at) => {
    const last = changes[at + changesThatCount - 1];
    return last !== undefined && daysFrom(change.at, last.at) <= windowDays;
  });
  return from < 0 ? undefined : changes.slice(from, from + changesThatCount);
}

function shortlyBefore(
  changes: readonly Change[],
  milestones: readonly Happened<'milestone'>[],
  declared: Declared,
): readonly Part[] {
  return milestones
    .filter((one) => one.milestone === 'offer_made' || one.milestone === 'first_pay')
    .flatMap((one) => {
      const near = changes.filter((change) => isShortlyBefore(change.at, one.at));
      const words = one.milestone.replaceAll('_', ' ');
      const title = `Contact details changed within ${daysBefore} days before ${words === 'offer made' ? 'the offer' : 'the first pay'}`;
      return near.map((change) =>
        asked([change], [quote(one.ref, 'milestone', words, one.at.slice(0, 10))], declared, title),
      );
    });
}

function asked(changes: readonly Change[], beside: readonly Evidence[], declared: Declared, title: string): Part {
  const evidence = [
    ...changes.map((change) => quote(change.ref, change.fact, change.to, change.at.slice(0, 10))),
    ...beside,
  ];
  const given = changes.map((change) => explanationFor(declared, change.fact, { value: change.to })).find(Boolean);
  return given ? explained(evidence, given.reason) : found('moderate', evidence, { title });
}

function isShortlyBefore(at: string, milestone: string): boolean {
  const days = daysFrom(at, milestone);
  return days >= 0 && days <= daysBefore;
}

function daysFrom(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / dayMs;
}

function changed(to: string, day: string) {
  return { event: 'contact_change', at: `${day}T10:00:00Z`, fact: 'phone', to } as const;
}
