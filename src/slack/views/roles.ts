import type { KnownBlock, ModalView } from '@slack/types';
import { partTitles, roleParts } from '../../cases/forms/role-fields.ts';
import type { RoleLine } from '../../cases/roles.ts';
import { actions } from '../ids.ts';
import { clip, count, plain } from '../text.ts';
import { partText } from './role-text.ts';

export const newRole = 'new';
/** Slack's limit of a select is 100; one of them is the new role. */
const mostRoles = 99;

/** Every role in its newest version, and a new one. */
export function rolesView(roles: readonly RoleLine[], channel: string): ModalView {
  const options = roles
    .slice(0, mostRoles)
    .map((role) => ({ text: plain(`${role.body.title ?? ''}, version ${role.version}`), value: role.name }));
  const left = roles.length - options.length;
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
          text: 'A role is the same for every candidate: its hours, policies, measures and list of checks are frozen when its first case opens.',
        },
        accessory: {
          type: 'static_select',
          action_id: actions.chooseRole,
          placeholder: plain('Choose'),
          options: [{ text: plain('New role'), value: newRole }, ...options],
        },
      },
      ...(left > 0
        ? [
            {
              type: 'context' as const,
              elements: [plain(`${left} more roles are not in this list: retire some first.`, 200)],
            },
          ]
        : []),
    ],
  };
}

/** One role with its parts, each of which opens a form. */
export function roleView(role: RoleLine, channel: string, isSaved = false): ModalView {
  return {
    type: 'modal',
    private_metadata: JSON.stringify({ channel, kind: role.name, request: '' }),
    title: plain('Role', 24),
    close: plain('Close', 24),
    blocks: [
      { type: 'header', text: plain(role.body.title ?? 'Role', 150) },
      { type: 'context', elements: [{ type: 'mrkdwn', text: `${isSaved ? '*Saved.* ' : ''}${standing(role)}` }] },
      ...roleParts.map(
        (part): KnownBlock => ({
          type: 'section',
          block_id: part,
          text: { type: 'mrkdwn', text: `*${partTitles[part]}*\n${clip(partText(role, part), 2_500)}` },
          accessory: { type: 'button', text: plain('Change'), action_id: actions.changeRolePart, value: part },
        }),
      ),
      {
        type: 'actions',
        block_id: 'retire',
        elements: [
          {
            type: 'button',
            text: plain('Retire this role'),
            style: 'danger',
            action_id: actions.retireRole,
            value: role.name,
            confirm: {
              title: plain('Retire this role?', 100),
              text: plain('No case can be opened for it any more. Cases that are open go on as they are.', 300),
              confirm: plain('Retire', 30),
              deny: plain('Keep it', 30),
            },
          },
        ],
      },
    ],
  };
}

function standing({ version, frozen, checks }: RoleLine): string {
  if (!frozen) return `Version ${version}. No case is open on it yet, so a change goes into it.`;
  const held = checks === undefined ? '' : ` with its ${count(checks, 'check')}`;
  return `Version ${version}. Cases are open on it: for them it stays as it is${held}. A change begins version ${version + 1}, for later cases.`;
}
