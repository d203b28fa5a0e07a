import type { Overflow } from '@slack/types';
import type { CaseFile } from '../../cases/case-file.ts';
import { actions } from '../ids.ts';
import { plain } from '../text.ts';

export type MenuWord = 'known' | 'export' | 'hand_over' | 'incident';

interface MenuEntry {
  readonly word: MenuWord;
  readonly text: string;
  readonly isShown: (file: CaseFile) => boolean;
}

/** At most five, which is what Slack shows. */
const entries: readonly MenuEntry[] = [
  { word: 'known', text: 'What is known', isShown: () => true },
  { word: 'export', text: 'Export as PDF and JSON', isShown: () => true },
  { word: 'hand_over', text: 'Hand over to another owner', isShown: (file) => !file.decision },
  { word: 'incident', text: 'Declare an incident', isShown: (file) => file.incidentAt === undefined },
];

/** What is done seldom with a case; undefined where nothing is left to do. */
export function caseMenu(file: CaseFile): Overflow | undefined {
  const shown = entries.filter((entry) => entry.isShown(file));
  if (shown.length === 0) return undefined;
  const options = shown.map(({ word, text }) => ({ text: plain(text), value: `${word}:${file.key}` }));
  return { type: 'overflow', action_id: actions.caseMenu, options };
}
