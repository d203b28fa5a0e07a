import type { Json } from '../../json.ts';
import { type Arguments, neededText, textArgument } from '../arguments.ts';
import { pageOf } from '../page-of.ts';
import { isMember, userById } from '../people.ts';
import type { SandboxUser } from '../state.ts';
import type { Workspace } from '../workspace-context.ts';
import { channelShape } from './channel-shape.ts';
import { listedChannels } from './conversations.ts';
import type { Methods } from './method.ts';

/** Seconds east of Greenwich at that moment. */
function offsetSeconds(tz: string, at: number): number {
  const name = new Intl.DateTimeFormat('en-US', { timeZone: tz, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const found = /GMT([+-])(\d{2}):(\d{2})/.exec(name ?? '');
  if (found === null) return 0;
  const size = Number(found[2]) * 3600 + Number(found[3]) * 60;
  return found[1] === '-' ? -size : size;
}

function userShape(workspace: Workspace, user: SandboxUser): Json {
  const isOther = user.teamId !== workspace.state.team.id;
  return {
    id: user.id,
    team_id: user.teamId,
    name: user.name,
    deleted: user.deleted,
    real_name: user.realName,
    tz: user.tz,
    tz_label: user.tz,
    tz_offset: offsetSeconds(user.tz, workspace.clock()),
    profile: {
      real_name: user.realName,
      display_name: user.realName.split(' ')[0],
      team: user.teamId,
      ...(user.isBot && { bot_id: workspace.state.botId, api_app_id: workspace.state.appId }),
    },
    is_admin: user.isAdmin,
    is_owner: user.isAdmin,
    is_primary_owner: user.isAdmin,
    is_restricted: user.isGuest,
    is_ultra_restricted: user.isGuest,
    is_bot: user.isBot && user.id !== 'USLACKBOT',
    is_app_user: false,
    ...(isOther && { is_stranger: false }),
    updated: 1_750_000_000,
  };
}

function info(workspace: Workspace, args: Arguments): Json {
  return { user: userShape(workspace, userById(workspace, neededText(args, 'user'))) };
}

function list(workspace: Workspace, args: Arguments): Json {
  const page = pageOf(workspace.state.users, args, 1000);
  return {
    members: page.items.map((user) => userShape(workspace, user)),
    cache_ts: Math.floor(workspace.clock() / 1000),
    response_metadata: { next_cursor: page.next },
  };
}

/** Another person's channels, as far as the bot sees them too. */
function conversations(workspace: Workspace, args: Arguments): Json {
  const person = userById(workspace, textArgument(args, 'user') ?? workspace.state.botUserId);
  const shared = listedChannels(workspace, args).filter((channel) => isMember(channel, person.id));
  const page = pageOf(shared, args);
  return {
    channels: page.items.map((channel) => channelShape(workspace, channel)),
    response_metadata: { next_cursor: page.next },
  };
}

export const userMethods: Methods = {
  'users.info': { token: 'bot', scope: 'users:read', run: info },
  'users.list': { token: 'bot', scope: 'users:read', run: list },
  'users.conversations': { token: 'bot', run: conversations },
};
