import { defineCheck, found, missing, quote } from '../../check.ts';
import type { Dossier, Lookup, SourceOf } from '../../dossier.ts';
import type { FactsFor } from '../../facts.ts';
import { listOf } from '../../list-of.ts';
import type { Evidence } from '../../report.ts';
import { domainOfEmail, type MailDomain, type MailDomainAnswer, mailDomainAnswer } from '../contact/_mail-domain.ts';

type Referee = SourceOf<'reference'>;

const freeMailList = {
  lookups: [
    {
      kind: 'mail_domain',
      provider: 'bundled list',
      as_of: '2026-10-01',
      results: { 'freemail.example': { type: 'freemail' } },
    },
  ],
} satisfies { readonly lookups: Lookup[] };

/** RH-10: referees who say that they work at a company now, and write from free mail only. All of them are one finding. */
export const freeMailReference = defineCheck({
  id: 'free-mail-reference',
  signals: ['RH-10'],
  family: 'history',
  severities: ['moderate'],
  title: 'A reference who works at a company now writes from free mail',
  source: 'public case of July 2024: every reference wrote from free mail; fact sheet, first measure',
  needs: ['source.reference'],
  may: ['lookup.mail_domain', 'lookup.organisation'],
  question: 'Can your references write to us from their company’s mailbox?',
  innocent: [
    'The company is small and works with free mail',
    'Company policy forbids references from its mailboxes',
    'The referee has left since, and nobody changed the entry',
  ],
  next: 'Ask each referee for a line from the company’s mailbox, or call them through the company’s switchboard',
  run: (facts, { dossier }) => {
    const written = facts['source.reference'].filter((referee) => listOf(referee.email).length > 0);
    if (written.length === 0) return [missing('no e-mail address of a reference')];
    const asked = written
      .filter(({ employer, current }) => employer && current !== false && !hasNoDomain(employer, facts))
      .map((referee) => ({ referee, mail: mailOf(referee, facts, dossier) }));
    const onFreeMail = asked.flatMap(({ referee, mail }) =>
      mail.state === 'known' && mail.type === 'freemail' ? [{ referee, mail }] : [],
    );
    const unlooked = asked.flatMap(({ mail }) => (mail.state === 'unknown' ? [missing(mail.why, mail.reason)] : []));
    const current = onFreeMail.filter(({ referee }) => referee.current === true);
    const untold = onFreeMail
      .filter(({ referee }) => referee.current === undefined)
      .map(({ referee }) => missing(`whether ${referee.id} still works at ${referee.employer}`));
    const evidence = current.flatMap(({ referee, mail }) => quoted(referee, mail, facts));
    return current.length === 0
      ? [...untold, ...unlooked]
      : [found('moderate', evidence, wordsFor(current.length, written.length))];
  },
  examples: [
    {
      title: 'two managers at two companies, both on free mail',
      dossier: {
        sources: [referee('reference-1', 'Meridian Lumen'), referee('reference-2', 'Cobalt Quay')],
        ...freeMailList,
      },
      expect: 'found',
      severity: 'moderate',
      mentions: ['Both references', 'freemail.example', 'Meridian Lumen', 'Cobalt Quay', 'bundled list, 2026-10-01'],
    },
    {
      title: 'one of two, and the company has a domain',
      dossier: {
        sources: [
          referee('reference-1', 'Meridian Lumen'),
          referee('reference-2', 'Cobalt Quay', { email: 'tom@cobalt-quay.example' }),
        ],
        lookups: [...freeMailList.lookups, registry({ found: true, domains: ['meridian-lumen.example'] })],
      },
      expect: 'found',
      mentions: ['One of 2 references', 'meridian-lumen.example', 'ExampleRegistry, 2026-10-02'],
    },
    {
      title: 'a company mailbox beside the private one',
      dossier: {
        sources: [
          referee('reference-1', 'Meridian Lumen', {
            email: ['paula@freemail.example', 'paula@meridian-lumen.example'],
          }),
        ],
        ...freeMailList,
      },
      expect: 'clear',
    },
    {
      title: 'somebody who has left the company',
      dossier: { sources: [referee('reference-1', 'Meridian Lumen', { current: false })], ...freeMailList },
      expect: 'clear',
    },
    {
      title: 'a company that has no domain',
      dossier: {
        sources: [referee('reference-1', 'Meridian Lumen')],
        lookups: [...freeMailList.lookups, registry({ found: true, domains: [] })],
      },
      expect: 'clear',
    },
    {
      title: 'no word on whether they still work there',
      dossier: { sources: [referee('reference-1', 'Meridian Lumen', { current: undefined })], ...freeMailList },
      expect: 'missing',
      mentions: ['whether reference-1 still works at Meridian Lumen'],
    },
    {
      title: 'a referee without an address',
      dossier: { sources: [referee('reference-1', 'Meridian Lumen', { email: undefined })], ...freeMailList },
      expect: 'missing',
    },
    {
      title: 'no look-up of a domain under a reserved ending',
      dossier: { sources: [referee('reference-1', 'Meridian Lumen')] },
      expect: 'missing',
      mentions: ['no mail domain look-up for freemail.example'],
    },
    {
      title: 'free mail of the bundled list, when the list is too old',
      dossier: {
        as_of: '2027-06-20T12:00:00Z',
        sources: [referee('reference-1', 'Meridian Lumen', { email: 'paula@gmail.com' })],
      },
      expect: 'missing',
      mentions: ['"stale"'],
    },
    {
      title: 'a mailbox at a domain that the register gives for the company',
      dossier: {
        sources: [referee('reference-1', 'Meridian Lumen', { email: 'paula@meridian-lumen.example' })],
        lookups: [registry({ found: true, domains: ['meridian-lumen.example'] })],
      },
      expect: 'clear',
    },
    { title: 'no references', dossier: {}, expect: 'missing' },
  ],
});

type Facts = FactsFor<'lookup.mail_domain' | 'lookup.organisation'>;

/** What lists say of the referee's mail: free mail only where none of the addresses is anything else. */
function mailOf(referee: Referee, facts: Facts, dossier: Dossier): MailDomainAnswer {
  const organisation = facts['lookup.organisation'].about(referee.employer ?? '');
  const own = organisation.state === 'known' ? (organisation.result.domains ?? []) : [];
  const answers = listOf(referee.email).map((email): MailDomainAnswer => {
    const domain = domainOfEmail(email) ?? '';
    return own.includes(domain)
      ? { state: 'unlisted' }
      : mailDomainAnswer(domain, facts['lookup.mail_domain'], dossier);
  });
  const isOther = (one: MailDomainAnswer): boolean =>
    one.state === 'unlisted' || (one.state === 'known' && one.type !== 'freemail');
  return answers.find(isOther) ?? answers.find((one) => one.state === 'unknown') ?? answers[0] ?? { state: 'unlisted' };
}

/** A small firm that has no domain has no mailbox to write from. */
function hasNoDomain(employer: string, facts: Facts): boolean {
  const answer = facts['lookup.organisation'].about(employer);
  return answer.state === 'known' && answer.result.domains?.length === 0;
}

function quoted(referee: Referee, mail: MailDomain, facts: Facts): readonly Evidence[] {
  const role = [referee.title, referee.employer].filter((part) => part !== undefined).join(', ');
  const answer = facts['lookup.organisation'].about(referee.employer ?? '');
  const domains = answer.state === 'known' ? (answer.result.domains ?? []) : [];
  return [
    quote(referee.id, 'employer', role, 'says that they work there now'),
    ...listOf(referee.email).map((email) => quote(referee.id, 'email', email, `free mail: ${mail.list}`)),
    ...(answer.state === 'known' && domains.length > 0
      ? [
          quote(
            'lookup:organisation',
            'domains',
            domains.join(', '),
            `${referee.employer}: ${answer.provider}, ${answer.asOf}`,
          ),
        ]
      : []),
  ];
}

function wordsFor(current: number, all: number): { readonly title?: string } {
  if (current === 2 && all === 2) return { title: 'Both references, who work at a company now, write from free mail' };
  if (all === 1) return {};
  if (current === 1) return { title: `One of ${all} references, who works at a company now, writes from free mail` };
  return { title: `${current} of ${all} references, who work at a company now, write from free mail` };
}

function referee(id: string, employer: string, more: Partial<Referee> = {}): Referee {
  return {
    id,
    kind: 'reference',
    name: 'Paula Greer',
    employer,
    title: 'Manager',
    current: true,
    email: `${id}@freemail.example`,
    ...more,
  };
}

function registry(result: { readonly found: boolean; readonly domains: string[] }) {
  return {
    kind: 'organisation',
    provider: 'ExampleRegistry',
    as_of: '2026-10-02',
    results: { 'Meridian Lumen': result },
  } satisfies Lookup;
}
