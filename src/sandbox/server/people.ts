import { SlackRefusal } from './refusal.ts';
import type { SandboxChannel, SandboxMessage, SandboxUser } from './state.ts';
import type { Workspace } from './workspace-context.ts';

export function userById(workspace: Workspace, userId: string | undefined): SandboxUser {
  const user = workspace.state.users.find(({ id }) => id === userId);
  if (user === undefined) throw new SlackRefusal('user_not_found');
  return user;
}

export function findChannel(workspace: Workspace, channelId: string): SandboxChannel | undefined {
  return workspace.state.channels.find(({ id }) => id === channelId);
}

export function isMember(channel: SandboxChannel, userId: string): boolean {
  return channel.members.includes(userId);
}

/** Guests see only the channels that they are in; other members may read public ones. */
export function seesChannel(workspace: Workspace, channel: SandboxChannel, userId: string): boolean {
  if (isMember(channel, userId)) return true;
  const user = workspace.state.users.find(({ id }) => id === userId);
  return channel.kind === 'public' && user !== undefined && !user.isGuest && user.teamId === workspace.state.team.id;
}

export function seesMessage(message: SandboxMessage, userId: string): boolean {
  return message.ephemeralTo === undefined || message.ephemeralTo === userId;
}

export function directChannel(workspace: Workspace, one: string, other: string): SandboxChannel {
  const known = workspace.state.channels.find(
    ({ kind, members }) => kind === 'im' && members.includes(one) && members.includes(other),
  );
  if (known !== undefined) return known;
  const made: SandboxChannel = {
    id: `D${other.slice(1)}${one.slice(-3)}`,
    name: '',
    kind: 'im',
    isShared: false,
    isArchived: false,
    topic: '',
    createdAt: Math.floor(workspace.clock() / 1000),
    members: [one, other],
  };
  workspace.state.channels.push(made);
  return made;
}
