import { directChannel, findChannel, isMember } from '../people.ts';
import { SlackRefusal } from '../refusal.ts';
import type { SandboxChannel, SandboxMessage } from '../state.ts';
import type { Workspace } from '../workspace-context.ts';

const scopePrefix = { public: 'channels', private: 'groups', im: 'im' } as const;

export function needScope(workspace: Workspace, needed: string): void {
  const provided = workspace.app.scopes;
  if (!provided.includes(needed)) {
    throw new SlackRefusal('missing_scope', { needed, provided: provided.join(',') });
  }
}

/** The scope of a method whose name depends on the kind of channel: `groups:history`. */
export function needChannelScope(workspace: Workspace, channel: SandboxChannel, act: string): void {
  needScope(workspace, `${scopePrefix[channel.kind]}:${act}`);
}

/** A channel as the bot sees it: private ones that it isn't in don't exist for it. */
export function channelForBot(workspace: Workspace, wanted: string | undefined): SandboxChannel {
  const channel = findChannel(workspace, wanted ?? '');
  const isHidden = channel?.kind !== 'public' && channel && !isMember(channel, workspace.state.botUserId);
  if (channel === undefined || isHidden) throw new SlackRefusal('channel_not_found');
  return channel;
}

/** Where a message may go: an id, a `#name`, or a person's id for their direct messages. */
export function channelToPostIn(workspace: Workspace, wanted: string | undefined): SandboxChannel {
  const channel = channelNamed(workspace, wanted ?? '');
  if (channel.isArchived) throw new SlackRefusal('is_archived');
  const mayPost = isMember(channel, workspace.state.botUserId) || workspace.app.scopes.includes('chat:write.public');
  if (!mayPost) throw new SlackRefusal('not_in_channel');
  return channel;
}

function channelNamed(workspace: Workspace, wanted: string): SandboxChannel {
  const person = workspace.state.users.find(({ id }) => id === wanted);
  if (person !== undefined && !person.deleted) return directChannel(workspace, workspace.state.botUserId, person.id);
  const byName = workspace.state.channels.find(({ name }) => name !== '' && name === wanted.replace(/^#/, ''));
  return channelForBot(workspace, byName?.id ?? wanted);
}

/** The `ts` of the thread's parent, also when a reply's was given. */
export function threadParent(messages: readonly SandboxMessage[], threadTs: string): string | undefined {
  const found = messages.find(({ ts, ephemeral }) => ts === threadTs && !ephemeral);
  return found === undefined ? undefined : (found.thread_ts ?? found.ts);
}
