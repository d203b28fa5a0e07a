import type { Json } from '../../json.ts';
import { isMember } from '../people.ts';
import type { SandboxChannel } from '../state.ts';
import type { Workspace } from '../workspace-context.ts';

export function channelShape(workspace: Workspace, channel: SandboxChannel): Json {
  const bot = workspace.state.botUserId;
  const common = { id: channel.id, created: channel.createdAt, is_archived: channel.isArchived, is_org_shared: false };
  if (channel.kind === 'im') {
    return { ...common, is_im: true, user: channel.members.find((member) => member !== bot), is_user_deleted: false };
  }
  return {
    ...common,
    name: channel.name,
    name_normalized: channel.name,
    is_channel: channel.kind === 'public',
    is_group: channel.kind === 'private',
    is_im: false,
    is_mpim: false,
    is_private: channel.kind === 'private',
    is_general: channel.name === 'general',
    is_member: isMember(channel, bot),
    is_shared: channel.isShared,
    is_ext_shared: channel.isShared,
    is_pending_ext_shared: false,
    creator: channel.members[0],
    context_team_id: workspace.state.team.id,
    topic: { value: channel.topic, creator: '', last_set: 0 },
    purpose: { value: '', creator: '', last_set: 0 },
  };
}
