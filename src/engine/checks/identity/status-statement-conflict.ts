import { defineCheck, explained, found, missing, type Part, quote } from '../../check.ts';
import { explanationFor } from '../../declared.ts';
import type { Declared } from '../../dossier.ts';
import { isSameStatement } from '../../read/nationality.ts';
import type { Stated } from '../../stated.ts';

type Fact = 'nationality' | 'work_right';

/** ID-03: two statements are tested for equality; what they say is read by no rule. */
export const statusStatementConflict = defineCheck({
  id: 'status-statement-conflict',
  signals: ['ID-03'],
  family: 'identity',
  severities: ['moderate'],
  title: 'Two statements about nationality or the right to work differ',
  source: 'fact sheet, third red flag and sixth measure: inconsistencies in nationality; compared for equality only',
  needs: [],
  may: ['stated.nationality', 'stated.work_right'],
  question: 'These two statements differ: which one is current, and are both right?',
  innocent: [
    'Two nationalities, or a naturalisation between the two statements',
    'A form that asks where somebody is based was read as asking for a nationality',
    'The same right to work in other words',
  ],
  next: 'Put both statements to the candidate as they were written; the right to work itself is checked after the offer, the same way for everybody',
  run: (facts, { declared }) => {
    const rows = [
      { fact: 'nationality', stated: facts['stated.nationality'] },
      { fact: 'work_right', stated: facts['stated.work_right'] },
    ] as const;
    const comparable = rows.filter(({ stated }) => new Set(stated.map((one) => one.source)).size > 1);
    if (comparable.length === 0) return [missing('no two places state a nationality, or a right to work')];
    return comparable.flatMap(({ fact, stated }) => compared(fact, stated, declared));
  },
  examples: [
    {
      title: 'the application and a profile say different things',
      dossier: { sources: [application('Utopian'), profile('Freedonian')] },
      expect: 'found',
      severity: 'moderate',
      mentions: ['application', 'profile', 'Utopian', 'Freedonian'],
    },
    {
      title: 'two statements about the right to work',
      dossier: {
        sources: [
          { id: 'application', kind: 'application', name: 'Ann Hollis', work_right: 'citizen' },
          { id: 'resume', kind: 'resume', work_right: 'work permit' },
        ],
      },
      expect: 'found',
    },
    {
      title: 'a reason for the difference',
      dossier: {
        sources: [application('Utopian'), profile('Freedonian')],
        declared: { explanations: [{ fact: 'nationality', sources: ['profile'], reason: 'naturalised in March' }] },
      },
      expect: 'explained',
      mentions: ['naturalised in March'],
    },
    {
      title: 'two nationalities, one of which both places state',
      dossier: {
        sources: [
          { id: 'application', kind: 'application', name: 'Ann Hollis', nationality: ['Utopian', 'Freedonian'] },
          profile('freedonian '),
        ],
      },
      expect: 'clear',
    },
    { title: 'stated in one place', dossier: { sources: [application('Utopian')] }, expect: 'missing' },
    {
      title: 'one nationality as a word and as the code of a document',
      dossier: {
        sources: [
          application('Irish'),
          { id: 'passport', kind: 'identity_document', type: 'passport', nationality: 'IRL' },
        ],
      },
      expect: 'clear',
    },
    {
      title: 'no state, as a word and as the code of a document',
      dossier: {
        sources: [
          application('stateless'),
          { id: 'permit', kind: 'identity_document', type: 'residence_permit', nationality: 'XXA' },
        ],
      },
      expect: 'clear',
    },
  ],
});

function compared(fact: Fact, stated: readonly Stated<string>[], declared: Declared): readonly Part[] {
  const first = stated.find((one) => one.kind === 'application') ?? stated[0];
  if (!first) return [];
  const reference = stated.filter((one) => one.source === first.source);
  const others = [...new Set(stated.map((one) => one.source))].filter((source) => source !== first.source);
  return others.flatMap((source): readonly Part[] => {
    const own = stated.filter((one) => one.source === source);
    if (own.some((one) => reference.some((given) => isSameStatement(fact, one.value, given.value)))) return [];
    const evidence = [...reference, ...own].map((one) => quote(one.source, fact, one.value));
    const reason = own
      .map((one) => explanationFor(declared, fact, { value: one.value, sources: [source] }))
      .find(Boolean);
    return [reason ? explained(evidence, reason.reason) : found('moderate', evidence)];
  });
}

function application(nationality: string) {
  return { id: 'application', kind: 'application', name: 'Ann Hollis', nationality } as const;
}

function profile(nationality: string) {
  return { id: 'profile', kind: 'profile', site: 'freelance platform', nationality } as const;
}
