import type { KnownBlock, ModalView } from '@slack/types';
import type { CaseFile } from '../../cases/case-file.ts';
import { actions } from '../ids.ts';
import { clip, line, plain, words } from '../text.ts';
import { button } from './case-card.ts';
import { textView } from './modal.ts';
import { type NotCheckedGroup, notCheckedGroups } from './not-checked-groups.ts';

const mostLines = 40;
/** Things named of a group; each check is named on request. */
const mostNamed = 8;
const mostButtons = 20;

/** What was explained, what could not be checked and why, and what is clear: as plain to see as what was found. */
export function notCheckedMessage(file: CaseFile): KnownBlock[] {
  const { explained, clear, not_checked: notChecked } = file.report;
  const groups = notCheckedGroups(file);
  return [
    {
      type: 'header',
      text: plain(`Not checked: ${notChecked.length}. Explained: ${explained.length}. Clear: ${clear.length}`, 150),
    },
    {
      type: 'rich_text',
      elements: [
        ...(explained.length > 0 ? [line(words('Explained', { bold: true }))] : []),
        ...explained
          .slice(0, mostLines)
          .map((entry) => line(words(`• ${clip(entry.title, 150)}: ${clip(entry.reason, 250)}`))),
        line(words('Not checked, and what it lacks', { bold: true })),
        ...groups.map(groupLine),
        line(
          words('Clear', { bold: true }),
          words(clear.length > 0 ? `  ${clip(clear.map(named).join(', '), 1_500)}` : '  nothing yet'),
        ),
      ],
    },
    ...(notChecked.length > 0
      ? [
          {
            type: 'actions' as const,
            block_id: 'not-checked',
            elements: [button('Show each check', actions.showNotChecked, file)],
          },
        ]
      : []),
    ...takeBackButtons(file),
  ];
}

/** Explanations of a person can be taken back while the case is open. */
function takeBackButtons(file: CaseFile): KnownBlock[] {
  const given = file.report.explained.filter((entry) => entry.by === 'person').slice(0, mostButtons);
  if (file.decision || given.length === 0) return [];
  const elements = given.map((entry) => ({
    type: 'button' as const,
    text: plain(`Take back: ${entry.check.replaceAll('-', ' ')}`),
    action_id: `${actions.takeBack}_${entry.check}`.slice(0, 255),
    value: `${file.key}:${entry.check}`,
  }));
  return [{ type: 'actions', block_id: 'take-back', elements }];
}

export function notCheckedText(file: CaseFile): string {
  return `${file.key}: ${file.report.not_checked.length} not checked`;
}

const named = (check: string): string => check.replaceAll('-', ' ');

/** "no code account entered" under "Not entered" says it twice. */
function bare(why: string): string {
  return why.replace(/^no /, '').replace(/ (?:entered|stated|recorded|filled in)$|(?<=^[a-z ]+) look-up/, '');
}

/** One line a group, so that what was not checked is read as easily as what was found. */
function groupLine({ title, lacking }: NotCheckedGroup) {
  const all = lacking.map(({ why, checks }) => `${bare(why)}${checks.length > 1 ? ` (${checks.length})` : ''}`);
  const left = all.length - mostNamed;
  const text = `${all.slice(0, mostNamed).join('; ')}${left > 0 ? `; and ${left} more` : ''}`;
  return line(words(`• ${title}: `), words(clip(text, 900), { italic: true }));
}

/** Each check that lacks facts, by name, for one person. */
export function notCheckedView(file: CaseFile): ModalView {
  const blocks = notCheckedGroups(file).flatMap(({ title, lacking }): KnownBlock[] => [
    { type: 'header', text: plain(title, 150) },
    {
      type: 'rich_text',
      elements: lacking.map(({ why, checks }) =>
        line(words(`• ${clip(why, 200)}: `), words(clip(checks.join(', '), 400), { italic: true })),
      ),
    },
  ]);
  return textView(`${file.key}, not checked`, blocks);
}
