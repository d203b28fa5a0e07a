import type { App, BlockAction } from '@slack/bolt';
import type { Desk } from './desk.ts';
import { answer, enterCase, open, pressed, push, replace } from './flow.ts';
import { actions } from './ids.ts';
import { shownItem } from './item-place.ts';
import { checklistView } from './views/checklist-modal.ts';
import { metadataOf } from './views/modal.ts';

/** The checklist: a list of items, each of which opens a view of its own. */
export function checklistFlow(app: App, desk: Desk): void {
  app.action<BlockAction>(actions.openChecklist, async ({ ack, body, respond }) => {
    await ack();
    const entry = await enterCase(desk, body.user.id, pressed(body));
    if (!entry.ok) return answer(desk, body, respond, entry.say);
    await open(desk, body.trigger_id, checklistView(entry.file));
  });

  app.action<BlockAction>(new RegExp(`^${actions.checklistPage}_\\d+$`), async ({ ack, body, respond }) => {
    await ack();
    const [key, page] = (pressed(body) ?? '').split(':');
    const entry = await enterCase(desk, body.user.id, key);
    if (!entry.ok) return answer(desk, body, respond, entry.say);
    if (body.view) await replace(desk, body.view.id, checklistView(entry.file, Number(page)));
  });

  app.action<BlockAction>(actions.openItem, async ({ ack, body, respond }) => {
    await ack();
    const [key, id] = (pressed(body) ?? '').split(':');
    const entry = await enterCase(desk, body.user.id, key);
    if (!entry.ok) return answer(desk, body, respond, entry.say);
    const { page } = metadataOf(body.view ?? {});
    const isInList = body.view?.type === 'modal';
    const view = shownItem(desk, entry.file, id ?? '', isInList ? (page ?? 0) : undefined);
    await (isInList ? push(desk, body.trigger_id, view) : open(desk, body.trigger_id, view));
  });
}
