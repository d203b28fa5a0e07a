import { defineCheck, type Example, explained, found, missing, type Part, quote } from '../../check.ts';
import { explanationFor } from '../../declared.ts';
import type { SourceOf } from '../../dossier.ts';
import type { FactsFor, Told } from '../../facts.ts';
import type { Stated } from '../../stated.ts';
import type { Paper } from '../_proof.ts';
import { isOwnName, nameToMeet, paperWithBoth } from './_account-name.ts';
import { directorsEvidence } from './_own-company.ts';
import { paidAgency, throughAgency } from './_paid-agency.ts';
import { type Payee, paperForPayee } from './_payee-paper.ts';

type Facts = FactsFor<'source.payment' | 'source.agency' | 'lookup.organisation'>;

/** PY-04: somebody else is to be paid, and no contract or registry extract in the file says why. */
export const thirdPartyPayee = defineCheck({
  id: 'third-party-payee',
  signals: ['PY-04'],
  family: 'money',
  severities: ['strong'],
  title: 'Somebody other than the candidate is to be paid for the work',
  source:
    '2022 advisory: payment to somebody other than the contractor; fact sheet, fifth measure: banking information that corresponds to other identifying documents',
  needs: ['source.payment'],
  may: ['source.agency', 'stated.name', 'source.identity_document', 'lookup.organisation'],
  ask: 'who is to be paid',
  question: 'Who is this payee to you, and which contract or registry extract shows it?',
  innocent: [
    'The candidate works through a company of their own, whose papers are not here yet',
    'A payroll provider or an employer of record pays the candidate',
    'A relative’s account while the candidate’s own is being opened',
  ],
  next: 'Ask for the registry extract or the contract that connects payee and candidate, or for an account in the candidate’s own name; agree on no payment before',
  run: (facts, told) => {
    const payees = facts['source.payment'].flatMap((payment): readonly Payee[] =>
      payment.payee === undefined ? [] : [{ name: payment.payee, payment }],
    );
    const target = nameToMeet(told.dossier);
    if (payees.length > 0 && !target) return [missing('the candidate’s name')];
    return payees.flatMap((payee) => (target ? judged(payee, target, facts, told) : []));
  },
  examples: [
    {
      title: 'a company of which nothing in the file says that it is the candidate’s',
      dossier: pays('Kestrel Ltd'),
      expect: 'found',
      severity: 'strong',
      mentions: ['Kestrel Ltd', 'HOLLIS ANN'],
    },
    {
      title: 'a reason alone is quoted, and explains nothing',
      dossier: { ...pays('Kestrel Ltd'), ...reason('a friend’s company, my account is blocked') },
      expect: 'found',
      mentions: ['a friend’s company'],
    },
    { title: 'another person', dossier: pays('Bo Lind'), expect: 'found' },
    {
      title: 'an own company with its registry extract',
      dossier: {
        ...pays('Kestrel Ltd', paper('registry_extract')),
        declared: { companies: [{ name: 'Kestrel Ltd', proof: 'paper' }] },
      },
      expect: 'explained',
      mentions: ['registry extract'],
    },
    {
      title: 'an own company that was declared, without a paper',
      dossier: { ...pays('Kestrel Ltd'), declared: { companies: [{ name: 'Kestrel Ltd' }] } },
      expect: 'found',
    },
    {
      title: 'a reason, and a registry extract as its proof',
      dossier: { ...pays('Kestrel Ltd', paper('registry_extract')), ...reason('my sister and I run it', 'paper') },
      expect: 'explained',
      mentions: ['my sister and I run it'],
    },
    {
      title: 'a registry extract, while the register lists other directors only',
      dossier: {
        ...pays('Kestrel Ltd', paper('registry_extract')),
        ...reason('my company', 'paper'),
        lookups: [
          {
            kind: 'organisation',
            provider: 'ExampleRegistry',
            as_of: '2026-10-06',
            results: { 'Kestrel Ltd': { found: true, directors: ['Ivo Sandel'] } },
          },
        ],
      },
      expect: 'found',
      mentions: ['Ivo Sandel', 'ExampleRegistry, 2026-10-06'],
    },
    {
      title: 'a payroll provider that a contract names',
      dossier: pays('Kestrel Ltd', paper('contract')),
      expect: 'explained',
      mentions: ['a contract names this payee'],
    },
    {
      title: 'a contract with another company',
      dossier: pays('Kestrel Ltd', paper('contract', { company: 'Larchfield Ltd' })),
      expect: 'found',
    },
    {
      title: 'a contract of somebody else',
      dossier: pays('Kestrel Ltd', paper('contract', { name: 'Bo Lind' })),
      expect: 'found',
    },
    {
      title: throughAgency,
      dossier: pays('Harborlight Staffing', { id: 'agency', kind: 'agency', name: 'Harborlight Staffing' }),
      expect: 'explained',
      mentions: ['agency'],
    },
    { title: 'the candidate, with the family name first', dossier: pays('Hollis, Ann'), expect: 'clear' },
    { title: 'no payee but the candidate in person', dossier: pays(undefined), expect: 'clear' },
    {
      title: 'a payee, and no name of the candidate',
      dossier: { sources: [{ id: 'pay', kind: 'payment', method: 'bank_account', payee: 'Kestrel Ltd' }] },
      expect: 'missing',
    },
    { title: 'nothing said about pay', dossier: {}, expect: 'missing' },
  ],
});

function judged(payee: Payee, target: Stated<string>, facts: Facts, { dossier, declared }: Told): readonly Part[] {
  const { name, payment } = payee;
  if (isOwnName(name, target, dossier)) return [];
  const evidence = [
    quote(payment.id, 'payee', name, payment.provider ?? payment.method.replaceAll('_', ' ')),
    quote(target.source, 'name', target.value),
  ];
  const certificate = paperWithBoth(dossier, [name], target);
  if (certificate) {
    const words = certificate.type.replaceAll('_', ' ');
    return [
      explained([...evidence, quote(certificate.id, 'type', words)], `the ${words} carries both names`, 'document'),
    ];
  }
  const agency = paidAgency(facts['source.agency'], name);
  if (agency) {
    return [explained([...evidence, quote(agency.id, 'name', agency.name)], throughAgency)];
  }
  const shown = paperForPayee(dossier, payee, facts['lookup.organisation']);
  if (shown) {
    const { id, type, company, issued_on } = shown.paper;
    const note = `${type.replaceAll('_', ' ')}${issued_on ? ` of ${issued_on}` : ''}`;
    return [explained([...evidence, quote(id, 'company', company ?? name, note)], shown.reason, 'document')];
  }
  const given = explanationFor(declared, 'payment', { value: name, sources: [payment.id] });
  const told = given ? [quote('declared', 'payment', given.reason, 'the reason that was given, without a paper')] : [];
  return [found('strong', [...evidence, ...told, ...directorsEvidence(name, facts['lookup.organisation'])])];
}

function pays(payee: string | undefined, more?: Paper | SourceOf<'agency'>): Example['dossier'] {
  return {
    sources: [
      { id: 'application', kind: 'application', name: 'Ann Hollis' },
      { id: 'passport', kind: 'identity_document', type: 'passport', name: 'HOLLIS ANN' },
      { id: 'pay', kind: 'payment', method: 'bank_account', payee },
      ...(more ? [more] : []),
    ],
  };
}

function paper(type: 'contract' | 'registry_extract', more: Partial<Paper> = {}): Paper {
  return { id: 'paper', kind: 'supporting_document', type, company: 'Kestrel Ltd', name: 'Ann Hollis', ...more };
}

function reason(text: string, proof?: string): Partial<Example['dossier']> {
  return { declared: { explanations: [{ fact: 'payment', value: 'Kestrel Ltd', reason: text, proof }] } };
}
