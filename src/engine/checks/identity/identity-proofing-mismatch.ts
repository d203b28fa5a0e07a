import { defineCheck, found, missing, type Part, quote } from '../../check.ts';
import type { Happened } from '../../facts.ts';

/** ID-12: an identity check that could not be done is never held against anybody; one that was done silences nothing else. */
export const identityProofingMismatch = defineCheck({
  id: 'identity-proofing-mismatch',
  signals: ['ID-12'],
  family: 'identity',
  severities: ['info', 'strong'],
  title: 'The identity check did not confirm who the candidate is',
  source: 'fact sheet, fourth measure: biometric log-in or an equal way to verify identity; NIST 800-63A-4',
  needs: ['event.identity_proofing'],
  ask: 'no identity check recorded',
  question: 'The identity check did not go through: may we do it again, with a notary or in person?',
  innocent: [
    'A poor camera, glare or a worn document',
    'A document that ran out, or a name that changed since it was issued',
    'A country, a disability or a phone that the vendor does not support',
  ],
  next: 'Ask the vendor what did not fit, and offer a second way: another vendor, a notary or in person',
  run: (facts) => {
    const checks = facts['event.identity_proofing'];
    const isDone = checks.some((check) => check.status === 'passed');
    return checks.flatMap((check) => judged(check, isDone));
  },
  examples: [
    {
      title: 'the vendor says that face and document differ',
      dossier: proofed('mismatch'),
      expect: 'found',
      severity: 'strong',
      mentions: ['ExampleIDV'],
    },
    { title: 'the check failed', dossier: proofed('failed'), expect: 'found', severity: 'strong' },
    {
      title: 'another check afterwards does not take it back',
      dossier: proofed('failed', 'passed'),
      expect: 'found',
      severity: 'strong',
    },
    {
      title: 'the vendor could not do it',
      dossier: proofed('unable_to_complete'),
      expect: 'found',
      severity: 'info',
      mentions: ['notary'],
    },
    {
      title: 'the vendor could not do it, another way could',
      dossier: proofed('unable_to_complete', 'passed'),
      expect: 'clear',
    },
    { title: 'confirmed', dossier: proofed('passed'), expect: 'clear' },
    { title: 'not finished yet', dossier: proofed('pending'), expect: 'missing' },
    { title: 'not done', dossier: {}, expect: 'missing' },
  ],
});

type Proofing = Happened<'identity_proofing'>;

function judged(check: Proofing, isDone: boolean): readonly Part[] {
  if (check.status === 'passed') return [];
  if (check.status === 'pending') return isDone ? [] : [missing('the identity check is not finished')];
  const by = [check.vendor ?? check.method, check.at.slice(0, 10)].filter(Boolean).join(', ');
  const evidence = [
    quote(check.ref, 'status', check.status.replaceAll('_', ' '), by),
    ...(check.name ? [quote(check.ref, 'name', check.name)] : []),
  ];
  if (check.status !== 'unable_to_complete') return [found('strong', evidence)];
  return isDone ? [] : [found('info', evidence, unable)];
}

const unable = {
  title: 'The identity check could not be done this way',
  question: 'Would a notary, another vendor or a meeting in person suit you better?',
  next: 'Offer a notary, another vendor or a meeting in person; this says nothing about the candidate',
};

function proofed(...statuses: readonly Proofing['status'][]) {
  return {
    events: statuses.map((status, day) => ({
      event: 'identity_proofing' as const,
      at: `2026-10-1${day}T17:00:00Z`,
      vendor: 'ExampleIDV',
      status,
    })),
  };
}
