import { defineCheck, type Example, explained, found, missing, type Part, quote } from '../../check.ts';
import type { FactsFor, Told } from '../../facts.ts';
import { applicationDay, registrationOf } from '../_domain-age.ts';
import { mailDomainOf } from './_mail-domain.ts';
import { type MailUse, mailUses } from './_mail-uses.ts';

/** Domains younger than this on the day of the application are asked about (proposal of the catalogue, CT-07). */
const youngDomainDays = 180;

/** CT-07: a domain registered shortly before the application; an employer's domain weighs more than one's own. */
export const newMailDomain = defineCheck({
  id: 'new-mail-domain',
  signals: ['CT-07'],
  family: 'contact',
  severities: ['moderate', 'strong'],
  title: 'The domain of an e-mail address was registered shortly before the application',
  source: '2022 advisory: addresses that look like a company’s; catalogue: front companies register fresh domains',
  needs: [],
  may: [
    'stated.email',
    'source.reference',
    'stated.job',
    'source.supporting_document',
    'source.application',
    'event.application',
    'lookup.domain',
    'lookup.mail_domain',
  ],
  question: 'Since when does this domain exist, and whose is it?',
  innocent: [
    'A freelancer has just started a site',
    'A company changed its name or its domain',
    'The registration was renewed under another holder',
  ],
  next: 'Look for the company’s older address in a register or an archive, and write to the company there',
  run: (facts, told) => {
    const uses = mailUses(facts).filter((use) => mailDomainOf(use.domain, facts['lookup.mail_domain']) === undefined);
    if (uses.length === 0) return [missing('no e-mail address at a domain of its own')];
    return uses.flatMap((use) => judged(use, facts, told));
  },
  examples: [
    {
      title: 'the employer of a referee has a domain of seven weeks',
      dossier: {
        ...dated('brightmoor.example', '2026-08-12'),
        sources: [application(), referee('brightmoor.example')],
      },
      expect: 'found',
      severity: 'strong',
      mentions: ['brightmoor.example', '2026-08-12', 'RDAP, 2026-10-06'],
    },
    {
      title: 'the candidate’s own domain, 179 days old',
      dossier: { ...dated('hollis.example', '2026-04-06'), sources: [application('ann@hollis.example')] },
      expect: 'found',
      severity: 'moderate',
    },
    {
      title: 'the candidate’s own domain, 180 days old',
      dossier: { ...dated('hollis.example', '2026-04-05'), sources: [application('ann@hollis.example')] },
      expect: 'clear',
    },
    {
      title: 'a site of one’s own that was declared',
      dossier: {
        ...dated('hollis.example', '2026-08-12'),
        sources: [application('ann@hollis.example')],
        declared: { websites: ['hollis.example'] },
      },
      expect: 'explained',
    },
    {
      title: 'no look-up of the domain',
      dossier: { sources: [application('ann@hollis.example')] },
      expect: 'missing',
      mentions: ['no domain look-up for hollis.example'],
    },
    { title: 'no address', dossier: {}, expect: 'missing' },
  ],
});

type Facts = FactsFor<'source.application' | 'event.application' | 'lookup.domain'>;

function judged(use: MailUse, facts: Facts, { asOf, declared }: Told): readonly Part[] {
  const registration = registrationOf(use.domain, facts['lookup.domain']);
  if ('kind' in registration) return [registration];
  const applied = applicationDay(facts, asOf);
  if (daysFrom(registration.on, applied) >= youngDomainDays) return [];
  const evidence = [
    quote(use.source, use.fact, use.text, use.isEmployer ? 'given as an employer’s' : undefined),
    { ...registration.evidence, note: `${registration.evidence.note}; the application is of ${applied}` },
  ];
  const isOwn = !use.isEmployer && (declared.websites ?? []).some((site) => isUnder(use.domain, site));
  return [
    isOwn
      ? explained(evidence, 'declared as the candidate’s own site')
      : found(use.isEmployer ? 'strong' : 'moderate', evidence),
  ];
}

const isUnder = (domain: string, site: string): boolean => domain === site || domain.endsWith(`.${site}`);

function daysFrom(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / 86_400_000;
}

function application(email?: string) {
  return { id: 'application', kind: 'application', at: '2026-10-02T09:00:00Z', name: 'Ann Hollis', email } as const;
}

function referee(domain: string) {
  return {
    id: 'reference-1',
    kind: 'reference',
    name: 'Helena Strand',
    employer: 'Brightmoor',
    email: `helena@${domain}`,
  } as const;
}

function dated(domain: string, day: string): Example['dossier'] {
  return {
    lookups: [{ kind: 'domain', provider: 'RDAP', as_of: '2026-10-06', results: { [domain]: { registered_on: day } } }],
  };
}
