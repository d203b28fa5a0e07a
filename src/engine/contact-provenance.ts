import type { Dossier, EventOf, Source } from './dossier.ts';
import { listOf } from './list-of.ts';
import { addressText, readAddress } from './read/address.ts';
import { isLookAlikeDomain, registrableDomain } from './read/domain.ts';
import { mailDomainType, readEmail } from './read/email.ts';
import { isSamePhone } from './read/phone.ts';

/** Where a contact stands in the candidate's own papers. */
export interface Occurrence {
  readonly source: string;
  readonly fact: string;
  readonly value: string;
  /** In words: "the same number", "the same domain". */
  readonly how: string;
}

interface PaperContact {
  readonly source: string;
  readonly fact: string;
  readonly value: string;
  readonly country?: string | undefined;
}

/**
 * The first place in the case's sources where this contact occurs too, however it is written: phone, e-mail, domain,
 * or address. Such a contact verifies nothing (fact sheet, first measure).
 */
export function occurrenceOf(dossier: Dossier, contact: string): Occurrence | undefined {
  for (const paper of paperContacts(dossier)) {
    const how = sameContact(contact, paper);
    if (how) return { source: paper.source, fact: paper.fact, value: paper.value, how };
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

function sameContact(contact: string, paper: PaperContact): string | undefined {
  if (paper.fact === 'phone') {
    return isSamePhone(contact, paper.value) ? 'the same number' : undefined;
  }
  if (paper.fact === 'address') {
    const key = readAddress(contact).key;
    return key !== '' && /\d/.test(key) && key === readAddress(paper.value).key ? 'the same address' : undefined;
  }
  return sameMailOrSite(contact, paper.value);
}

function sameMailOrSite(contact: string, value: string): string | undefined {
  const ours = readEmail(contact);
  const theirs = readEmail(value);
  if (ours.normal !== undefined && ours.normal === theirs.normal) return 'the same mailbox';
  const domain = domainOf(contact);
  const paper = domainOf(value);
  if (!domain || !paper || mailDomainType(paper) !== undefined) return undefined;
  if (domain === paper) return 'the same domain';
  return isLookAlikeDomain(domain, paper) ? 'a domain that looks like it' : undefined;
}

function domainOf(text: string): string | undefined {
  const mail = readEmail(text).domain;
  if (mail) return registrableDomain(mail) ?? mail;
  return /^\S+\.\S+$/.test(text.trim()) ? registrableDomain(text.trim()) : undefined;
}

function paperContacts(dossier: Dossier): readonly PaperContact[] {
  return dossier.sources.flatMap((source) => [
    ...contactsOf(source.id, source),
    ...printedContacts(source).flatMap((contact) => contactsOf(source.id, contact)),
  ]);
}

function contactsOf(
  source: string,
  given: {
    readonly phone?: string | readonly string[] | undefined;
    readonly email?: string | readonly string[] | undefined;
    readonly url?: string | undefined;
    readonly address?: Source['address'];
  },
): readonly PaperContact[] {
  return [
    ...listOf(given.phone).map((value) => ({ source, fact: 'phone', value })),
    ...listOf(given.email).map((value) => ({ source, fact: 'email', value })),
    ...(given.url ? [{ source, fact: 'url', value: given.url }] : []),
    ...(given.address ? [{ source, fact: 'address', value: addressText(given.address) }] : []),
  ];
}

function printedContacts(source: Source) {
  if (source.kind === 'reference' || source.kind === 'agency') return [];
  const ofJobs = [...(source.jobs ?? []), ...(source.education ?? [])].flatMap((one) => one.contact ?? []);
  return source.kind === 'supporting_document' ? [...ofJobs, ...(source.contacts ?? [])] : ofJobs;
}
