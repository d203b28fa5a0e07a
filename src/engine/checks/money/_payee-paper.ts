import { explanationFor } from '../../declared.ts';
import type { Dossier, SourceOf } from '../../dossier.ts';
import type { Answers } from '../../lookups.ts';
import { sameEmployer } from '../../read/organisation.ts';
import { namesCandidate, type Paper, papersIn } from '../_proof.ts';
import { isSomebodyElses, ownCompany } from './_own-company.ts';

/** A payee other than the candidate, as one payment entry names it. */
export interface Payee {
  readonly name: string;
  readonly payment: SourceOf<'payment'>;
}

/**
 * The paper that shows why this payee may be paid for the candidate: that of their own company, a contract that names the
 * payee, or the contract or extract that they gave as proof of their reason. A paper of somebody else shows nothing.
 */
export function paperForPayee(
  dossier: Dossier,
  payee: Payee,
  registers: Answers<'organisation'>,
): { readonly paper: Paper; readonly reason: string } | undefined {
  const own = ownCompany(dossier, payee.name, registers);
  if (own) return { paper: own.paper, reason: 'the candidate’s own company, by its paper' };
  const given = explanationFor(dossier.declared ?? {}, 'payment', { value: payee.name, sources: [payee.payment.id] });
  const fitting = papersIn(dossier, 'contract', 'registry_extract').filter((paper) => fits(dossier, paper, payee.name));
  const proof = fitting.find((paper) => paper.id === given?.proof);
  if (given && proof && (proof.type === 'contract' || !isSomebodyElses(dossier, payee.name, registers)))
    return { paper: proof, reason: given.reason };
  const contract = fitting.find((paper) => paper.type === 'contract' && paper.company !== undefined);
  return contract && { paper: contract, reason: given?.reason ?? 'a contract names this payee' };
}

function fits(dossier: Dossier, paper: Paper, payee: string): boolean {
  const isOfPayee = paper.company === undefined || sameEmployer(paper.company, payee);
  const isOfCandidate = paper.name === undefined || namesCandidate(dossier, paper);
  return isOfPayee && isOfCandidate && (paper.company !== undefined || paper.name !== undefined);
}
