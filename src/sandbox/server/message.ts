import { isJson, type Json } from '../json.ts';
import { findChannel, isMember, seesMessage } from './people.ts';
import type { SandboxChannel, SandboxMessage } from './state.ts';
import { nextTs, type Workspace } from './workspace-context.ts';

const textCutAt = 40_000;
const notificationsKept = 300;

export interface MessageDraft {
  readonly channel: string;
  readonly user: string;
  readonly botId?: string;
  readonly text: string;
  readonly blocks?: readonly Json[];
  readonly attachments?: readonly Json[];
  readonly metadata?: Json;
  readonly thread_ts?: string;
  readonly broadcast?: boolean;
  readonly ephemeralTo?: string;
  readonly files?: readonly string[];
  readonly subtype?: string;
}

export function messagesIn(workspace: Workspace, channelId: string): SandboxMessage[] {
  workspace.state.messages[channelId] ??= [];
  return workspace.state.messages[channelId];
}

export function messageAt(workspace: Workspace, channelId: string, ts: string): SandboxMessage | undefined {
  return messagesIn(workspace, channelId).find((message) => message.ts === ts);
}

/** Slack names the blocks and elements that come without an id. */
export function withIds(workspace: Workspace, blocks: readonly Json[]): readonly Json[] {
  const named = (element: unknown): unknown =>
    isJson(element) && isInteractive(element) ? { action_id: workspace.id(), ...element } : element;
  return blocks.map((block) => ({
    block_id: workspace.id(),
    ...block,
    ...(Array.isArray(block.elements) && { elements: block.elements.map(named) }),
    ...(isJson(block.accessory) && { accessory: named(block.accessory) }),
    ...(isJson(block.element) && { element: named(block.element) }),
  }));
}

function isInteractive(element: Json): boolean {
  const type = String(element.type);
  return type === 'button' || type === 'overflow' || /(select|picker|input|checkboxes|radio_buttons)$/.test(type);
}

/** Keeps a message and notifies those who would have heard their phone. */
export function putMessage(workspace: Workspace, draft: MessageDraft): SandboxMessage {
  const { ephemeralTo, blocks, ...rest } = draft;
  const message: SandboxMessage = {
    ...rest,
    ts: nextTs(workspace),
    text: [...draft.text].slice(0, textCutAt).join(''),
    ...(blocks && { blocks: withIds(workspace, blocks) }),
    ...(ephemeralTo !== undefined && { ephemeralTo, ephemeral: true }),
  };
  messagesIn(workspace, draft.channel).push(message);
  notify(workspace, message);
  workspace.changed();
  return message;
}

function notify(workspace: Workspace, message: SandboxMessage): void {
  const { state } = workspace;
  const channel = findChannel(workspace, message.channel);
  if (channel === undefined || message.ephemeral || message.subtype !== undefined) return;
  const text = message.text === '' ? 'This content can’t be displayed.' : message.text;
  for (const userId of channel.members) {
    if (userId === message.user) continue;
    state.notifications.push({ userId, channelId: channel.id, text, ts: message.ts });
  }
  state.notifications.splice(0, Math.max(0, state.notifications.length - notificationsKept));
}

/** A parent with answers leaves a tombstone, everything else goes without a trace. */
export function removeMessage(workspace: Workspace, message: SandboxMessage): void {
  const all = messagesIn(workspace, message.channel);
  const hasReplies = all.some((other) => other.thread_ts === message.ts && !other.ephemeral);
  const at = all.indexOf(message);
  const { ts, channel } = message;
  if (hasReplies) {
    all.splice(at, 1, { ts, channel, user: 'USLACKBOT', text: 'This message was deleted.', subtype: 'tombstone' });
  } else all.splice(at, 1);
  workspace.changed();
}

export function editMessage(
  workspace: Workspace,
  message: SandboxMessage,
  change: Partial<Pick<SandboxMessage, 'text' | 'blocks' | 'attachments' | 'metadata'>>,
): void {
  if (change.text !== undefined) message.text = [...change.text].slice(0, textCutAt).join('');
  if (change.blocks !== undefined) message.blocks = withIds(workspace, change.blocks);
  if (change.attachments !== undefined) message.attachments = change.attachments;
  if (change.metadata !== undefined) message.metadata = change.metadata;
  message.edited = { user: message.user, ts: nextTs(workspace) };
  workspace.changed();
}

export function visibleMessages(
  workspace: Workspace,
  channel: SandboxChannel,
  userId: string,
): readonly SandboxMessage[] {
  return messagesIn(workspace, channel.id).filter(
    (message) => seesMessage(message, userId) && (isMember(channel, userId) || !message.ephemeral),
  );
}
