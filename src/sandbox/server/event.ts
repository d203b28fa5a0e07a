import type { Json } from '../json.ts';
import { nextTs, slackId, type Workspace } from './workspace-context.ts';

/** Sends an event to the app if its manifest subscribes to it. */
export function emitEvent(workspace: Workspace, subscription: string, event: Json): void {
  const { state, app } = workspace;
  if (!app.events.includes(subscription)) return;
  workspace.delivery.tell({
    token: 'local',
    team_id: state.team.id,
    api_app_id: state.appId,
    event: { ...event, event_ts: nextTs(workspace) },
    type: 'event_callback',
    event_id: slackId(workspace, 'Ev'),
    event_time: Math.floor(workspace.clock() / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: state.team.id,
        user_id: state.botUserId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
  });
}
