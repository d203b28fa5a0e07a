import type { App, BlockAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { partTitles, type RolePart, roleForms, roleParts } from '../cases/forms/role-fields.ts';
import { typedFrom } from '../cases/forms/role-values.ts';
import { listRoles, partStamp, type RoleLine, roleNamed } from '../cases/roles.ts';
import { retireRole, saveRole } from '../cases/save-role.ts';
import type { Desk } from './desk.ts';
import { actOf, answer, open, pressed, push, refused, replace, sayInView, withErrors } from './flow.ts';
import { notFullMember } from './full-members.ts';
import { actions, callbacks } from './ids.ts';
import { formView, loadingView, metadataOf, typedIn } from './views/modal.ts';
import { newRole, rolesView, roleView } from './views/roles.ts';

/** Roles: each part is saved by itself, and one that is in use begins a new version for later cases. */
export function roleFlow(app: App, desk: Desk): void {
  app.action<BlockAction>(actions.chooseRole, async ({ ack, body }) => {
    await ack();
    if (!body.view) return;
    const { channel = '' } = metadataOf(body.view);
    const name = pressed(body);
    const role = name === undefined ? undefined : roleNamed(desk.house, name);
    if (role) return replace(desk, body.view.id, roleView(role, channel));
    const isNew = name === newRole;
    await replace(
      desk,
      body.view.id,
      isNew ? partForm(desk, undefined, 'about', channel) : rolesView(listRoles(desk.house), channel),
    );
  });

  app.action<BlockAction>(actions.changeRolePart, async ({ ack, body, respond }) => {
    await ack();
    const { channel = '', kind = '' } = metadataOf(body.view ?? {});
    const role = roleNamed(desk.house, kind);
    const part = roleParts.find((one) => one === pressed(body));
    if (!role || !part) return answer(desk, body, respond, 'This role was retired meanwhile.');
    await push(desk, body.trigger_id, partForm(desk, role, part, channel));
  });

  app.action<BlockAction>(actions.retireRole, async ({ ack, body, respond }) => {
    await ack();
    const { channel = '' } = metadataOf(body.view ?? {});
    const access = await desk.access.of(body.user.id, channel);
    const not = access.may
      ? retireRole(desk.house, actOf(desk, body.user.id), pressed(body) ?? '')
      : refused(access.why);
    if (not) return answer(desk, body, respond, not);
    if (body.view) await replace(desk, body.view.id, rolesView(listRoles(desk.house), channel));
  });

  app.view(callbacks.saveRole, async ({ ack, body, view }) => {
    const { channel = '', kind, stamp, request } = metadataOf(view);
    const [part, name] = partAndName(kind);
    const typed = typedIn(view);
    const access = await desk.access.of(body.user.id, channel);
    const first = roleForms[part][0]?.key ?? '';
    if (!access.may) return ack(withErrors({ [first]: refused(access.why) }));
    const strangers = await notFullMember(desk, typed.approvers);
    if (strangers) return ack(withErrors({ approvers: strangers }));
    const done = saveRole(desk.house, actOf(desk, body.user.id, request), { name, part, stamp, typed });
    if (!done.ok) return ack(withErrors(done.errors));
    const saved = roleNamed(desk.house, done.value.outcome);
    const below = body.view.previous_view_id;
    const shown = saved ? roleView(saved, channel, true) : rolesView(listRoles(desk.house), channel);
    if (!below) return ack({ response_action: 'update', view: shown });
    await ack();
    await replace(desk, below, shown);
  });
}

/** `policies:NAME`, and for a new role `about` alone. */
function partAndName(kind = ''): readonly [RolePart, string | undefined] {
  const [word, ...name] = kind.split(':');
  return [roleParts.find((part) => part === word) ?? 'about', name.length > 0 ? name.join(':') : undefined];
}

function partForm(desk: Desk, role: RoleLine | undefined, part: RolePart, channel: string): ModalView {
  return formView({
    callback: callbacks.saveRole,
    title: role ? partTitles[part] : 'New role',
    submit: 'Save',
    metadata: {
      channel,
      kind: role ? `${part}:${role.name}` : part,
      request: desk.id(),
      ...(role && { stamp: partStamp(role, part) }),
    },
    fields: roleForms[part],
    initial: role ? typedFrom(role, part) : { remote: 'yes' },
    ...(role?.frozen && { intro: [{ type: 'context', elements: [{ type: 'mrkdwn', text: frozenText(role) }] }] }),
  });
}

const frozenText = ({ version }: RoleLine): string =>
  `Cases are open on version ${version}: for them it stays as it is, and this begins version ${version + 1} for later ones.`;

/** `/screen role`, typed in a channel where cases live. */
export async function openRoles(desk: Desk, triggerId: string, userId: string, channelId: string): Promise<void> {
  const viewId = await open(desk, triggerId, loadingView('Roles'));
  if (viewId === undefined) return;
  const access = await desk.access.of(userId, channelId);
  await replace(
    desk,
    viewId,
    access.may ? rolesView(listRoles(desk.house), channelId) : sayInView('Roles', refused(access.why)),
  );
}
