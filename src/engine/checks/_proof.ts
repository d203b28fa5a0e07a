import type { Dossier, SourceOf } from '../dossier.ts';
import { compareWithLegalName } from '../legal-name.ts';
import { listOf } from '../list-of.ts';

export type Paper = SourceOf<'supporting_document'>;

export function papersIn(dossier: Dossier, ...types: readonly Paper['type'][]): readonly Paper[] {
  const papers = dossier.sources.filter((source) => source.kind === 'supporting_document');
  return types.length === 0 ? papers : papers.filter((paper) => types.includes(paper.type));
}

/** Whether one of the names on a paper is the candidate's; a lease may name two people. */
export function namesCandidate(dossier: Dossier, paper: Paper): boolean {
  return listOf(paper.name).some((name) => {
    const relation = compareWithLegalName(dossier, name)?.relation;
    return relation === 'same' || relation === 'variant';
  });
}
