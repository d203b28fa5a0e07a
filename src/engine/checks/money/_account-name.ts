import type { Dossier } from '../../dossier.ts';
import { compareWithLegalName, legalName } from '../../legal-name.ts';
import { listOf } from '../../list-of.ts';
import { compareNames } from '../../read/name.ts';
import type { Stated } from '../../stated.ts';
import { type Paper, papersIn } from '../_proof.ts';

/** The name on the identity document, where there is one; else the fullest legal name. */
export function nameToMeet(dossier: Dossier): Stated<string> | undefined {
  const paper = dossier.sources.find((source) => source.kind === 'identity_document' && source.name !== undefined);
  const [printed] = paper && 'name' in paper ? listOf(paper.name) : [];
  return paper && printed ? { source: paper.id, kind: 'identity_document', value: printed } : legalName(dossier);
}

/** A name in the bank's script counts as declared; a former or everyday name needs the paper that carries both. */
export function isOwnName(name: string, target: Stated<string>, dossier: Dossier): boolean {
  const native = { native_script_names: dossier.declared?.native_script_names ?? [] };
  const legal = legalName(dossier);
  const isTarget = compareNames(target.value, name, native).relation !== 'different';
  const isLegalToo = legal !== undefined && compareWithLegalName(dossier, target.value)?.relation !== 'different';
  return isTarget || (isLegalToo && compareNames(legal.value, name, native).relation !== 'different');
}

/** The certificate that carries the candidate's name and one of the others, if the dossier holds it. */
export function paperWithBoth(dossier: Dossier, names: readonly string[], target: Stated<string>): Paper | undefined {
  return papersIn(dossier, 'marriage_certificate', 'name_change').find((paper) => {
    const has = (name: string): boolean =>
      listOf(paper.name).some((one) => compareNames(one, name).relation !== 'different');
    return has(target.value) && names.some(has);
  });
}
