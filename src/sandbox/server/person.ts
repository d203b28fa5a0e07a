import { type Json, stringAt } from '../json.ts';
import { type Actor, channelOf, NotPossible, ownChannel } from './acts/act-context.ts';
import { act, type Place } from './acts/click.ts';
import { runCommand } from './acts/command.ts';
import { close, fill, type SubmitOutcome, submit } from './acts/form.ts';
import { say } from './acts/say.ts';
import { openHome, useShortcut } from './acts/shortcut.ts';
import { plainValue } from './element-value.ts';
import { mediaType } from './media-type.ts';
import { joinChannel, leaveChannel } from './membership.ts';
import { visibleMessages } from './message.ts';
import { findChannel, seesChannel } from './people.ts';
import type { SandboxMessage, StoredView } from './state.ts';
import { blocksOf, stackOf } from './view.ts';
import { slackId, type Workspace } from './workspace-context.ts';

/** A modal as the person sees it. */
export interface OpenView {
  readonly id: string;
  readonly type: 'modal';
  readonly callbackId: string;
  readonly title: string;
  readonly submit?: string;
  readonly close?: string;
  readonly blocks: readonly Json[];
  readonly hash: string;
  /** As in `view.state.values`. */
  readonly state: StoredView['values'];
  /** What each field holds, by `block_id`: a text, an option's value, a list of either. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly errors?: Readonly<Record<string, string>>;
  readonly pending?: boolean;
}

export interface PersonDriver {
  readonly userId: string;
  command(channelId: string, text: string): Promise<void>;
  say(channelId: string, text: string, threadTs?: string): Promise<string>;
  click(where: Place, actionId: string, blockId?: string, value?: unknown): Promise<void>;
  choose(where: Place, actionId: string, value: unknown, blockId?: string): Promise<void>;
  fill(viewId: string, values: Readonly<Record<string, unknown>>): void;
  submit(viewId: string): Promise<SubmitOutcome>;
  close(viewId: string): Promise<void>;
  shortcut(callbackId: string, message?: { readonly channelId: string; readonly ts: string }): Promise<void>;
  openHome(): Promise<void>;
  /** Uploads a file and gives its id, to be filled into a `file_input` or shared in a channel. */
  upload(name: string, bytes: Buffer, channelId?: string, threadTs?: string): string;
  /** Brings somebody into a channel that this person is in, the bot included. */
  invite(channelId: string, userId: string): Promise<void>;
  /** Takes somebody out of such a channel. */
  remove(channelId: string, userId: string): Promise<void>;
  views(): readonly OpenView[];
  /** Oldest first. Without a thread: what stands in the channel itself; with one: its parent and replies. */
  messages(channelId: string, threadTs?: string): readonly SandboxMessage[];
  home(): { readonly id: string; readonly blocks: readonly Json[] } | undefined;
  notifications(): readonly { readonly channelId: string; readonly text: string; readonly ts: string }[];
}

function label(view: StoredView, field: string): string | undefined {
  return stringAt(view.content[field], 'text');
}

function plainValues(view: StoredView): Readonly<Record<string, unknown>> {
  const byBlock = Object.entries(view.values).map(([blockId, entries]) => {
    const plain = Object.entries(entries).map(([actionId, entry]) => [actionId, plainValue(entry)] as const);
    return [blockId, plain.length === 1 ? plain[0]?.[1] : Object.fromEntries(plain)] as const;
  });
  return Object.fromEntries(byBlock);
}

export function openViewShape(view: StoredView): OpenView {
  const submitLabel = label(view, 'submit');
  const closeLabel = label(view, 'close');
  return {
    id: view.id,
    type: 'modal',
    callbackId: stringAt(view.content, 'callback_id') ?? '',
    title: label(view, 'title') ?? '',
    ...(submitLabel !== undefined && { submit: submitLabel }),
    ...(closeLabel !== undefined && { close: closeLabel }),
    blocks: blocksOf(view),
    hash: view.hash,
    state: view.values,
    values: plainValues(view),
    ...(view.errors && { errors: view.errors }),
    ...(view.pending && { pending: true }),
  };
}

function seenMessages(actor: Actor, channelId: string, threadTs: string | undefined): readonly SandboxMessage[] {
  const channel = findChannel(actor.workspace, channelId);
  if (channel === undefined || !seesChannel(actor.workspace, channel, actor.user.id)) return [];
  const all = visibleMessages(actor.workspace, channel, actor.user.id);
  return threadTs === undefined
    ? all.filter(({ thread_ts, broadcast }) => thread_ts === undefined || broadcast === true)
    : all.filter(({ ts, thread_ts }) => ts === threadTs || thread_ts === threadTs);
}

function upload(actor: Actor, name: string, bytes: Buffer, channelId?: string, threadTs?: string): string {
  const { workspace, user } = actor;
  const id = slackId(workspace, 'F');
  const channels = channelId === undefined ? [] : [channelOf(actor, channelId).id];
  const createdAt = Math.floor(workspace.clock() / 1000);
  const mimetype = mediaType(name);
  workspace.fileBytes.put(id, bytes);
  workspace.state.files.push({
    id,
    name,
    title: name,
    mimetype,
    size: bytes.length,
    user: user.id,
    createdAt,
    channels,
  });
  if (channelId !== undefined) say(actor, channelId, '', threadTs, [id]);
  workspace.changed();
  return id;
}

/** Acts as this person does in Slack, and sees what they see. */
export function personDriver(workspace: Workspace, userId: string): PersonDriver {
  const user = workspace.state.users.find(({ id }) => id === userId);
  if (user === undefined || user.deleted || user.isBot) throw new NotPossible(`${userId} is nobody who can act here.`);
  const actor: Actor = { workspace, user };
  return {
    userId,
    command: (channelId, text) => runCommand(actor, channelId, text),
    say: async (channelId, text, threadTs) => say(actor, channelId, text, threadTs),
    click: (where, actionId, blockId, value) => act(actor, where, actionId, blockId, value),
    choose: (where, actionId, value, blockId) => act(actor, where, actionId, blockId, value),
    fill: (viewId, values) => fill(actor, viewId, values),
    submit: (viewId) => submit(actor, viewId),
    close: (viewId) => close(actor, viewId),
    shortcut: (callbackId, message) => useShortcut(actor, callbackId, message),
    openHome: async () => openHome(actor),
    upload: (name, bytes, channelId, threadTs) => upload(actor, name, bytes, channelId, threadTs),
    invite: async (channelId, invited) => joinChannel(workspace, ownChannel(actor, channelId), invited, userId),
    remove: async (channelId, removed) => leaveChannel(workspace, ownChannel(actor, channelId), removed),
    views: () => stackOf(workspace, userId).map(openViewShape),
    messages: (channelId, threadTs) => seenMessages(actor, channelId, threadTs),
    home() {
      const view = workspace.state.homes[userId];
      return view === undefined ? undefined : { id: view.id, blocks: blocksOf(view) };
    },
    notifications: () =>
      workspace.state.notifications
        .filter((one) => one.userId === userId)
        .map(({ channelId, text, ts }) => ({ channelId, text, ts })),
  };
}
