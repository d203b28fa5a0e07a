import type { ModalView } from '@slack/types';
import { actions, callbacks } from '../ids.ts';
import { plain } from '../text.ts';

/** Asked when `/screen` was typed where cases cannot live; the answer is verified, not believed. */
export function chooseChannelView(why: string, request: string, arePublicAllowed: boolean): ModalView {
  return {
    type: 'modal',
    callback_id: callbacks.chooseChannel,
    private_metadata: JSON.stringify({ request }),
    title: plain('Open a case', 24),
    submit: plain('Go on', 24),
    close: plain('Cancel', 24),
    blocks: [
      { type: 'section', text: plain(why, 3_000) },
      {
        type: 'input',
        block_id: 'channel',
        label: plain(arePublicAllowed ? 'Channel' : 'Private channel', 200),
        hint: plain('You and Crosscheck must both be in it.', 200),
        element: {
          type: 'conversations_select',
          action_id: actions.field,
          filter: {
            include: arePublicAllowed ? ['private', 'public'] : ['private'],
            exclude_bot_users: true,
            exclude_external_shared_channels: true,
          },
        },
      },
    ],
  };
}
