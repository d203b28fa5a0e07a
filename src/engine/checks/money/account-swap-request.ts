import { defineCheck, found, missing, type Part, quote } from '../../check.ts';
import type { EventOf } from '../../dossier.ts';
import type { Happened } from '../../facts.ts';

/** PY-12: an account was closed or blocked, and the candidate asked to use another's. Either alone is common. */
export const accountSwapRequest = defineCheck({
  id: 'account-swap-request',
  signals: ['PY-12'],
  family: 'money',
  severities: ['moderate'],
  title: 'An account is said to be closed or blocked, and another account was to be used instead',
  source:
    '2022 advisory, first of its red flags for employers, and FBI 2023: accounts closed by a platform, and accounts of others used instead',
  needs: ['event.account_incident'],
  ask: 'no trouble with an account recorded',
  question: 'What did the platform write about the account, and in whose name is the other one?',
  innocent: [
    'Platforms often close accounts by mistake',
    'The other account is the candidate’s own, at another provider',
    'A bank that blocks an account after a move',
  ],
  next: 'Ask for the platform’s message and for an account in the candidate’s own name; agree to no account of anybody else',
  run: (facts) => facts['event.account_incident'].flatMap(judged),
  examples: [
    {
      title: 'a blocked account, and somebody else’s instead',
      dossier: { events: [incident(true)] },
      expect: 'found',
      severity: 'moderate',
      mentions: ['blocked', 'ExamplePay', '2026-10-08'],
    },
    { title: 'a blocked account, and nothing more', dossier: { events: [incident(false)] }, expect: 'clear' },
    {
      title: 'no word on whether another was asked for',
      dossier: { events: [incident(undefined)] },
      expect: 'missing',
    },
    { title: 'no trouble recorded', dossier: {}, expect: 'missing' },
  ],
});

function judged({
  ref,
  incident: state,
  platform,
  use_other_account,
  at,
  note,
}: Happened<'account_incident'>): readonly Part[] {
  if (use_other_account === undefined) return [missing('whether another account was to be used instead')];
  if (!use_other_account) return [];
  const where = [platform, at.slice(0, 10)].filter(Boolean).join(', ');
  return [
    found('moderate', [
      quote(ref, 'incident', state, where),
      quote(ref, 'use_other_account', 'another account was to be used', note),
    ]),
  ];
}

function incident(use_other_account: boolean | undefined): EventOf<'account_incident'> {
  return {
    event: 'account_incident',
    at: '2026-10-08T08:10:00Z',
    platform: 'ExamplePay',
    incident: 'blocked',
    use_other_account,
  };
}
