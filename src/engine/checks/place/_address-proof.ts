import { explanationFor } from '../../declared.ts';
import type { Address, Dossier } from '../../dossier.ts';
import { addressText, compareAddresses } from '../../read/address.ts';
import { namesCandidate, type Paper, papersIn } from '../_proof.ts';

export const isSameAddress = (a: Address, b: Address): boolean => {
  const compared = compareAddresses(a, b);
  return compared === 'same' || compared === 'same_building';
};

/** A dated paper with the candidate's name and this address; any such paper of the file counts. */
export function proofOfAddress(dossier: Dossier, address: Address): Paper | undefined {
  return papersIn(dossier).find(
    (paper) =>
      paper.issued_on !== undefined &&
      paper.address !== undefined &&
      isSameAddress(paper.address, address) &&
      namesCandidate(dossier, paper),
  );
}

/** The candidate's reason for an address together with the paper that shows it; either alone explains nothing. */
export function provenReason(dossier: Dossier, address: Address, sources: readonly string[]) {
  const given = explanationFor(dossier.declared ?? {}, 'address', { value: addressText(address), sources });
  const paper = given && proofOfAddress(dossier, address);
  return given && paper ? { reason: given.reason, paper } : undefined;
}
