import { defineCheck, type Example, found, missing, type Part, quote } from '../../check.ts';
import type { Lookup, SourceOf } from '../../dossier.ts';
import type { FactsFor } from '../../facts.ts';
import { listOf } from '../../list-of.ts';
import { isLookAlikeDomain, registrableDomain } from '../../read/domain.ts';
import { applicationDay, registrationOf } from '../_domain-age.ts';
import { domainOfEmail, mailDomainOf } from '../contact/_mail-domain.ts';
import { answersAbout } from './_organisation-answers.ts';

/** Domains younger than this on the day of the application are asked about, as in CT-07 (proposal of the catalogue). */
const youngDomainDays = 180;

type Facts = FactsFor<
  'lookup.domain' | 'lookup.organisation' | 'lookup.mail_domain' | 'source.application' | 'event.application'
>;

/** RH-12: a reference writes from a domain that is new, or that looks like the employer's and isn't. Free mail is RH-10's. */
export const newReferenceDomain = defineCheck({
  id: 'new-reference-domain',
  signals: ['RH-12'],
  family: 'history',
  severities: ['strong'],
  title: 'A reference writes from a domain that is new, or not quite the employer’s',
  source: 'court cases: front companies with sites of their own vouching for their people; fact sheet, first measure',
  needs: ['source.reference'],
  may: ['source.application', 'event.application', 'lookup.domain', 'lookup.organisation', 'lookup.mail_domain'],
  question: 'Since when has the company used this domain, and what did it use before?',
  innocent: [
    'The company is young',
    'It changed its name or moved to another domain',
    'The register does not list all of its domains',
  ],
  next: 'Find the company in a register, and call the referee through the number that stands there; look at the site with somebody who knows the trade',
  run: (facts, { asOf }) => {
    const uses = facts['source.reference'].flatMap((reference) => domainsOf(reference, facts));
    if (uses.length === 0) return [missing('no reference with an address at a domain of its own')];
    return uses.flatMap((use) => [...judgedByAge(use, facts, asOf), ...judgedByLook(use, facts)]);
  },
  examples: [
    {
      title: 'a domain of seven weeks',
      dossier: referee('helena@brightmoor.example', registered('brightmoor.example', '2026-08-12')),
      expect: 'found',
      severity: 'strong',
      mentions: ['helena@brightmoor.example', '2026-08-12', 'RDAP, 2026-10-06', '2026-10-02'],
    },
    {
      title: 'a domain of 179 days',
      dossier: referee('helena@brightmoor.example', registered('brightmoor.example', '2026-04-06')),
      expect: 'found',
    },
    {
      title: 'a domain of 180 days, which is the employer’s',
      dossier: referee('helena@brightmoor.example', registered('brightmoor.example', '2026-04-05'), company()),
      expect: 'clear',
    },
    {
      title: 'an old domain with a letter too many',
      dossier: referee('helena@brightmooor.example', registered('brightmooor.example', '2015-03-01'), company()),
      expect: 'found',
      severity: 'strong',
      mentions: ['brightmooor.example', 'brightmoor.example', 'ExampleRegistry, 2026-10-02'],
    },
    {
      title: 'an old domain of another name',
      dossier: referee('helena@harborgate.example', registered('harborgate.example', '2015-03-01'), company()),
      expect: 'clear',
    },
    {
      title: 'an old domain, and no domains of the employer to compare with',
      dossier: referee('helena@brightmoor.example', registered('brightmoor.example', '2015-03-01')),
      expect: 'missing',
      mentions: ['the domains of Brightmoor'],
    },
    {
      title: 'nobody looked up the domain',
      dossier: referee('helena@brightmoor.example', company()),
      expect: 'missing',
      mentions: ['no domain look-up for brightmoor.example'],
    },
    {
      title: 'free mail only',
      dossier: referee('helena@freemail.example', {
        kind: 'mail_domain',
        provider: 'bundled list',
        as_of: '2026-10-01',
        results: { 'freemail.example': { type: 'freemail' } },
      }),
      expect: 'missing',
    },
    { title: 'no references', dossier: {}, expect: 'missing' },
  ],
});

interface Use {
  readonly source: string;
  readonly email: string;
  readonly domain: string;
  readonly employer?: string | undefined;
}

function domainsOf({ id, email, employer }: SourceOf<'reference'>, facts: Facts): readonly Use[] {
  const uses = listOf(email).flatMap((address) => {
    const host = domainOfEmail(address);
    return host ? [{ source: id, email: address, domain: registrableDomain(host) ?? host, employer }] : [];
  });
  return uses.filter(({ domain }) => mailDomainOf(domain, facts['lookup.mail_domain']) === undefined);
}

function judgedByAge(use: Use, facts: Facts, asOf: string): readonly Part[] {
  const registration = registrationOf(use.domain, facts['lookup.domain']);
  if ('kind' in registration) return [registration];
  const applied = applicationDay(facts, asOf);
  const days = (Date.parse(applied) - Date.parse(registration.on)) / 86_400_000;
  if (days >= youngDomainDays) return [];
  const title = 'A reference writes from a domain that was registered shortly before the application';
  return [
    found(
      'strong',
      [quote(use.source, 'email', use.email, `the application is of ${applied}`), registration.evidence],
      { title },
    ),
  ];
}

function judgedByLook({ source, email, domain, employer }: Use, facts: Facts): readonly Part[] {
  if (employer === undefined) return [missing(`for which company ${source} speaks`)];
  const answers = answersAbout([employer], facts['lookup.organisation']);
  const real = answers.flatMap(({ result, provider, asOf }) =>
    (result.domains ?? []).map((name) => ({ name: registrableDomain(name) ?? name, list: `${provider}, ${asOf}` })),
  );
  if (real.some(({ name }) => name === domain)) return [];
  if (real.length === 0) return [missing(`the domains of ${employer}, from an organisation look-up`)];
  const title = 'A reference writes from a domain that looks like the employer’s and is not among its domains';
  return real
    .filter(({ name }) => isLookAlikeDomain(domain, name))
    .map(({ name, list }) =>
      found(
        'strong',
        [quote(source, 'email', email), quote('lookup:organisation', 'domains', `${employer}: ${name}`, list)],
        { title },
      ),
    );
}

function referee(email: string, ...lookups: Lookup[]): Example['dossier'] {
  return {
    sources: [
      { id: 'application', kind: 'application', at: '2026-10-02T09:00:00Z', name: 'Ann Hollis' },
      { id: 'reference-1', kind: 'reference', name: 'Helena Strand', employer: 'Brightmoor', email },
    ],
    lookups,
  };
}

function registered(domain: string, on: string): Lookup {
  return { kind: 'domain', provider: 'RDAP', as_of: '2026-10-06', results: { [domain]: { registered_on: on } } };
}

function company(): Lookup {
  const results = { Brightmoor: { found: true, domains: ['brightmoor.example'] } };
  return { kind: 'organisation', provider: 'ExampleRegistry', as_of: '2026-10-02', results };
}
