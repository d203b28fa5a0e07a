import { defineCheck, type Example, explained, found, type Part, quote } from '../../check.ts';
import type { Other } from '../../dossier.ts';
import { householdKinds } from '../../links.ts';
import type { Evidence, LinkKind } from '../../report.ts';
import type { Shared } from '../../shared.ts';

/** Values that lead to one person or account; a connection, a text or a referral does not. */
const hardKinds: readonly LinkKind[] = [
  'phone',
  'email',
  'document',
  'bank_account',
  'wallet',
  'address',
  'device',
  'photo',
];

const passport = { id: 'passport', kind: 'identity_document', type: 'passport', number: 'SPEC0042' } as const;

/** SL-03: a hard value of a case that this team closed as a confirmed misrepresentation; under whichever name. */
export const confirmedMisrepresentationLink = defineCheck({
  id: 'confirmed-misrepresentation-link',
  signals: ['SL-03'],
  family: 'lists',
  severities: ['strong'],
  title: 'A value of this file stands in a case that the team closed as a confirmed misrepresentation',
  source:
    'the team’s own record of closed cases; public case reports of 2025: the same details tried again at one company',
  needs: ['others'],
  may: ['shared'],
  question: 'Have you applied here before, and who else uses this number, address or account?',
  innocent: [
    'A number or an address belongs to somebody else by now',
    'The earlier case was about somebody who used this person’s details',
  ],
  next: 'Read the closed case and its evidence, with somebody who did not decide it, before anything else is decided here',
  run: (facts) => {
    const closed = facts.others.filter((other) => other.closed_as === 'confirmed_misrepresentation');
    return closed.flatMap((other) =>
      judged(
        other,
        facts.shared.filter((shared) => shared.other.key === other.key),
      ),
    );
  },
  examples: [
    {
      title: 'the number of a closed case',
      dossier: { sources: [applicant('Ann Hollis')], others: [closedCase({})] },
      expect: 'found',
      severity: 'strong',
      mentions: ['+12025550101', 'others/scr-2'],
    },
    {
      title: 'the same name and number',
      dossier: { sources: [applicant('Bo Lind')], others: [closedCase({})] },
      expect: 'found',
    },
    {
      title: 'recorded as the same person, with other details',
      dossier: {
        sources: [{ id: 'application', kind: 'application', name: 'Ann Hollis' }],
        others: [closedCase({ relation: 'same_person' })],
      },
      expect: 'found',
    },
    {
      title: 'a household',
      dossier: { sources: [applicant('Ann Hollis')], others: [closedCase({ relation: 'household' })] },
      expect: 'explained',
    },
    {
      title: 'a household, and one identity document for both',
      dossier: {
        sources: [applicant('Ann Hollis'), passport],
        others: [closedCase({ relation: 'household', sources: [applicant('Bo Lind'), passport] })],
      },
      expect: 'found',
    },
    {
      title: 'a case that was closed otherwise',
      dossier: { sources: [applicant('Ann Hollis')], others: [closedCase({ closed_as: 'other' })] },
      expect: 'clear',
    },
    {
      title: 'nothing in common',
      dossier: { sources: [{ id: 'application', kind: 'application', name: 'Bo Lind' }], others: [closedCase({})] },
      expect: 'clear',
    },
    { title: 'no earlier cases', dossier: {}, expect: 'missing' },
  ],
});

function judged(other: Other, shared: readonly Shared[]): readonly Part[] {
  const record = quote(
    `others/${other.key}`,
    'closed_as',
    'confirmed misrepresentation',
    'decided by a named person of the team',
  );
  if (other.relation === 'same_person') {
    return [
      found('strong', [
        record,
        quote(`others/${other.key}`, 'relation', 'same person', 'recorded by a person of the team'),
      ]),
    ];
  }
  const hard = shared.filter((one) => hardKinds.includes(one.kind));
  if (hard.length === 0) return [];
  const evidence = [...hard.flatMap(bothPlaces), record];
  const isHousehold = other.relation === 'household' && hard.every((one) => householdKinds.includes(one.kind));
  return [isHousehold ? explained(evidence, 'recorded as one household') : found('strong', evidence)];
}

function bothPlaces({ mine, theirs, other }: Shared): readonly Evidence[] {
  return [
    quote(mine.source, mine.fact, mine.text),
    quote(
      `others/${other.key}`,
      theirs.fact,
      theirs.text,
      ['in the closed case', theirs.at?.slice(0, 10)].filter(Boolean).join(', '),
    ),
  ];
}

function applicant(name: string) {
  return { id: 'application', kind: 'application', name, phone: '+12025550101' } as const;
}

function closedCase(more: Partial<Other>): NonNullable<NonNullable<Example['dossier']>['others']>[number] {
  return { key: 'scr-2', closed_as: 'confirmed_misrepresentation', sources: [applicant('Bo Lind')], ...more };
}
