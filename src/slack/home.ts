import { createHash } from 'node:crypto';
import type { App } from '@slack/bolt';
import type { HomeView } from '@slack/types';
import type { Desk } from './desk.ts';
import { refused } from './flow.ts';
import { workOf } from './my-work.ts';
import { emptyHomeView, homeView, mostOnHome } from './views/home.ts';
import { visibleChannels } from './visible-channels.ts';

/** The App Home: drawn when it is opened, and again after each act of whoever opened it since the start. */
export function homeFlow(app: App, desk: Desk): void {
  const shown = new Map<string, string>();
  const draw = async (userId: string, isOpened: boolean): Promise<void> => {
    const view = await homeOf(desk, userId);
    const digest = createHash('sha256').update(JSON.stringify(view)).digest('hex');
    if (!isOpened && shown.get(userId) === digest) return;
    const sent = await desk.gateway.call('views.publish', { user_id: userId, view });
    if (sent.is === 'ok') shown.set(userId, digest);
    else
      desk.log.warn(
        { outcome: sent.is, error: sent.is === 'refused' ? sent.error : undefined },
        'a home was not shown',
      );
  };

  app.use(async ({ next, body }) => {
    await next();
    const userId = actorIn(body);
    if (userId !== undefined && shown.has(userId)) await draw(userId, false);
  });

  app.event('app_home_opened', async ({ event }) => {
    if (event.tab === 'home') await draw(event.user, true);
  });
}

async function homeOf(desk: Desk, userId: string): Promise<HomeView> {
  const person = await desk.access.person(userId);
  if (!person.may) return emptyHomeView(refused(person.why), true);
  const channels = await visibleChannels(desk, userId);
  if (channels.length === 0) return emptyHomeView(nothingText, false);
  const { work, words } = await workOf(desk, userId, channels, mostOnHome);
  return homeView(work, words);
}

const nothingText =
  'You see no cases yet. Cases are in private channels, and only their members see them: ask to be invited, or type /screen in your hiring channel to open the first one.';

/** Who pressed or sent something; undefined for events, which nobody waits for. */
function actorIn(body: object): string | undefined {
  const isAct = 'type' in body && (body.type === 'block_actions' || body.type === 'view_submission');
  return isAct && 'user' in body ? (body.user as { id?: string }).id : undefined;
}
