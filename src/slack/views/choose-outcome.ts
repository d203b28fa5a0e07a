import type { ModalView } from '@slack/types';
import { actions } from '../ids.ts';
import { plain } from '../text.ts';
import { outcomeText } from './wording.ts';

/** Which decision it is; choosing goes on at once to the form of that one. */
export function chooseOutcomeView(key: string): ModalView {
  return {
    type: 'modal',
    private_metadata: JSON.stringify({ case: key, request: '' }),
    title: plain('Decide', 24),
    close: plain('Cancel', 24),
    blocks: [
      {
        type: 'section',
        block_id: 'kind',
        text: plain(`What was decided for ${key}?`, 200),
        accessory: {
          type: 'static_select',
          action_id: actions.chooseOutcome,
          placeholder: plain('Choose', 150),
          options: Object.entries(outcomeText).map(([value, text]) => ({ text: plain(text), value })),
        },
      },
    ],
  };
}
