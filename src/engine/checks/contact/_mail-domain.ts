import type { Dossier } from '../../dossier.ts';
import type { FactValue } from '../../facts.ts';
import { staleList } from '../../lookups.ts';
import { isPublicDomain, registrableDomain } from '../../read/domain.ts';
import { mailDomainsAsOf, mailDomainType, ownMailListsAsOf, readEmail } from '../../read/email.ts';

export interface MailDomain {
  readonly type: 'freemail' | 'disposable' | 'privacy_relay';
  /** Provider and date of the list. */
  readonly list: string;
}

export type MailDomainAnswer =
  | ({ readonly state: 'known' } & MailDomain)
  | { readonly state: 'unlisted' }
  | { readonly state: 'unknown'; readonly why: string; readonly reason: 'missing' | 'stale' | 'failed' };

/**
 * What a look-up, else the bundled list, says of a mail domain; undefined when it stands on neither. For leaving a domain
 * alone, whatever the age of the bundled list.
 */
export function mailDomainOf(domain: string, lookup: FactValue<'lookup.mail_domain'>): MailDomain | undefined {
  const looked = lookedUp(domain, lookup);
  if (looked) return looked;
  const type = mailDomainType(domain);
  return type && bundled(type);
}

/**
 * The same for holding it against somebody, or for saying that it is on no list: a bundled list that is too old answers
 * nothing, and none can hold a domain that nobody can register ("mail.example").
 */
export function mailDomainAnswer(
  domain: string,
  lookup: FactValue<'lookup.mail_domain'>,
  dossier: Dossier,
): MailDomainAnswer {
  const known = lookedUp(domain, lookup);
  if (known) return { state: 'known', ...known };
  const looked = lookup.about(domain);
  const type = mailDomainType(domain);
  if (!type && looked.state === 'unlisted') return { state: 'unlisted' };
  if (looked.state === 'unknown' && !isPublicDomain(domain)) return looked;
  const old = staleList(dossier, 'mail domains', type ? listDate(type) : mailDomainsAsOf);
  if (old) return { state: 'unknown', ...old };
  return type ? { state: 'known', ...bundled(type) } : { state: 'unlisted' };
}

function lookedUp(domain: string, lookup: FactValue<'lookup.mail_domain'>): MailDomain | undefined {
  const [answer] = [domain, registrableDomain(domain) ?? domain].flatMap((name) => lookup.all(name).slice(0, 1));
  return answer && { type: answer.result.type, list: `${answer.provider}, ${answer.asOf}` };
}

const bundled = (type: MailDomain['type']): MailDomain => ({ type, list: `bundled list, ${listDate(type)}` });

const listDate = (type: MailDomain['type']): string => (type === 'disposable' ? mailDomainsAsOf : ownMailListsAsOf);

export function domainOfEmail(address: string): string | undefined {
  return readEmail(address).domain?.toLowerCase();
}
