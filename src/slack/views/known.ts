import type { KnownBlock, ModalView } from '@slack/types';
import type { Entry } from '../../cases/entry.ts';
import type { EntryWhat } from '../../cases/forms/entry-form.ts';
import { actions } from '../ids.ts';
import { count, plain } from '../text.ts';
import { entryName, entryTitle, whenText } from './entry-text.ts';

const perPage = 30;

const heads: Readonly<Record<EntryWhat, string>> = {
  source: 'Sources',
  event: 'Events',
  declared: 'What they told us openly',
  lookup: 'Look-ups',
};

/** Everything that was entered of a case, by page; what was withdrawn stands last. */
export function knownView(key: string, entries: readonly Entry[], page: number): ModalView {
  const listed = [...entries.filter(isStanding), ...entries.filter((entry) => isWithdrawn(entry))];
  const pages = Math.max(1, Math.ceil(listed.length / perPage));
  const at = Math.min(Math.max(0, page), pages - 1);
  const shown = listed.slice(at * perPage, (at + 1) * perPage);
  return {
    type: 'modal',
    private_metadata: JSON.stringify({ case: key, page: at, request: '' }),
    title: plain(`${key}: what is known`, 24),
    close: plain('Close', 24),
    blocks: [
      { type: 'section', text: plain(summary(listed), 300) },
      ...shown.flatMap((entry, n) => [...headBefore(entry, shown[n - 1]), entryBlock(entry)]),
      ...pageButtons(at, pages),
    ],
  };
}

const isStanding = (entry: Entry): boolean => entry.withdrawnAt === undefined;
/** Earlier versions of what was changed are shown with what took their place. */
const isWithdrawn = (entry: Entry): boolean => entry.withdrawnAt !== undefined && entry.replacedBy === undefined;

function summary(entries: readonly Entry[]): string {
  const of = (what: EntryWhat): number => entries.filter((entry) => entry.what === what && isStanding(entry)).length;
  const withdrawn = entries.filter(isWithdrawn).length;
  return [
    count(of('source'), 'source'),
    count(of('event'), 'event'),
    `${of('declared')} declared`,
    count(of('lookup'), 'look-up'),
    ...(withdrawn > 0 ? [`${withdrawn} withdrawn`] : []),
  ].join(', ');
}

const headOf = (entry: Entry): string => (isStanding(entry) ? heads[entry.what] : 'Withdrawn');

function headBefore(entry: Entry, before: Entry | undefined): readonly KnownBlock[] {
  if (before && headOf(before) === headOf(entry)) return [];
  return [{ type: 'header', text: plain(headOf(entry), 150) }];
}

/** Keys, kinds, days and who: nothing of the candidate but what opens per person. */
function entryBlock(entry: Entry): KnownBlock {
  const title = entryTitle(entry);
  const rest = [
    entryName(entry) === title ? undefined : title,
    whenText(entry),
    entry.by && `by ${personText(entry.by)}`,
  ];
  return {
    type: 'section',
    block_id: `${entry.what}-${entry.id}`,
    text: { type: 'mrkdwn', text: [`*${entryName(entry)}*`, ...rest.filter(Boolean)].join('  ·  ') },
    accessory: {
      type: 'button',
      text: plain('Open'),
      action_id: actions.openEntry,
      value: `${entry.what}:${entry.id}`,
    },
  };
}

export const personText = (id: string): string => (/^[UW][A-Z0-9]+$/.test(id) ? `<@${id}>` : 'Crosscheck');

function pageButtons(at: number, pages: number): readonly KnownBlock[] {
  if (pages === 1) return [];
  const button = (text: string, page: number) => ({
    type: 'button' as const,
    text: plain(text),
    action_id: `${actions.knownPage}_${page < at ? 'before' : 'after'}`,
    value: String(page),
  });
  return [
    {
      type: 'actions',
      block_id: 'pages',
      elements: [...(at > 0 ? [button('Before', at - 1)] : []), ...(at < pages - 1 ? [button('More', at + 1)] : [])],
    },
    { type: 'context', elements: [plain(`Page ${at + 1} of ${pages}`, 100)] },
  ];
}
