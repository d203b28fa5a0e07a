import type { KnownBlock } from '@slack/types';
import type { CaseLine, CaseList } from '../../cases/list-cases.ts';
import { actions } from '../ids.ts';
import { clip, count, escapeMarkup, plain } from '../text.ts';
import { dispositionText, outcomeText, stageText } from './wording.ts';

export interface ListWords {
  /** As it was typed; what the buttons ask again with. */
  readonly filter: string;
  /** Of the channel where it was asked for, rather than of all that the asker may see. */
  readonly isHere: boolean;
  /** Addresses of threads, by case id. */
  readonly links: ReadonlyMap<string, string>;
}

/** One page of cases that the asker may see, for the asker alone. */
export function listMessage(list: CaseList, { filter, isHere, links }: ListWords): KnownBlock[] {
  const { lines, total, page, pages } = list;
  const of = `${filter === '' ? 'open' : filter}, ${isHere ? 'in this channel' : 'in your channels'}`;
  if (total === 0) {
    const hint = filter === '' ? ' Type /screen to open one.' : ' Try /screen list all.';
    return [{ type: 'section', text: plain(`No cases (${of}).${hint}`, 3_000) }];
  }
  const where = pages > 1 ? `, page ${page} of ${pages}` : '';
  return [
    { type: 'header', text: plain(`${count(total, 'case')} (${of})${where}`, 150) },
    ...lines.map((one) => caseSection(one, links.get(one.id), !isHere)),
    ...(pages > 1 ? [paging(page, pages, filter)] : []),
  ];
}

function paging(page: number, pages: number, filter: string): KnownBlock {
  const turn = (text: string, to: number) => ({
    type: 'button' as const,
    text: plain(text),
    action_id: `${actions.listPage}_${to}`,
    value: `${to} ${filter}`,
  });
  return {
    type: 'actions',
    elements: [...(page > 1 ? [turn('Previous', page - 1)] : []), ...(page < pages ? [turn('Next', page + 1)] : [])],
  };
}

export function caseSection(one: CaseLine, link: string | undefined, isChannelShown: boolean): KnownBlock {
  return { type: 'section', text: { type: 'mrkdwn', text: clip(caseText(one, link, isChannelShown), 2_900) } };
}

/** Key with its thread, role, stage and owner; then where it stands. Nothing of the candidate. */
export function caseText(one: CaseLine, link: string | undefined, isChannelShown: boolean): string {
  const state = one.outcome ? outcomeText[one.outcome] : dispositionText[one.disposition];
  const where = isChannelShown ? `, in <#${one.channelId}>` : '';
  return `*${keyText(one.key, link)}*  ${escapeMarkup(one.roleTitle)}, ${stageText[one.stage]}, <@${one.ownerId}>${where}\n${state}`;
}

export function keyText(key: string, link: string | undefined): string {
  return link === undefined ? key : `<${link}|${key}>`;
}
