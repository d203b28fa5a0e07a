import type { KnownBlock, ModalView } from '@slack/types';
import type { FormGroup } from '../../cases/forms/entry-form.ts';
import { actions } from '../ids.ts';
import { plain } from '../text.ts';

/** Groups of one list to choose from, each kind with the prefix by which it is told from the others. */
export interface ChoiceGroup {
  readonly title: string;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
}

export function formChoices(groups: readonly FormGroup[], what = ''): readonly ChoiceGroup[] {
  return groups.map(({ title, forms }) => ({
    title,
    choices: forms.map((form) => ({ value: what === '' ? form.kind : `${what}:${form.kind}`, text: form.title })),
  }));
}

/** One list in groups; choosing goes on at once. */
export function chooseEntryView(
  title: string,
  key: string,
  action: string,
  groups: readonly ChoiceGroup[],
  hint: string,
): ModalView {
  const blocks: KnownBlock[] = [
    {
      type: 'section',
      block_id: 'kind',
      text: { type: 'mrkdwn', text: `What is it, for ${key}?` },
      accessory: {
        type: 'static_select',
        action_id: action,
        placeholder: plain('Choose', 150),
        option_groups: groups.map((group) => ({
          label: plain(group.title),
          options: group.choices.map(({ value, text }) => ({ value, text: plain(text) })),
        })),
      },
    },
    { type: 'context', elements: [plain(hint, 300)] },
    { type: 'actions', block_id: 'known', elements: [knownButton(key)] },
  ];
  return {
    type: 'modal',
    private_metadata: JSON.stringify({ case: key, request: '' }),
    title: plain(title, 24),
    close: plain('Cancel', 24),
    blocks,
  };
}

export function knownButton(key: string) {
  return { type: 'button' as const, text: plain('What is known'), action_id: actions.showKnown, value: key };
}
