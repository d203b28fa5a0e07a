import type { FactsFor } from '../../facts.ts';
import { listOf } from '../../list-of.ts';
import { domainOfEmail } from './_mail-domain.ts';

/** A domain that stands in the file, as somebody's address. */
export interface MailUse {
  readonly source: string;
  readonly fact: string;
  readonly text: string;
  readonly domain: string;
  /** Whether the address is given as that of an employer: of a referee, or printed with a job. */
  readonly isEmployer: boolean;
  /** The employer's name, where it is given. */
  readonly employer?: string | undefined;
}

/** The candidate's own addresses, those of referees, and those that papers give as an employer's. */
export function mailUses(
  facts: FactsFor<'stated.email' | 'source.reference' | 'stated.job' | 'source.supporting_document'>,
): readonly MailUse[] {
  const own = facts['stated.email'].flatMap(({ source, value }) => use(source, 'email', value, false));
  const referees = facts['source.reference'].flatMap((reference) =>
    listOf(reference.email).flatMap((email) => use(reference.id, 'email', email, true, reference.employer)),
  );
  const printed = facts['stated.job'].flatMap(({ source, value: job }) => [
    ...(job.contact?.email ? use(source, 'job contact', job.contact.email, true, job.employer) : []),
    ...(job.contact?.url ? site(source, job.contact.url, job.employer) : []),
  ]);
  const listed = facts['source.supporting_document']
    .filter(isOfEmployers)
    .flatMap((paper) =>
      (paper.contacts ?? []).flatMap(({ email, url, organisation }) => [
        ...(email ? use(paper.id, 'contact', email, true, organisation) : []),
        ...(url ? site(paper.id, url, organisation) : []),
      ]),
    );
  return oncePerDomain([...referees, ...printed, ...listed, ...own]);
}

const papersOfEmployers: readonly string[] = ['contact_list', 'employment_letter', 'contract'];

const isOfEmployers = ({ type }: { readonly type: string }): boolean => papersOfEmployers.includes(type);

function use(source: string, fact: string, text: string, isEmployer: boolean, employer?: string): readonly MailUse[] {
  const domain = domainOfEmail(text);
  return domain ? [{ source, fact, text, domain, isEmployer, employer }] : [];
}

function site(source: string, url: string, employer?: string): readonly MailUse[] {
  if (!URL.canParse(url)) return [];
  const domain = new URL(url).hostname.replace(/^www\./, '').toLowerCase();
  return [{ source, fact: 'job contact', text: url, domain, isEmployer: true, employer }];
}

function oncePerDomain(uses: readonly MailUse[]): readonly MailUse[] {
  return uses.filter(
    (one, at) => uses.findIndex((other) => other.domain === one.domain && other.source === one.source) === at,
  );
}
