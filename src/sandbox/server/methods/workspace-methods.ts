import { validateBlocks, validateView } from '../../block-kit/validate.ts';
import { isJson, type Json } from '../../json.ts';
import { type Arguments, jsonArgument, neededText } from '../arguments.ts';
import { refusedArguments, SlackRefusal } from '../refusal.ts';
import type { Workspace } from '../workspace-context.ts';
import { refusalOf } from './block-refusal.ts';
import type { Methods } from './method.ts';

function authTest(workspace: Workspace): Json {
  const { state } = workspace;
  const bot = state.users.find(({ id }) => id === state.botUserId);
  return {
    url: `https://${state.team.domain}.slack.example/`,
    team: state.team.name,
    user: bot?.name ?? '',
    team_id: state.team.id,
    user_id: state.botUserId,
    bot_id: state.botId,
    is_enterprise_install: false,
  };
}

function teamInfo(workspace: Workspace): Json {
  const { id, name, domain } = workspace.state.team;
  return { team: { id, name, domain, url: `https://${domain}.slack.example/`, email_domain: '' } };
}

function botsInfo(workspace: Workspace, args: Arguments): Json {
  const { state } = workspace;
  if (neededText(args, 'bot') !== state.botId) throw new SlackRefusal('bot_not_found');
  const name = state.users.find(({ id }) => id === state.botUserId)?.realName;
  return { bot: { id: state.botId, deleted: false, name, app_id: state.appId, user_id: state.botUserId } };
}

/** Exactly one of `blocks`, `message` and `view`; pointers count from what was given. */
function validate(_workspace: Workspace, args: Arguments): Json {
  const given = ['blocks', 'view', 'message'].filter((name) => jsonArgument(args, name) !== undefined);
  if (given.length !== 1) throw refusedArguments('must provide exactly one of `blocks`, `view`, or `message`');
  const name = given[0] ?? 'blocks';
  const value = jsonArgument(args, name)?.value;
  const inner = name === 'message' && isJson(value) ? value.blocks : value;
  const errors = name === 'view' ? validateView(value) : validateBlocks('message', Array.isArray(inner) ? inner : []);
  if (errors.length === 0) return {};
  const counted = errors.map((one) =>
    name === 'blocks' ? { ...one, pointer: one.pointer.replace(/^\/blocks/, '') } : one,
  );
  throw refusalOf(counted, '', `invalid_${name}`);
}

export const workspaceMethods: Methods = {
  'auth.test': { token: 'either', run: authTest },
  'team.info': { token: 'bot', scope: 'team:read', run: teamInfo },
  'bots.info': { token: 'bot', scope: 'users:read', run: botsInfo },
  'blocks.validate': { token: 'either', run: validate },
};
