import type { Json } from '../../json.ts';
import { visibleMessages } from '../message.ts';
import { fileUrl } from '../methods/file-shape.ts';
import { isMember, seesChannel } from '../people.ts';
import { openViewShape, type PersonDriver } from '../person.ts';
import type { SandboxChannel, SandboxMessage, SandboxUser } from '../state.ts';
import { stackOf } from '../view.ts';
import type { Workspace } from '../workspace-context.ts';

function userOf(user: SandboxUser): Json {
  const { id, name, realName, isBot, isGuest, deleted, tz } = user;
  const initials = realName
    .split(' ')
    .map((part) => part[0] ?? '')
    .join('');
  return { id, name, realName, initials, isBot, isGuest, deleted, tz };
}

function unreadIn(workspace: Workspace, channel: SandboxChannel, userId: string): number {
  const readTo = workspace.state.reads[userId]?.[channel.id] ?? '';
  return visibleMessages(workspace, channel, userId).filter(
    ({ ts, user, thread_ts }) => ts > readTo && user !== userId && thread_ts === undefined,
  ).length;
}

function channelOf(workspace: Workspace, channel: SandboxChannel, userId: string): Json {
  const other = workspace.state.users.find(({ id }) => id !== userId && channel.members.includes(id));
  return {
    id: channel.id,
    name: channel.kind === 'im' ? (other?.realName ?? '') : channel.name,
    kind: channel.isShared ? 'shared' : channel.kind,
    isMember: isMember(channel, userId),
    botIsMember: isMember(channel, workspace.state.botUserId),
    unread: unreadIn(workspace, channel, userId),
    topic: channel.topic,
    isPrivate: channel.kind !== 'public',
    members: channel.members,
  };
}

function messageOf(workspace: Workspace, message: SandboxMessage): Json {
  const { metadata: _metadata, channel: _channel, botId: _botId, ephemeralTo: _to, files, ...shown } = message;
  const shared = workspace.state.files.filter(({ id }) => files?.includes(id));
  return {
    ...shown,
    ...(shared.length > 0 && {
      files: shared.map((file) => ({
        id: file.id,
        name: file.name,
        mimetype: file.mimetype,
        size: file.size,
        url: fileUrl(workspace, file),
        ...(file.altText !== undefined && { altText: file.altText }),
      })),
    }),
  };
}

/** Everything that this person sees now, as the browser page draws it. */
export function localState(workspace: Workspace, person: PersonDriver): Json {
  const { userId } = person;
  const { state, app } = workspace;
  const visible = state.channels.filter((channel) => seesChannel(workspace, channel, userId));
  const messages = visible.map((channel) => [
    channel.id,
    visibleMessages(workspace, channel, userId).map((message) => messageOf(workspace, message)),
  ]);
  return {
    team: { name: state.team.name },
    users: state.users.map(userOf),
    me: userId,
    channels: visible.map((channel) => channelOf(workspace, channel, userId)),
    messages: Object.fromEntries(messages),
    views: stackOf(workspace, userId).map(openViewShape),
    ...(person.home() && { home: person.home() }),
    notifications: person.notifications(),
    apps: { commands: app.commands, shortcuts: app.shortcuts, hasHome: app.hasHome },
  };
}

export function markRead(workspace: Workspace, userId: string, channelId: string): void {
  workspace.state.reads[userId] ??= {};
  const last = workspace.state.messages[channelId]?.at(-1)?.ts;
  if (last === undefined || workspace.state.reads[userId][channelId] === last) return;
  workspace.state.reads[userId][channelId] = last;
  workspace.changed();
}
