import { emitEvent } from '../event.ts';
import { messagesIn, putMessage } from '../message.ts';
import { threadParent } from '../methods/channel-access.ts';
import { messageShape } from '../methods/message-shape.ts';
import { isMember } from '../people.ts';
import type { SandboxChannel } from '../state.ts';
import { type Actor, NotPossible, ownChannel } from './act-context.ts';

const subscriptions = { public: 'message.channels', private: 'message.groups', im: 'message.im' } as const;
const channelTypes = { public: 'channel', private: 'group', im: 'im' } as const;

function threadIn(actor: Actor, channel: SandboxChannel, threadTs: string | undefined): string | undefined {
  if (threadTs === undefined) return undefined;
  const parent = threadParent(messagesIn(actor.workspace, channel.id), threadTs);
  if (parent === undefined) throw new NotPossible(`There is no thread ${threadTs} in ${channel.name}.`);
  return parent;
}

/** Writes a message and gives its `ts`. */
export function say(
  actor: Actor,
  channelId: string,
  text: string,
  threadTs?: string,
  files: readonly string[] = [],
): string {
  const { workspace, user } = actor;
  const channel = ownChannel(actor, channelId);
  const thread = threadIn(actor, channel, threadTs);
  const message = putMessage(workspace, {
    channel: channel.id,
    user: user.id,
    text,
    ...(files.length > 0 && { files }),
    ...(thread !== undefined && { thread_ts: thread }),
  });
  if (isMember(channel, workspace.state.botUserId)) {
    emitEvent(workspace, subscriptions[channel.kind], {
      ...messageShape(workspace, message, false),
      channel: channel.id,
      channel_type: channelTypes[channel.kind],
    });
  }
  return message.ts;
}
