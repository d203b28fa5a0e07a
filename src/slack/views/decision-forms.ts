import type { KnownBlock, ModalView } from '@slack/types';
import type { CaseFile, DecisionOutcome } from '../../cases/case-file.ts';
import { choicesOf, type Field } from '../../cases/forms/field.ts';
import { approversFor } from '../../cases/propose-clearing.ts';
import { neverAsked, whatIsOpen } from '../../cases/what-is-open.ts';
import { callbacks } from '../ids.ts';
import { clip, dayText, plain } from '../text.ts';
import { formView } from './modal.ts';
import { outcomeText } from './wording.ts';

const reason: Field = { key: 'reason', label: 'Why', hint: 'Kept with the case', input: 'lines', most: 1_000 };

export interface DecisionWords {
  readonly file: CaseFile;
  readonly outcome: DecisionOutcome;
  readonly userId: string;
  readonly request: string;
  /** Chosen in settings; asked for if absent. */
  readonly restrictedChannelId?: string | undefined;
}

/** The form of one outcome: it asks for what that outcome needs. */
export function decisionView(words: DecisionWords): ModalView {
  const { file, outcome, request } = words;
  const open = outcome === 'cleared' ? whatIsOpen(file.report) : undefined;
  return formView({
    callback: open ? callbacks.proposeClearing : callbacks.decide,
    title: `${outcomeText[outcome]}: ${file.key}`,
    submit: open ? 'Ask for a second look' : 'Decide',
    metadata: { case: file.key, kind: outcome, version: file.version, request },
    fields: fieldsFor(words),
    intro: introFor(words, open),
    initial: words.restrictedChannelId ? { channel: words.restrictedChannelId } : {},
  });
}

function fieldsFor({ file, outcome }: DecisionWords): readonly Field[] {
  if (outcome === 'referred') {
    return [reason, { key: 'channel', label: 'Restricted channel in which counsel reads', input: 'channel' }];
  }
  if (outcome !== 'declined') return [reason];
  return [
    reason,
    {
      key: 'vendor_report',
      label: 'Did a report of a vendor play any part?',
      hint: 'A background check, an identity check or a database report',
      input: 'choice',
      choices: choicesOf(['no', 'yes']),
    },
    ...(neverAsked(file).length > 0
      ? [{ key: 'not_asked', label: 'Why these were not put to the candidate', input: 'lines' as const, most: 1_000 }]
      : []),
  ];
}

function introFor({ file, outcome, userId }: DecisionWords, open: string | undefined): KnownBlock[] {
  switch (outcome) {
    case 'cleared':
      return open ? [say(open), say(secondLook(file, userId))] : [say('Every measure is closed with evidence.')];
    case 'declined': {
      const unasked = neverAsked(file);
      return [
        say('If a vendor’s report played a part, the candidate first gets a copy of it and time to answer.'),
        ...(unasked.length > 0 ? [say(`Never put to the candidate: ${unasked.join('; ')}`)] : []),
      ];
    }
    case 'referred':
      return [
        say(
          'The case goes on in the restricted channel, and nothing of it can be erased. What Crosscheck wrote here is emptied; what people wrote here stays.',
        ),
      ];
    default:
      return [];
  }
}

function secondLook(file: CaseFile, userId: string): string {
  const approvers = approversFor(file, userId);
  return approvers.length > 0
    ? 'Clearing it all the same needs a second person: an approver of the role confirms it or not.'
    : 'Clearing it all the same needs a second person, and this version of the role names no other approver.';
}

/** What the second person reads before they confirm a decision or not. */
export function secondLookView(file: CaseFile, request: string): ModalView | undefined {
  const { proposal } = file;
  if (!proposal) return undefined;
  return formView({
    callback: callbacks.secondLook,
    title: `Second look: ${file.key}`,
    submit: 'Answer',
    metadata: { case: file.key, version: file.version, request },
    fields: [
      {
        key: 'answer',
        label: 'Your answer',
        input: 'choice',
        choices: choicesOf(['confirm', 'refuse'], { confirm: 'Confirm: it is cleared', refuse: 'No: it stays open' }),
      },
    ],
    intro: [
      {
        type: 'section',
        text: { type: 'mrkdwn', text: `<@${proposal.by}> would clear it, ${dayText(proposal.at)}, because:` },
      },
      say(proposal.reason),
      say(whatIsOpen(file.report) ?? 'Every measure is closed with evidence.'),
    ],
  });
}

function say(text: string): KnownBlock {
  return { type: 'section', text: plain(clip(text, 2_900), 3_000) };
}
