import { flagAt, type Json } from '../../json.ts';
import { dispatches, elementsIn, entryFor, initialEntry, isStateful, type PlacedElement } from '../element-value.ts';
import { messageShape } from '../methods/message-shape.ts';
import { actionTs, interactionBase, issueResponseUrl, payloadChannelName } from '../payload.ts';
import type { SandboxMessage, StoredView } from '../state.ts';
import { blocksOf, viewShape } from '../view.ts';
import { type Actor, messageOf, NotPossible, viewOf } from './act-context.ts';

export type Place = { readonly messageTs: string; readonly channelId: string } | { readonly viewId: string };

type Values = Record<string, Record<string, Json>>;

function elementAt(blocks: readonly Json[], actionId: string, blockId: string | undefined, value: unknown) {
  const found = elementsIn(blocks).filter(
    (one) => one.element.action_id === actionId && (blockId === undefined || one.blockId === blockId),
  );
  const byValue = found.find(({ element }) => element.type === 'button' && element.value === value);
  const placed = byValue ?? found[0];
  if (placed === undefined) {
    const there = elementsIn(blocks).map(({ element }) => String(element.action_id));
    throw new NotPossible(`There is no element "${actionId}" to act on; there are: ${there.join(', ') || 'none'}.`);
  }
  if (flagAt(placed.element, 'disabled')) throw new NotPossible(`The element "${actionId}" is disabled.`);
  return placed;
}

function statesIn(blocks: readonly Json[]): Values {
  const values: Values = {};
  for (const { blockId, element } of elementsIn(blocks)) {
    if (!isStateful(element)) continue;
    values[blockId] ??= {};
    values[blockId][String(element.action_id)] = initialEntry(element);
  }
  return values;
}

function enter(values: Values, placed: PlacedElement, entry: Json): void {
  values[placed.blockId] ??= {};
  const block = values[placed.blockId];
  if (block !== undefined) block[String(placed.element.action_id)] = entry;
}

function actionOf(actor: Actor, placed: PlacedElement, entry: Json | undefined): Json {
  const { element, blockId } = placed;
  const { text, value, style, action_id } = element;
  const own = entry ?? { type: element.type, ...(text !== undefined && { text }), value, style };
  return { action_id, block_id: blockId, ...own, action_ts: actionTs(actor.workspace) };
}

function entryOf(placed: PlacedElement, value: unknown): Json | undefined {
  return String(placed.element.type).endsWith('button') ? undefined : entryFor(placed.element, value);
}

async function actInMessage(
  actor: Actor,
  message: SandboxMessage,
  actionId: string,
  blockId: string | undefined,
  value: unknown,
): Promise<void> {
  const { workspace, user } = actor;
  const blocks = message.blocks ?? [];
  const placed = elementAt(blocks, actionId, blockId, value);
  const entry = entryOf(placed, value);
  const values = statesIn(blocks);
  if (entry !== undefined && isStateful(placed.element)) enter(values, placed, entry);
  const isEphemeral = message.ephemeral === true;
  await workspace.delivery.ask('interactive', {
    type: 'block_actions',
    ...interactionBase(workspace, user),
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: message.channel,
      is_ephemeral: isEphemeral,
      ...(message.thread_ts !== undefined && { thread_ts: message.thread_ts }),
    },
    channel: { id: message.channel, name: payloadChannelName(workspace, message.channel) },
    ...(!isEphemeral && { message: messageShape(workspace, message, false) }),
    state: { values },
    response_url: issueResponseUrl(workspace, { userId: user.id, channelId: message.channel, message }),
    actions: [actionOf(actor, placed, entry)],
  });
}

async function actInView(
  actor: Actor,
  view: StoredView,
  actionId: string,
  blockId: string | undefined,
  value: unknown,
): Promise<void> {
  const { workspace, user } = actor;
  const placed = elementAt(blocksOf(view), actionId, blockId, value);
  const entry = entryOf(placed, value);
  if (entry !== undefined && isStateful(placed.element)) enter(view.values, placed, entry);
  workspace.changed();
  if (!dispatches(placed)) return;
  await workspace.delivery.ask('interactive', {
    type: 'block_actions',
    ...interactionBase(workspace, user, view.type === 'modal' ? view.id : undefined),
    container: { type: 'view', view_id: view.id },
    view: viewShape(workspace, view),
    actions: [actionOf(actor, placed, entry)],
  });
}

/**
 * Presses a button, or chooses in a select, a date picker or the like, and waits until the app acknowledged it.
 * In a form's input it is only kept, unless the block has `dispatch_action`.
 */
export async function act(
  actor: Actor,
  where: Place,
  actionId: string,
  blockId?: string,
  value?: unknown,
): Promise<void> {
  if ('viewId' in where) return actInView(actor, viewOf(actor, where.viewId), actionId, blockId, value);
  return actInMessage(actor, messageOf(actor, where.channelId, where.messageTs), actionId, blockId, value);
}
