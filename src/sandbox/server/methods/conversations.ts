import type { Json } from '../../json.ts';
import { type Arguments, flagArgument, listedArgument, neededText, textArgument } from '../arguments.ts';
import { joinChannel, leaveChannel } from '../membership.ts';
import { messagesIn } from '../message.ts';
import { pageOf } from '../page-of.ts';
import { directChannel, isMember, userById } from '../people.ts';
import { SlackRefusal } from '../refusal.ts';
import type { SandboxChannel, SandboxMessage } from '../state.ts';
import type { Workspace } from '../workspace-context.ts';
import { channelForBot, needChannelScope, needScope, threadParent } from './channel-access.ts';
import { channelShape } from './channel-shape.ts';
import { messageShape } from './message-shape.ts';
import type { Methods } from './method.ts';

function info(workspace: Workspace, args: Arguments): Json {
  const channel = channelForBot(workspace, neededText(args, 'channel'));
  needChannelScope(workspace, channel, 'read');
  const count = flagArgument(args, 'include_num_members') ? { num_members: channel.members.length } : {};
  return { channel: { ...channelShape(workspace, channel), ...count } };
}

const apiKinds = { public: 'public_channel', private: 'private_channel', im: 'im' } as const;

/** Channels of the kinds asked for, as far as the bot sees them and its scopes reach. */
export function listedChannels(workspace: Workspace, args: Arguments): readonly SandboxChannel[] {
  const asked = listedArgument(args, 'types');
  const kinds = asked.length === 0 ? ['public_channel'] : asked;
  const bot = workspace.state.botUserId;
  const chosen = workspace.state.channels.filter(
    (channel) =>
      kinds.includes(apiKinds[channel.kind]) &&
      (channel.kind === 'public' || isMember(channel, bot)) &&
      !(flagArgument(args, 'exclude_archived') && channel.isArchived),
  );
  for (const channel of chosen) needChannelScope(workspace, channel, 'read');
  return chosen;
}

function list(workspace: Workspace, args: Arguments): Json {
  const page = pageOf(listedChannels(workspace, args), args);
  return {
    channels: page.items.map((channel) => channelShape(workspace, channel)),
    response_metadata: { next_cursor: page.next },
  };
}

function members(workspace: Workspace, args: Arguments): Json {
  const channel = channelForBot(workspace, neededText(args, 'channel'));
  needChannelScope(workspace, channel, 'read');
  const page = pageOf(channel.members, args);
  return { members: page.items, response_metadata: { next_cursor: page.next } };
}

function readable(workspace: Workspace, args: Arguments): SandboxChannel {
  const channel = channelForBot(workspace, neededText(args, 'channel'));
  needChannelScope(workspace, channel, 'history');
  if (!isMember(channel, workspace.state.botUserId)) throw new SlackRefusal('not_in_channel');
  return channel;
}

function between(args: Arguments): (message: SandboxMessage) => boolean {
  const oldest = Number(textArgument(args, 'oldest') ?? 0);
  const latest = Number(textArgument(args, 'latest') ?? Number.POSITIVE_INFINITY);
  const isInclusive = flagArgument(args, 'inclusive');
  return ({ ts }) => {
    const at = Number(ts);
    return isInclusive ? at >= oldest && at <= latest : at > oldest && at < latest;
  };
}

function messagePage(workspace: Workspace, args: Arguments, found: readonly SandboxMessage[]): Json {
  const page = pageOf(found, args);
  const withMetadata = flagArgument(args, 'include_all_metadata');
  return {
    messages: page.items.map((message) => messageShape(workspace, message, withMetadata)),
    has_more: page.next !== '',
    response_metadata: { next_cursor: page.next },
  };
}

function replies(workspace: Workspace, args: Arguments): Json {
  const channel = readable(workspace, args);
  const all = messagesIn(workspace, channel.id).filter(({ ephemeral }) => !ephemeral);
  const parent = threadParent(all, neededText(args, 'ts'));
  if (parent === undefined) throw new SlackRefusal('thread_not_found');
  const isWanted = between(args);
  const thread = all.filter((one) => one.ts === parent || (one.thread_ts === parent && isWanted(one)));
  return messagePage(workspace, args, thread);
}

/** Newest first, without replies in threads. */
function history(workspace: Workspace, args: Arguments): Json {
  const channel = readable(workspace, args);
  const isWanted = between(args);
  const found = messagesIn(workspace, channel.id)
    .filter((one) => !one.ephemeral && (one.thread_ts === undefined || one.broadcast === true) && isWanted(one))
    .reverse();
  return messagePage(workspace, args, found);
}

function open(workspace: Workspace, args: Arguments): Json {
  needScope(workspace, 'im:write');
  const known = textArgument(args, 'channel');
  const users = listedArgument(args, 'users');
  if (known === undefined && users.length !== 1) {
    throw new SlackRefusal(users.length === 0 ? 'users_list_not_supplied' : 'invalid_user_combination');
  }
  const channel = known === undefined ? directWith(workspace, users[0]) : channelForBot(workspace, known);
  const shape = channelShape(workspace, channel);
  return { channel: flagArgument(args, 'return_im') ? shape : { id: channel.id } };
}

function directWith(workspace: Workspace, userId: string | undefined): SandboxChannel {
  const person = userById(workspace, userId);
  if (person.deleted) throw new SlackRefusal('user_disabled');
  return directChannel(workspace, workspace.state.botUserId, person.id);
}

function join(workspace: Workspace, args: Arguments): Json {
  const channel = channelForBot(workspace, neededText(args, 'channel'));
  if (channel.kind !== 'public') throw new SlackRefusal('method_not_supported_for_channel_type');
  joinChannel(workspace, channel, workspace.state.botUserId, undefined);
  return { channel: channelShape(workspace, channel) };
}

function managed(workspace: Workspace, args: Arguments): SandboxChannel {
  const channel = channelForBot(workspace, neededText(args, 'channel'));
  needScope(workspace, channel.kind === 'public' ? 'channels:manage' : 'groups:write');
  if (!isMember(channel, workspace.state.botUserId)) throw new SlackRefusal('not_in_channel');
  return channel;
}

function invite(workspace: Workspace, args: Arguments): Json {
  const channel = managed(workspace, args);
  for (const userId of listedArgument(args, 'users')) {
    const person = userById(workspace, userId);
    if (person.id === workspace.state.botUserId) throw new SlackRefusal('cant_invite_self');
    if (isMember(channel, person.id)) throw new SlackRefusal('already_in_channel');
    joinChannel(workspace, channel, person.id, workspace.state.botUserId);
  }
  return { channel: channelShape(workspace, channel) };
}

function kick(workspace: Workspace, args: Arguments): Json {
  const channel = managed(workspace, args);
  const person = userById(workspace, neededText(args, 'user'));
  if (person.id === workspace.state.botUserId) throw new SlackRefusal('cant_kick_self');
  if (!isMember(channel, person.id)) throw new SlackRefusal('not_in_channel');
  leaveChannel(workspace, channel, person.id);
  return {};
}

export const conversationMethods: Methods = {
  'conversations.info': { token: 'bot', run: info },
  'conversations.list': { token: 'bot', run: list },
  'conversations.members': { token: 'bot', run: members },
  'conversations.replies': { token: 'bot', run: replies },
  'conversations.history': { token: 'bot', run: history },
  'conversations.open': { token: 'bot', run: open },
  'conversations.join': { token: 'bot', scope: 'channels:join', run: join },
  'conversations.invite': { token: 'bot', run: invite },
  'conversations.kick': { token: 'bot', run: kick },
};
