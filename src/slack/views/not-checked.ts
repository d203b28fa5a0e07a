import type { KnownBlock } from '@slack/types';
import type { CaseFile } from '../../cases/case-file.ts';
import { actions } from '../ids.ts';
import { clip, line, plain, words } from '../text.ts';

const mostLines = 40;
const mostButtons = 20;

/** What was explained, what could not be checked and why, and what is clear: as plain to see as what was found. */
export function notCheckedMessage(file: CaseFile): KnownBlock[] {
  const { explained, clear, not_checked: notChecked } = file.report;
  const groups = byReason(notChecked);
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
        line(words('Not checked, and why', { bold: true })),
        ...groups
          .slice(0, mostLines)
          .map(([why, checks]) =>
            line(words(`• ${clip(why, 160)}: `), words(clip(checks.join(', '), 300), { italic: true })),
          ),
        ...(groups.length > mostLines ? [line(words(`and ${groups.length - mostLines} more reasons`))] : []),
        line(
          words('Clear', { bold: true }),
          words(clear.length > 0 ? `  ${clip(clear.map(named).join(', '), 1_500)}` : '  nothing yet'),
        ),
      ],
    },
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

function byReason(entries: CaseFile['report']['not_checked']): readonly (readonly [string, readonly string[]])[] {
  const groups = new Map<string, string[]>();
  for (const entry of entries) groups.set(entry.why, [...(groups.get(entry.why) ?? []), named(entry.check)]);
  return [...groups].sort((a, b) => b[1].length - a[1].length);
}
