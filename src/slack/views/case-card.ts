import type { ActionsBlock, Button, KnownBlock } from '@slack/types';
import type { CaseFile } from '../../cases/case-file.ts';
import { approversFor } from '../../cases/propose-clearing.ts';
import { actions } from '../ids.ts';
import { count, dayText, escapeMarkup, plain } from '../text.ts';
import { caseMenu } from './case-menu.ts';
import { openMeasures } from './item-state.ts';
import { informedText } from './notice.ts';
import { dispositionText, outcomeText, stageText } from './wording.ts';

/** The case in its channel. It never names the candidate: that is for the thread. */
export function caseCard(file: CaseFile): KnownBlock[] {
  return [
    { type: 'header', text: plain(`${file.key} · ${file.role.title}`, 150) },
    {
      type: 'section',
      text: { type: 'mrkdwn', text: file.decision ? decided(file) : dispositionText[file.report.disposition] },
    },
    ...[...proposed(file), ...held(file)].map(said),
    { type: 'context', elements: [{ type: 'mrkdwn', text: facts(file) }] },
    informed(file),
    file.decision ? reopenButton(file) : buttons(file),
  ];
}

/** What a notification and a screen reader say: the key and the counts, nothing of the candidate. */
export function caseCardText(file: CaseFile): string {
  const state = file.decision ? outcomeText[file.decision.outcome] : dispositionText[file.report.disposition];
  return `${file.key}: ${state}. ${counts(file)}`;
}

/** Whether the candidate has been told of the screening, with the text to tell them. */
function informed(file: CaseFile): KnownBlock {
  if (file.decision) return { type: 'context', elements: [plain(informedText(file), 200)] };
  return {
    type: 'section',
    block_id: 'informed',
    text: plain(informedText(file), 200),
    accessory: button('Notice text', actions.showNotice, file),
  };
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
  return [
    count(file.report.findings.length, 'finding'),
    `${count(openMeasures(file), 'measure')} open`,
    `${file.report.not_checked.length} not checked`,
  ].join(', ');
}

function decided(file: CaseFile): string {
  const decision = file.decision;
  if (!decision) return '';
  const confirmed = decision.confirmedBy ? `, confirmed by <@${decision.confirmedBy}>` : '';
  return `*${outcomeText[decision.outcome]}* by <@${decision.by}> on ${dayText(decision.at)}${confirmed}`;
}

/** A decision that waits for a second person, and whose turn it is. */
function proposed(file: CaseFile): readonly string[] {
  const { proposal } = file;
  if (!proposal || file.decision) return [];
  const approvers = approversFor(file, proposal.by).map((id) => `<@${id}>`);
  return [
    `<@${proposal.by}> would clear it although it is not complete. A second look waits for ${approvers.join(' or ')}.`,
  ];
}

function held(file: CaseFile): readonly string[] {
  return [
    ...(file.incidentAt ? [`*Incident declared* on ${dayText(file.incidentAt)}: its steps are in the checklist.`] : []),
    ...(file.legalHoldAt ? [`Legal hold since ${dayText(file.legalHoldAt)}: nothing of this case is erased.`] : []),
  ];
}

function said(text: string): KnownBlock {
  return { type: 'section', text: { type: 'mrkdwn', text } };
}

function buttons(file: CaseFile): ActionsBlock {
  return {
    type: 'actions',
    block_id: 'case',
    elements: [
      button('Add source', actions.addSource, file),
      button('Checklist', actions.openChecklist, file),
      button('Record event', actions.recordEvent, file),
      button('Move on', actions.moveStage, file),
      file.proposal
        ? button('Second look', actions.secondLook, file, 'primary')
        : button('Decide', actions.decide, file),
      ...menu(file),
    ],
  };
}

function reopenButton(file: CaseFile): ActionsBlock {
  return { type: 'actions', block_id: 'case', elements: [button('Reopen', actions.reopenCase, file), ...menu(file)] };
}

function menu(file: CaseFile) {
  const overflow = caseMenu(file);
  return overflow ? [overflow] : [];
}

export function button(
  text: string,
  action: string,
  file: { readonly key: string },
  style?: 'primary' | 'danger',
): Button {
  return { type: 'button', text: plain(text), action_id: action, value: file.key, ...(style && { style }) };
}
