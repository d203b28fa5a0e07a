import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Dossier } from '../../src/engine/dossier.ts';
import { screen } from '../../src/engine/screen.ts';
import type { CasePaper } from '../../src/print/case-paper.ts';

export function caseDossier(name: string): Dossier {
  return parse(readFileSync(`test/cases/${name}.yaml`, 'utf8')) as Dossier;
}

/** A candidate whose texts try to be markup, are very long, or are in scripts that the font has not. */
export const oddDossier: Dossier = {
  dossier: 1,
  as_of: '2026-10-20T12:00:00Z',
  sources: [
    {
      id: 'application',
      kind: 'application',
      name: '<!channel> *Bob* </text><script>alert(1)</script> & "Söhne" 최윤서 Жанна',
      email: 'bob@mail.example',
      address: '418 Larch Court, Boise, ID 83702',
    },
    {
      id: 'resume',
      kind: 'resume',
      text: 'x'.repeat(9_000),
      jobs: Array.from({ length: 100 }, (_, at) => ({
        employer: `Employer ${at} ${'W'.repeat(at * 2)} </svg>`,
        title: 'Engineer',
        start: `${2000 + (at % 25)}-01`,
        end: `${2001 + (at % 25)}-06`,
      })),
    },
    { id: 'bank', kind: 'payment', method: 'bank_account', iban: 'DE02120300000000202051', holder: 'B'.repeat(400) },
  ],
  events: Array.from({ length: 60 }, (_, at) => ({
    event: 'login' as const,
    at: `2026-10-${String(1 + (at % 12)).padStart(2, '0')}T08:00:00Z`,
    ip: `192.0.2.${at}`,
  })),
  lookups: [
    {
      kind: 'ip',
      provider: 'ExampleGeo',
      as_of: '2026-10-01',
      results: { '192.0.2.1': { country: 'DE', network: 'hosting' } },
    },
  ],
};

export function paperOf(dossier: Dossier, more: Partial<CasePaper> = {}): CasePaper {
  return {
    key: 'SCR-12',
    role: { title: 'Developer', version: 2 },
    stage: 'onboarding',
    dossier,
    report: screen(dossier, { stage: 'onboarding', app: 'crosscheck 0.1.0' }),
    items: [
      {
        id: 'i1',
        kind: 'docs_direct',
        label: 'Meridian Lumen Software',
        recorded: 'open',
        state: 'open',
        why: 'not confirmed yet',
        ownerId: 'U1',
        dueOn: '2026-12-01',
        version: 1,
        evidence: [{ text: 'asked by the number in the register', by: 'U2', at: '2026-11-01T10:00:00Z' }],
        history: [],
      },
    ],
    history: [{ at: '2026-10-01T10:00:00Z', by: 'U1', act: 'open_case', detail: { role: 'r1' } }],
    decision: {
      outcome: 'referred',
      reason: 'For counsel to look at',
      by: 'U1',
      at: '2026-11-03T10:00:00Z',
      confirmedBy: 'U2',
    },
    app: 'crosscheck 0.1.0',
    printedAt: '2026-11-05T12:00:00Z',
    people: { U1: 'Maya Okafor' },
    ...more,
  };
}
