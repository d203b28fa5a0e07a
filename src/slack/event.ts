import type { App, BlockAction } from '@slack/bolt';
import { eventForm, eventForms } from '../cases/forms/event-fields.ts';
import { recordEvent } from '../cases/record-event.ts';
import type { Desk } from './desk.ts';
import { actOf, answer, enterCase, open, pressed, replace, sayInView, withErrors } from './flow.ts';
import { actions, callbacks } from './ids.ts';
import { chooseKindView } from './views/choose-kind.ts';
import { formView, loadingView, metadataOf, typedIn } from './views/modal.ts';

/** *Record event*: which kind, then its form. */
export function eventFlow(app: App, desk: Desk): void {
  app.action<BlockAction>(actions.recordEvent, async ({ ack, body, respond }) => {
    await ack();
    const entry = await enterCase(desk, body.user.id, pressed(body));
    if (!entry.ok) return answer(desk, body, respond, entry.say);
    await open(desk, body.trigger_id, chooseKindView('Record event', entry.file.key, actions.chooseEvent, eventForms));
  });

  app.action<BlockAction>(actions.chooseEvent, async ({ ack, body }) => {
    await ack();
    if (!body.view) return;
    const kind = pressed(body) ?? '';
    await replace(desk, body.view.id, loadingView('Record event'));
    const entry = await enterCase(desk, body.user.id, metadataOf(body.view).case);
    const form = eventForm(kind);
    const view =
      entry.ok && form
        ? formView({
            callback: callbacks.recordEvent,
            title: form.title,
            submit: 'Record',
            metadata: { case: entry.file.key, kind, request: desk.id() },
            fields: form.fields,
          })
        : sayInView('Record event', entry.ok ? 'Choose one of the list.' : entry.say);
    await replace(desk, body.view.id, view);
  });

  app.view(callbacks.recordEvent, async ({ ack, body, view }) => {
    const { case: key, kind = '', request } = metadataOf(view);
    const entry = await enterCase(desk, body.user.id, key);
    if (!entry.ok) return ack(withErrors({ at: entry.say }));
    const done = recordEvent(desk.house, actOf(desk, body.user.id, request), {
      caseId: entry.file.id,
      kind,
      typed: typedIn(view),
    });
    if (!done.ok) return ack(withErrors(done.errors));
    await ack();
    await desk.delivery.draw(entry.file.id);
  });
}
