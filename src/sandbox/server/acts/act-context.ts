import { messageAt } from '../message.ts';
import { findChannel, isMember, seesChannel, seesMessage } from '../people.ts';
import type { SandboxChannel, SandboxMessage, SandboxUser, StoredView } from '../state.ts';
import { stackOf } from '../view.ts';
import type { Workspace } from '../workspace-context.ts';

/** A person doing something in the workspace. */
export interface Actor {
  readonly workspace: Workspace;
  readonly user: SandboxUser;
}

/** Thrown when a person tries what Slack's client would not let them do. */
export class NotPossible extends Error {}

export function channelOf(actor: Actor, channelId: string): SandboxChannel {
  const channel = findChannel(actor.workspace, channelId);
  if (channel === undefined || !seesChannel(actor.workspace, channel, actor.user.id)) {
    throw new NotPossible(`${actor.user.realName} does not see the channel ${channelId}.`);
  }
  return channel;
}

export function ownChannel(actor: Actor, channelId: string): SandboxChannel {
  const channel = channelOf(actor, channelId);
  if (!isMember(channel, actor.user.id)) {
    throw new NotPossible(`${actor.user.realName} is not in #${channel.name} and can’t write there.`);
  }
  return channel;
}

export function messageOf(actor: Actor, channelId: string, ts: string): SandboxMessage {
  const channel = channelOf(actor, channelId);
  const message = messageAt(actor.workspace, channel.id, ts);
  if (message === undefined || !seesMessage(message, actor.user.id)) {
    throw new NotPossible(`${actor.user.realName} does not see a message ${ts} in ${channel.name || channel.id}.`);
  }
  return message;
}

/** The modal on top, or the person's App Home: only these can be acted in. */
export function viewOf(actor: Actor, viewId: string): StoredView {
  const { workspace, user } = actor;
  const top = stackOf(workspace, user.id).at(-1);
  if (top?.id === viewId) return top;
  const home = workspace.state.homes[user.id];
  if (home?.id === viewId) return home;
  throw new NotPossible(`${user.realName} does not have the view ${viewId} in front of them.`);
}
