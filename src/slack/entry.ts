import type { App, BlockAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { addEntry } from '../cases/add-entry.ts';
import type { CaseFile } from '../cases/case-file.ts';
import { changeEntry } from '../cases/change-entry.ts';
import { allEntries, entryById } from '../cases/entry.ts';
import { historyOf } from '../cases/entry-history.ts';
import type { EntryWhat } from '../cases/forms/entry-form.ts';
import type { Typed } from '../cases/forms/field.ts';
import { withdrawEntry, withdrawFields } from '../cases/withdraw-entry.ts';
import type { Desk } from './desk.ts';
import { addForm, callbackOf, changeForm } from './entry-form.ts';
import { actOf, enterCase, open, pressed, replace, sayInView, withErrors } from './flow.ts';
import { actions, callbacks } from './ids.ts';
import { entryView } from './views/entry.ts';
import { knownView } from './views/known.ts';
import { fieldOf, formView, type Metadata, metadataOf, typedIn } from './views/modal.ts';

/** The forms of all that can be entered, and *What is known*: show, change, withdraw. */
export function entryFlow(app: App, desk: Desk): void {
  for (const what of Object.keys(callbackOf) as EntryWhat[]) onAdd(app, desk, what);
  onButton(app, desk, actions.showKnown, (file) => knownOf(desk, file, 0));
  for (const to of ['before', 'after']) {
    onButton(app, desk, `${actions.knownPage}_${to}`, (file, _, value) => knownOf(desk, file, Number(value)));
  }
  onButton(app, desk, actions.openEntry, (file, _, value) => shownEntry(desk, file, value));
  onButton(app, desk, actions.changePart, (file, { what = '', entry = '' }, part) => {
    const found = entryById(desk.house, file.id, what, entry);
    return found ? changeForm(desk, file, found, part) : gone;
  });
  onButton(app, desk, actions.withdrawEntry, (file, { what, entry, stamp }) =>
    formView({
      callback: callbacks.withdrawEntry,
      title: 'Withdraw',
      submit: 'Withdraw',
      metadata: { case: file.key, what, entry, stamp, request: desk.id() },
      fields: withdrawFields,
    }),
  );
  onChange(app, desk);
  onWithdraw(app, desk);
}

const gone = sayInView('Not found', 'This is no longer there. Open “What is known” again.');

/** A button of a modal, which puts another view in the place of this one. */
function onButton(
  app: App,
  desk: Desk,
  action: string,
  next: (file: CaseFile, metadata: Metadata, value: string) => ModalView,
): void {
  app.action<BlockAction>(action, async ({ ack, body }) => {
    await ack();
    if (!body.view) return;
    const metadata = metadataOf(body.view);
    const entry = await enterCase(desk, body.user.id, metadata.case);
    const view = entry.ok ? next(entry.file, metadata, pressed(body) ?? '') : sayInView('Not done', entry.say);
    await replace(desk, body.view.id, view);
  });
}

/** From the card's menu. */
export async function openKnown(desk: Desk, triggerId: string, file: CaseFile): Promise<void> {
  await open(desk, triggerId, knownOf(desk, file, 0));
}

function knownOf(desk: Desk, file: CaseFile, page: number): ModalView {
  return knownView(file.key, allEntries(desk.house, file.id), page);
}

function shownEntry(desk: Desk, file: CaseFile, value: string, said?: string): ModalView {
  const [what = '', id = ''] = value.split(':');
  const entry = entryById(desk.house, file.id, what, id);
  if (!entry) return gone;
  const history = historyOf(desk.house, file.id, entry);
  return entryView({ key: file.key, entry, history, isOpen: !file.decision, ...(said && { said }) });
}

function onAdd(app: App, desk: Desk, what: EntryWhat): void {
  app.view(callbackOf[what], async ({ ack, body, view }) => {
    const { case: key, kind = '', request } = metadataOf(view);
    const typed = typedIn(view);
    const first = firstInput(view);
    const entry = await enterCase(desk, body.user.id, key);
    if (!entry.ok) return ack(withErrors({ [first]: entry.say }));
    if (isEmpty(typed)) return ack(withErrors({ [first]: 'Fill in at least one field, or close this form.' }));
    const act = actOf(desk, body.user.id, request);
    const done = addEntry(desk.house, act, { caseId: entry.file.id, what, kind, typed });
    if (!done.ok) return ack(withErrors(atInputs(done.errors, view)));
    await ack({ response_action: 'update', view: addForm(desk, entry.file, what, kind, done.value) });
    await desk.delivery.draw(entry.file.id);
  });
}

const isEmpty = (typed: Typed): boolean => Object.values(typed).every((value) => value.length === 0);

function onChange(app: App, desk: Desk): void {
  app.view(callbacks.changeEntry, async ({ ack, body, view }) => {
    const { case: key, what = '', entry: id = '', part = '', stamp = '', left = [], request } = metadataOf(view);
    const entry = await enterCase(desk, body.user.id, key);
    if (!entry.ok) return ack(withErrors({ [firstInput(view)]: entry.say }));
    const input = { caseId: entry.file.id, what, id, part, stamp, left, typed: typedIn(view) };
    const done = changeEntry(desk.house, actOf(desk, body.user.id, request), input);
    if (!done.ok) return ack(withErrors(atInputs(done.errors, view)));
    await ack({ response_action: 'update', view: shownEntry(desk, entry.file, `${what}:${done.value.id}`, 'Saved.') });
    await desk.delivery.draw(entry.file.id);
  });
}

function onWithdraw(app: App, desk: Desk): void {
  app.view(callbacks.withdrawEntry, async ({ ack, body, view }) => {
    const { case: key, what = '', entry: id = '', stamp = '', request } = metadataOf(view);
    const entry = await enterCase(desk, body.user.id, key);
    if (!entry.ok) return ack(withErrors({ reason: entry.say }));
    const input = { caseId: entry.file.id, what, id, stamp, typed: typedIn(view) };
    const done = withdrawEntry(desk.house, actOf(desk, body.user.id, request), input);
    if (!done.ok) return ack(withErrors(atInputs(done.errors, view)));
    await ack({ response_action: 'update', view: knownOf(desk, entry.file, 0) });
    await desk.delivery.draw(entry.file.id);
  });
}

interface WithBlocks {
  readonly blocks: readonly { readonly type?: string; readonly block_id?: string }[];
}

export function firstInput(view: WithBlocks): string {
  return view.blocks.find((block) => block.type === 'input')?.block_id ?? '';
}

/** Errors at the inputs of this form; Slack drops one at a field that the form does not have, so it stands at the first. */
export function atInputs(errors: Readonly<Record<string, string>>, view: WithBlocks): Readonly<Record<string, string>> {
  const inputs = view.blocks.filter((block) => block.type === 'input').map((block) => block.block_id ?? '');
  return Object.fromEntries(
    Object.entries(errors).map(([key, text]) => [inputs.find((id) => fieldOf(id) === key) ?? firstInput(view), text]),
  );
}
