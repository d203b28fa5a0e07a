import type { Gateway } from './gateway.ts';
import { inBackground, inTime } from './patience.ts';

export type Refusal = 'guest' | 'not_member' | 'not_private' | 'shared' | 'bot_missing' | 'archived' | 'no_answer';

export type Access = { readonly may: true } | { readonly may: false; readonly why: Refusal };

/**
 * Who may see and act on cases in a channel: members of a private channel of this workspace, and no guests. Settings may
 * allow public channels of this workspace too; shared ones never.
 */
export interface AccessDesk {
  readonly of: (userId: string, channelId: string) => Promise<Access>;
  /** Whether somebody is a full member of this workspace. */
  readonly person: (userId: string) => Promise<Access>;
  /** Whether a channel where cases may be is a public one. */
  readonly isPublic: (channelId: string) => Promise<boolean>;
  /** Whether the bot may show cases there at all. */
  readonly toChannel: (channelId: string) => Promise<Access>;
  /** Whether somebody else in the channel may act on its cases; undefined where Slack does not say. */
  readonly hasColleague: (userId: string, channelId: string) => Promise<boolean | undefined>;
  /** How Slack shows a person; undefined where it does not say. */
  readonly about: (userId: string) => Promise<About | undefined>;
  readonly forget: (channelId: string) => void;
}

export interface About {
  readonly name: string;
  /** IANA zone. */
  readonly timeZone: string;
  /** An owner or admin of the workspace. */
  readonly isAdmin: boolean;
}

interface ChannelInfo {
  readonly channel?: {
    readonly is_private?: boolean;
    readonly is_member?: boolean;
    readonly is_ext_shared?: boolean;
    readonly is_pending_ext_shared?: boolean;
    readonly is_org_shared?: boolean;
    readonly is_archived?: boolean;
    readonly is_im?: boolean;
    readonly is_mpim?: boolean;
  };
}

interface UserInfo {
  readonly user?: {
    readonly deleted?: boolean;
    readonly is_restricted?: boolean;
    readonly is_ultra_restricted?: boolean;
    readonly is_stranger?: boolean;
    readonly is_bot?: boolean;
    readonly is_admin?: boolean;
    readonly is_owner?: boolean;
    readonly real_name?: string;
    readonly tz?: string;
  };
}

interface MembersPage {
  readonly members?: readonly string[];
  readonly response_metadata?: { readonly next_cursor?: string };
}

/** What Slack said of people and channels is believed for this long; a change that Slack announces ends it at once. */
export const believedForMs = 15_000;

/** `arePublicAllowed` is asked each time: a setting that is changed holds at once. */
export function accessDesk(gateway: Gateway, clock: () => number, arePublicAllowed: () => boolean): AccessDesk {
  const channels = remembered(clock, unknownChannel, (id) => readChannel(gateway, id));
  const members = remembered<Members>(clock, undefined, (id) => readMembers(gateway, id));
  const people = remembered(clock, unknownPerson, (id) => readPerson(gateway, id));
  const toChannel = async (id: string): Promise<Access> => {
    const place = await channels.get(id);
    return place.isPublic && !arePublicAllowed() ? { may: false, why: 'not_private' } : place.access;
  };
  return {
    about: async (userId) => (await people.get(userId)).about,
    person: async (userId) => (await people.get(userId)).access,
    isPublic: async (channelId) => (await channels.get(channelId)).isPublic,
    toChannel,
    forget: (channelId) => {
      channels.forget(channelId);
      members.forget(channelId);
    },
    hasColleague: async (userId, channelId) => {
      const inside = await members.get(channelId);
      if (inside === undefined) return undefined;
      let isKnown = true;
      for (const id of inside) {
        if (id === userId) continue;
        const { access } = await people.get(id);
        if (access.may) return true;
        if (access.why === 'no_answer') isKnown = false;
      }
      return isKnown ? false : undefined;
    },
    of: async (userId, channelId) => {
      const [person, channel, inside] = await Promise.all([
        people.get(userId),
        toChannel(channelId),
        members.get(channelId),
      ]);
      if (!person.access.may) return person.access;
      if (!channel.may) return channel;
      if (inside === undefined) return noAnswer;
      return inside.has(userId) ? { may: true } : { may: false, why: 'not_member' };
    },
  };
}

type Members = ReadonlySet<string> | undefined;

const noAnswer = { may: false, why: 'no_answer' } as const;
const unknownChannel: Channel = { access: noAnswer, isPublic: false };
const unknownPerson: Person = { access: noAnswer, about: undefined };

/** One question at a time for each id. Who waits for the answer hears `unknown` in time; that itself is not remembered. */
function remembered<T>(clock: () => number, unknown: T, read: (id: string) => Promise<T>) {
  const kept = new Map<string, { readonly at: number; readonly value: Promise<T> }>();
  const ask = (id: string): Promise<T> => {
    const before = kept.get(id);
    if (before && clock() - before.at < believedForMs) return before.value;
    const asked = { at: clock(), value: inBackground(() => read(id)) };
    kept.set(id, asked);
    const forget = (answer?: T): void => {
      if ((answer === undefined || answer === unknown) && kept.get(id) === asked) kept.delete(id);
    };
    asked.value.then(forget, () => forget());
    return asked.value;
  };
  return {
    forget: (id: string) => kept.delete(id),
    get: (id: string): Promise<T> => inTime(ask(id), unknown),
  };
}

interface Channel {
  readonly access: Access;
  readonly isPublic: boolean;
}

async function readChannel(gateway: Gateway, channel: string): Promise<Channel> {
  const no = (why: Refusal): Channel => ({ access: { may: false, why }, isPublic: false });
  if (channel === '') return no('not_private');
  const sent = await gateway.call<ChannelInfo>('conversations.info', { channel });
  if (sent.is === 'refused') return no('bot_missing');
  if (sent.is !== 'ok' || !sent.data.channel) return unknownChannel;
  const info = sent.data.channel;
  if (info.is_archived) return no('archived');
  if (info.is_ext_shared || info.is_pending_ext_shared || info.is_org_shared) return no('shared');
  if (info.is_im || info.is_mpim) return no('not_private');
  const access: Access = info.is_member ? { may: true } : { may: false, why: 'bot_missing' };
  return { access, isPublic: !info.is_private };
}

interface Person {
  readonly access: Access;
  readonly about: About | undefined;
}

/** Slack's words for somebody who is not of this workspace. */
const nobody: readonly string[] = ['user_not_found', 'user_not_visible'];

async function readPerson(gateway: Gateway, user: string): Promise<Person> {
  const sent = await gateway.call<UserInfo>('users.info', { user });
  if (sent.is === 'refused' && nobody.includes(sent.error))
    return { access: { may: false, why: 'guest' }, about: undefined };
  if (sent.is !== 'ok' || !sent.data.user) return unknownPerson;
  const { deleted, is_restricted, is_ultra_restricted, is_stranger, is_bot } = sent.data.user;
  const { real_name: name, tz, is_admin, is_owner } = sent.data.user;
  const about =
    name === undefined ? undefined : { name, timeZone: tz ?? 'Etc/UTC', isAdmin: Boolean(is_admin || is_owner) };
  const isOut = deleted || is_restricted || is_ultra_restricted || is_stranger || is_bot;
  return { access: isOut ? { may: false, why: 'guest' } : { may: true }, about };
}

async function readMembers(gateway: Gateway, channel: string): Promise<Members> {
  const all = new Set<string>();
  if (channel === '') return all;
  let cursor = '';
  do {
    const sent = await gateway.call<MembersPage>('conversations.members', {
      channel,
      limit: 1_000,
      ...(cursor && { cursor }),
    });
    if (sent.is === 'refused') return all;
    if (sent.is !== 'ok') return undefined;
    for (const member of sent.data.members ?? []) all.add(member);
    cursor = sent.data.response_metadata?.next_cursor ?? '';
  } while (cursor !== '');
  return all;
}

/** What the person reads who may not do this here; nobody else sees it. */
export const refusalText: Readonly<Record<Refusal, string>> = {
  guest: 'Cases are for full members of this workspace. Ask a colleague in the hiring channel.',
  not_member: 'You are not in the private channel of this case. Ask somebody in it to invite you.',
  not_private: 'Cases live in private channels, so that only the people who hire see them. Choose a private channel.',
  shared: 'This channel is shared with another organisation. Cases live in private channels of this workspace only.',
  bot_missing: 'Crosscheck is not in that channel. Open it and type `/invite @Crosscheck`, then try again.',
  archived: 'That channel is archived. Choose another private channel.',
  no_answer: 'Slack did not tell us who may see this case. Nothing was changed; try again in a moment.',
};
