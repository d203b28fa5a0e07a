import { defineCheck, type Example, explained, found, missing, type Part, quote } from '../../check.ts';
import type { FactsFor, Told } from '../../facts.ts';
import { isLookAlikeDomain, isOtherEnding, registrableDomain } from '../../read/domain.ts';
import { registrationOf } from '../_domain-age.ts';
import { mailDomainOf } from './_mail-domain.ts';
import { type MailUse, mailUses } from './_mail-uses.ts';

/**
 * The employer's name under another ending is left alone once it was registered for this long: regional domains are old,
 * and one made to be mistaken for another is young (proposal, after the false positives of the catalogue).
 */
const longStandingYears = 5;

/** CT-12: a domain that is nearly, but not, one of the domains that a register gives for the employer. */
export const lookAlikeDomain = defineCheck({
  id: 'look-alike-domain',
  signals: ['CT-12'],
  family: 'contact',
  severities: ['strong'],
  title: 'An address is at a domain that looks like the employer’s and is not among its domains',
  source: '2022 advisory: e-mail addresses that appear similar to those of a company; fact sheet, first measure',
  needs: ['lookup.organisation'],
  may: [
    'stated.email',
    'source.reference',
    'stated.job',
    'source.supporting_document',
    'lookup.mail_domain',
    'lookup.domain',
  ],
  question: 'Is this the company’s own domain?',
  innocent: [
    'A regional or former domain of the same company that the register does not list',
    'A letter was mistyped',
  ],
  next: 'Write to the company at the domain that the register gives, and ask whether the other one is theirs',
  run: (facts, told) => {
    const real = employersOf(facts);
    const uses = mailUses(facts).filter((use) => mailDomainOf(use.domain, facts['lookup.mail_domain']) === undefined);
    if (real.length === 0) return [missing('no domains of the employers are known')];
    return uses.flatMap((use) => judged(use, real, facts, told));
  },
  examples: [
    {
      title: 'a referee at the employer’s name with a hyphen more',
      dossier: referee('paula@meridian-lumen.example', 'meridianlumen.example'),
      expect: 'found',
      severity: 'strong',
      mentions: ['paula@meridian-lumen.example', 'meridianlumen.example', 'ExampleRegistry, 2026-10-02'],
    },
    {
      title: 'a referee with two letters swapped',
      dossier: referee('paula@meridainlumen.example', 'meridianlumen.example'),
      expect: 'found',
    },
    {
      title: 'the employer’s own domain',
      dossier: referee('paula@mail.meridianlumen.example', 'meridianlumen.example'),
      expect: 'clear',
    },
    {
      title: 'quite another domain',
      dossier: referee('paula@harborgate.example', 'meridianlumen.example'),
      expect: 'clear',
    },
    {
      title: 'the employer’s domain as a part of another',
      dossier: referee('paula@meridianlumen.example.hr-desk.example', 'meridianlumen.example'),
      expect: 'found',
    },
    {
      title: 'the employer’s system at a provider',
      dossier: referee('paula@meridianlumen.hr-desk.example', 'meridianlumen.example'),
      expect: 'clear',
    },
    {
      title: 'the candidate’s own site, which was declared, with the name of a family business in it',
      dossier: {
        ...referee('paula@hollis.example', 'hollis.example'),
        sources: [
          { id: 'application', kind: 'application', name: 'Ann Hollis', email: 'ann@annhollis.example' },
          { id: 'resume', kind: 'resume', jobs: [{ employer: 'Meridian Lumen' }] },
        ],
        declared: { websites: ['annhollis.example'] },
      },
      expect: 'explained',
    },
    {
      title: 'another ending',
      dossier: registered('meridianlumen.test', '2021-10-21'),
      expect: 'found',
      severity: 'strong',
    },
    {
      title: 'another ending, registered five years ago',
      dossier: registered('meridianlumen.test', '2021-09-01'),
      expect: 'explained',
    },
    {
      title: 'a letter more, registered five years ago',
      dossier: registered('meridianlumens.test', '2021-10-01'),
      expect: 'found',
    },
    {
      title: 'the register gives no domains',
      dossier: {
        ...referee('paula@harborgate.example', 'meridianlumen.example'),
        lookups: [
          {
            kind: 'organisation',
            provider: 'ExampleRegistry',
            as_of: '2026-10-02',
            results: { 'Meridian Lumen': { found: true } },
          },
        ],
      },
      expect: 'missing',
    },
    { title: 'no look-up', dossier: {}, expect: 'missing' },
    {
      title: 'a contact of a list that the candidate gave',
      dossier: {
        ...referee('paula@meridianlumen.example', 'meridianlumen.example'),
        sources: [
          {
            id: 'contacts',
            kind: 'supporting_document',
            type: 'contact_list',
            contacts: [{ organisation: 'Meridian Lumen', email: 'office@meridianlurnen.example' }],
          },
        ],
      },
      expect: 'found',
      mentions: ['office@meridianlurnen.example'],
    },
  ],
});

interface Employer {
  readonly name: string;
  readonly domains: readonly string[];
  readonly list: string;
}

function employersOf(
  facts: FactsFor<'lookup.organisation' | 'source.reference' | 'stated.job' | 'source.supporting_document'>,
): readonly Employer[] {
  const names = [
    ...facts['source.reference'].flatMap((reference) => reference.employer ?? []),
    ...facts['stated.job'].map((job) => job.value.employer),
    ...facts['source.supporting_document'].flatMap((paper) =>
      (paper.contacts ?? []).flatMap(({ organisation }) => organisation ?? []),
    ),
  ];
  return [...new Set(names)].flatMap((name) => {
    const answers = facts['lookup.organisation'].all(name).filter((one) => one.result.domains?.length);
    const [first] = answers;
    if (!first) return [];
    return [
      { name, domains: answers.flatMap((one) => one.result.domains ?? []), list: `${first.provider}, ${first.asOf}` },
    ];
  });
}

function judged(
  use: MailUse,
  employers: readonly Employer[],
  facts: FactsFor<'lookup.domain'>,
  { asOf, declared }: Told,
): readonly Part[] {
  const own = registrableDomain(use.domain) ?? use.domain;
  const isListed = employers.some(({ domains }) => domains.some((real) => (registrableDomain(real) ?? real) === own));
  if (isListed) return [];
  return employers.flatMap((employer): readonly Part[] => {
    const real = employer.domains.find((domain) => isLookAlikeDomain(use.domain, registrableDomain(domain) ?? domain));
    if (!real) return [];
    const evidence = [
      quote(use.source, use.fact, use.text),
      quote('lookup:organisation', 'domains', real, `${employer.name}: ${employer.list}`),
    ];
    if (!use.isEmployer && declared.websites?.some((site) => (registrableDomain(site) ?? site) === own)) {
      return [explained(evidence, 'declared as the candidate’s own site')];
    }
    const registration = registrationOf(use.domain, facts['lookup.domain']);
    if ('on' in registration && isOtherEnding(own, real) && isLongStanding(registration.on, asOf)) {
      return [
        explained([...evidence, registration.evidence], 'the same name under another ending, registered for years'),
      ];
    }
    return [found('strong', evidence)];
  });
}

function isLongStanding(registeredOn: string, asOf: string): boolean {
  const since = new Date(registeredOn);
  since.setUTCFullYear(since.getUTCFullYear() + longStandingYears);
  return since.toISOString().slice(0, 10) <= asOf.slice(0, 10);
}

function referee(email: string, domain: string): Example['dossier'] {
  return {
    sources: [{ id: 'reference-1', kind: 'reference', name: 'Paula Greer', employer: 'Meridian Lumen', email }],
    lookups: [
      {
        kind: 'organisation',
        provider: 'ExampleRegistry',
        as_of: '2026-10-02',
        results: { 'Meridian Lumen': { found: true, domains: [domain] } },
      },
    ],
  };
}

function registered(domain: string, day: string): Example['dossier'] {
  const { sources, lookups = [] } = referee(`paula@${domain}`, 'meridianlumen.example');
  return {
    sources,
    lookups: [
      ...lookups,
      { kind: 'domain', provider: 'RDAP', as_of: '2026-10-06', results: { [domain]: { registered_on: day } } },
    ],
  };
}
