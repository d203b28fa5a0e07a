import type { KnownBlock } from '@slack/types';
import type { CaseFile } from '../../cases/case-file.ts';
import { clip } from '../text.ts';
import { assignedItems, assignedMessage, assignedText } from './assigned.ts';
import { caseCard, caseCardText } from './case-card.ts';
import { changeMessage } from './change.ts';
import { checklistMessage, checklistText } from './checklist.ts';
import { findingsMessages, findingsText } from './findings.ts';
import { matrixMessage, matrixText } from './matrix.ts';
import { notCheckedMessage, notCheckedText } from './not-checked.ts';

/** One message that a case wants to stand in Slack. Its kind and part name it for good; its blocks change. */
export interface WantedSurface {
  readonly kind: string;
  readonly part: string;
  readonly blocks: KnownBlock[];
  /** What a notification shows: the case key and counts. */
  readonly text: string;
}

export const cardKind = 'case_card';

/** Every message of a case, in the order in which the thread reads: the card is the thread's root. */
export function caseSurfaces(file: CaseFile): readonly WantedSurface[] {
  return [
    { kind: cardKind, part: '', blocks: caseCard(file), text: caseCardText(file) },
    ...findingsMessages(file).map((blocks, at) => ({
      kind: 'findings',
      part: String(at),
      blocks,
      text: findingsText(file),
    })),
    { kind: 'not_checked', part: '', blocks: notCheckedMessage(file), text: notCheckedText(file) },
    { kind: 'matrix', part: '', blocks: matrixMessage(file), text: matrixText(file) },
    { kind: 'checklist', part: '', blocks: checklistMessage(file), text: checklistText(file) },
    ...assignedItems(file).map((assigned) => ({
      kind: 'assigned',
      part: assigned.entry.id,
      blocks: assignedMessage(file, assigned),
      text: assignedText(file, assigned),
    })),
    ...file.changes.map((change) => ({
      kind: 'change',
      part: String(change.ordinal),
      blocks: changeMessage(change),
      text: `${file.key}: ${clip(change.text, 150)}`,
    })),
  ];
}
