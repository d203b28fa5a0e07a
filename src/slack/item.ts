import type { App, BlockAction } from '@slack/bolt';
import type { KnownBlock } from '@slack/types';
import { assignFields, assignItem } from '../cases/assign-item.ts';
import type { CaseFile, CaseItem } from '../cases/case-file.ts';
import { evidenceForm } from '../cases/evidence-form.ts';
import type { Field } from '../cases/forms/field.ts';
import { recordEvidence } from '../cases/record-evidence.ts';
import { lastSession } from '../cases/record-interview.ts';
import { type Settlement, settleItem } from '../cases/settle-item.ts';
import { type Desk, nowOf } from './desk.ts';
import { answer, pressed, push, refused, sayInView } from './flow.ts';
import { actions, callbacks } from './ids.ts';
import { onItemForm } from './item-form.ts';
import { pressedItem } from './item-place.ts';
import { plain } from './text.ts';
import { closedBy } from './views/item-words.ts';
import { formView } from './views/modal.ts';
import { itemName } from './views/wording.ts';

/** What can be done with one item: evidence is recorded first, closing it is an act of its own. */
export function itemFlow(app: App, desk: Desk): void {
  onPress(app, desk, actions.recordEvidence, evidenceView);
  onPress(app, desk, actions.assignItem, assignView);
  for (const action of [actions.markDone, actions.reopenItem, actions.itemMenu]) onPress(app, desk, action, settleView);

  onItemForm(app, desk, callbacks.recordEvidence, async ({ act, file, item, typed, ack }) => {
    const done = recordEvidence(desk.house, act, { caseId: file.id, itemId: item, typed });
    if (!done.ok) return done.errors;
    const left = done.value.namesLeft;
    await ack(left.length > 0 ? { response_action: 'update', view: stillToAsk(left) } : undefined);
    return undefined;
  });

  onItemForm(app, desk, callbacks.settleItem, async ({ act, file, item, typed, version, kind, ack }) => {
    const done = settleItem(desk.house, act, { caseId: file.id, itemId: item, version, to: kind as Settlement, typed });
    if (!done.ok) return done.errors;
    await ack();
    return undefined;
  });

  onItemForm(app, desk, callbacks.assignItem, async ({ act, file, item, typed, version, ack }) => {
    const access = typeof typed.owner === 'string' ? await desk.access.of(typed.owner, file.channelId) : undefined;
    if (access && !access.may) return { owner: notHere(access.why) };
    const done = assignItem(desk.house, act, { caseId: file.id, itemId: item, version, typed });
    if (!done.ok) return done.errors;
    await ack();
    return undefined;
  });
}

type FormOf = (desk: Desk, on: Pressed) => ReturnType<typeof formView>;

interface Pressed {
  readonly file: CaseFile;
  readonly item: CaseItem;
  readonly page: number | undefined;
  /** What stands before the reference in a value such as `done:ITEM:3`. */
  readonly to: string;
}

function onPress(app: App, desk: Desk, action: string, form: FormOf): void {
  app.action<BlockAction>(action, async ({ ack, body, respond }) => {
    await ack();
    const parts = (pressed(body) ?? '').split(':');
    const to = parts.length > 2 ? (parts.shift() ?? '') : '';
    const found = await pressedItem(desk, body, parts.join(':'));
    if ('say' in found) return answer(desk, body, respond, found.say);
    await push(desk, body.trigger_id, form(desk, { ...found, to }));
  });
}

function evidenceView(desk: Desk, { file, item, page }: Pressed) {
  const now = nowOf(desk);
  return formView({
    callback: callbacks.recordEvidence,
    title: 'Record evidence',
    submit: 'Record',
    metadata: { case: file.key, item: item.id, kind: item.kind, page, request: desk.id() },
    fields: evidenceForm(desk.house, file.id, item.kind),
    intro: intro(itemName(item), closedBy[item.kind]),
    initial: { on: now.slice(0, 10), at: lastSession(desk.house, file.id) ?? now },
  });
}

function stillToAsk(left: readonly string[]) {
  return sayInView(
    'Recorded. Not all asked',
    `Their answer is kept. A no counts only when every declared former name was tried with them. Still to be tried: ${left.join('; ')}. Ask them again under it and record that too; until then this is listed as not checked.`,
  );
}

const itemReason: Field = { key: 'reason', label: 'Why', hint: 'Shown in the case', input: 'lines', most: 400 };

const settleWords: Readonly<Record<Settlement, { readonly title: string; readonly submit: string }>> = {
  done: { title: 'Mark as done', submit: 'Mark done' },
  not_applicable: { title: 'Not applicable', submit: 'Not applicable' },
  failed: { title: 'Could not be met', submit: 'Record' },
  open: { title: 'Reopen', submit: 'Reopen' },
};

function settleView(desk: Desk, { file, item, page, to: word }: Pressed) {
  const to = word as Settlement;
  const rests = item.evidence.map((entry) => `• ${entry.text}`).join('\n');
  return formView({
    callback: callbacks.settleItem,
    title: settleWords[to].title,
    submit: settleWords[to].submit,
    metadata: { case: file.key, item: item.id, version: item.version, kind: to, page, request: desk.id() },
    fields: [to === 'done' ? { ...itemReason, label: 'What makes it complete' } : itemReason],
    intro: intro(itemName(item), to === 'done' ? `It rests on:\n${rests}` : settleNote(file, item, to)),
  });
}

/** What follows from it, where that is not plain. */
function settleNote(file: CaseFile, item: CaseItem, to: Settlement): string {
  const isAsked = file.role.handling.measures.some((measure) => measure === item.kind);
  if (to === 'open' && item.state === 'not_applicable' && !isAsked)
    return 'The role does not ask for this. Added for this candidate alone, with your name and reason in the case.';
  if (to !== 'not_applicable' || !isAsked) return '';
  const skipped =
    'The role asks every candidate for this. Skipped for this one alone, with your name and reason in the case.';
  return item.label === undefined
    ? skipped
    : `${skipped} The measure as a whole stays open until every employer and school that is stated has confirmed.`;
}

function assignView(desk: Desk, { file, item, page }: Pressed) {
  return formView({
    callback: callbacks.assignItem,
    title: 'Assign',
    submit: 'Assign',
    metadata: { case: file.key, item: item.id, version: item.version, page, request: desk.id() },
    fields: assignFields,
    intro: intro(itemName(item), 'They are told in the thread of the case.'),
    initial: { owner: item.ownerId, ...(item.dueOn && { due_on: item.dueOn }) },
  });
}

function intro(name: string, more: string): KnownBlock[] {
  return [
    { type: 'section', text: plain(name, 600) },
    ...(more === '' ? [] : [{ type: 'section' as const, text: plain(more, 2_300) }]),
  ];
}

function notHere(why: Parameters<typeof refused>[0]): string {
  if (why === 'no_answer') return refused(why);
  return why === 'guest'
    ? 'Only full members of this workspace can be given a part of a case.'
    : 'They are not in the private channel of this case. Invite them first.';
}
