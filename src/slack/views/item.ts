import type { KnownBlock, ModalView } from '@slack/types';
import type { CaseFile, CaseItem, ItemEntry } from '../../cases/case-file.ts';
import { actions, callbacks } from '../ids.ts';
import { clip, count, dayText, line, mention, plain, words } from '../text.ts';
import { standing } from './checklist-modal.ts';
import { guideBlocks } from './interview.ts';
import { mayChange } from './item-state.ts';
import { closedBy, markOf } from './item-words.ts';
import { itemName, stateText } from './wording.ts';

/** Entries shown of one item, the newest; what is older is counted. */
const mostEntries = 25;

export interface ItemFacts {
  /** The legal name and every declared former one, to ask an employer or a school for. */
  readonly names: readonly string[];
  readonly reviewers: readonly string[];
}

/** One item: what closes it, what was entered, and what can be done now. */
export function itemView(file: CaseFile, item: CaseItem, facts: ItemFacts, page: number | undefined): ModalView {
  return {
    type: 'modal',
    callback_id: callbacks.showItem,
    private_metadata: JSON.stringify({ case: file.key, item: item.id, page, request: '' }),
    title: plain(`Checklist ${file.key}`, 24),
    close: plain(page === undefined ? 'Close' : 'Back', 24),
    blocks: [
      { type: 'header', text: plain(`${markOf(item.state)} ${itemName(item)}`, 150) },
      { type: 'context', elements: [{ type: 'mrkdwn', text: standing(item) }] },
      { type: 'section', text: plain(closedBy[item.kind], 1_000) },
      ...ofKind(file, item, facts),
      ...historyBlocks(item),
      ...(mayChange(file, item) ? [buttonsOf(file, item)] : []),
    ],
  };
}

function ofKind(file: CaseFile, item: CaseItem, { names, reviewers }: ItemFacts): KnownBlock[] {
  if (item.kind === 'video_interview') return guideBlocks(file, reviewers);
  if (item.kind !== 'docs_direct') return [];
  if (item.label === undefined) {
    return [said('Nothing is stated yet. With each job and school that is entered, an item for it appears here.')];
  }
  return [
    said(
      `Names to ask for: ${names.join('; ') || 'none is stated yet'}. A no counts only when each of them was tried.`,
    ),
    ...(item.state !== item.recorded ? [said(`Open again: ${item.why}`)] : []),
  ];
}

const said = (text: string): KnownBlock => ({ type: 'section', text: plain(text, 2_900) });

function historyBlocks(item: CaseItem): KnownBlock[] {
  if (item.history.length === 0) return [said('Nothing was entered yet.')];
  const shown = item.history.slice(-mostEntries);
  const left = item.history.length - shown.length;
  return [
    { type: 'divider' },
    {
      type: 'rich_text',
      elements: [
        ...(left > 0 ? [line(words(count(left, 'older entry', 'older entries'), { italic: true }))] : []),
        ...shown.map(entryLine),
      ],
    },
  ];
}

function entryLine(entry: ItemEntry) {
  const who = entry.by === 'crosscheck' ? words('Crosscheck') : mention(entry.by);
  const day = words(`${dayText(entry.at)}, `, { italic: true });
  if (entry.what === 'assigned') {
    const due = entry.text === '' ? '' : `, due ${dayText(entry.text)}`;
    return line(day, who, words(': given to '), mention(entry.to ?? ''), words(due));
  }
  const what = entry.what === 'evidence' ? 'evidence' : (stateText[entry.to as CaseItem['state']] ?? 'not applicable');
  return line(day, who, words(`: ${what}. `), words(clip(entry.text, 500)));
}

function buttonsOf(file: CaseFile, item: CaseItem): KnownBlock {
  const ref = `${item.id}:${item.version}`;
  const press = (text: string, action: string, value: string, style?: 'primary') => ({
    type: 'button' as const,
    text: plain(text),
    action_id: action,
    value,
    ...(style && { style }),
  });
  const interview = item.kind === 'video_interview' ? [press('Interview form', actions.interviewForm, file.key)] : [];
  if (item.recorded !== 'open') {
    return {
      type: 'actions',
      block_id: 'item',
      elements: [press('Reopen', actions.reopenItem, `open:${ref}`), ...interview],
    };
  }
  const isNothingToAsk = item.kind === 'docs_direct' && item.label === undefined;
  return {
    type: 'actions',
    block_id: 'item',
    elements: [
      ...(isNothingToAsk ? [] : [press('Record evidence', actions.recordEvidence, ref, 'primary')]),
      ...(item.evidence.length > 0 ? [press('Mark done', actions.markDone, `done:${ref}`)] : []),
      ...interview,
      press('Assign', actions.assignItem, ref),
      {
        type: 'overflow',
        action_id: actions.itemMenu,
        options: [
          { text: plain('Not applicable …'), value: `not_applicable:${ref}` },
          { text: plain('Could not be met …'), value: `failed:${ref}` },
        ],
      },
    ],
  };
}
