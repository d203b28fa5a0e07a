import { type Json, listAt, recordsAt } from '../json.ts';
import { elementsIn, initialEntry, isStateful } from './element-value.ts';
import { withIds } from './message.ts';
import { fileShape } from './methods/file-shape.ts';
import { SlackRefusal } from './refusal.ts';
import type { StoredView } from './state.ts';
import { slackId, type Workspace } from './workspace-context.ts';

const stackLimit = 3;

export function stackOf(workspace: Workspace, userId: string): StoredView[] {
  workspace.state.views[userId] ??= [];
  return workspace.state.views[userId];
}

export function blocksOf(view: StoredView): readonly Json[] {
  return recordsAt(view.content, 'blocks');
}

function openViewById(workspace: Workspace, viewId: string): StoredView | undefined {
  return [...Object.values(workspace.state.views).flat(), ...Object.values(workspace.state.homes)].find(
    ({ id }) => id === viewId,
  );
}

function openViewByExternalId(workspace: Workspace, externalId: string): StoredView | undefined {
  const all = [...Object.values(workspace.state.views).flat(), ...Object.values(workspace.state.homes)];
  return all.find(({ content }) => content.external_id === externalId);
}

function named(workspace: Workspace, content: Json): Json {
  return { ...content, blocks: withIds(workspace, recordsAt(content, 'blocks')) };
}

type Values = StoredView['values'];

/** Values kept where the block and the element still have their ids and type, else as preset. */
function valuesFor(blocks: readonly Json[], before: Values): Values {
  const values: Values = {};
  for (const { blockId, element } of elementsIn(blocks)) {
    if (!isStateful(element)) continue;
    const actionId = String(element.action_id);
    const kept = before[blockId]?.[actionId];
    values[blockId] ??= {};
    values[blockId][actionId] = kept !== undefined && kept.type === element.type ? kept : initialEntry(element);
  }
  return values;
}

function freshHash(workspace: Workspace): string {
  return `${Math.floor(workspace.clock() / 1000)}.${workspace.id()}`;
}

function refuseTakenExternalId(workspace: Workspace, content: Json, own?: StoredView): void {
  const externalId = content.external_id;
  if (typeof externalId !== 'string' || externalId === '') return;
  const other = openViewByExternalId(workspace, externalId);
  if (other !== undefined && other.id !== own?.id) throw new SlackRefusal('duplicate_external_id');
}

function makeView(workspace: Workspace, userId: string, content: Json, below: StoredView | undefined): StoredView {
  refuseTakenExternalId(workspace, content);
  const id = slackId(workspace, 'V');
  const kept = named(workspace, content);
  return {
    id,
    type: content.type === 'home' ? 'home' : 'modal',
    userId,
    rootId: below?.rootId ?? id,
    ...(below && { previousId: below.id }),
    content: kept,
    hash: freshHash(workspace),
    values: valuesFor(recordsAt(kept, 'blocks'), {}),
  };
}

/** A first modal. One that was still open gives way. */
export function openView(workspace: Workspace, userId: string, content: Json): StoredView {
  const view = makeView(workspace, userId, content, undefined);
  workspace.state.views[userId] = [view];
  workspace.changed();
  return view;
}

export function pushView(workspace: Workspace, userId: string, content: Json): StoredView {
  const stack = stackOf(workspace, userId);
  if (stack.length === 0) throw new SlackRefusal('not_found');
  if (stack.length >= stackLimit) throw new SlackRefusal('push_limit_reached');
  const view = makeView(workspace, userId, content, stack.at(-1));
  stack.push(view);
  workspace.changed();
  return view;
}

export function updateView(workspace: Workspace, view: StoredView, content: Json): void {
  refuseTakenExternalId(workspace, content, view);
  view.content = named(workspace, content);
  view.hash = freshHash(workspace);
  view.values = valuesFor(blocksOf(view), view.values);
  delete view.errors;
  workspace.changed();
}

export function publishHome(workspace: Workspace, userId: string, content: Json): StoredView {
  const known = workspace.state.homes[userId];
  if (known !== undefined) {
    updateView(workspace, known, content);
    return known;
  }
  const view = makeView(workspace, userId, content, undefined);
  workspace.state.homes[userId] = view;
  workspace.changed();
  return view;
}

/** Takes one view off the stack, and those above it. */
export function closeView(workspace: Workspace, view: StoredView): void {
  const stack = stackOf(workspace, view.userId);
  const at = stack.indexOf(view);
  if (at >= 0) stack.splice(at);
  workspace.changed();
}

export function viewToChange(workspace: Workspace, viewId?: string, externalId?: string): StoredView {
  const found =
    viewId === undefined
      ? externalId === undefined
        ? undefined
        : openViewByExternalId(workspace, externalId)
      : openViewById(workspace, viewId);
  if (found === undefined) throw new SlackRefusal('not_found');
  return found;
}

/** Uploaded files are given as objects, and the app may fetch them from then on. */
function valuesForApp(workspace: Workspace, view: StoredView): Values {
  const values: Values = {};
  for (const [blockId, entries] of Object.entries(view.values)) {
    values[blockId] = Object.fromEntries(
      Object.entries(entries).map(([actionId, entry]) => [actionId, withFiles(workspace, entry)]),
    );
  }
  return values;
}

function withFiles(workspace: Workspace, entry: Json): Json {
  if (entry.type !== 'file_input') return entry;
  const chosen = workspace.state.files.filter(({ id }) => listAt(entry, 'files').includes(id));
  for (const file of chosen) file.sharedWithApp = true;
  return { ...entry, files: chosen.map((file) => fileShape(workspace, file)) };
}

/** A view as the app gets it. */
export function viewShape(workspace: Workspace, view: StoredView): Json {
  const { state } = workspace;
  return {
    id: view.id,
    team_id: state.team.id,
    submit: null,
    close: null,
    private_metadata: '',
    callback_id: '',
    external_id: '',
    clear_on_close: false,
    notify_on_close: false,
    ...view.content,
    state: { values: valuesForApp(workspace, view) },
    hash: view.hash,
    root_view_id: view.rootId,
    previous_view_id: view.previousId ?? null,
    app_id: state.appId,
    app_installed_team_id: state.team.id,
    bot_id: state.botId,
  };
}
