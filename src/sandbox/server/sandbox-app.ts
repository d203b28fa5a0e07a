export interface SandboxCommand {
  readonly command: string;
  readonly description: string;
  readonly usage: string;
}

export interface SandboxShortcut {
  readonly callback_id: string;
  readonly name: string;
  readonly type: 'global' | 'message';
}

/** What the workspace knows of the installed app: what its manifest would say. */
export interface SandboxApp {
  readonly commands: readonly SandboxCommand[];
  readonly shortcuts: readonly SandboxShortcut[];
  /** Whether its Home tab is switched on. */
  readonly hasHome: boolean;
  readonly scopes: readonly string[];
  /** Events subscribed to, by the manifest's names (`message.groups`). */
  readonly events: readonly string[];
}

export const defaultApp: SandboxApp = {
  commands: [{ command: '/screen', description: 'Compare what a candidate has stated', usage: 'help | list | show' }],
  shortcuts: [],
  hasHome: true,
  scopes: [
    ...['commands', 'chat:write', 'channels:read', 'channels:history', 'groups:read', 'groups:history', 'im:read'],
    ...['im:write', 'im:history', 'users:read', 'files:read', 'files:write', 'reactions:write', 'team:read'],
    ...['channels:join', 'channels:manage', 'groups:write'],
  ],
  events: ['app_home_opened', 'member_joined_channel', 'member_left_channel', 'channel_left', 'group_left'],
};
