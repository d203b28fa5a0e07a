import { validateView } from '../../block-kit/validate.ts';
import { isJson, type Json } from '../../json.ts';
import { type Arguments, jsonArgument, textArgument } from '../arguments.ts';
import { userById } from '../people.ts';
import { refusedArguments, SlackRefusal } from '../refusal.ts';
import type { Trigger } from '../trigger.ts';
import { openView, publishHome, pushView, stackOf, updateView, viewShape, viewToChange } from '../view.ts';
import type { Workspace } from '../workspace-context.ts';
import { refusalOf } from './block-refusal.ts';
import type { Methods } from './method.ts';
import { strangeFiles } from './slack-file.ts';

function viewArgument(workspace: Workspace, args: Arguments, type: 'modal' | 'home'): Json {
  const sent = jsonArgument(args, 'view');
  if (sent === undefined) throw refusedArguments('missing required field: view');
  return checkedView(workspace, sent.value, type);
}

export function checkedView(workspace: Workspace, view: unknown, type: 'modal' | 'home'): Json {
  if (!isJson(view)) throw refusedArguments('must be a valid view object [json-pointer:/view]');
  if (view.type !== type) throw refusedArguments(`view must be of type ${type} [json-pointer:/view/type]`);
  const faults = validateView(view);
  const errors = faults.length > 0 ? faults : strangeFiles(workspace, view.blocks, '/blocks', 'invalid_view');
  const isTooLarge = errors[0]?.error === 'view_too_large';
  if (errors.length > 0) throw refusalOf(errors, '/view', isTooLarge ? 'view_too_large' : 'invalid_arguments');
  return view;
}

function exchangeTrigger(workspace: Workspace, args: Arguments): Trigger {
  const name = textArgument(args, 'trigger_id');
  if (name === undefined) throw refusedArguments('missing required field: trigger_id');
  const outcome = workspace.triggers.exchange(name);
  if (!outcome.ok) throw new SlackRefusal(outcome.error);
  return outcome.trigger;
}

/** With the trigger of a click inside a modal, the new one lies on top of it. */
function open(workspace: Workspace, args: Arguments): Json {
  const content = viewArgument(workspace, args, 'modal');
  const { userId, viewId } = exchangeTrigger(workspace, args);
  const isOnTop = viewId !== undefined && stackOf(workspace, userId).length > 0;
  const view = isOnTop ? pushView(workspace, userId, content) : openView(workspace, userId, content);
  return { view: viewShape(workspace, view) };
}

function push(workspace: Workspace, args: Arguments): Json {
  const content = viewArgument(workspace, args, 'modal');
  const { userId } = exchangeTrigger(workspace, args);
  return { view: viewShape(workspace, pushView(workspace, userId, content)) };
}

function refuseOldHash(args: Arguments, hash: string | undefined): void {
  const sent = textArgument(args, 'hash');
  if (sent !== undefined && sent !== hash) throw new SlackRefusal('hash_conflict');
}

function update(workspace: Workspace, args: Arguments): Json {
  const view = viewToChange(workspace, textArgument(args, 'view_id'), textArgument(args, 'external_id'));
  refuseOldHash(args, view.hash);
  updateView(workspace, view, viewArgument(workspace, args, view.type));
  return { view: viewShape(workspace, view) };
}

function publish(workspace: Workspace, args: Arguments): Json {
  if (!workspace.app.hasHome) throw new SlackRefusal('not_enabled');
  const userId = textArgument(args, 'user_id');
  const person = userById(workspace, userId);
  const content = viewArgument(workspace, args, 'home');
  refuseOldHash(args, workspace.state.homes[person.id]?.hash);
  return { view: viewShape(workspace, publishHome(workspace, person.id, content)) };
}

export const viewMethods: Methods = {
  'views.open': { token: 'bot', run: open },
  'views.push': { token: 'bot', run: push },
  'views.update': { token: 'bot', run: update },
  'views.publish': { token: 'bot', run: publish },
};
