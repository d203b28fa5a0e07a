import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { SandboxApp } from './sandbox/workspace.ts';

interface Manifest {
  readonly features: {
    readonly app_home: { readonly home_tab_enabled: boolean };
    readonly slash_commands: readonly {
      readonly command: string;
      readonly description: string;
      readonly usage_hint?: string;
    }[];
    readonly shortcuts?: readonly {
      readonly callback_id: string;
      readonly name: string;
      readonly type: 'global' | 'message';
    }[];
  };
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } };
  readonly settings: { readonly event_subscriptions: { readonly bot_events: readonly string[] } };
}

/** The app as its manifest describes it. A workspace that installs it grants these scopes and sends these events, and no others. */
export function installedApp(): SandboxApp {
  const { features, oauth_config, settings } = parse(
    readFileSync(new URL('../manifest.yml', import.meta.url), 'utf8'),
  ) as Manifest;
  return {
    commands: features.slash_commands.map(({ command, description, usage_hint = '' }) => ({
      command,
      description,
      usage: usage_hint,
    })),
    shortcuts: (features.shortcuts ?? []).map(({ callback_id, name, type }) => ({ callback_id, name, type })),
    hasHome: features.app_home.home_tab_enabled,
    scopes: oauth_config.scopes.bot,
    events: settings.event_subscriptions.bot_events,
  };
}
