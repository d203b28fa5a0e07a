import type { Json } from '../json.ts';

/** A block or an element as it came over the wire: its `type` says what else it has. */
export type Block = Json;

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
  readonly botIsMember: boolean;
  readonly unread: number;
  readonly topic: string;
  readonly isPrivate: boolean;
  readonly members: readonly string[];
}

export interface SharedFile {
  readonly id: string;
  readonly name: string;
  readonly mimetype: string;
  readonly size: number;
  readonly url: string;
  readonly altText?: string;
}

export interface Message {
  readonly ts: string;
  readonly thread_ts?: string;
  readonly broadcast?: boolean;
  readonly user: string;
  readonly text: string;
  readonly blocks?: readonly Block[];
  readonly attachments?: readonly Json[];
  readonly edited?: unknown;
  readonly ephemeral?: boolean;
  readonly subtype?: string;
  readonly files?: readonly SharedFile[];
  readonly reactions?: readonly { readonly name: string; readonly users: readonly string[] }[];
}

export interface OpenView {
  readonly id: string;
  readonly title: string;
  readonly submit?: string;
  readonly close?: string;
  readonly blocks: readonly Block[];
  readonly hash: string;
  /** What each field holds, by `block_id`; by `action_id` below it where a block has several. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly errors?: Readonly<Record<string, string>>;
  readonly pending?: boolean;
}

export interface Notification {
  readonly channelId: string;
  readonly text: string;
  readonly ts: string;
}

export interface Command {
  readonly command: string;
  readonly description: string;
  readonly usage?: string;
}

export interface Shortcut {
  readonly callback_id: string;
  readonly name: string;
  readonly type: string;
}

export interface Workspace {
  readonly team: { readonly name: string };
  readonly users: readonly User[];
  readonly me: string;
  readonly channels: readonly Channel[];
  readonly messages: Readonly<Record<string, readonly Message[]>>;
  readonly views: readonly OpenView[];
  readonly home?: { readonly id: string; readonly blocks: readonly Block[] };
  readonly notifications: readonly Notification[];
  readonly apps: {
    readonly commands: readonly Command[];
    readonly shortcuts: readonly Shortcut[];
    readonly hasHome: boolean;
  };
}

/** What came of an act. */
export interface Acted {
  readonly ok: boolean;
  readonly error?: string;
  readonly fileId?: string;
  readonly outcome?: {
    readonly kind: 'closed' | 'updated' | 'pushed' | 'errors';
    readonly timedOut?: boolean;
    readonly problem?: string;
  };
}

type Refused = { readonly ok: false; readonly error: string };

export async function readWorkspace(user: string): Promise<Workspace | Refused> {
  const response = await fetch(`/local/state?user=${encodeURIComponent(user)}`);
  return response.json();
}

export async function sendAct(user: string, act: string, body: object): Promise<Acted> {
  try {
    const response = await fetch('/local/act', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...body, user, act }),
    });
    return await response.json();
  } catch {
    return { ok: false, error: 'The workspace does not answer. Is it still running in the terminal?' };
  }
}

/** The trouble that a person should hear of; absent when there was none, or when it stands beside a field. */
export function troubleIn(acted: Acted): string | undefined {
  if (acted.outcome?.timedOut)
    return 'Slack waited three seconds for the app and gave up. What you typed is still here.';
  if (acted.outcome?.problem) return `Slack could not use the app’s answer: ${acted.outcome.problem}`;
  return acted.ok ? undefined : (acted.error ?? 'That did not work.');
}
