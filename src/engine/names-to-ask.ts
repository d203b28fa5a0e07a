import { answersThatCount } from './answers.ts';
import { namesTried, untriedNames } from './checks/history/_names-tried.ts';
import type { Dossier } from './dossier.ts';
import { legalName } from './legal-name.ts';

/** Names under which an employer or a school may keep its record: the legal one and every declared former one. */
export function namesToAsk(dossier: Pick<Dossier, 'sources' | 'declared'>): readonly string[] {
  const legal = legalName(dossier)?.value;
  return [...new Set([...(legal === undefined ? [] : [legal]), ...(dossier.declared?.former_names ?? [])])];
}

/** Declared former names under which this organisation has not been asked by a contact that counts (RH-06). */
export function namesLeft(dossier: Dossier, organisation: string): readonly string[] {
  const replies = answersThatCount(dossier, organisation);
  return untriedNames(dossier.declared ?? {}, namesTried(replies, legalName(dossier)?.value));
}
