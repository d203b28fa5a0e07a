import type { FactValue } from '../../facts.ts';
import { registrableDomain } from '../../read/domain.ts';
import { mailDomainsAsOf, mailDomainType, readEmail } from '../../read/email.ts';

export interface MailDomain {
  readonly type: 'freemail' | 'disposable' | 'privacy_relay';
  /** Provider and date of the list. */
  readonly list: string;
}

/** What a look-up, else the bundled list, says of a mail domain; undefined when it stands on neither. */
export function mailDomainOf(domain: string, lookup: FactValue<'lookup.mail_domain'>): MailDomain | undefined {
  for (const name of [domain, registrableDomain(domain) ?? domain]) {
    const answer = lookup.about(name);
    if (answer.state === 'known') return { type: answer.result.type, list: `${answer.provider}, ${answer.asOf}` };
  }
  const type = mailDomainType(domain);
  return type && { type, list: `bundled list, ${mailDomainsAsOf}` };
}

export function domainOfEmail(address: string): string | undefined {
  return readEmail(address).domain?.toLowerCase();
}
