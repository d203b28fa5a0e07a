import { parse } from 'yaml';

export interface Manifest {
  readonly display_information: Readonly<Record<string, string>>;
  readonly features: {
    readonly slash_commands: readonly {
      readonly command: string;
      readonly description: string;
      readonly usage_hint?: string;
      readonly url?: string;
    }[];
    readonly shortcuts?: readonly { readonly type: string; readonly name: string; readonly callback_id: string }[];
    readonly [part: string]: unknown;
  };
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } };
  readonly settings: {
    readonly event_subscriptions: { readonly bot_events: readonly string[]; readonly request_url?: string };
    readonly interactivity: { readonly is_enabled: boolean; readonly request_url?: string };
    readonly socket_mode_enabled: boolean;
    readonly [part: string]: unknown;
  };
  readonly [part: string]: unknown;
}

export function readManifest(text: string): Manifest {
  return parse(text) as Manifest;
}

/** The same app over HTTP: one request URL for commands, events and clicks, and no Socket Mode. */
export function httpManifest(manifest: Manifest, url: string): Manifest {
  const { features, settings } = manifest;
  return {
    ...manifest,
    features: { ...features, slash_commands: features.slash_commands.map((command) => ({ ...command, url })) },
    settings: {
      ...settings,
      event_subscriptions: { ...settings.event_subscriptions, request_url: url },
      interactivity: { ...settings.interactivity, request_url: url },
      socket_mode_enabled: false,
    },
  };
}
