import type { KnownBlock, ModalView } from '@slack/types';
import type { CaseFile, CaseItem } from '../../cases/case-file.ts';
import { actions, callbacks } from '../ids.ts';
import { count, dayText, plain } from '../text.ts';
import { type ItemGroup, isClosed, itemGroups } from './item-state.ts';
import { closedCount, markOf } from './item-words.ts';
import { itemName, stateText } from './wording.ts';

/** A row takes two blocks and Slack shows a hundred: a case with many employers goes on over pages. */
const rowsOfPage = 30;

const groupTitles: Readonly<Record<ItemGroup['kind'], string>> = {
  incident: 'Incident',
  adverse_action: 'Adverse action',
  measures: 'Measures',
  organisations: 'Companies and schools, asked directly',
};

/** Every item as a row; each opens a view of its own with what can be done. */
export function checklistView(file: CaseFile, page = 0): ModalView {
  const rows = itemGroups(file).flatMap((group) => group.items.map((item) => ({ group, item })));
  const pages = Math.max(1, Math.ceil(rows.length / rowsOfPage));
  const at = Math.min(page, pages - 1);
  const shown = rows.slice(at * rowsOfPage, (at + 1) * rowsOfPage);
  return {
    type: 'modal',
    callback_id: callbacks.checklist,
    private_metadata: JSON.stringify({ case: file.key, page: at, request: '' }),
    title: plain(`Checklist ${file.key}`, 24),
    close: plain('Close', 24),
    blocks: [
      ...shown.flatMap(({ group, item }, index): KnownBlock[] => [
        ...(index === 0 || shown[index - 1]?.group !== group ? [groupHeader(group, file)] : []),
        ...rowOf(file, item),
      ]),
      ...(pages > 1 ? [pageButtons(file, at, pages)] : []),
    ],
  };
}

/** One of the nine may stand further down, in parts: then these are the other ones. */
function groupHeader(group: ItemGroup, file: CaseFile): KnownBlock {
  const isRest = group.kind === 'measures' && group.items.length < file.report.checklist.length;
  const title = isRest ? 'The other measures' : groupTitles[group.kind];
  return { type: 'header', text: plain(`${title}: ${closedCount(group.items)}`, 150) };
}

function rowOf(file: CaseFile, item: CaseItem): KnownBlock[] {
  const name = item.label ?? itemName(item);
  return [
    {
      type: 'section',
      block_id: `item-${item.id}`,
      text: plain(`${markOf(item.state)} ${name}`, 300),
      accessory: {
        type: 'button',
        text: plain('Open'),
        action_id: actions.openItem,
        value: `${file.key}:${item.id}`,
        accessibility_label: plain(`Open: ${name}`, 75).text,
      },
    },
    { type: 'context', elements: [{ type: 'mrkdwn', text: standing(item) }] },
  ];
}

/** Who has an item and where it stands; ids and words of ours only, since this is marked up. */
export function standing(item: CaseItem): string {
  const isOpen = !isClosed(item);
  return [
    stateText[item.state],
    ...(isOpen ? [`<@${item.ownerId}>`] : []),
    ...(isOpen && item.dueOn ? [`due ${dayText(item.dueOn)}`] : []),
    ...(item.evidence.length > 0 ? [count(item.evidence.length, 'entry', 'entries')] : []),
  ].join(' · ');
}

function pageButtons(file: CaseFile, at: number, pages: number): KnownBlock {
  const turn = (text: string, to: number) => ({
    type: 'button' as const,
    text: plain(text),
    action_id: `${actions.checklistPage}_${to}`,
    value: `${file.key}:${to}`,
  });
  return {
    type: 'actions',
    block_id: 'pages',
    elements: [
      ...(at > 0 ? [turn(`Page ${at} of ${pages}`, at - 1)] : []),
      ...(at < pages - 1 ? [turn(`Page ${at + 2} of ${pages}`, at + 1)] : []),
    ],
  };
}
