import { compareAddresses } from '../read/address.ts';
import { isLookAlikeDomain, registrableDomain } from '../read/domain.ts';
import { readEmail } from '../read/email.ts';
import { isSamePhone } from '../read/phone.ts';
import type { PaperContact } from './papers.ts';

/** Whether a domain gives mailboxes to anybody, so that two people at it have nothing in common. */
export type ForEverybody = (domain: string) => boolean;

/** How the contact that was used is one that the papers give, in words; undefined when it is another. */
export function isSameContact(contact: string, paper: PaperContact, isForEverybody: ForEverybody): string | undefined {
  if (paper.fact === 'phone') {
    return piecesOf(contact).some((piece) => isSamePhone(piece, paper.value)) ? 'the same number' : undefined;
  }
  if (paper.fact === 'address') return isSameAddress(contact, paper.value) ? 'the same address' : undefined;
  for (const word of wordsOf(contact)) {
    const how = paper.isPageOnly ? samePage(word, paper.value) : sameMailOrSite(word, paper.value, isForEverybody);
    if (how !== undefined) return how;
  }
  return undefined;
}

/** "+353 91 555 0127, or the mailbox …" gives two; the whole is one as well. */
function piecesOf(contact: string): readonly string[] {
  return [contact, ...contact.split(/[,;|\n]|\bor\b|\band\b/i)].map((piece) => piece.trim()).filter(Boolean);
}

function wordsOf(contact: string): readonly string[] {
  return contact
    .split(/[\s,;|<>()"']+/)
    .map((word) => word.replace(/^mailto:/i, '').replace(/[.:]+$/, ''))
    .filter((word) => word.includes('.'));
}

/** A postal address has letters and a house number or postal code, and no sign of a mailbox or a link. */
function isSameAddress(contact: string, paper: string): boolean {
  if (!/\p{L}{3}/u.test(contact) || !/\d/.test(contact) || /@|:\/\//.test(contact)) return false;
  return compareAddresses(contact, paper) === 'same';
}

function samePage(word: string, url: string): string | undefined {
  const bare = (text: string): string =>
    text
      .toLowerCase()
      .replace(/^https?:\/\/(www\.)?/, '')
      .replace(/[/?#]+$/, '');
  return bare(word) === bare(url) ? 'the same page' : undefined;
}

function sameMailOrSite(word: string, paper: string, isForEverybody: ForEverybody): string | undefined {
  const ours = readEmail(word);
  const theirs = readEmail(paper);
  if (ours.normal !== undefined && ours.normal === theirs.normal) return 'the same mailbox';
  const domain = domainOf(word);
  const other = domainOf(paper);
  if (!domain || !other || isForEverybody(other) || isForEverybody(domain)) return undefined;
  if (domain === other) return 'the same domain';
  const isAlike = isLookAlikeDomain(domain, other) || isLookAlikeDomain(other, domain);
  return isAlike ? 'a domain that looks like it' : undefined;
}

function domainOf(text: string): string | undefined {
  const mail = readEmail(text).domain;
  if (mail) return registrableDomain(mail) ?? mail;
  return text.includes('@') ? undefined : registrableDomain(text);
}
