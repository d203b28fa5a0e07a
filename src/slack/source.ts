import type { App, BlockAction } from '@slack/bolt';
import { addMore, addSource } from '../cases/add-source.ts';
import type { Field } from '../cases/forms/field.ts';
import { lateKinds, sourceForm, sourceForms } from '../cases/forms/source-fields.ts';
import type { Stage } from '../engine/dossier.ts';
import { stages } from '../engine/dossier.ts';
import type { Desk } from './desk.ts';
import { actOf, answer, enterCase, open, pressed, replace, sayInView, withErrors } from './flow.ts';
import { actions, callbacks } from './ids.ts';
import { chooseKindView } from './views/choose-kind.ts';
import { formView, loadingView, metadataOf, typedIn } from './views/modal.ts';

/** *Add source*: which kind, then its form, then what else that kind can hold. */
export function sourceFlow(app: App, desk: Desk): void {
  app.action<BlockAction>(actions.addSource, async ({ ack, body, respond }) => {
    await ack();
    const entry = await enterCase(desk, body.user.id, pressed(body));
    if (!entry.ok) return answer(desk, body, respond, entry.say);
    await open(desk, body.trigger_id, chooseKindView('Add source', entry.file.key, actions.chooseSource, sourceForms));
  });

  app.action<BlockAction>(actions.chooseSource, async ({ ack, body, respond }) => {
    await ack();
    const kind = pressed(body) ?? '';
    const { case: key } = metadataOf(body.view ?? {});
    if (body.view) await replace(desk, body.view.id, loadingView('Add source'));
    const entry = await enterCase(desk, body.user.id, key);
    if (!entry.ok)
      return body.view
        ? replace(desk, body.view.id, sayInView('Add source', entry.say))
        : answer(desk, body, respond, entry.say);
    if (body.view) await replace(desk, body.view.id, sourceView(desk, entry.file.key, kind, entry.file.stage));
  });

  app.view(callbacks.addSource, async ({ ack, body, view }) => {
    const { case: key, kind = '', request } = metadataOf(view);
    const typed = typedIn(view);
    const form = sourceForm(kind);
    const first = form?.fields[0]?.key ?? 'kind';
    const entry = await enterCase(desk, body.user.id, key);
    if (!entry.ok) return ack(withErrors({ [first]: entry.say }));
    const done = addSource(desk.house, actOf(desk, body.user.id, request), { caseId: entry.file.id, kind, typed });
    if (!done.ok) return ack(withErrors(done.errors));
    const more = form?.more;
    await (more
      ? ack({ response_action: 'update', view: moreView(desk, entry.file.key, kind, done.value.sourceKey, more) })
      : ack());
    await desk.delivery.draw(entry.file.id);
  });

  app.view(callbacks.addMore, async ({ ack, body, view }) => {
    const { case: key, kind = '', source = '', request } = metadataOf(view);
    const first = sourceForm(kind)?.more?.[0]?.key ?? 'kind';
    const entry = await enterCase(desk, body.user.id, key);
    if (!entry.ok) return ack(withErrors({ [first]: entry.say }));
    const done = addMore(desk.house, actOf(desk, body.user.id, request), {
      caseId: entry.file.id,
      sourceKey: source,
      kind,
      typed: typedIn(view),
    });
    if (!done.ok) return ack(withErrors(done.errors));
    await ack();
    await desk.delivery.draw(entry.file.id);
  });
}

/** Before the offer, an identity document or payment details need a reason. */
const why: Field = {
  key: 'note',
  label: 'Why now? This is usually asked for from the offer on',
  input: 'text',
  most: 500,
};

export function needsReason(kind: string, stage: Stage): boolean {
  return lateKinds.some((late) => late === kind) && stages.indexOf(stage) < stages.indexOf('offer');
}

function sourceView(desk: Desk, key: string, kind: string, stage: Stage) {
  const form = sourceForm(kind);
  const fields = form?.fields ?? [];
  return formView({
    callback: callbacks.addSource,
    title: form?.title ?? 'Add source',
    submit: 'Save',
    metadata: { case: key, kind, request: desk.id() },
    fields: needsReason(kind, stage) ? [...fields, why] : fields,
  });
}

function moreView(desk: Desk, key: string, kind: string, source: string, fields: readonly Field[]) {
  return formView({
    callback: callbacks.addMore,
    title: 'Saved. More of it?',
    submit: 'Save',
    metadata: { case: key, kind, source, request: desk.id() },
    fields,
    intro: [
      {
        type: 'section',
        text: {
          type: 'plain_text',
          text: 'What you entered is saved. Add what else it shows, or close this.',
          emoji: false,
        },
      },
    ],
  });
}
