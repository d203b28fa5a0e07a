import type { App, BlockAction } from '@slack/bolt';
import type { CaseFile, CaseItem } from '../cases/case-file.ts';
import { evidenceFields } from '../cases/forms/evidence-fields.ts';
import type { Field } from '../cases/forms/field.ts';
import { caseFile } from '../cases/read-case.ts';
import { recordEvidence } from '../cases/record-evidence.ts';
import { type Settlement, settleItem } from '../cases/settle-item.ts';
import type { Desk } from './desk.ts';
import { actOf, answer, enterCase, open, pressed, push, withErrors } from './flow.ts';
import { actions, callbacks } from './ids.ts';
import { checklistView } from './views/checklist-modal.ts';
import { formView, metadataOf, typedIn } from './views/modal.ts';
import { itemName, stateText } from './views/wording.ts';

/** The checklist modal: evidence is recorded first, closing a measure is an act of its own. */
export function checklistFlow(app: App, desk: Desk): void {
  app.action<BlockAction>(actions.openChecklist, async ({ ack, body, respond }) => {
    await ack();
    const entry = await enterCase(desk, body.user.id, pressed(body));
    if (!entry.ok) return answer(desk, body, respond, entry.say);
    await open(desk, body.trigger_id, checklistView(entry.file));
  });

  app.action<BlockAction>(actions.recordEvidence, async ({ ack, body, respond }) => {
    await ack();
    const found = await itemOf(desk, body, pressed(body) ?? '');
    if ('say' in found) return answer(desk, body, respond, found.say);
    const { file, item } = found;
    await push(
      desk,
      body.trigger_id,
      formView({
        callback: callbacks.recordEvidence,
        title: 'Record evidence',
        submit: 'Record',
        metadata: { case: file.key, item: item.id, kind: item.kind, request: desk.id() },
        fields: evidenceFields[item.kind],
        intro: [{ type: 'section', text: { type: 'plain_text', text: itemName(item), emoji: false } }],
      }),
    );
  });

  app.action<BlockAction>(
    new RegExp(`^(${actions.markDone}|${actions.itemMenu}_.*)$`),
    async ({ ack, body, respond }) => {
      await ack();
      const [to = '', ...ref] = (pressed(body) ?? '').split(':');
      const found = await itemOf(desk, body, ref.join(':'));
      if ('say' in found) return answer(desk, body, respond, found.say);
      await push(desk, body.trigger_id, settleView(desk, found.file.key, found.item, to as Settlement));
    },
  );

  app.view(callbacks.recordEvidence, async ({ ack, body, view }) => {
    const { case: key, item = '', kind = 'docs_direct', request } = metadataOf(view);
    const first = evidenceFields[kind as keyof typeof evidenceFields][0]?.key ?? 'text';
    const entry = await enterCase(desk, body.user.id, key);
    if (!entry.ok) return ack(withErrors({ [first]: entry.say }));
    const done = recordEvidence(desk.house, actOf(desk, body.user.id, request), {
      caseId: entry.file.id,
      itemId: item,
      typed: typedIn(view),
    });
    if (!done.ok) {
      await ack(withErrors(done.errors));
      return desk.delivery.draw(entry.file.id);
    }
    await ack();
    await refresh(desk, body.view.root_view_id, entry.file.key);
    await desk.delivery.draw(entry.file.id);
  });

  app.view(callbacks.settleItem, async ({ ack, body, view }) => {
    const { case: key, item = '', kind, version = 0, request } = metadataOf(view);
    const entry = await enterCase(desk, body.user.id, key);
    if (!entry.ok) return ack(withErrors({ reason: entry.say }));
    const act = actOf(desk, body.user.id, request);
    const done = settleItem(desk.house, act, {
      caseId: entry.file.id,
      itemId: item,
      version,
      to: kind as Settlement,
      typed: typedIn(view),
    });
    if (!done.ok) return ack(withErrors(done.errors));
    await ack();
    await refresh(desk, body.view.root_view_id, entry.file.key);
    await desk.delivery.draw(entry.file.id);
  });
}

/** The checklist below the form that was just sent shows what changed. */
async function refresh(desk: Desk, rootViewId: string | null | undefined, key: string): Promise<void> {
  const file = caseFile(desk.house, key);
  if (!file || !rootViewId) return;
  await desk.gateway.call('views.update', { view_id: rootViewId, view: checklistView(file) });
}

type FoundItem = { readonly file: CaseFile; readonly item: CaseItem } | { readonly say: string };

async function itemOf(desk: Desk, body: BlockAction, ref: string): Promise<FoundItem> {
  const [id, version] = ref.split(':');
  const entry = await enterCase(desk, body.user.id, metadataOf(body.view ?? {}).case);
  if (!entry.ok) return { say: entry.say };
  const item = entry.file.items.find((one) => one.id === id);
  if (!item) return { say: 'That measure is no longer on this checklist.' };
  if (entry.file.decision) return { say: 'This case is decided. Reopen it first.' };
  if (item.version === Number(version)) return { file: entry.file, item };
  return {
    say: `Somebody changed "${itemName(item)}" meanwhile: it is ${stateText[item.state]}. Open the checklist again.`,
  };
}

const itemReason: Field = { key: 'reason', label: 'Why', hint: 'Shown in the case', input: 'lines', most: 400 };

const settleWords: Readonly<Record<Settlement, { readonly title: string; readonly submit: string }>> = {
  done: { title: 'Mark as done', submit: 'Mark done' },
  not_applicable: { title: 'Not applicable', submit: 'Not applicable' },
  failed: { title: 'Could not be met', submit: 'Record' },
  open: { title: 'Reopen', submit: 'Reopen' },
};

function settleView(desk: Desk, key: string, item: CaseItem, to: Settlement) {
  const rests = item.evidence.map((entry) => `• ${entry.text}`).join('\n');
  return formView({
    callback: callbacks.settleItem,
    title: settleWords[to].title,
    submit: settleWords[to].submit,
    metadata: { case: key, item: item.id, version: item.version, kind: to, request: desk.id() },
    fields: [to === 'done' ? { ...itemReason, label: 'What makes it complete' } : itemReason],
    intro: [
      {
        type: 'section',
        text: {
          type: 'plain_text',
          text: `${itemName(item)}${to === 'done' ? `\nIt rests on:\n${rests}` : ''}`.slice(0, 2_900),
          emoji: false,
        },
      },
    ],
  });
}
