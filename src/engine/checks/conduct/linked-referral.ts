import { defineCheck, type Example, found, missing, type Part, quote } from '../../check.ts';
import type { Dossier } from '../../dossier.ts';
import type { FactsFor } from '../../facts.ts';
import { householdKinds } from '../../links.ts';
import type { LinkKind } from '../../report.ts';
import type { Shared } from '../../shared.ts';
import { isOtherPerson, sharedEvidence, sharedOutsideHousehold } from '../_other-application.ts';

/** What friends who refer each other do not share (rule of the catalogue, IV-07: CT, ID, PY, SH and RH-07). */
const hardKinds: readonly LinkKind[] = [
  'phone',
  'email',
  'document',
  'bank_account',
  'wallet',
  'address',
  'photo',
  'resume_text',
];

type Facts = FactsFor<'others' | 'shared' | 'event.referral'>;

const passport = { id: 'passport', kind: 'identity_document', type: 'passport', number: 'SPEC0042' } as const;

/** IV-07: one referred the other, and both files hold the same hard value. */
export const linkedReferral = defineCheck({
  id: 'linked-referral',
  signals: ['IV-07'],
  family: 'conduct',
  severities: ['strong'],
  title: 'One candidate referred the other, and both files hold the same value',
  source:
    '2022 advisory: workers who recommend each other; public reports of 2025: referred applicants who shared their details',
  needs: ['others'],
  may: ['shared', 'event.referral'],
  question: 'How do you know each other, and why do you share this?',
  innocent: [
    'Friends or a couple who share a flat or a line',
    'An agency or a former employer filled in its own details for both',
    'One template or one careers office behind two résumés',
  ],
  next: 'Verify each of the two on their own, by contacts that neither supplied, before either is cleared; record a household if that is what it is',
  run: (facts, { dossier }) => {
    const referrals = facts.shared.filter((shared) => shared.kind === 'referral');
    if (referrals.length === 0) return [missing(unknownReferral(facts))];
    return referrals.filter(isOtherPerson).flatMap((referral) => judged(referral, facts.shared, dossier));
  },
  examples: [
    {
      title: 'referred by somebody with the same number',
      dossier: { ...referredBy('scr-9'), others: [other({ phone: '+12025550101' })] },
      expect: 'found',
      severity: 'strong',
      mentions: ['+12025550101', 'others/scr-9', 'referred_by'],
    },
    {
      title: 'seen from the one who referred',
      dossier: {
        candidate: 'scr-12',
        sources: [applicant('Ann Hollis', { phone: '+12025550101' })],
        others: [
          {
            ...other({ phone: '+12025550101' }),
            events: [{ event: 'referral', at: '2026-10-05T10:00:00Z', referred_by: 'scr-12' }],
          },
        ],
      },
      expect: 'found',
      severity: 'strong',
    },
    {
      title: 'two friends of one household',
      dossier: { ...referredBy('scr-9'), others: [{ ...other({ phone: '+12025550101' }), relation: 'household' }] },
      expect: 'explained',
      mentions: ['recorded as one household'],
    },
    {
      title: 'two of one household, and one identity document for both',
      dossier: {
        ...referredBy('scr-9'),
        sources: [applicant('Ann Hollis', {}), passport],
        others: [{ key: 'scr-9', relation: 'household', sources: [applicant('Bo Lind', {}), passport] }],
      },
      expect: 'found',
      severity: 'strong',
    },
    {
      title: 'friends who share an employer',
      dossier: {
        ...referredBy('scr-9'),
        others: [{ key: 'scr-9', sources: [applicant('Bo Lind', { jobs: [{ employer: 'Teal Harbor Labs' }] })] }],
      },
      expect: 'clear',
    },
    {
      title: 'friends on one connection',
      dossier: {
        ...referredBy('scr-9', [{ event: 'application', at: '2026-10-05T10:00:00Z', ip: '192.0.2.10' }]),
        others: [
          {
            ...other({ phone: '+12025550102' }),
            events: [{ event: 'application', at: '2026-10-06T10:00:00Z', ip: '192.0.2.10' }],
          },
        ],
      },
      expect: 'clear',
    },
    {
      title: 'the same number, but nobody referred anybody',
      dossier: {
        sources: [applicant('Ann Hollis', { phone: '+12025550101' })],
        others: [other({ phone: '+12025550101' })],
      },
      expect: 'missing',
      mentions: ['no referral'],
    },
    {
      title: 'referred by an employee, who is no candidate',
      dossier: { ...referredBy('emp-4'), others: [other({ phone: '+12025550101' })] },
      expect: 'missing',
      mentions: ['emp-4'],
    },
    { title: 'nobody to compare with', dossier: referredBy('scr-9'), expect: 'missing' },
  ],
});

function judged(referral: Shared, all: readonly Shared[], dossier: Dossier): readonly Part[] {
  const values = all.filter((shared) => shared.other.key === referral.other.key && hardKinds.includes(shared.kind));
  const direction = dossier.events?.some(
    (event) => event.event === 'referral' && event.referred_by === referral.other.key,
  );
  const edge = quote(
    direction ? referral.mine.source : `others/${referral.other.key}`,
    'referred_by',
    direction ? referral.other.key : (dossier.candidate ?? 'candidate'),
    referral.mine.at?.slice(0, 10),
  );
  return values.map((shared) =>
    shared.household && householdKinds.includes(shared.kind)
      ? sharedOutsideHousehold(shared, dossier, 'strong')
      : found('strong', [edge, ...sharedEvidence(shared, dossier)]),
  );
}

function unknownReferral(facts: Facts): string {
  const named = facts['event.referral'].map((event) => event.referred_by);
  return named.length === 0
    ? 'no referral recorded'
    : `no file of ${named.join(', ')}, who made the referral, to compare with`;
}

type More = Partial<Extract<Dossier['sources'][number], { kind: 'application' }>>;

function applicant(name: string, more: More) {
  return { id: 'application', kind: 'application', name, ...more } as const;
}

function other(more: More) {
  return { key: 'scr-9', sources: [applicant('Bo Lind', more)] };
}

function referredBy(key: string, events: NonNullable<Dossier['events']> = []): Example['dossier'] {
  return {
    sources: [applicant('Ann Hollis', { phone: '+12025550101', jobs: [{ employer: 'Teal Harbor Labs' }] })],
    events: [{ event: 'referral', at: '2026-10-05T10:00:00Z', referred_by: key }, ...events],
  };
}
