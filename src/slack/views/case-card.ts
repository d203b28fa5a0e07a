import type { ActionsBlock, Button, KnownBlock } from '@slack/types';
import type { CaseFile } from '../../cases/case-file.ts';
import { actions } from '../ids.ts';
import { count, dayText, escapeMarkup, plain } from '../text.ts';
import { dispositionText, outcomeText, stageText } from './wording.ts';

/** The case in its channel. It never names the candidate: that is for the thread. */
export function caseCard(file: CaseFile): KnownBlock[] {
  return [
    { type: 'header', text: plain(`${file.key} · ${file.role.title}`, 150) },
    {
      type: 'section',
      text: { type: 'mrkdwn', text: file.decision ? decided(file) : dispositionText[file.report.disposition] },
    },
    { type: 'context', elements: [{ type: 'mrkdwn', text: facts(file) }] },
    file.decision ? reopenButton(file) : buttons(file),
  ];
}

/** What a notification and a screen reader say: the key and the counts, nothing of the candidate. */
export function caseCardText(file: CaseFile): string {
  const state = file.decision ? outcomeText[file.decision.outcome] : dispositionText[file.report.disposition];
  return `${file.key}: ${state}. ${counts(file)}`;
}

function facts(file: CaseFile): string {
  return [
    `Stage: ${stageText[file.stage]}`,
    `owner <@${file.ownerId}>`,
    `role ${escapeMarkup(file.role.title)}, version ${file.role.version}`,
    counts(file),
  ].join('  ·  ');
}

function counts(file: CaseFile): string {
  const open = file.items.filter((item) => item.state === 'open' || item.state === 'failed').length;
  return [
    count(file.report.findings.length, 'finding'),
    `${count(open, 'measure')} open`,
    `${file.report.not_checked.length} not checked`,
  ].join(', ');
}

function decided(file: CaseFile): string {
  const decision = file.decision;
  if (!decision) return '';
  return `*${outcomeText[decision.outcome]}* by <@${decision.by}> on ${dayText(decision.at)}`;
}

function buttons(file: CaseFile): ActionsBlock {
  return {
    type: 'actions',
    block_id: 'case',
    elements: [
      button('Add source', actions.addSource, file, 'primary'),
      button('Checklist', actions.openChecklist, file),
      button('Record event', actions.recordEvent, file),
      button('Move on', actions.moveStage, file),
      button('Decide', actions.decide, file),
    ],
  };
}

function reopenButton(file: CaseFile): ActionsBlock {
  return { type: 'actions', block_id: 'case', elements: [button('Reopen', actions.reopenCase, file)] };
}

export function button(
  text: string,
  action: string,
  file: { readonly key: string },
  style?: 'primary' | 'danger',
): Button {
  return { type: 'button', text: plain(text), action_id: action, value: file.key, ...(style && { style }) };
}
