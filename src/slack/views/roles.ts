import type { ModalView } from '@slack/types';
import type { RoleLine } from '../../cases/roles.ts';
import { actions } from '../ids.ts';
import { plain } from '../text.ts';

const newRole = 'new';
const mostRoles = 99;

/** Every role in its newest version, and a new one. */
export function rolesView(roles: readonly RoleLine[], channel: string): ModalView {
  const options = roles
    .slice(0, mostRoles)
    .map((role) => ({ text: plain(`${role.body.title ?? ''}, version ${role.version}`), value: role.id }));
  return {
    type: 'modal',
    private_metadata: JSON.stringify({ channel, request: '' }),
    title: plain('Roles', 24),
    close: plain('Close', 24),
    blocks: [
      {
        type: 'section',
        block_id: 'role',
        text: {
          type: 'mrkdwn',
          text: 'A role is the same for every candidate: its hours, policies and list of checks are frozen when its first case opens.',
        },
        accessory: {
          type: 'static_select',
          action_id: actions.chooseRole,
          placeholder: plain('Choose'),
          options: [{ text: plain('New role'), value: newRole }, ...options],
        },
      },
    ],
  };
}
