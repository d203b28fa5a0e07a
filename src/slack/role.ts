import type { App, BlockAction } from '@slack/bolt';
import { roleFields } from '../cases/forms/role-fields.ts';
import { listRoles, saveRole, typedFromRole } from '../cases/roles.ts';
import type { Desk } from './desk.ts';
import { actOf, open, pressed, refused, replace, sayInView, withErrors } from './flow.ts';
import { actions, callbacks } from './ids.ts';
import { formView, loadingView, metadataOf, typedIn } from './views/modal.ts';
import { rolesView } from './views/roles.ts';

/** Roles: a change of one that is in use makes a new version for later cases. */
export function roleFlow(app: App, desk: Desk): void {
  app.action<BlockAction>(actions.chooseRole, async ({ ack, body }) => {
    await ack();
    if (!body.view) return;
    const { channel = '' } = metadataOf(body.view);
    const role = listRoles(desk.house).find((one) => one.id === pressed(body));
    await replace(
      desk,
      body.view.id,
      formView({
        callback: callbacks.saveRole,
        title: role ? 'Change a role' : 'New role',
        submit: 'Save',
        metadata: { channel, kind: role?.id, request: desk.id() },
        fields: roleFields,
        ...(role && { initial: typedFromRole(role.body) }),
        ...(role?.frozen && {
          intro: [
            {
              type: 'context',
              elements: [
                {
                  type: 'mrkdwn',
                  text: `Cases are open on version ${role.version}: it stays as it is for them, and this makes version ${role.version + 1} for later ones.`,
                },
              ],
            },
          ],
        }),
      }),
    );
  });

  app.view(callbacks.saveRole, async ({ ack, body, view }) => {
    const { channel = '', kind, request } = metadataOf(view);
    const access = await desk.access.of(body.user.id, channel);
    if (!access.may) return ack(withErrors({ title: refused(access.why) }));
    const done = saveRole(desk.house, actOf(desk, body.user.id, request), { roleId: kind, typed: typedIn(view) });
    await ack(done.ok ? undefined : withErrors(done.errors));
  });
}

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
