import { isJson, type Json, recordAt } from '../../json.ts';
import { elementsIn, entryFor, isStateful } from '../element-value.ts';
import { checkedView } from '../methods/views.ts';
import { interactionBase, issueResponseUrl } from '../payload.ts';
import { SlackRefusal } from '../refusal.ts';
import type { StoredView } from '../state.ts';
import { blocksOf, closeView, pushView, stackOf, updateView, viewShape } from '../view.ts';
import { type Actor, NotPossible, viewOf } from './act-context.ts';
import { fieldProblems } from './field-check.ts';

export interface SubmitOutcome {
  readonly kind: 'closed' | 'updated' | 'pushed' | 'errors';
  /** A sentence by `block_id`. */
  readonly errors?: Readonly<Record<string, string>>;
  /** The app did not answer in 3 s, or isn't there; the form is still open. */
  readonly timedOut?: boolean;
  /** Why Slack could not use the app's answer; the form is still open. */
  readonly problem?: string;
}

/** Types or chooses in a form: a value by `block_id`, or by `action_id` inside it where a block has several. */
export function fill(actor: Actor, viewId: string, values: Readonly<Record<string, unknown>>): void {
  const view = viewOf(actor, viewId);
  const placed = elementsIn(blocksOf(view)).filter(({ element }) => isStateful(element));
  for (const [blockId, value] of Object.entries(values)) {
    const inBlock = placed.filter((one) => one.blockId === blockId);
    if (inBlock.length === 0) {
      const there = [...new Set(placed.map((one) => one.blockId))].join(', ');
      throw new NotPossible(`The form has no field "${blockId}"; it has: ${there || 'none'}.`);
    }
    for (const { element } of inBlock) {
      const actionId = String(element.action_id);
      const isByAction = isJson(value) && actionId in value;
      if (!isByAction && inBlock.length > 1) continue;
      view.values[blockId] ??= {};
      const entries = view.values[blockId];
      entries[actionId] = entryFrom(element, isByAction ? value[actionId] : value);
    }
  }
  actor.workspace.changed();
}

/** A state entry is taken as it is, anything else as what was typed. */
function entryFrom(element: Json, value: unknown): Json {
  return isJson(value) && value.type === element.type && !('text' in value) ? value : entryFor(element, value);
}

function responseUrls(actor: Actor, view: StoredView): readonly Json[] {
  return elementsIn(blocksOf(view))
    .filter(({ element }) => element.response_url_enabled === true)
    .flatMap(({ blockId, element }) => {
      const action_id = String(element.action_id);
      const entry = view.values[blockId]?.[action_id];
      const channelId = entry?.selected_conversation ?? entry?.selected_channel;
      if (typeof channelId !== 'string') return [];
      const response_url = issueResponseUrl(actor.workspace, { userId: actor.user.id, channelId });
      return [{ block_id: blockId, action_id, channel_id: channelId, response_url }];
    });
}

function fieldErrors(view: StoredView, errors: Json | undefined): SubmitOutcome {
  const inputs = blocksOf(view).filter((block) => block.type === 'input');
  const known = new Set(inputs.map((block) => String(block.block_id)));
  const given = Object.entries(errors ?? {});
  const strange = given.map(([blockId]) => blockId).filter((blockId) => !known.has(blockId));
  if (given.length === 0 || strange.length > 0) {
    return { kind: 'errors', errors: {}, problem: `errors name no input of the form: ${strange.join(', ')}` };
  }
  const told = Object.fromEntries(given.map(([blockId, sentence]) => [blockId, String(sentence)]));
  view.errors = told;
  return { kind: 'errors', errors: told };
}

function applyAnswer(actor: Actor, view: StoredView, payload: Json | undefined): SubmitOutcome {
  const { workspace, user } = actor;
  const inner = recordAt(payload, 'view');
  switch (payload?.response_action) {
    case undefined:
      closeView(workspace, view);
      return { kind: 'closed' };
    case 'clear':
      stackOf(workspace, user.id).splice(0);
      return { kind: 'closed' };
    case 'errors':
      return fieldErrors(view, recordAt(payload, 'errors'));
    case 'update':
      updateView(workspace, view, checkedView(workspace, inner, 'modal'));
      return { kind: 'updated' };
    case 'push':
      pushView(workspace, user.id, checkedView(workspace, inner, 'modal'));
      return { kind: 'pushed' };
    default:
      return { kind: 'errors', errors: {}, problem: `unknown response_action ${String(payload?.response_action)}` };
  }
}

function answered(actor: Actor, view: StoredView, payload: Json | undefined): SubmitOutcome {
  try {
    return applyAnswer(actor, view, payload);
  } catch (error) {
    if (!(error instanceof SlackRefusal)) throw error;
    return { kind: 'errors', errors: {}, problem: `${error.slackError} ${JSON.stringify(error.more)}` };
  }
}

/** Presses the form's submit button and waits for what comes of it. */
export async function submit(actor: Actor, viewId: string): Promise<SubmitOutcome> {
  const { workspace, user } = actor;
  const view = viewOf(actor, viewId);
  if (view.type === 'home' || view.content.submit === undefined) throw new NotPossible('There is nothing to submit.');
  if (view.pending) throw new NotPossible('The form is being submitted already.');
  const errors = fieldProblems(view);
  if (Object.keys(errors).length > 0) {
    view.errors = errors;
    workspace.changed();
    return { kind: 'errors', errors };
  }
  view.pending = true;
  delete view.errors;
  workspace.changed();
  const answer = await workspace.delivery.ask('interactive', {
    type: 'view_submission',
    ...interactionBase(workspace, user, view.id),
    view: viewShape(workspace, view),
    response_urls: responseUrls(actor, view),
  });
  delete view.pending;
  const outcome: SubmitOutcome =
    answer.kind === 'answered' ? answered(actor, view, answer.payload) : { kind: 'errors', errors: {}, timedOut: true };
  workspace.changed();
  return outcome;
}

/** The cross or the close button. The app hears of it when the view has `notify_on_close`. */
export async function close(actor: Actor, viewId: string): Promise<void> {
  const { workspace, user } = actor;
  const view = viewOf(actor, viewId);
  if (view.type === 'home') throw new NotPossible('App Home has no close button.');
  const isCleared = view.content.clear_on_close === true;
  if (isCleared) stackOf(workspace, user.id).splice(0);
  closeView(workspace, view);
  if (view.content.notify_on_close !== true) return;
  const { trigger_id: _none, ...base } = interactionBase(workspace, user);
  await workspace.delivery.ask('interactive', {
    type: 'view_closed',
    ...base,
    view: viewShape(workspace, view),
    is_cleared: isCleared,
  });
}
