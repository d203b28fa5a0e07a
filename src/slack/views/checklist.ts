import type { KnownBlock } from '@slack/types';
import type { CaseFile, CaseItem } from '../../cases/case-file.ts';
import { actions } from '../ids.ts';
import { clip, line, plain, words } from '../text.ts';
import { button } from './case-card.ts';
import { itemName, stateText } from './wording.ts';

/** The nine measures in the thread: each with its state, why, and who has it. */
export function checklistMessage(file: CaseFile): KnownBlock[] {
  const closed = file.items.filter(isClosed).length;
  return [
    { type: 'header', text: plain(`Nine measures: ${closed} closed, ${file.items.length - closed} to close`, 150) },
    { type: 'rich_text', elements: file.items.map(itemLine) },
    ...(file.decision
      ? []
      : [
          {
            type: 'actions' as const,
            block_id: 'checklist',
            elements: [button('Open checklist', actions.openChecklist, file, 'primary')],
          },
        ]),
  ];
}

export function checklistText(file: CaseFile): string {
  return `${file.key}: ${file.items.filter((item) => !isClosed(item)).length} measures to close`;
}

export const isClosed = (item: CaseItem): boolean => item.state === 'done' || item.state === 'not_applicable';

const mark: Readonly<Record<CaseItem['state'], string>> = { open: '☐', done: '☑', failed: '☒', not_applicable: '–' };

function itemLine(item: CaseItem) {
  const due = item.dueOn ? `, due ${item.dueOn}` : '';
  return line(
    words(`${mark[item.state]} ${itemName(item)}`, { bold: !isClosed(item) }),
    words(`: ${stateText[item.state]}${due}. ${clip(item.why, 200)}`),
  );
}
