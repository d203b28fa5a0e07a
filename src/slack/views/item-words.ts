import type { CaseItem, ItemKind } from '../../cases/case-file.ts';
import { isClosed } from './item-state.ts';

/** What closes an item, for the person who is to do it (design, the nine measures). */
export const closedBy: Readonly<Record<ItemKind, string>> = {
  docs_direct:
    'Ask them yourself, by a contact that you found in a register, a directory or on their own site. A contact from the candidate’s papers does not count.',
  id_scrutiny:
    'Two people read the document independently: its machine-readable zone, fonts, edges and dates. Record what they looked at.',
  video_interview:
    'A session with the camera on, the same short challenges as for everybody, two reviewers with a form each, and another way offered to whoever needs it.',
  background_check:
    'A vendor’s check, with its scope, its date and the consent on file. A clear one answers no other question.',
  biometric_or_idv:
    'A vendor’s status, a notary, or a meeting in person. “Unable to complete” is never held against anybody: offer another way.',
  payment_no_crypto: 'The pay method that both sides agreed on.',
  bank_matches_id: 'A document of the bank was seen, and its holder compared with the identity document.',
  cross_profile_consistency:
    'Somebody read the table of facts by source. It stays open while a cell of it is conflicting.',
  delivery_to_id_address:
    'Something was delivered to the address on the identity document, with the carrier’s proof, or a dated paper proves a new address.',
  adverse_action: 'Do it, and record what was sent or said.',
  incident: 'Do it, and record what was done.',
};

const marks: Readonly<Record<CaseItem['state'], string>> = { open: '☐', done: '☑', failed: '☒', not_applicable: '–' };

export const markOf = (state: CaseItem['state']): string => marks[state];

/** "2 of 3 closed". */
export function closedCount(items: readonly CaseItem[]): string {
  return `${items.filter(isClosed).length} of ${items.length} closed`;
}
