import type { KnownBlock, ModalView } from '@slack/types';
import type { CaseFile, CaseItem } from '../../cases/case-file.ts';
import { actions, callbacks } from '../ids.ts';
import { clip, count, dayText, plain } from '../text.ts';
import { isClosed } from './checklist.ts';
import { itemName, stateText } from './wording.ts';

/** The nine measures with what can be done with each. */
export function checklistView(file: CaseFile): ModalView {
  return {
    type: 'modal',
    callback_id: callbacks.checklist,
    private_metadata: JSON.stringify({ case: file.key, request: '' }),
    title: plain(`Checklist ${file.key}`, 24),
    close: plain('Close', 24),
    blocks: file.items.flatMap((item): KnownBlock[] => itemBlocks(file, item)),
  };
}

function itemBlocks(file: CaseFile, item: CaseItem): KnownBlock[] {
  const name = itemName(item);
  const about = [stateText[item.state], count(item.evidence.length, 'entry', 'entries'), item.why].join(' · ');
  return [
    { type: 'section', block_id: `about-${item.id}`, text: plain(`${isClosed(item) ? '☑' : '☐'} ${name}`, 200) },
    { type: 'context', elements: [plain(clip(about, 500), 600)] },
    ...item.evidence
      .slice(-2)
      .map((entry): KnownBlock => ({ type: 'context', elements: [plain(`${dayText(entry.at)}: ${entry.text}`, 400)] })),
    ...(file.decision ? [] : [buttonsOf(item)]),
    { type: 'divider' },
  ];
}

function buttonsOf(item: CaseItem): KnownBlock {
  const name = itemName(item);
  const settled = item.recorded !== 'open';
  const press = (text: string, action: string, value: string) => ({
    type: 'button' as const,
    text: plain(text),
    action_id: action,
    value,
    accessibility_label: `${text}: ${name}`.slice(0, 75),
  });
  const ref = `${item.id}:${item.version}`;
  if (settled)
    return {
      type: 'actions',
      block_id: `do-${item.id}`,
      elements: [press('Reopen', `${actions.itemMenu}_reopen`, `open:${ref}`)],
    };
  return {
    type: 'actions',
    block_id: `do-${item.id}`,
    elements: [
      press('Record evidence', actions.recordEvidence, ref),
      ...(item.evidence.length > 0 ? [press('Mark done', actions.markDone, `done:${ref}`)] : []),
      press('Not applicable', `${actions.itemMenu}_na`, `not_applicable:${ref}`),
      press('Could not be met', `${actions.itemMenu}_failed`, `failed:${ref}`),
    ],
  };
}
