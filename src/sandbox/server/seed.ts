import type { ChannelKind, SandboxChannel, SandboxUser, WorkspaceState } from './state.ts';

export const people = {
  ana: 'U0ANABRANDT',
  marco: 'U0MARCODUYA',
  lena: 'U0LENAFISCH',
  priya: 'U0PRIYANAIR',
  tom: 'U0TOMHALE00',
  gil: 'U0GUESTGIL0',
  ilse: 'U0ILSEKORD0',
  nora: 'U0NORAVALE0',
  bot: 'U0CROSSCHEK',
  slackbot: 'USLACKBOT',
} as const;

export const rooms = {
  general: 'C0GENERAL00',
  hiring: 'C0HIRING000',
  leadership: 'C0LEADERSHP',
  partners: 'C0PARTNERS0',
} as const;

const teamId = 'T0LARKFIELD';
const otherTeamId = 'T0PARTNERCO';

function user(id: string, realName: string, tz: string, more: Partial<SandboxUser> = {}): SandboxUser {
  const name = realName.toLowerCase().replaceAll(' ', '.');
  return { id, teamId, name, realName, tz, isAdmin: false, isBot: false, isGuest: false, deleted: false, ...more };
}

function channel(id: string, name: string, kind: ChannelKind, members: string[], topic: string): SandboxChannel {
  return { id, name, kind, isShared: false, isArchived: false, topic, createdAt: 1_750_000_000, members };
}

function seededUsers(): SandboxUser[] {
  return [
    user(people.ana, 'Ana Brandt', 'Europe/Berlin', { isAdmin: true }),
    user(people.marco, 'Marco Oduya', 'Europe/London'),
    user(people.lena, 'Lena Fischer', 'Europe/Berlin'),
    user(people.priya, 'Priya Nair', 'America/New_York'),
    user(people.tom, 'Tom Hale', 'America/Los_Angeles'),
    user(people.gil, 'Guest Gil', 'Europe/Madrid', { isGuest: true }),
    user(people.ilse, 'Ilse Kordt', 'Europe/Vienna', { deleted: true }),
    user(people.nora, 'Nora Vale', 'America/Chicago', { teamId: otherTeamId }),
    user(people.bot, 'Crosscheck', 'Etc/UTC', { isBot: true }),
    user(people.slackbot, 'Slackbot', 'Etc/UTC', { isBot: true }),
  ];
}

function seededChannels(): SandboxChannel[] {
  const { ana, marco, lena, priya, tom, gil, nora, bot } = people;
  return [
    channel(
      rooms.general,
      'general',
      'public',
      [ana, marco, lena, priya, tom, gil, bot],
      'Everybody, about everything',
    ),
    channel(rooms.hiring, 'hiring', 'private', [marco, lena, priya, bot], 'Candidates, between us'),
    channel(rooms.leadership, 'leadership', 'private', [ana, marco], 'Plans and budgets'),
    {
      ...channel(rooms.partners, 'partners', 'private', [ana, marco, lena, nora, bot], 'With Partner Co'),
      isShared: true,
    },
  ];
}

export interface SeedSecrets {
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
}

/** The workspace as a newcomer finds it. All people in it are invented. */
export function seededState(secrets: SeedSecrets): WorkspaceState {
  return {
    version: 1,
    team: { id: teamId, name: 'Larkfield', domain: 'larkfield' },
    ...secrets,
    botUserId: people.bot,
    botId: 'B0CROSSCHEK',
    appId: 'A0CROSSCHEK',
    lastTs: 0,
    users: seededUsers(),
    channels: seededChannels(),
    messages: {},
    views: {},
    homes: {},
    files: [],
    responseUrls: [],
    notifications: [],
    reads: {},
  };
}
