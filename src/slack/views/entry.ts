import type { KnownBlock, ModalView, RichTextBlock } from '@slack/types';
import { type Entry, formOf } from '../../cases/entry.ts';
import type { Step } from '../../cases/entry-history.ts';
import type { FormPart } from '../../cases/forms/entry-form.ts';
import { actions } from '../ids.ts';
import { clip, dayText, line, mention, plain, words } from '../text.ts';
import { knownButton } from './choose-entry.ts';
import { entryName, entryTitle, labelText, valueText, whenText } from './entry-text.ts';

/** A longer value is cut here, visibly; its form shows it whole. */
const mostShown = 1_500;
const mostSteps = 15;

export interface EntryWords {
  readonly key: string;
  readonly entry: Entry;
  readonly history: readonly Step[];
  /** A decided case is only read. */
  readonly isOpen: boolean;
  readonly said?: string;
}

/** One entry with its full values, its parts to change, and its history. */
export function entryView({ key, entry, history, isOpen, said }: EntryWords): ModalView {
  const isStanding = entry.withdrawnAt === undefined;
  const mayChange = isOpen && isStanding;
  const parts = formOf(entry.what, entry.kind)?.parts ?? [];
  return {
    type: 'modal',
    callback_id: 'show_entry',
    private_metadata: JSON.stringify({ case: key, what: entry.what, entry: entry.id, stamp: entry.stamp, request: '' }),
    title: plain(entryTitle(entry), 24),
    close: plain('Close', 24),
    blocks: [
      ...(said ? [{ type: 'section' as const, text: plain(said, 300) }] : []),
      { type: 'rich_text', block_id: 'head', elements: [headLine(entry)] },
      ...(entry.count > 1 ? [many(entry)] : parts.flatMap((part) => partBlocks(part, entry, mayChange))),
      {
        type: 'actions',
        block_id: 'entry',
        elements: [knownButton(key), ...(mayChange ? [withdrawButton(entry)] : [])],
      },
      ...historyBlocks(history),
    ],
  };
}

function headLine(entry: Entry) {
  const state = entry.withdrawnAt === undefined ? '' : 'withdrawn  ·  ';
  const when = whenText(entry);
  const facts = `${state}${when}${when && entry.by ? ', entered by ' : ''}`;
  return line(words(entryName(entry), { bold: true }), words(`  ·  ${facts}`), ...(entry.by ? [person(entry.by)] : []));
}

const person = (id: string) => (/^[UW][A-Z0-9]+$/.test(id) ? mention(id) : words('Crosscheck'));

function many(entry: Entry): KnownBlock {
  const text = `${entry.count} entries came in one import and are withdrawn together. To change them, withdraw the import and import a corrected file.`;
  return { type: 'section', text: plain(text, 300) };
}

function partBlocks(part: FormPart, entry: Entry, mayChange: boolean): readonly KnownBlock[] {
  const given = part.fields.flatMap((field) => {
    const text = valueText(field, entry.body);
    return text === undefined
      ? []
      : [line(words(`${labelText(field)}: `, { italic: true }), words(clip(text, mostShown)))];
  });
  if (given.length === 0 && !mayChange) return [];
  const title = part.title || 'What was entered first';
  const head: KnownBlock = {
    type: 'section',
    block_id: `part-${part.key}`,
    text: { type: 'mrkdwn', text: `*${title}*` },
    ...(mayChange && {
      accessory: {
        type: 'button' as const,
        text: plain(given.length > 0 ? 'Change' : 'Add'),
        action_id: actions.changePart,
        value: part.key,
      },
    }),
  };
  const values: RichTextBlock = { type: 'rich_text', block_id: `values-${part.key}`, elements: given };
  return given.length > 0 ? [head, values] : [head];
}

function withdrawButton(entry: Entry) {
  return {
    type: 'button' as const,
    text: plain('Withdraw'),
    style: 'danger' as const,
    action_id: actions.withdrawEntry,
    value: `${entry.what}:${entry.id}`,
  };
}

function historyBlocks(history: readonly Step[]): readonly KnownBlock[] {
  if (history.length === 0) return [];
  const lines = history
    .slice(0, mostSteps)
    .flatMap((step) => [
      line(
        words(`${step.kind === 'withdrawn' ? 'Withdrawn' : 'Changed'} on ${dayText(step.at)} by `),
        person(step.by),
        words(step.reason ? `: ${step.reason}` : ''),
      ),
      ...step.before.map(({ field, text }) =>
        line(words(`    before, ${labelText(field)}: `), words(text === '' ? 'nothing' : clip(text, 300))),
      ),
    ]);
  return [
    { type: 'header', text: plain('History', 150) },
    { type: 'rich_text', block_id: 'history', elements: lines },
  ];
}
