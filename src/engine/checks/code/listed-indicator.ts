import { defineCheck, found, type Part, quote } from '../../check.ts';
import type { Dossier, Source } from '../../dossier.ts';
import { listOf } from '../../list-of.ts';
import type { Answers, ResultOf } from '../../lookups.ts';
import { readEmail } from '../../read/email.ts';

type Indicator = ResultOf<'indicator'>;

interface Value {
  readonly source: string;
  readonly fact: 'email' | 'handle' | 'wallet';
  readonly text: string;
  /** The forms in which a list may hold it. */
  readonly keys: readonly string[];
}

/** GH-05: an e-mail address, handle or wallet stands on a list that the team imported. */
export const listedIndicator = defineCheck({
  id: 'listed-indicator',
  signals: ['GH-05'],
  family: 'code',
  severities: ['strong', 'decisive'],
  title: 'A stated e-mail address, handle or wallet stands on an imported list',
  source:
    'FBI and partners share such values; Ketman and others publish lists. Only the report of a law-enforcement body is decisive',
  needs: ['lookup.indicator'],
  may: [
    'source.application',
    'source.resume',
    'source.profile',
    'source.portfolio',
    'source.code_account',
    'source.payment',
    'source.shipping',
    'source.identity_document',
    'source.supporting_document',
  ],
  question: 'Since when have you used this address, handle or wallet, and has anybody else had it?',
  innocent: [
    'The handle or mailbox belonged to somebody else before',
    'The list is mistaken',
    'Somebody who worked beside a listed person was listed too',
  ],
  next: 'Ask the body that reported the value when and why it was listed, and verify the candidate by a contact from an independent source',
  run: (facts, { dossier }) =>
    dossier.sources.flatMap(valuesIn).flatMap((value) => judge(value, facts['lookup.indicator'])),
  examples: [
    {
      title: 'an address that a peer company reported',
      dossier: listed({ fact: 'email', reported_by: 'peer company', listed_on: '2026-09-01' }),
      expect: 'found',
      severity: 'strong',
      mentions: ['peer company', '2026-09-01', 'ExampleList, 2026-10-01'],
    },
    {
      title: 'reported by law enforcement',
      dossier: listed({ fact: 'email', reported_by: 'a national police force', law_enforcement: true }),
      expect: 'found',
      severity: 'decisive',
    },
    {
      title: 'listed as another kind of value',
      dossier: listed({ fact: 'domain', reported_by: 'peer company' }),
      expect: 'clear',
    },
    {
      title: 'a handle, in another case',
      dossier: {
        ...listed(undefined, { ahollis: { fact: 'handle', reported_by: 'peer company' } }),
        sources: [{ id: 'code', kind: 'code_account', site: 'git', handle: '@AHollis' }],
      },
      expect: 'found',
      severity: 'strong',
    },
    { title: 'not on the list', dossier: listed(undefined), expect: 'clear' },
    { title: 'no list', dossier: { ...listed(undefined), lookups: [] }, expect: 'missing' },
    {
      title: 'an old list',
      dossier: {
        ...listed(undefined),
        lookups: [{ kind: 'indicator', provider: 'ExampleList', as_of: '2026-01-01', results: {} }],
      },
      expect: 'missing',
      mentions: ['2026-01-01'],
    },
  ],
});

function judge(value: Value, list: Answers<'indicator'>): readonly Part[] {
  const answers = value.keys.map((key) => list.about(key));
  const known = answers.find((answer) => answer.state === 'known' && answer.result.fact === value.fact);
  if (known?.state === 'known') {
    const entry = quote('lookup:indicator', value.text, reportOf(known.result), `${known.provider}, ${known.asOf}`);
    return [
      found(known.result.law_enforcement ? 'decisive' : 'strong', [quote(value.source, value.fact, value.text), entry]),
    ];
  }
  const unknown = answers.find((answer) => answer.state === 'unknown');
  return unknown?.state === 'unknown' ? [{ kind: 'missing', why: unknown.why, reason: unknown.reason }] : [];
}

function reportOf({ reported_by, listed_on, confidence }: Indicator): string {
  return [`reported by ${reported_by}`, listed_on && `listed on ${listed_on}`, confidence && `confidence ${confidence}`]
    .filter(Boolean)
    .join(', ');
}

function valuesIn(source: Source): readonly Value[] {
  if (source.kind === 'reference' || source.kind === 'agency') return [];
  const handle = 'handle' in source ? source.handle : undefined;
  const wallet = source.kind === 'payment' ? source.wallet : undefined;
  return [
    ...listOf(source.email).map((text) => valueWith(source.id, 'email', text, readEmail(text).normal)),
    ...(handle ? [valueWith(source.id, 'handle', handle, handle.replace(/^@/, '').toLowerCase())] : []),
    ...(wallet ? [valueWith(source.id, 'wallet', wallet)] : []),
  ];
}

function valueWith(source: string, fact: Value['fact'], text: string, normal?: string): Value {
  const lower = fact === 'wallet' ? text : text.toLowerCase();
  return { source, fact, text, keys: [...new Set([text, lower, normal ?? text])] };
}

function listed(entry: Indicator | undefined, more: Readonly<Record<string, Indicator>> = {}): Partial<Dossier> {
  const email = 'ann@mail.example';
  return {
    sources: [{ id: 'application', kind: 'application', name: 'Ann Hollis', email }],
    lookups: [
      {
        kind: 'indicator',
        provider: 'ExampleList',
        as_of: '2026-10-01',
        results: { ...(entry && { [email]: entry }), ...more },
      },
    ],
  };
}
