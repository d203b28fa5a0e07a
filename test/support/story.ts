import type { SandboxMessage } from '../../src/sandbox/workspace.ts';
import type { TestWorkspace } from './desk.ts';

/** Types `/screen` and gives the id of the form, once it is there. */
export async function openForm(work: TestWorkspace, userId: string, channelId: string): Promise<string> {
  const person = work.sandbox.person(userId);
  await person.command(channelId, '/screen');
  return work.sandbox.until(() => person.views().find((view) => view.callbackId === 'open_case')?.id);
}

/** Fills in the first form; the default role unless another is given. */
export function fillCase(
  work: TestWorkspace,
  userId: string,
  viewId: string,
  values: Readonly<Record<string, string>>,
): void {
  const person = work.sandbox.person(userId);
  const view = person.views().find((one) => one.id === viewId);
  person.fill(viewId, { role: firstRole(view?.blocks ?? []), ...values });
}

function firstRole(blocks: readonly unknown[]): string {
  const role = blocks.find((block) => (block as { block_id?: string }).block_id === 'role') as {
    element: { options: { value: string }[] };
  };
  return role.element.options[0]?.value ?? '';
}

/** Opens a case in one go, and gives its key. */
export async function openCase(
  work: TestWorkspace,
  userId: string,
  channelId: string,
  values: Readonly<Record<string, string>>,
): Promise<string> {
  const before = work.sandbox.person(userId).messages(channelId).length;
  const form = await openForm(work, userId, channelId);
  fillCase(work, userId, form, values);
  const outcome = await work.sandbox.person(userId).submit(form);
  if (outcome.kind !== 'closed') throw new Error(`the form stayed open: ${JSON.stringify(outcome)}`);
  await work.settled();
  const card = work.sandbox.person(userId).messages(channelId)[before];
  return /^(SCR-\d+):/.exec(card?.text ?? '')?.[1] ?? '';
}

export function thread(
  work: TestWorkspace,
  userId: string,
  ts: string | undefined,
  channelId?: string,
): readonly SandboxMessage[] {
  const channel = channelId ?? channelOf(work, ts);
  return work.sandbox
    .person(userId)
    .messages(channel, ts ?? '')
    .filter((message) => message.ts !== ts);
}

function channelOf(work: TestWorkspace, ts: string | undefined): string {
  const found = Object.entries(work.sandbox.state.messages).find(([, messages]) =>
    messages.some((message) => message.ts === ts),
  );
  return found?.[0] ?? '';
}
