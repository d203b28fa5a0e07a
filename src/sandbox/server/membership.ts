import { emitEvent } from './event.ts';
import { isMember } from './people.ts';
import type { SandboxChannel } from './state.ts';
import type { Workspace } from './workspace-context.ts';

const letters = { public: 'C', private: 'G', im: 'D' } as const;

export function joinChannel(
  workspace: Workspace,
  channel: SandboxChannel,
  userId: string,
  inviter: string | undefined,
): void {
  if (isMember(channel, userId)) return;
  channel.members.push(userId);
  workspace.changed();
  emitMembership(workspace, channel, 'member_joined_channel', userId, inviter);
}

/** The bot itself hears `channel_left` or `group_left`: afterwards it sees nothing more of a private channel. */
export function leaveChannel(workspace: Workspace, channel: SandboxChannel, userId: string): void {
  const wasThere = isMember(channel, workspace.state.botUserId);
  channel.members = channel.members.filter((member) => member !== userId);
  workspace.changed();
  if (userId === workspace.state.botUserId) {
    const type = channel.kind === 'public' ? 'channel_left' : 'group_left';
    emitEvent(workspace, type, { type, channel: channel.id });
  } else if (wasThere) emitMembership(workspace, channel, 'member_left_channel', userId, undefined);
}

function emitMembership(
  workspace: Workspace,
  channel: SandboxChannel,
  type: string,
  user: string,
  inviter: string | undefined,
): void {
  if (!isMember(channel, workspace.state.botUserId)) return;
  emitEvent(workspace, type, {
    type,
    user,
    channel: channel.id,
    channel_type: letters[channel.kind],
    team: workspace.state.team.id,
    ...(inviter !== undefined && { inviter }),
  });
}
