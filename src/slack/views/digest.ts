import type { KnownBlock, RichTextSection } from '@slack/types';
import type { ChannelDigest, DigestItem } from '../../cases/digest.ts';
import { daysFrom } from '../../engine/digest.ts';
import { clip, count, dayText, line, plain, words } from '../text.ts';
import { itemName } from './wording.ts';

/** Lines of one message; what is more goes on in its thread. */
const mostLines = 50;
const mostNamed = 4;

export interface DigestMessage {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/**
 * The digest of one day: overdue first, then due today, then the rest by case. The first message is the others' root.
 * Owners are called only where it is for all.
 */
export function digestMessages(
  digest: ChannelDigest,
  names: ReadonlyMap<string, string>,
  isForAll = true,
): readonly DigestMessage[] {
  const owners = isForAll ? ownersIn(digest) : [];
  const lines = [...digestLines(digest, names), ...(owners.length > 0 ? [mentions(owners)] : [])];
  const parts = Math.max(1, Math.ceil(lines.length / mostLines));
  return Array.from({ length: parts }, (_, at) => {
    const own = lines.slice(at * mostLines, (at + 1) * mostLines);
    const part = parts > 1 ? ` (part ${at + 1} of ${parts})` : '';
    return {
      text: `${digestText(digest)}${part}`,
      blocks: [
        { type: 'header', text: plain(`Pending on ${dayText(digest.day)}${part}`, 150) },
        { type: 'rich_text', elements: own },
      ],
    };
  });
}

/** The takeaway, which is also the notification. */
export function digestText({ items, fresh }: ChannelDigest): string {
  const parts = [
    items.overdue.length > 0 && `${items.overdue.length} overdue`,
    items.today.length > 0 && `${items.today.length} due today`,
    items.later.length > 0 && `${items.later.length} later`,
    fresh.length > 0 && `new findings in ${fresh.map(({ key }) => key).join(', ')}`,
  ].filter(Boolean);
  return parts.length > 0 ? `Pending: ${clip(parts.join(', '), 300)}` : 'Nothing is pending';
}

/** Everybody who has something here, each once. */
export function ownersIn({ items }: ChannelDigest): readonly string[] {
  const all = [...items.overdue, ...items.today, ...items.later].flatMap(({ item }) => item.ownerId ?? []);
  return [...new Set(all)];
}

function digestLines(digest: ChannelDigest, names: ReadonlyMap<string, string>): RichTextSection[] {
  const { items, fresh, still, proposals, day } = digest;
  const one = (item: DigestItem) => itemLine(item, day, names);
  const sections = [
    ...titled('Overdue', items.overdue.map(one)),
    ...titled('Due today', items.today.map(one)),
    ...titled('Still to do', byCase(items.later)),
    ...titled(
      'New findings',
      fresh.map(({ key, titles }) =>
        entry(key, `${titles.slice(0, 3).join('; ')}${titles.length > 3 ? ` and ${titles.length - 3} more` : ''}`),
      ),
    ),
    ...titled(
      'Waits for a second look',
      proposals.map((key) => entry(key, 'a decision')),
    ),
    ...titled(
      'Without movement',
      still.map(({ key, days }) => entry(key, `nothing happened for ${count(days, 'day')}`)),
    ),
  ];
  if (sections.length === 0) return [line(words('Nothing is pending.'))];
  return sections;
}

function titled(title: string, lines: readonly RichTextSection[]): readonly RichTextSection[] {
  return lines.length === 0 ? [] : [line(words(`${title} (${lines.length})`, { bold: true })), ...lines];
}

function entry(key: string, text: string): RichTextSection {
  return line(words('• '), words(key, { bold: true }), words(`  ${clip(text, 400)}`));
}

function itemLine({ key, item, dueOn }: DigestItem, day: string, names: ReadonlyMap<string, string>): RichTextSection {
  const late = dueOn === undefined ? 0 : daysFrom(dueOn, day);
  const due = late > 0 ? `, due ${dayText(dueOn ?? '')} (${count(late, 'day')} ago)` : '';
  const owner = item.ownerId === undefined ? 'nobody has it' : (names.get(item.ownerId) ?? item.ownerId);
  return entry(key, `${itemName(item)}${due}, ${owner}`);
}

function byCase(items: readonly DigestItem[]): readonly RichTextSection[] {
  const keys = [...new Set(items.map(({ key }) => key))];
  return keys.map((key) => {
    const own = items.filter((one) => one.key === key);
    const named = own.slice(0, mostNamed).map(({ item }) => itemName(item));
    const more = own.length > named.length ? `; and ${own.length - named.length} more` : '';
    return entry(key, `${own.length} open: ${named.join('; ')}${more}`);
  });
}

/** The one place where owners are mentioned, each once. */
function mentions(owners: readonly string[]): RichTextSection {
  return {
    type: 'rich_text_section',
    elements: [
      { type: 'text', text: 'For ' },
      ...owners.flatMap((id, at) => [
        ...(at > 0 ? [{ type: 'text' as const, text: ', ' }] : []),
        { type: 'user' as const, user_id: id },
      ]),
    ],
  };
}
