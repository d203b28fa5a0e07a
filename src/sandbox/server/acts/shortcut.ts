import { emitEvent } from '../event.ts';
import { messageShape } from '../methods/message-shape.ts';
import { actionTs, interactionBase, issueResponseUrl, payloadChannelName } from '../payload.ts';
import { directChannel } from '../people.ts';
import { viewShape } from '../view.ts';
import { type Actor, messageOf, NotPossible } from './act-context.ts';

/** A global shortcut, or with a message the one in that message's menu. */
export async function useShortcut(
  actor: Actor,
  callbackId: string,
  where?: { readonly channelId: string; readonly ts: string },
): Promise<void> {
  const { workspace, user } = actor;
  const known = workspace.app.shortcuts;
  const type = where === undefined ? 'global' : 'message';
  if (known.length > 0 && !known.some((one) => one.callback_id === callbackId && one.type === type)) {
    throw new NotPossible(`The app has no ${type} shortcut "${callbackId}".`);
  }
  const common = {
    ...interactionBase(workspace, user),
    callback_id: callbackId,
    action_ts: actionTs(workspace),
  };
  if (where === undefined) {
    await workspace.delivery.ask('interactive', { type: 'shortcut', ...common });
    return;
  }
  const message = messageOf(actor, where.channelId, where.ts);
  await workspace.delivery.ask('interactive', {
    type: 'message_action',
    ...common,
    message_ts: message.ts,
    channel: { id: message.channel, name: payloadChannelName(workspace, message.channel) },
    message: messageShape(workspace, message, false),
    response_url: issueResponseUrl(workspace, { userId: user.id, channelId: message.channel }),
  });
}

export function openHome(actor: Actor): void {
  const { workspace, user } = actor;
  const view = workspace.state.homes[user.id];
  const channel = directChannel(workspace, workspace.state.botUserId, user.id);
  emitEvent(workspace, 'app_home_opened', {
    type: 'app_home_opened',
    user: user.id,
    channel: channel.id,
    tab: 'home',
    ...(view && { view: viewShape(workspace, view) }),
  });
}
