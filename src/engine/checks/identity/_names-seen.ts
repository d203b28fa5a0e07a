import type { Declared, SourceKind } from '../../dossier.ts';
import type { FactsFor } from '../../facts.ts';
import { listOf } from '../../list-of.ts';
import { sameEmployer } from '../../read/organisation.ts';
import { isHandle, isPartOf, withoutAffiliation } from './_names.ts';

/** The names that one place gives; several in one place are one person's. */
export interface NameSeen {
  readonly source: string;
  readonly fact: string;
  readonly values: readonly string[];
  /** The name that is on somebody's papers, one for show, or one on a paper that often bears another's name. */
  readonly weight: 'legal' | 'shown' | 'beside';
  readonly isDocument: boolean;
}

type Facts = FactsFor<
  | 'stated.name'
  | 'stated.email_display_name'
  | 'source.payment'
  | 'source.agency'
  | 'source.supporting_document'
  | 'event.video'
  | 'event.identity_proofing'
  | 'event.background_check'
>;

/** Every place that names the candidate: sources, account holders, the meeting, the vendors. */
export function namesSeen(facts: Facts, declared: Declared): readonly NameSeen[] {
  return [...stated(facts), ...holders(facts, declared), ...recorded(facts)];
}

const legalKinds: readonly SourceKind[] = ['application', 'resume', 'identity_document'];

/** A bill or a lease is often in the name of a partner or a landlord, and an extract names whoever directs a company. */
const papersOfOthers: readonly string[] = ['lease', 'utility_bill', 'registry_extract'];

function weightOf(source: string, kind: SourceKind, papers: Facts['source.supporting_document']): NameSeen['weight'] {
  if (legalKinds.includes(kind)) return 'legal';
  return papers.some((paper) => paper.id === source && papersOfOthers.includes(paper.type)) ? 'beside' : 'shown';
}

function stated(facts: Facts): readonly NameSeen[] {
  const bySource = new Map<string, NameSeen>();
  for (const { source, kind, value } of facts['stated.name']) {
    const before = bySource.get(source);
    const weight = weightOf(source, kind, facts['source.supporting_document']);
    const isDocument = kind === 'identity_document';
    bySource.set(source, { source, fact: 'name', values: [...(before?.values ?? []), value], weight, isDocument });
  }
  const shown = facts['stated.email_display_name'].map(({ source, value }): NameSeen => {
    return { source, fact: 'email_display_name', values: [value], weight: 'shown', isDocument: false };
  });
  return [...bySource.values(), ...shown];
}

/** A bank has seen its customer's papers: held against an identity document it weighs as much as another document. */
function holders(facts: Facts, declared: Declared): readonly NameSeen[] {
  const hasDocument = facts['stated.name'].some((name) => name.kind === 'identity_document');
  return facts['source.payment'].flatMap((payment): readonly NameSeen[] => {
    const values = listOf(payment.holder).filter((holder) => !isCompany(holder, facts, declared));
    if (values.length === 0) return [];
    return [
      { source: payment.id, fact: 'holder', values, weight: hasDocument ? 'legal' : 'shown', isDocument: hasDocument },
    ];
  });
}

/** An account in a company's name is a question of the payee's, not of the candidate's name. */
function isCompany(holder: string, facts: Facts, declared: Declared): boolean {
  const known = [...(declared.companies ?? []), ...facts['source.agency']];
  return isHandle(holder) || known.some((company) => sameEmployer(company.name, holder));
}

function recorded(facts: Facts): readonly NameSeen[] {
  const meetings = facts['event.video'].flatMap((video): NameSeen[] =>
    video.display_name
      ? [
          {
            source: video.ref,
            fact: 'display_name',
            values: [withoutAffiliation(video.display_name)],
            weight: 'shown',
            isDocument: false,
          },
        ]
      : [],
  );
  const vendors = [...facts['event.identity_proofing'], ...facts['event.background_check']].flatMap(
    (check): NameSeen[] =>
      check.name === undefined
        ? []
        : [{ source: check.ref, fact: 'name', values: listOf(check.name), weight: 'legal', isDocument: true }],
  );
  return [...meetings, ...vendors];
}

/** For show, a handle or a pen name is never compared. */
export function isCompared(name: NameSeen, value: string): boolean {
  return name.weight === 'legal' || !isHandle(value);
}

/** A part of the legal name contradicts nothing: a first name alone, or a surname left out. */
export function holdsPartOf(name: NameSeen, legal: string): boolean {
  return name.values.some((value) => isPartOf(value, legal) || isPartOf(legal, value));
}
