import type { KnownBlock, RichTextSection } from '@slack/types';
import type { CaseFile, CaseItem, Departure } from '../../cases/case-file.ts';
import { actions } from '../ids.ts';
import { clip, dayText, line, mention, plain, words } from '../text.ts';
import { button } from './case-card.ts';
import { type ItemGroup, isClosed, itemGroups, openMeasures } from './item-state.ts';
import { closedCount, markOf } from './item-words.ts';
import { itemName, itemText, stateText } from './wording.ts';

/** Slack refuses messages of more than about 11,000 characters of blocks; these keep it well below. */
const mostOrganisations = 15;
const mostDepartures = 10;

/** The checklist in the thread: each item with its state, why, and who has it if that is not the case's owner. */
export function checklistMessage(file: CaseFile): KnownBlock[] {
  const open = openMeasures(file);
  return [
    {
      type: 'header',
      text: plain(`Nine measures: ${file.report.checklist.length - open} closed, ${open} to close`, 150),
    },
    { type: 'context', elements: [{ type: 'mrkdwn', text: usual(file) }] },
    {
      type: 'rich_text',
      elements: [...itemGroups(file).flatMap((group) => groupLines(file, group)), ...departures(file)],
    },
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
  return `${file.key}: ${openMeasures(file)} measures to close`;
}

/** What holds for most items is said once. */
function usual(file: CaseFile): string {
  const due = usualDue(file);
  return `With <@${file.ownerId}>${due ? ` and due on ${dayText(due)}` : ''}, where nothing else is said`;
}

/** The due date of most open items. */
function usualDue(file: CaseFile): string | undefined {
  const dues = file.items.filter((item) => !isClosed(item)).flatMap((item) => item.dueOn ?? []);
  const times = (due: string): number => dues.filter((one) => one === due).length;
  return dues.reduce<string | undefined>(
    (best, due) => (best !== undefined && times(best) >= times(due) ? best : due),
    undefined,
  );
}

function groupLines(file: CaseFile, { kind, items }: ItemGroup): readonly RichTextSection[] {
  if (kind === 'measures') return items.map((item) => itemLine(file, item, itemName(item)));
  const title = kind === 'organisations' ? itemText.docs_direct : itemText[kind];
  const shown = kind === 'organisations' ? items.slice(0, mostOrganisations) : items;
  const left = items.length - shown.length;
  return [
    line(
      words(`${items.every(isClosed) ? '☑' : '☐'} ${title}`, { bold: !items.every(isClosed) }),
      words(`: ${closedCount(items)}`),
    ),
    ...shown.map((item) => itemLine(file, item, item.label ?? title, '      ')),
    ...(left > 0 ? [line(words(`      and ${left} more: open the checklist`))] : []),
  ];
}

function itemLine(file: CaseFile, item: CaseItem, name: string, indent = ''): RichTextSection {
  const isUsual = item.dueOn === undefined || item.dueOn === usualDue(file);
  const due = isUsual || isClosed(item) ? '' : `, due ${dayText(item.dueOn ?? '')}`;
  const isSaidBelow = file.departures.some((one) => one.kind === item.kind && one.label === item.label);
  const why = isSaidBelow || item.why === 'not recorded' ? '' : `. ${clip(item.why, indent ? 100 : 160)}`;
  const isOthers = item.ownerId !== file.ownerId && !isClosed(item);
  return line(
    words(`${indent}${markOf(item.state)} ${clip(name, 120)}`, { bold: !isClosed(item) && indent === '' }),
    words(`: ${stateText[item.state]}${due}`),
    ...(isOthers ? [words(', '), mention(item.ownerId)] : []),
    words(why),
  );
}

const departureText: Readonly<Record<Departure['what'], string>> = {
  added: 'Added for this candidate',
  skipped: 'Skipped for this candidate',
};

function departures(file: CaseFile): readonly RichTextSection[] {
  const shown = file.departures.slice(0, mostDepartures);
  const left = file.departures.length - shown.length;
  return [
    ...shown.map((one) =>
      line(
        words(`${departureText[one.what]}: `, { bold: true }),
        words(`${clip(itemName(one), 120)}, by `),
        mention(one.by),
        words(` on ${dayText(one.at)}: ${clip(one.reason, 160)}`),
      ),
    ),
    ...(left > 0 ? [line(words(`and ${left} more that were added or skipped: open the checklist`))] : []),
  ];
}
