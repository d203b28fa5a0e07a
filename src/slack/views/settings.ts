import type { KnownBlock, ModalView } from '@slack/types';
import { dayTexts } from '../../cases/forms/role-fields.ts';
import type { SettingsKind } from '../../cases/forms/settings-fields.ts';
import type { ChannelSettings, PersonSettings, WorkspaceSettings } from '../../cases/settings.ts';
import { actions } from '../ids.ts';
import { escapeMarkup, plain } from '../text.ts';

export interface SettingsShown {
  /** undefined: asked for where no cases can be. */
  readonly channel: { readonly id: string; readonly settings: ChannelSettings } | undefined;
  readonly me: PersonSettings;
  readonly workspace: WorkspaceSettings;
  /** Owners and admins of the workspace change what holds for all. */
  readonly isAdmin: boolean;
}

/** All settings that somebody may see; each is changed in a form of its own. */
export function settingsView({ channel, me, workspace, isAdmin }: SettingsShown): ModalView {
  return {
    type: 'modal',
    private_metadata: JSON.stringify({ ...(channel && { channel: channel.id }), request: '' }),
    title: plain('Settings', 24),
    close: plain('Close', 24),
    blocks: [
      channel
        ? section(`*Daily digest in <#${channel.id}>*\n${digestText(channel.settings)}`, 'channel')
        : section(
            '*Daily digest of a channel*\nType `/screen settings` in the channel whose digest you want to change.',
          ),
      section(`*Your own digest*\n${ownText(me)}`, 'me'),
      section(`*Workspace*\n${workspaceText(workspace)}`, isAdmin ? 'workspace' : undefined),
      {
        type: 'context',
        elements: [
          {
            type: 'mrkdwn',
            text: 'Members of a channel change its digest. What holds for the workspace is changed by its Slack owners and admins. Each change is in the audit log.',
          },
        ],
      },
    ],
  };
}

function section(text: string, kind?: SettingsKind): KnownBlock {
  return {
    type: 'section',
    text: { type: 'mrkdwn', text },
    ...(kind && {
      block_id: kind,
      accessory: { type: 'button', text: plain('Change'), action_id: actions.changeSettings, value: kind },
    }),
  };
}

function digestText({ digest }: ChannelSettings): string {
  if (!digest.on) return 'Off';
  const days = digest.weekdays.map((day) => dayTexts[day]).join(', ');
  const empty = digest.when_empty ? 'Says so when nothing is pending.' : 'Quiet when nothing is pending.';
  return `At ${digest.at}, ${escapeMarkup(digest.time_zone)}, on ${days}. ${empty}`;
}

function ownText({ digest, at, time_zone }: PersonSettings): string {
  return digest ? `By direct message at ${at}, ${escapeMarkup(time_zone)}, Mondays to Fridays` : 'Off';
}

function workspaceText({ restricted_channel, public_channels }: WorkspaceSettings): string {
  return [
    restricted_channel
      ? `Cases referred to counsel go on in <#${restricted_channel}>.`
      : 'No restricted channel is chosen: whoever refers a case to counsel is asked for one.',
    public_channels ? 'Cases may also be in public channels.' : 'Cases are in private channels only.',
  ].join('\n');
}
