import type { Json } from '../json.ts';
import { findChannel } from './people.ts';
import type { SandboxMessage, SandboxUser } from './state.ts';
import { nextTs, type Workspace } from './workspace-context.ts';

const responseUrlLivesMs = 30 * 60_000;

interface ResponsePlace {
  readonly userId: string;
  readonly channelId: string;
  readonly message?: SandboxMessage;
}

export function issueResponseUrl(workspace: Workspace, place: ResponsePlace): string {
  const { state } = workspace;
  const id = workspace.id();
  const now = workspace.clock();
  state.responseUrls = state.responseUrls.filter(({ issuedAt }) => now - issuedAt <= responseUrlLivesMs);
  state.responseUrls.push({
    id,
    userId: place.userId,
    channelId: place.channelId,
    ...(place.message && { messageTs: place.message.ts }),
    ...(place.message?.thread_ts !== undefined && { threadTs: place.message.thread_ts }),
    issuedAt: now,
    uses: 0,
  });
  return `${workspace.url()}/respond/${id}`;
}

/** What every interactive payload begins with. */
export function interactionBase(workspace: Workspace, user: SandboxUser, viewId?: string): Json {
  const { team, appId } = workspace.state;
  return {
    token: 'local',
    api_app_id: appId,
    team: { id: team.id, domain: team.domain },
    user: { id: user.id, username: user.name, name: user.name, team_id: user.teamId },
    enterprise: null,
    is_enterprise_install: false,
    trigger_id: workspace.triggers.issue({ userId: user.id, ...(viewId !== undefined && { viewId }) }),
  };
}

/** The channel's name as payloads give it: private ones and direct messages go unnamed. */
export function payloadChannelName(workspace: Workspace, channelId: string): string {
  const channel = findChannel(workspace, channelId);
  if (channel?.kind === 'im') return 'directmessage';
  return channel?.kind === 'private' ? 'privategroup' : (channel?.name ?? '');
}

export function slashCommand(
  workspace: Workspace,
  user: SandboxUser,
  channelId: string,
  command: string,
  text: string,
  responseUrl: string,
): Json {
  const { team, appId } = workspace.state;
  return {
    token: 'local',
    team_id: team.id,
    team_domain: team.domain,
    channel_id: channelId,
    channel_name: payloadChannelName(workspace, channelId),
    user_id: user.id,
    user_name: user.name,
    command,
    text,
    api_app_id: appId,
    is_enterprise_install: 'false',
    response_url: responseUrl,
    trigger_id: workspace.triggers.issue({ userId: user.id }),
  };
}

export function actionTs(workspace: Workspace): string {
  return nextTs(workspace);
}
