import { casesToDraw, countCases } from '../db/cases.ts';
import { addSource } from './cases/add-source.ts';
import type { Typed } from './cases/forms/field.ts';
import { moveStage } from './cases/move-stage.ts';
import { openCase } from './cases/open-case.ts';
import { listRoles } from './cases/roles.ts';
import type { Desk } from './slack/desk.ts';

interface DemoCase {
  readonly application: Typed;
  readonly sources: readonly { readonly kind: string; readonly typed: Typed }[];
}

/** Three invented candidates: one without any question, one to ask something, one with several. */
const demoCases: readonly DemoCase[] = [
  {
    application: {
      name: 'Camila Duarte Reis',
      email: 'camila.dreis@mail.example',
      phone: '+1 613 555 0147',
      location: 'Ottawa, ON, Canada',
      links: '',
    },
    sources: [
      {
        kind: 'resume',
        typed: {
          name: 'Camila Reis',
          jobs: '2017-02 – 2025-09 | Ipanema Logistics Tech | Data engineer\n2026-06 – present | Rideau Grid Analytics | Data engineer | contractor',
          education: '2009 – 2013 | Universidade Estadual de Pedra Branca | BSc Statistics',
        },
      },
      {
        kind: 'payment',
        typed: {
          method: 'bank_account',
          holder: 'CAMILA D REIS',
          country: 'CA',
          note: 'agreed early, for the contract',
        },
      },
    ],
  },
  {
    application: {
      name: 'Tamsin Oakes',
      email: 'tamsin.oakes@mail.example',
      phone: '+61 3 5555 0127',
      location: 'Geelong, VIC, Australia',
      links: 'https://linkedin.example/in/tamsin-oakes',
    },
    sources: [
      {
        kind: 'resume',
        typed: {
          name: 'Tamsin Oakes',
          jobs: '2019-04 – present | Banksia Systems | Developer | full-time\n2018-01 – 2020-12 | Harbour Ledger | Developer | full-time',
        },
      },
      { kind: 'payment', typed: { method: 'cryptocurrency', note: 'they would rather be paid that way' } },
    ],
  },
  {
    application: {
      name: 'Adrian Vale',
      email: 'adrian.vale@mail.example',
      phone: '+1 408 555 0133',
      location: 'San Jose, CA, United States',
      links: '',
    },
    sources: [
      {
        kind: 'profile',
        typed: {
          site: 'freelance platform',
          name: 'Bogdan Tremaine',
          location: 'Riga, Latvia',
          jobs: '2019-04 – present | Copperline Studio | Developer',
        },
      },
      {
        kind: 'payment',
        typed: { method: 'cryptocurrency', holder: 'Bogdan Tremaine', note: 'asked for it in the first message' },
      },
    ],
  },
];

const pauseMs = 1_000;

/** Seeds the cases once, as the workspace's hiring manager would have entered them. */
export async function seedDemo(desk: Desk, channelId: string, userId: string): Promise<void> {
  const { house } = desk;
  if (countCases(house.db, [channelId]) > 0) return;
  const role = listRoles(house)[0]?.id ?? '';
  let at = desk.clock() - demoCases.length * 10 * pauseMs;
  const act = () => {
    at += pauseMs;
    return { by: userId, at: new Date(at).toISOString() };
  };
  for (const demo of demoCases) {
    const opened = openCase(house, act(), { channelId, typed: { ...demo.application, role } });
    if (!opened.ok) throw new Error(`a demo case does not open: ${JSON.stringify(opened.errors)}`);
    const { caseId } = opened.value;
    moveStage(house, act(), { caseId, typed: { stage: 'interview' } });
    for (const source of demo.sources) {
      const added = addSource(house, act(), { caseId, ...source });
      if (!added.ok) throw new Error(`a demo source cannot be added: ${JSON.stringify(added.errors)}`);
    }
  }
  for (const { id } of casesToDraw(house.db)) await desk.delivery.draw(id);
}
