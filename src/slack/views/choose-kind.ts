import type { ModalView } from '@slack/types';
import { plain } from '../text.ts';

/** One list to choose from; choosing goes on at once. */
export function chooseKindView(
  title: string,
  key: string,
  action: string,
  forms: readonly { readonly kind: string; readonly title: string }[],
): ModalView {
  return {
    type: 'modal',
    private_metadata: JSON.stringify({ case: key, request: '' }),
    title: plain(title, 24),
    close: plain('Cancel', 24),
    blocks: [
      {
        type: 'section',
        block_id: 'kind',
        text: { type: 'mrkdwn', text: `What is it, for ${key}?` },
        accessory: {
          type: 'static_select',
          action_id: action,
          placeholder: plain('Choose', 150),
          options: forms.map((form) => ({ text: plain(form.title), value: form.kind })),
        },
      },
    ],
  };
}
