export interface User {
  readonly id: string;
  readonly name: string;
  readonly realName: string;
  readonly initials: string;
  readonly isBot: boolean;
  readonly isGuest: boolean;
  readonly deleted: boolean;
  readonly tz: string;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'public' | 'private' | 'im' | 'shared';
  readonly isMember: boolean;
  readonly unread: number;
  readonly topic: string;
  readonly isPrivate: boolean;
}

export interface SharedFile {
  readonly id: string;
  readonly name: string;
  readonly mimetype: string;
  readonly url: string;
  readonly altText?: string;
}

export interface Message {
  readonly ts: string;
  readonly thread_ts?: string;
  readonly user: string;
  readonly text: string;
  readonly blocks?: readonly Block[];
  readonly edited?: unknown;
  readonly ephemeral?: boolean;
  readonly files?: readonly SharedFile[];
}

/** A block or an element as it came over the wire: its `type` says what else it has. */
export interface Block {
  readonly type: string;
  readonly block_id?: string;
  readonly action_id?: string;
  readonly [field: string]: unknown;
}

export interface OpenView {
  readonly id: string;
  readonly title: string;
  readonly submit?: string;
  readonly close?: string;
  readonly blocks: readonly Block[];
  readonly hash: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly errors?: Readonly<Record<string, string>>;
  readonly pending?: boolean;
}

export interface Notification {
  readonly channelId: string;
  readonly text: string;
  readonly ts: string;
}

export interface Workspace {
  readonly team: { readonly name: string };
  readonly users: readonly User[];
  readonly me: string;
  readonly channels: readonly Channel[];
  readonly messages: Readonly<Record<string, readonly Message[]>>;
  readonly views: readonly OpenView[];
  readonly home?: { readonly blocks: readonly Block[] };
  readonly notifications: readonly Notification[];
  readonly apps: {
    readonly commands: readonly { readonly command: string; readonly description: string; readonly usage?: string }[];
    readonly shortcuts: readonly { readonly callback_id: string; readonly name: string; readonly type: string }[];
  };
}

export interface Acted {
  readonly ok: boolean;
  readonly error?: string;
  readonly outcome?: { readonly kind: string; readonly timedOut?: boolean; readonly problem?: string };
}

export async function readWorkspace(user: string): Promise<Workspace> {
  const response = await fetch(`/local/state?user=${encodeURIComponent(user)}`);
  return response.json();
}

export async function act(user: string, what: string, body: object): Promise<Acted> {
  const response = await fetch('/local/act', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user, act: what, ...body }),
  });
  return response.json();
}

/** Calls back at every change that this person can see; the returned function stops it. */
export function onChange(user: string, changed: () => void): () => void {
  const events = new EventSource(`/local/events?user=${encodeURIComponent(user)}`);
  events.onmessage = changed;
  return () => events.close();
}
