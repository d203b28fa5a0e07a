import type { Json } from '../json.ts';

export interface SandboxUser {
  readonly id: string;
  readonly teamId: string;
  readonly name: string;
  readonly realName: string;
  readonly tz: string;
  isAdmin: boolean;
  isBot: boolean;
  isGuest: boolean;
  deleted: boolean;
}

export type ChannelKind = 'public' | 'private' | 'im';

export interface SandboxChannel {
  readonly id: string;
  name: string;
  kind: ChannelKind;
  isShared: boolean;
  isArchived: boolean;
  topic: string;
  readonly createdAt: number;
  members: string[];
}

export interface SandboxFile {
  readonly id: string;
  readonly name: string;
  title: string;
  readonly mimetype: string;
  size: number;
  readonly user: string;
  readonly altText?: string;
  readonly createdAt: number;
  channels: string[];
  /** A person handed it to the app in a form. */
  sharedWithApp?: boolean;
  /** Slack works on an upload in the background: until somebody looks once, its type is unknown and no block may show it. */
  isBeingRead?: boolean;
  /** Where the bytes are still expected; absent once the upload is complete. */
  uploadTicket?: string;
}

export interface SandboxMessage {
  readonly ts: string;
  readonly channel: string;
  user: string;
  readonly botId?: string;
  text: string;
  blocks?: readonly Json[];
  attachments?: readonly Json[];
  metadata?: Json;
  readonly thread_ts?: string;
  readonly broadcast?: boolean;
  edited?: { readonly user: string; readonly ts: string };
  /** The one person who sees it. Absent: everybody in the channel does. */
  readonly ephemeralTo?: string;
  readonly ephemeral?: boolean;
  files?: readonly string[];
  subtype?: string;
  reactions?: { name: string; users: string[] }[];
}

export interface StoredView {
  readonly id: string;
  readonly type: 'modal' | 'home';
  readonly userId: string;
  readonly rootId: string;
  readonly previousId?: string;
  content: Json;
  hash: string;
  /** `block_id` to `action_id` to the entry as `view.state.values` shows it. */
  values: Record<string, Record<string, Json>>;
  errors?: Record<string, string>;
  pending?: boolean;
}

export interface ResponseUrl {
  readonly id: string;
  readonly userId: string;
  readonly channelId: string;
  readonly messageTs?: string;
  readonly threadTs?: string;
  readonly issuedAt: number;
  uses: number;
}

interface Notification {
  readonly userId: string;
  readonly channelId: string;
  readonly text: string;
  readonly ts: string;
}

export interface WorkspaceState {
  readonly version: 1;
  readonly team: { readonly id: string; readonly name: string; readonly domain: string };
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly botUserId: string;
  readonly botId: string;
  readonly appId: string;
  lastTs: number;
  users: SandboxUser[];
  channels: SandboxChannel[];
  messages: Record<string, SandboxMessage[]>;
  views: Record<string, StoredView[]>;
  homes: Record<string, StoredView>;
  files: SandboxFile[];
  responseUrls: ResponseUrl[];
  notifications: Notification[];
  /** By person and channel: the `ts` of the last message read on the page. */
  reads: Record<string, Record<string, string>>;
}
