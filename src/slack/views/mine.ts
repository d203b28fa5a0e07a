import type { ActionsBlock, Button, KnownBlock } from '@slack/types';
import type { DueItem } from '../../cases/items-due.ts';
import type { CaseLine } from '../../cases/list-cases.ts';
import type { MyWork, RecentDecision, SecondLook } from '../../cases/my-work.ts';
import { byDue, daysFrom } from '../../engine/digest.ts';
import { actions } from '../ids.ts';
import { clip, count, dayText, escapeMarkup, plain } from '../text.ts';
import { caseText, keyText } from './list.ts';
import { itemName, outcomeText } from './wording.ts';

/** Items of one page of `/screen mine`: with headers and cases below the 50 blocks of a message. */
export const mostOfMine = 25;

/** What a page of it needs beside the rows. */
export interface MineWords {
  /** The person's local day, yyyy-mm-dd. */
  readonly day: string;
  /** Addresses of threads, by case key. */
  readonly links: ReadonlyMap<string, string>;
  readonly most: { readonly items: number; readonly cases: number; readonly looks: number };
  /** Of the items, from 1; what else there is stands on the first. */
  readonly page: number;
}

/** One person's own: what waits for their second look, their items, their cases. */
export function mineBlocks(work: MyWork, words: MineWords): KnownBlock[] {
  const items = itemBlocks(work.items, words);
  return words.page > 1 ? items : [...lookBlocks(work.looks, words), ...items, ...caseBlocks(work.cases, words)];
}

export function lookBlocks(looks: readonly SecondLook[], { links, most }: MineWords): KnownBlock[] {
  if (looks.length === 0) return [];
  return [
    header(`Waits for your second look: ${looks.length}`),
    ...looks.slice(0, most.looks).map((look): KnownBlock => {
      const text = { type: 'mrkdwn' as const, text: lookText(look, links.get(look.key)) };
      const accessory = button('Second look', actions.secondLook, look.key, 'primary');
      return { type: 'section', text, ...(look.proposedBy !== undefined && { accessory }) };
    }),
    ...more(looks.length - most.looks, ''),
  ];
}

function lookText({ key, roleTitle, proposedBy, findings, channelId }: SecondLook, link: string | undefined): string {
  const parts = [
    ...(proposedBy === undefined ? [] : [`<@${proposedBy}> would clear it although it is not complete`]),
    ...(findings === 0 ? [] : [`${count(findings, 'strong finding')} that you may explain, or ask about`]),
  ];
  return `*${keyText(key, link)}*  ${escapeMarkup(roleTitle)}, in <#${channelId}>\n${parts.join('. ')}`;
}

function itemBlocks(items: readonly DueItem[], { day, most, page }: MineWords): KnownBlock[] {
  if (items.length === 0) return [header('Your open items'), said('Nothing is open for you.')];
  const { overdue, today, later } = byDue(items, day);
  const at = Math.min(page, Math.ceil(items.length / most.items));
  const end = at * most.items;
  const late = overdue.length > 0 ? `, ${overdue.length} overdue` : '';
  return [
    header(`Your open items: ${items.length}${late}`),
    ...[...overdue, ...today, ...later].slice(end - most.items, end).map((item) => itemBlock(item, day)),
    ...more(items.length - end, `: /screen mine${pageAfter(end)}`),
  ];
}

/** The page of `/screen mine` that goes on after so many; the first needs no number. */
function pageAfter(shown: number): string {
  const page = Math.floor(shown / mostOfMine) + 1;
  return page > 1 ? ` ${page}` : '';
}

/** An employer's name is the candidate's text: plain, never read as markup. */
function itemBlock(item: DueItem, day: string): KnownBlock {
  return {
    type: 'section',
    text: plain(`${item.caseKey}  ${clip(itemName(item), 200)}${dueText(item, day)}`, 400),
    accessory: button('Open', actions.openItem, `${item.caseKey}:${item.itemId}`),
  };
}

function dueText({ dueOn }: DueItem, day: string): string {
  if (dueOn === undefined) return '';
  const late = daysFrom(dueOn, day);
  if (late > 0) return `, ${count(late, 'day')} late`;
  return late === 0 ? ', due today' : `, due ${dayText(dueOn)}`;
}

function caseBlocks(cases: readonly CaseLine[], { links, most }: MineWords): KnownBlock[] {
  if (cases.length === 0)
    return [header('Your cases'), said('You own no open case. Type /screen in a hiring channel to open one.')];
  return [
    header(`Your cases: ${cases.length}`),
    ...cases.slice(0, most.cases).map(
      (one): KnownBlock => ({
        type: 'section',
        text: { type: 'mrkdwn', text: clip(caseText(one, links.get(one.key), true), 2_900) },
        accessory: button('Checklist', actions.openChecklist, one.key),
      }),
    ),
    ...more(cases.length - most.cases, ': /screen list @me'),
  ];
}

export function decisionBlocks(decisions: readonly RecentDecision[], links: ReadonlyMap<string, string>): KnownBlock[] {
  if (decisions.length === 0) return [];
  const lines = decisions.map(
    (one) =>
      `*${keyText(one.key, links.get(one.key))}*  ${escapeMarkup(one.roleTitle)}: ${outcomeText[one.decided]} by <@${one.by}> on ${dayText(one.at)}`,
  );
  return [header('Decided lately'), { type: 'section', text: { type: 'mrkdwn', text: clip(lines.join('\n'), 2_900) } }];
}

function more(left: number, how: string): KnownBlock[] {
  return left > 0 ? [{ type: 'context', elements: [plain(`and ${left} more${how}`, 100)] }] : [];
}

const header = (text: string): KnownBlock => ({ type: 'header', text: plain(text, 150) });

export const said = (text: string): KnownBlock => ({ type: 'section', text: plain(text, 2_900) });

function button(text: string, action: string, value: string, style?: 'primary'): Button {
  return { type: 'button', text: plain(text), action_id: action, value, ...(style && { style }) };
}

export const settingsButton: ActionsBlock = {
  type: 'actions',
  block_id: 'home',
  elements: [button('Settings', actions.mySettings, 'me')],
};
