import type { OpenView } from '../../src/sandbox/workspace.ts';
import { rooms, type TestWorkspace } from './desk.ts';

/** What a person does with the checklist of one case, whose card is the `nth` message of the hiring channel. */
export function checklistOf(work: TestWorkspace, key: string) {
  const person = (id: string) => work.sandbox.person(id);
  const view = (userId: string, callbackId: string): Promise<OpenView> =>
    work.sandbox.until(() =>
      person(userId)
        .views()
        .findLast((one) => one.callbackId === callbackId),
    );
  const card = (userId: string) =>
    person(userId)
      .messages(rooms.hiring)
      .find((message) => message.text.startsWith(`${key}:`));
  const press = (userId: string, action: string) =>
    person(userId).click({ channelId: rooms.hiring, messageTs: card(userId)?.ts ?? '' }, action);
  const closeAll = async (userId: string): Promise<void> => {
    for (const open of [...person(userId).views()].reverse()) await person(userId).close(open.id);
  };
  const itemOf = (name: string) => work.file(key).items.find((one) => one.label === name || one.kind === name);

  async function open(userId: string): Promise<OpenView> {
    await closeAll(userId);
    await press(userId, 'open_checklist');
    return view(userId, 'show_checklist');
  }

  /** `name`: a measure's key, or the employer or school of a part. */
  async function openItem(userId: string, name: string): Promise<OpenView> {
    const list = await open(userId);
    await person(userId).click({ viewId: list.id }, 'open_item', `item-${itemOf(name)?.id}`);
    return view(userId, 'show_item');
  }

  async function form(userId: string, name: string, action: string, callbackId: string, choice?: string) {
    const item = await openItem(userId, name);
    const to = choice && `${choice}:${itemOf(name)?.id}:${itemOf(name)?.version}`;
    await person(userId).click({ viewId: item.id }, action, undefined, to);
    return view(userId, callbackId);
  }

  async function submit(userId: string, viewId: string, values: Readonly<Record<string, unknown>>) {
    person(userId).fill(viewId, values);
    const outcome = await person(userId).submit(viewId);
    await work.settled();
    return outcome;
  }

  async function evidence(userId: string, name: string, values: Readonly<Record<string, unknown>>) {
    const { id } = await form(userId, name, 'record_evidence', 'record_evidence');
    return submit(userId, id, values);
  }

  async function settle(userId: string, name: string, to: 'done' | 'open' | 'not_applicable', reason: string) {
    const action = { done: 'mark_done', open: 'reopen_item', not_applicable: 'item_menu' }[to];
    const { id } = await form(userId, name, action, 'settle_item', to === 'not_applicable' ? to : undefined);
    return submit(userId, id, { reason });
  }

  return { card, closeAll, evidence, form, itemOf, open, openItem, press, settle, submit, view };
}
