import type { App, BlockAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { Typed } from '../cases/forms/field.ts';
import {
  type SettingsKind,
  settingsForms,
  settingsKinds,
  typedFromChannel,
  typedFromPerson,
  typedFromWorkspace,
} from '../cases/forms/settings-fields.ts';
import { saveSettings } from '../cases/save-settings.ts';
import { channelSettings, personSettings, settingsVersion, workspaceSettings } from '../cases/settings.ts';
import type { Desk } from './desk.ts';
import { actOf, answer, open, pressed, push, refused, replace, sayInView, withErrors } from './flow.ts';
import { actions, callbacks } from './ids.ts';
import { formView, loadingView, metadataOf, typedIn } from './views/modal.ts';
import { settingsView } from './views/settings.ts';

/** Settings of the workspace, of one channel and of oneself, each changed in a form of its own. */
export function settingsFlow(app: App, desk: Desk): void {
  app.action<BlockAction>(actions.mySettings, async ({ ack, body }) => {
    await ack();
    await openSettings(desk, body.trigger_id, body.user.id, '');
  });

  app.action<BlockAction>(actions.changeSettings, async ({ ack, body, respond }) => {
    await ack();
    const { channel = '' } = metadataOf(body.view ?? {});
    const kind = settingsKinds.find((one) => one === pressed(body));
    if (!kind) return;
    const not = await whyNot(desk, body.user.id, kind, channel);
    if (not) return answer(desk, body, respond, not);
    await push(desk, body.trigger_id, settingsForm(desk, kind, body.user.id, channel));
  });

  app.view(callbacks.saveSettings, async ({ ack, body, view }) => {
    const { channel = '', kind: word, version = 0, request } = metadataOf(view);
    const kind = settingsKinds.find((one) => one === word) ?? 'me';
    const typed = typedIn(view);
    const first = settingsForms[kind][0]?.key ?? '';
    const not = await whyNot(desk, body.user.id, kind, channel);
    if (not) return ack(withErrors({ [first]: not }));
    const errors = kind === 'workspace' ? await notRestricted(desk, body.user.id, typed) : undefined;
    if (errors) return ack(withErrors(errors));
    const scope = scopeOf(kind, body.user.id, channel);
    const timeZone = (await desk.access.about(body.user.id))?.timeZone ?? 'Etc/UTC';
    const done = saveSettings(desk.house, actOf(desk, body.user.id, request), {
      kind,
      scope,
      version,
      timeZone,
      typed,
    });
    if (!done.ok) return ack(withErrors(done.errors));
    await ack();
    const below = body.view.previous_view_id;
    if (below) await replace(desk, below, await shownSettings(desk, body.user.id, channel));
    if (kind === 'workspace') await desk.delivery.drawDue();
  });
}

/** `/screen settings`, and the button of the App Home, which stands in no channel. */
export async function openSettings(desk: Desk, triggerId: string, userId: string, channelId: string): Promise<void> {
  const viewId = await open(desk, triggerId, loadingView('Settings'));
  if (viewId === undefined) return;
  const person = await desk.access.person(userId);
  const view = person.may ? await shownSettings(desk, userId, channelId) : sayInView('Settings', refused(person.why));
  await replace(desk, viewId, view);
}

async function shownSettings(desk: Desk, userId: string, channelId: string): Promise<ModalView> {
  const isHere = channelId !== '' && (await desk.access.of(userId, channelId)).may;
  return settingsView({
    channel: isHere ? { id: channelId, settings: channelSettings(desk.house, channelId) } : undefined,
    me: personSettings(desk.house, userId),
    workspace: workspaceSettings(desk.house),
    isAdmin: (await desk.access.about(userId))?.isAdmin ?? false,
  });
}

function scopeOf(kind: SettingsKind, userId: string, channelId: string): string {
  return { workspace: 'workspace', channel: channelId, me: userId }[kind];
}

/** Why somebody may not change these, in a sentence; undefined when they may. */
async function whyNot(desk: Desk, userId: string, kind: SettingsKind, channelId: string): Promise<string | undefined> {
  const access = kind === 'channel' ? await desk.access.of(userId, channelId) : await desk.access.person(userId);
  if (!access.may) return refused(access.why);
  if (kind !== 'workspace' || (await desk.access.about(userId))?.isAdmin) return undefined;
  return 'What holds for the whole workspace is changed by its Slack owners and admins. Ask one of them.';
}

/** A case of counsel never lies where everybody reads it, whatever else is allowed. */
async function notRestricted(
  desk: Desk,
  userId: string,
  typed: Typed,
): Promise<Readonly<Record<string, string>> | undefined> {
  const channel = typed.restricted_channel;
  if (typeof channel !== 'string' || channel === '') return undefined;
  const access = await desk.access.of(userId, channel);
  if (!access.may) return { restricted_channel: refused(access.why) };
  return (await desk.access.isPublic(channel))
    ? { restricted_channel: 'Choose a private channel: cases of counsel are for few.' }
    : undefined;
}

function settingsForm(desk: Desk, kind: SettingsKind, userId: string, channel: string): ModalView {
  const initial: Readonly<Record<SettingsKind, () => Typed>> = {
    channel: () => typedFromChannel(channelSettings(desk.house, channel)),
    me: () => typedFromPerson(personSettings(desk.house, userId)),
    workspace: () => typedFromWorkspace(workspaceSettings(desk.house)),
  };
  return formView({
    callback: callbacks.saveSettings,
    title: { channel: 'Digest of this channel', me: 'Your own digest', workspace: 'Workspace' }[kind],
    submit: 'Save',
    metadata: {
      channel,
      kind,
      version: settingsVersion(desk.house, scopeOf(kind, userId, channel)),
      request: desk.id(),
    },
    fields: settingsForms[kind],
    initial: initial[kind](),
  });
}
