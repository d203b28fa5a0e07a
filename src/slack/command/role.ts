import { openRoles } from '../role.ts';
import type { Subcommand } from './subcommand.ts';

export const roleCommand: Subcommand = {
  word: 'role',
  also: ['roles'],
  does: 'roles: required hours, policies, measures. They are frozen when the first case of a role opens',
  run: (desk, { triggerId, userId, channelId }) => openRoles(desk, triggerId, userId, channelId),
};
