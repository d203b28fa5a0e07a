import { describe, expect, it } from 'vitest';
import { checklistOf, organisationsToAsk } from '../../src/engine/checklist.ts';
import type { Dossier, EventOf, Measure } from '../../src/engine/dossier.ts';
import type { Finding, MatrixRow } from '../../src/engine/report.ts';

const done = { state: 'done' as const, evidence: ['looked at'] };

describe('a measure that a person closed', () => {
  it('is open without evidence, whatever it is', () => {
    const bare = { state: 'done' } as const;
    expect(stateOf('video_interview', { checklist: { video_interview: bare } })).toEqual(
      'open: marked done, but no evidence is recorded',
    );
    expect(stateOf('video_interview', { checklist: { video_interview: done } })).toEqual('done: looked at');
  });

  it('is open while an employer has not confirmed, or its last answer that counts is no', () => {
    expect(stateOf('docs_direct', asked())).toBe('open: Larkspur Systems has not confirmed by a contact of its own');
    expect(stateOf('docs_direct', asked(reply('confirmed', 8)))).toBe('done: looked at');
    expect(stateOf('docs_direct', asked(reply('denied', 9), reply('confirmed', 8)))).toBe(
      'open: Larkspur Systems said no',
    );
    expect(stateOf('docs_direct', asked(reply('denied', 8), reply('confirmed', 9)))).toBe('done: looked at');
    expect(stateOf('docs_direct', asked(reply('refused', 9), reply('confirmed', 8)))).toBe('done: looked at');
  });

  it('is open while a cell of the matrix conflicts', () => {
    const cells = [{ source: 'social', state: 'conflicting' as const, value: 'Bo Lind' }];
    expect(
      stateOf('cross_profile_consistency', { checklist: { cross_profile_consistency: done } }, [
        { fact: 'name', cells },
      ]),
    ).toBe('open: name: social differ');
  });

  it('is open while the account’s holder or payee is asked about, and by nothing else', () => {
    const dossier = { checklist: { bank_matches_id: done } };
    expect(stateOf('bank_matches_id', dossier, [], [finding('PY-04')])).toBe('open: Somebody else is paid');
    expect(stateOf('bank_matches_id', dossier, [], [finding('PY-03')])).toBe('done: looked at');
  });
});

it('nobody is asked about an own business, or work on one’s own account', () => {
  const jobs = [
    'Freelance',
    'Self-employed developer',
    'Parental leave',
    'Career Break',
    'Confidential (NDA)',
    'Larkspur Systems',
    'Larkspur Systems Ltd',
  ];
  const sources: Dossier['sources'] = [
    { id: 'resume', kind: 'resume', jobs: jobs.map((employer) => ({ employer })) },
    { id: 'application', kind: 'application', jobs: [{ employer: 'Hollis Tools', type: 'own_business' }] },
  ];
  expect(organisationsToAsk({ sources }).map((one) => one.name)).toEqual(['Confidential (NDA)', 'Larkspur Systems']);
});

function stateOf(
  measure: Measure,
  dossier: Partial<Dossier>,
  matrix: readonly MatrixRow[] = [],
  findings: readonly Finding[] = [],
): string {
  const items = checklistOf({ dossier: 1, sources: [], ...dossier }, matrix, findings);
  const item = items.find((one) => one.measure === measure);
  return `${item?.state}: ${item?.why}`;
}

function asked(...events: EventOf<'verification'>[]): Partial<Dossier> {
  return {
    sources: [{ id: 'resume', kind: 'resume', jobs: [{ employer: 'Larkspur Systems' }] }],
    events,
    checklist: { docs_direct: done },
  };
}

function reply(answer: EventOf<'verification'>['answer'], day: number): EventOf<'verification'> {
  return {
    event: 'verification',
    at: `2026-10-0${day}T09:00:00Z`,
    subject: 'employer',
    organisation: 'Larkspur Systems',
    contact_source: 'company_registry',
    answer,
  };
}

function finding(signal: string): Finding {
  return {
    check: 'third-party-payee',
    signals: [signal],
    family: 'money',
    severity: 'strong',
    title: 'Somebody else is paid',
    evidence: [{ source: 'pay', fact: 'payee', value: 'Bo Lind' }],
    question: 'Who is it?',
    innocent: ['a firm of their own'],
    next: 'Ask',
  };
}
