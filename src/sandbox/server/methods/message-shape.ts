import type { Json } from '../../json.ts';
import { messagesIn } from '../message.ts';
import type { SandboxMessage } from '../state.ts';
import type { Workspace } from '../workspace-context.ts';
import { fileShape } from './file-shape.ts';

function threadShape(workspace: Workspace, message: SandboxMessage): Json {
  const all = messagesIn(workspace, message.channel).filter(({ ephemeral }) => !ephemeral);
  if (message.thread_ts !== undefined) {
    const parent = all.find(({ ts }) => ts === message.thread_ts);
    return { thread_ts: message.thread_ts, parent_user_id: parent?.user };
  }
  const replies = all.filter(({ thread_ts }) => thread_ts === message.ts);
  if (replies.length === 0) return {};
  const users = [...new Set(replies.map(({ user }) => user))];
  return {
    thread_ts: message.ts,
    reply_count: replies.length,
    reply_users_count: users.length,
    reply_users: users,
    latest_reply: replies.at(-1)?.ts,
    is_locked: false,
    subscribed: false,
  };
}

/** A message as the Web API gives it. Metadata only for those who ask for it. */
export function messageShape(workspace: Workspace, message: SandboxMessage, withMetadata: boolean): Json {
  const { state } = workspace;
  const files = state.files.filter(({ id }) => message.files?.includes(id));
  return {
    type: 'message',
    ...(message.subtype && { subtype: message.subtype }),
    user: message.user,
    text: message.text,
    ts: message.ts,
    team: state.team.id,
    ...(message.botId && { bot_id: message.botId, app_id: state.appId }),
    ...(message.blocks && { blocks: message.blocks }),
    ...(message.attachments && { attachments: message.attachments }),
    ...(message.edited && { edited: message.edited }),
    ...(files.length > 0 && { files: files.map((file) => fileShape(workspace, file)) }),
    ...(message.reactions && {
      reactions: message.reactions.map((one) => ({ ...one, count: one.users.length })),
    }),
    ...(withMetadata && message.metadata && { metadata: message.metadata }),
    ...threadShape(workspace, message),
  };
}
