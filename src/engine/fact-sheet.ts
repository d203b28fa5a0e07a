import type { Measure } from './dossier.ts';

/** One line of the US Government fact sheet of 16 May 2022: a red flag, or a due-diligence measure. */
export interface FactSheetLine {
  /** How a check's `source` refers to it. */
  readonly name: string;
  /** What it says, in our words. */
  readonly says: string;
  /** Measures of the checklist that the line asks for. */
  readonly measures: readonly Measure[];
}

/** Four red flags and seven lines of measures, which make nine measures, in the order of the text. */
export const factSheetLines: readonly FactSheetLine[] = [
  {
    name: 'first red flag',
    says: 'many logins into one account from various addresses in a short time, often of different countries',
    measures: [],
  },
  {
    name: 'second red flag',
    says: 'frequent transfers through payment platforms, accounts abroad, or pay asked for in cryptocurrency',
    measures: [],
  },
  {
    name: 'third red flag',
    says: 'name, nationality, location, contacts, education, work history or hours that differ between profiles, sites, payment platforms and what is seen',
    measures: [],
  },
  {
    name: 'fourth red flag',
    says: 'not able to work in the required hours, or not to be reached at once',
    measures: [],
  },
  {
    name: 'first measure',
    says: 'verify documents directly with the companies and schools, not through contacts from the documents',
    measures: ['docs_direct'],
  },
  { name: 'second measure', says: 'scrutinise identity documents', measures: ['id_scrutiny'] },
  { name: 'third measure', says: 'hold a video interview', measures: ['video_interview'] },
  {
    name: 'fourth measure',
    says: 'a background check, and a fingerprint or biometric log-in, for identity and claimed location',
    measures: ['background_check', 'biometric_or_idv'],
  },
  {
    name: 'fifth measure',
    says: 'avoid pay in cryptocurrency; banking information that corresponds to other identifying documents',
    measures: ['payment_no_crypto', 'bank_matches_id'],
  },
  {
    name: 'sixth measure',
    says: 'everything consistent across profiles, sites, payment platforms, and assessed location and hours',
    measures: ['cross_profile_consistency'],
  },
  {
    name: 'last measure',
    says: 'items can be received at the address on the identity document',
    measures: ['delivery_to_id_address'],
  },
];

/** The lines that a check comes from; none where it comes from other guidance alone. */
export function linesBehind(source: string): readonly FactSheetLine[] {
  const sheet = source.slice(Math.max(0, source.indexOf('fact sheet')));
  if (!sheet.startsWith('fact sheet')) return [];
  const spelled = sheet.replace(/(\w+) and (\w+) measures?\b/g, '$1 measure and $2 measure');
  return factSheetLines.filter((line) => spelled.includes(line.name));
}
