import { mailDomainsAsOf, ownMailListsAsOf } from '../email.ts';

/** A list that comes with the program: where it is from, of which day, and under which terms. */
export interface BundledList {
  readonly id: string;
  readonly what: string;
  /** The package it is in, with its version; absent for a list written here. */
  readonly package?: string;
  /** YYYY-MM-DD of the release, or of the day on which it was written. */
  readonly asOf: string;
  readonly source: string;
  readonly licence: string;
  /** Days after which somebody should look for a newer one (proposal). */
  readonly staleAfterDays: number;
}

const own = 'the project’s own';
const year = 365;

/** Lists behind the readers of phones, e-mails, domains, months, organisations, money and documents. */
export const valueLists: readonly BundledList[] = [
  {
    id: 'throw-away-mail',
    what: 'domains of throw-away mailboxes',
    package: 'disposable-email-domains-js 1.26.0',
    asOf: mailDomainsAsOf,
    source: 'https://github.com/mziyut/disposable-email-domains-js',
    licence: 'CC0-1.0',
    staleAfterDays: 90,
  },
  {
    id: 'free-mail',
    what: 'domains of free mailboxes, and of privacy relays',
    asOf: ownMailListsAsOf,
    source: 'src/engine/read/email/providers.ts',
    licence: own,
    staleAfterDays: year,
  },
  {
    id: 'numbering-plans',
    what: 'telephone numbering plans',
    package: 'libphonenumber-js 1.13.16',
    asOf: '2026-11-10',
    source: 'https://github.com/google/libphonenumber',
    licence: 'MIT; the metadata Apache-2.0',
    staleAfterDays: 180,
  },
  {
    id: 'fiction-numbers',
    what: 'telephone numbers kept for films and examples',
    asOf: '2026-11-27',
    source: 'NANPA, Ofcom, ACMA, ARCEP, Bundesnetzagentur, PTS, ComReg; src/engine/read/phone/fiction.ts',
    licence: own,
    staleAfterDays: 2 * year,
  },
  {
    id: 'public-suffixes',
    what: 'endings under which domains are registered',
    package: 'tldts 7.5.5',
    asOf: '2026-11-19',
    source: 'https://publicsuffix.org',
    licence: 'MIT; the list MPL-2.0',
    staleAfterDays: 180,
  },
  {
    id: 'iban-registry',
    what: 'form and check digits of IBANs by country',
    package: 'ibantools 4.5.4',
    asOf: '2026-04-11',
    source: 'https://www.swift.com/standards/data-standards/iban-international-bank-account-number',
    licence: 'MIT or MPL-2.0',
    staleAfterDays: year,
  },
  {
    id: 'state-codes',
    what: 'codes of states with two and three letters',
    package: 'i18n-iso-countries 7.14.0',
    asOf: '2025-07-17',
    source: 'https://github.com/michaelwittig/node-i18n-iso-countries',
    licence: 'MIT',
    staleAfterDays: 2 * year,
  },
  {
    id: 'bank-prefixes',
    what: 'first digits of US routing numbers and Canadian institution numbers',
    asOf: '2026-11-27',
    source: 'ABA and Payments Canada; src/engine/read/money/routing-number.ts',
    licence: own,
    staleAfterDays: 2 * year,
  },
  {
    id: 'organisation-words',
    what: 'legal forms, and words of employers and schools in several languages',
    asOf: '2026-11-27',
    source: 'src/engine/read/organisation/, with the legal forms in common use',
    licence: own,
    staleAfterDays: 2 * year,
  },
  {
    id: 'month-words',
    what: 'words around dates in several languages; month names come with the runtime (Unicode CLDR)',
    asOf: '2026-11-27',
    source: 'src/engine/read/month/',
    licence: own,
    staleAfterDays: 2 * year,
  },
  {
    id: 'file-author-words',
    what: 'programs, templates and accounts that files name as their author',
    asOf: '2026-11-27',
    source: 'src/engine/read/file-author.ts',
    licence: own,
    staleAfterDays: year,
  },
  {
    id: 'look-alike-letters',
    what: 'letters that look like others',
    asOf: '2026-11-27',
    source: 'src/engine/read/domain/look-alike-letters.ts, after Unicode Technical Standard 39',
    licence: own,
    staleAfterDays: 2 * year,
  },
];
