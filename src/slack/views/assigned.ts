import type { KnownBlock } from '@slack/types';
import type { CaseFile, CaseItem, ItemEntry } from '../../cases/case-file.ts';
import { actions } from '../ids.ts';
import { clip, dayText, line, mention, plain, words } from '../text.ts';
import { isClosed } from './item-state.ts';
import { markOf } from './item-words.ts';
import { itemName, itemText, stateText } from './wording.ts';

export interface Assigned {
  readonly item: CaseItem;
  readonly entry: ItemEntry;
}

/** What somebody gave to somebody else and nobody has given on since: each is a message, so that Slack tells the person. */
export function assignedItems(file: CaseFile): readonly Assigned[] {
  return file.items.flatMap((item) => {
    const entry = item.history.findLast((one) => one.what === 'assigned');
    return entry && entry.to === item.ownerId && entry.by !== entry.to ? [{ item, entry }] : [];
  });
}

export function assignedMessage(file: CaseFile, { item, entry }: Assigned): KnownBlock[] {
  const due = item.dueOn && !isClosed(item) ? `, due ${dayText(item.dueOn)}` : '';
  return [
    {
      type: 'rich_text',
      elements: [
        line(
          words(`${markOf(item.state)} `),
          mention(item.ownerId),
          words(`: ${clip(itemName(item), 300)}`, { bold: !isClosed(item) }),
          words(`, ${stateText[item.state]}${due}. Given by `),
          mention(entry.by),
        ),
      ],
    },
    ...(isClosed(item) || file.decision
      ? []
      : [
          {
            type: 'actions' as const,
            block_id: 'assigned',
            elements: [
              {
                type: 'button' as const,
                text: plain('Open'),
                action_id: actions.openItem,
                value: `${file.key}:${item.id}`,
              },
            ],
          },
        ]),
  ];
}

/** Without the employer's or school's name, which a notification does not show. */
export function assignedText(file: CaseFile, { item }: Assigned): string {
  return `${file.key}: <@${item.ownerId}> has "${itemText[item.kind]}", ${stateText[item.state]}`;
}
