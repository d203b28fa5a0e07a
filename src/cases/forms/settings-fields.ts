import { weekdays } from '../../engine/digest.ts';
import type { ChannelSettings, PersonSettings, WorkspaceSettings } from '../settings.ts';
import { choicesOf, type Field, type Typed } from './field.ts';
import { timeOfDay, timeZone } from './read-role.ts';
import { dayTexts } from './role-fields.ts';

/** Whose settings: the workspace's, one channel's, or one's own. */
export const settingsKinds = ['channel', 'me', 'workspace'] as const;
export type SettingsKind = (typeof settingsKinds)[number];

const onOff = choicesOf(['on', 'off']);
const at: Field = {
  key: 'at',
  label: 'From which time of day',
  hint: 'Such as 09:00',
  input: 'text',
  most: 5,
  read: timeOfDay,
};

const channel: readonly Field[] = [
  { key: 'digest', label: 'Daily digest in this channel', input: 'choice', choices: onOff },
  at,
  { key: 'time_zone', label: 'Time zone', hint: 'Such as Europe/Berlin', input: 'text', most: 60, read: timeZone },
  { key: 'weekdays', label: 'On which days', input: 'choices', choices: choicesOf(weekdays, dayTexts) },
  {
    key: 'when_empty',
    label: 'When nothing is pending',
    input: 'choice',
    choices: choicesOf(['quiet', 'say'], { quiet: 'say nothing', say: 'say that nothing is pending' }),
  },
];

const me: readonly Field[] = [
  {
    key: 'digest',
    label: 'Your own open items by direct message',
    hint: 'Mondays to Fridays, in the time zone that Slack has of you',
    input: 'choice',
    choices: onOff,
  },
  at,
];

const workspace: readonly Field[] = [
  {
    key: 'restricted_channel',
    label: 'Restricted channel',
    hint: 'A private channel of counsel, with you and Crosscheck in it. Cases that are referred to counsel go on there',
    input: 'channel',
    optional: true,
  },
  {
    key: 'public_channels',
    label: 'Where cases may be',
    hint: 'In a public channel everybody in this workspace reads what candidates stated',
    input: 'choice',
    choices: choicesOf(['no', 'yes'], {
      no: 'in private channels only',
      yes: 'also in public channels, shared ones never',
    }),
  },
];

/** At most six inputs each. */
export const settingsForms: Readonly<Record<SettingsKind, readonly Field[]>> = { channel, me, workspace };

type Values = Readonly<Record<string, unknown>>;

/** What was read of a form, as the settings hold it; `zone` is the person's, by Slack. */
export function settingsFrom(kind: SettingsKind, { digest, ...values }: Values, zone: string): unknown {
  switch (kind) {
    case 'channel':
      return { digest: { ...values, on: digest === 'on', when_empty: values.when_empty === 'say' } };
    case 'me':
      return { digest: digest === 'on', at: values.at, time_zone: zone };
    default:
      return { ...values, public_channels: values.public_channels === 'yes' };
  }
}

export function typedFromChannel({ digest }: ChannelSettings): Typed {
  return {
    digest: digest.on ? 'on' : 'off',
    at: digest.at,
    time_zone: digest.time_zone,
    weekdays: digest.weekdays,
    when_empty: digest.when_empty ? 'say' : 'quiet',
  };
}

export function typedFromPerson({ digest, at }: PersonSettings): Typed {
  return { digest: digest ? 'on' : 'off', at };
}

export function typedFromWorkspace({ restricted_channel, public_channels }: WorkspaceSettings): Typed {
  return { restricted_channel: restricted_channel ?? '', public_channels: public_channels ? 'yes' : 'no' };
}
