import type { App } from '@slack/bolt';
import { openCase } from '../cases/open-case.ts';
import { workspaceSettings } from '../cases/settings.ts';
import type { Access } from './access.ts';
import { runSubcommand } from './command/index.ts';
import type { Desk } from './desk.ts';
import { actOf, open, refused, replace, sayInView, whisper, withErrors } from './flow.ts';
import { callbacks, command } from './ids.ts';
import { offerInstead, openCaseForm, openCaseTitle } from './open-case-form.ts';
import { showOpened } from './show-opened.ts';
import { chooseChannelView } from './views/choose-channel.ts';
import { loadingView, metadataOf, typedIn } from './views/modal.ts';

/** `/screen` and the form behind it. */
export function screenFlow(app: App, desk: Desk): void {
  app.command(command, async ({ command: typed, ack, respond }) => {
    await ack();
    const [word = ''] = typed.text.trim().split(/\s+/);
    if (word === '') return begin(desk, typed.trigger_id, typed.user_id, typed.channel_id);
    return runSubcommand(desk, word, {
      userId: typed.user_id,
      channelId: typed.channel_id,
      triggerId: typed.trigger_id,
      rest: typed.text.trim().slice(word.length).trim(),
      say: (text, blocks) => whisper(desk, typed.user_id, respond, { text, ...(blocks && { blocks: [...blocks] }) }),
    });
  });

  app.view(callbacks.chooseChannel, async ({ ack, body, view }) => {
    const channel = String(typedIn(view).channel ?? '');
    const access: Access = channel ? await desk.access.of(body.user.id, channel) : { may: false, why: 'not_private' };
    if (!access.may) return ack(withErrors({ channel: refused(access.why) }));
    await ack({ response_action: 'update', view: await openCaseForm(desk, channel) });
  });

  app.view(callbacks.openCase, async ({ ack, body, view }) => {
    const { channel = '', kind, request } = metadataOf(view);
    const access = await desk.access.of(body.user.id, channel);
    if (!access.may) return ack(withErrors({ name: refused(access.why) }));
    const typed = typedIn(view);
    const offer = await offerInstead(desk, body.user.id, typed, { kind, request });
    if (offer) return ack({ response_action: 'update', view: await openCaseForm(desk, channel, offer) });
    const done = openCase(desk.house, actOf(desk, body.user.id, request), { channelId: channel, typed });
    if (!done.ok) return ack(withErrors(done.errors));
    await ack();
    await showOpened(desk, body.user.id, channel, done.value.caseId);
  });
}

async function begin(desk: Desk, triggerId: string, userId: string, channelId: string): Promise<void> {
  const viewId = await open(desk, triggerId, loadingView(openCaseTitle));
  if (viewId === undefined) return;
  const access = await desk.access.of(userId, channelId);
  if (access.may) return replace(desk, viewId, await openCaseForm(desk, channelId));
  if (access.why === 'guest') return replace(desk, viewId, sayInView(openCaseTitle, refused('guest')));
  return replace(
    desk,
    viewId,
    chooseChannelView(refused(access.why), desk.id(), workspaceSettings(desk.house).public_channels),
  );
}
