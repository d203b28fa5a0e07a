import { isSameContact } from './contact-provenance/compare.ts';
import { type PaperContact, paperContacts } from './contact-provenance/papers.ts';
import type { Dossier, EventOf } from './dossier.ts';
import { answersOf } from './lookups.ts';
import { mailDomainType } from './read/email.ts';

/** Where a contact stands in the candidate's own papers. */
export interface Occurrence extends PaperContact {
  /** In words: "the same number", "the same domain". */
  readonly how: string;
}

/**
 * The first place in the case's sources where this contact occurs too, however it is written: phone, e-mail, domain,
 * or address. Such a contact verifies nothing (fact sheet, first measure).
 */
export function occurrenceOf(dossier: Dossier, contact: string): Occurrence | undefined {
  const lookup = answersOf(dossier, 'mail_domain');
  const isForEverybody = (domain: string): boolean =>
    mailDomainType(domain) !== undefined || lookup.about(domain).state === 'known';
  for (const paper of paperContacts(dossier)) {
    const how = isSameContact(contact, paper, isForEverybody);
    if (how !== undefined) return { ...paper, how };
  }
  return undefined;
}

/** An answer got through the candidate's own contact neither confirms nor denies, unless the contact stands elsewhere too. */
export function voidReason(
  dossier: Dossier,
  verification: EventOf<'verification'>,
): Occurrence | 'own_paper' | undefined {
  if (verification.contact_source === 'candidate_document') return 'own_paper';
  if (verification.contact_used === undefined || verification.found_at !== undefined) return undefined;
  return occurrenceOf(dossier, verification.contact_used);
}
