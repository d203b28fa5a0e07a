import type { Json } from '../../json.ts';
import { type Arguments, flagArgument, jsonArgument, neededText, recordArgument, textArgument } from '../arguments.ts';
import { editMessage, messageAt, messagesIn, putMessage, removeMessage } from '../message.ts';
import { isMember, userById } from '../people.ts';
import { SlackRefusal } from '../refusal.ts';
import type { SandboxChannel, SandboxMessage } from '../state.ts';
import type { Workspace } from '../workspace-context.ts';
import { channelForBot, channelToPostIn, threadParent } from './channel-access.ts';
import { attachmentsArgument, blocksArgument, metadataArgument } from './message-content.ts';
import { messageShape } from './message-shape.ts';
import type { Methods } from './method.ts';

interface Content {
  readonly text: string;
  readonly blocks?: readonly Json[];
  readonly attachments?: readonly Json[];
}

function contentOf(workspace: Workspace, args: Arguments): Content {
  const blocks = blocksArgument(workspace, args);
  const attachments = attachmentsArgument(workspace, args);
  const text = textArgument(args, 'text') ?? textArgument(args, 'markdown_text') ?? '';
  const hasAttachments = attachments !== undefined && attachments.length > 0;
  if (text === '' && (blocks === undefined || blocks.length === 0) && !hasAttachments)
    throw new SlackRefusal('no_text');
  return { text, ...(blocks && { blocks }), ...(hasAttachments && { attachments }) };
}

/**
 * The thread's parent. A reply to a parent that is gone is not refused: Slack posts it in the channel itself, and only
 * the missing `thread_ts` of its answer says so (slack-go/slack#1571).
 */
function threadArgument(workspace: Workspace, channel: SandboxChannel, args: Arguments): string | undefined {
  const wanted = textArgument(args, 'thread_ts');
  if (wanted === undefined) return undefined;
  return threadParent(messagesIn(workspace, channel.id), wanted);
}

function postMessage(workspace: Workspace, args: Arguments): Json {
  const channel = channelToPostIn(workspace, textArgument(args, 'channel'));
  const thread = threadArgument(workspace, channel, args);
  const metadata = metadataArgument(args);
  const message = putMessage(workspace, {
    ...contentOf(workspace, args),
    channel: channel.id,
    user: workspace.state.botUserId,
    botId: workspace.state.botId,
    ...(thread !== undefined && { thread_ts: thread, broadcast: flagArgument(args, 'reply_broadcast') }),
    ...(metadata && { metadata }),
  });
  return { channel: channel.id, ts: message.ts, message: messageShape(workspace, message, true) };
}

function postEphemeral(workspace: Workspace, args: Arguments): Json {
  const channel = channelToPostIn(workspace, textArgument(args, 'channel'));
  const person = userById(workspace, neededText(args, 'user'));
  if (!isMember(channel, person.id)) throw new SlackRefusal('user_not_in_channel');
  const thread = threadArgument(workspace, channel, args);
  const message = putMessage(workspace, {
    ...contentOf(workspace, args),
    channel: channel.id,
    user: workspace.state.botUserId,
    botId: workspace.state.botId,
    ephemeralTo: person.id,
    ...(thread !== undefined && { thread_ts: thread }),
  });
  return { message_ts: message.ts };
}

/** The bot's own message; ephemeral ones can't be reached by their `ts`. */
function ownMessage(workspace: Workspace, args: Arguments, refusal: string): SandboxMessage {
  const channel = channelForBot(workspace, textArgument(args, 'channel'));
  const message = messageAt(workspace, channel.id, neededText(args, 'ts'));
  if (message === undefined || message.ephemeral || message.subtype === 'tombstone') {
    throw new SlackRefusal('message_not_found');
  }
  if (message.botId !== workspace.state.botId) throw new SlackRefusal(refusal);
  return message;
}

/**
 * What isn't sent is kept, except that a text without blocks takes their place; an empty list or object takes it away.
 * https://docs.slack.dev/reference/methods/chat.update
 */
function update(workspace: Workspace, args: Arguments): Json {
  const message = ownMessage(workspace, args, 'cant_update_message');
  const sent = jsonArgument(args, 'blocks') ?? jsonArgument(args, 'attachments') ?? args.text ?? args.metadata;
  if (sent === undefined) throw new SlackRefusal('no_text');
  const text = textArgument(args, 'text');
  const blocks = blocksArgument(workspace, args);
  const metadata = metadataArgument(args);
  const attachments = attachmentsArgument(workspace, args);
  if (text === undefined && blocks?.length === 0) throw new SlackRefusal('no_text');
  editMessage(workspace, message, {
    ...(text !== undefined && { text }),
    ...((blocks ?? text) !== undefined && { blocks: blocks ?? [] }),
    ...(attachments && { attachments }),
    ...((metadata ?? recordArgument(args, 'metadata')) && { metadata: metadata ?? {} }),
  });
  return {
    channel: message.channel,
    ts: message.ts,
    text: message.text,
    message: messageShape(workspace, message, true),
  };
}

function remove(workspace: Workspace, args: Arguments): Json {
  const message = ownMessage(workspace, args, 'cant_delete_message');
  removeMessage(workspace, message);
  return { channel: message.channel, ts: message.ts };
}

function getPermalink(workspace: Workspace, args: Arguments): Json {
  const channel = channelForBot(workspace, textArgument(args, 'channel'));
  const message = messageAt(workspace, channel.id, neededText(args, 'message_ts'));
  if (message === undefined || message.ephemeral) throw new SlackRefusal('message_not_found');
  const thread = message.thread_ts === undefined ? '' : `?thread_ts=${message.thread_ts}&cid=${channel.id}`;
  const permalink = `${workspace.url()}/archives/${channel.id}/p${message.ts.replace('.', '')}${thread}`;
  return { channel: channel.id, permalink };
}

function addReaction(workspace: Workspace, args: Arguments): Json {
  const channel = channelForBot(workspace, textArgument(args, 'channel'));
  const message = messageAt(workspace, channel.id, neededText(args, 'timestamp'));
  if (message === undefined || message.ephemeral) throw new SlackRefusal('message_not_found');
  const name = neededText(args, 'name');
  const bot = workspace.state.botUserId;
  message.reactions ??= [];
  const known = message.reactions.find((reaction) => reaction.name === name);
  if (known?.users.includes(bot)) throw new SlackRefusal('already_reacted');
  if (known === undefined) message.reactions.push({ name, users: [bot] });
  else known.users.push(bot);
  workspace.changed();
  return {};
}

export const chatMethods: Methods = {
  'chat.postMessage': { token: 'bot', scope: 'chat:write', run: postMessage },
  'chat.postEphemeral': { token: 'bot', scope: 'chat:write', run: postEphemeral },
  'chat.update': { token: 'bot', scope: 'chat:write', run: update },
  'chat.delete': { token: 'bot', scope: 'chat:write', run: remove },
  'chat.getPermalink': { token: 'bot', run: getPermalink },
  'reactions.add': { token: 'bot', scope: 'reactions:write', run: addReaction },
};
