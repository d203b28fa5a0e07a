import type { App, BlockAction, MessageShortcut } from '@slack/bolt';
import { type CaseLine, listCases } from '../cases/list-cases.ts';
import { workspaceSettings } from '../cases/settings.ts';
import type { Desk } from './desk.ts';
import { open, refused, replace, sayInView } from './flow.ts';
import { actions, callbacks } from './ids.ts';
import { openFromFileView } from './import-dossier.ts';
import { pasteForm } from './paste-form.ts';
import { clip, withoutMarkup } from './text.ts';
import { chooseChannelView } from './views/choose-channel.ts';
import { loadingView, metadataOf } from './views/modal.ts';
import { fitting } from './views/text-pages.ts';
import { visibleChannels } from './visible-channels.ts';

const mostCases = 99;

/** Other ways to a case than `/screen` and its form: a text, a file, *Open a case* from anywhere, *Screen from this message*. */
export function shortcutFlow(app: App, desk: Desk): void {
  for (const way of ['text', 'file']) {
    app.action<BlockAction>(`${actions.openWith}_${way}`, async ({ ack, body }) => {
      await ack();
      if (!body.view) return;
      const { channel = '' } = metadataOf(body.view);
      await replace(
        desk,
        body.view.id,
        way === 'text' ? pasteForm(desk, { channel }) : openFromFileView(desk, channel),
      );
    });
  }

  app.shortcut({ callback_id: callbacks.openAnywhere, type: 'shortcut' }, async ({ ack, body }) => {
    await ack();
    const title = 'Open a case';
    const viewId = await open(desk, body.trigger_id, loadingView(title));
    if (viewId === undefined) return;
    const person = await desk.access.person(body.user.id);
    const why = 'In which channel? Only its members will see the case.';
    const view = person.may
      ? chooseChannelView(why, desk.id(), workspaceSettings(desk.house).public_channels)
      : sayInView(title, refused(person.why));
    await replace(desk, viewId, view);
  });

  app.shortcut<MessageShortcut>(
    { callback_id: callbacks.screenMessage, type: 'message_action' },
    async ({ ack, body }) => {
      await ack();
      const title = 'Screen a message';
      const viewId = await open(desk, body.trigger_id, loadingView(title));
      if (viewId === undefined) return;
      const person = await desk.access.person(body.user.id);
      if (!person.may) return replace(desk, viewId, sayInView(title, refused(person.why)));
      const { text } = fitting(withoutMarkup(body.message.text ?? '').trim());
      const channels = await visibleChannels(desk, body.user.id);
      const { lines } = listCases(desk.house, channels, { state: 'open' }, { page: 1, size: mostCases });
      const here = (await desk.access.of(body.user.id, body.channel.id)).may ? body.channel.id : undefined;
      await replace(desk, viewId, pasteForm(desk, { channel: here, text, cases: lines.map(caseChoice) }));
    },
  );
}

/** By key and role: a list of cases names no candidate. */
function caseChoice({ key, roleTitle }: CaseLine) {
  return { key, text: `${key}: ${clip(roleTitle, 55)}` };
}
