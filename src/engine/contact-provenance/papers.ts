import type { Dossier, Source, SourceKind } from '../dossier.ts';
import { listOf } from '../list-of.ts';
import { addressText } from '../read/address.ts';

/** A contact as one of the case's sources gives it. */
export interface PaperContact {
  readonly source: string;
  readonly fact: string;
  readonly value: string;
  /** A page of somebody else's site, such as a profile: only the page itself is the candidate's. */
  readonly isPageOnly?: boolean;
}

interface Given {
  readonly phone?: string | readonly string[] | undefined;
  readonly email?: string | readonly string[] | undefined;
  readonly url?: string | undefined;
  readonly address?: Source['address'];
}

/** Every phone, mailbox, site and address of the sources, of their jobs and schools, and in a résumé's text. */
export function paperContacts(dossier: Pick<Dossier, 'sources'>): readonly PaperContact[] {
  return dossier.sources.flatMap((source) => [
    ...contactsOf(source, source),
    ...printedContacts(source).flatMap((contact) => contactsOf(source, contact)),
    ...(source.kind === 'resume' && source.text !== undefined ? contactsInText(source.id, source.text) : []),
  ]);
}

/** Kinds of which the link is the candidate's own site, or stands on the paper to be verified by it. */
const kindsWithOwnSite: readonly SourceKind[] = ['portfolio', 'supporting_document'];

function contactsOf(source: Source, given: Given): readonly PaperContact[] {
  const { id, kind } = source;
  const isPageOnly = given === source && !kindsWithOwnSite.includes(kind);
  return [
    ...listOf(given.phone).map((value) => ({ source: id, fact: 'phone', value })),
    ...listOf(given.email).map((value) => ({ source: id, fact: 'email', value })),
    ...(given.url ? [{ source: id, fact: 'url', value: given.url, ...(isPageOnly && { isPageOnly }) }] : []),
    ...(given.address ? [{ source: id, fact: 'address', value: addressText(given.address) }] : []),
  ];
}

function printedContacts(source: Source): readonly Given[] {
  if (source.kind === 'reference' || source.kind === 'agency') return [];
  const ofJobs = [...(source.jobs ?? []), ...(source.education ?? [])].flatMap((one) => one.contact ?? []);
  return source.kind === 'supporting_document' ? [...ofJobs, ...(source.contacts ?? [])] : ofJobs;
}

/** Fewest digits of a telephone number; years and amounts have less. */
const fewestDigits = 8;

function contactsInText(source: string, text: string): readonly PaperContact[] {
  const all = (pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map((match) => match[0]);
  const numbers = all(/\+?\(?\d[\d ()./-]{6,24}\d/g).filter((one) => one.replace(/\D/g, '').length >= fewestDigits);
  return [
    ...all(/[^\s@<>(),;:"']+@[^\s@<>(),;:"']+\.\p{L}{2,}/gu).map((value) => ({ source, fact: 'email', value })),
    ...all(/https?:\/\/[^\s<>()"']+/g).map((value) => ({ source, fact: 'url', value, isPageOnly: true })),
    ...numbers.map((value) => ({ source, fact: 'phone', value })),
  ];
}
