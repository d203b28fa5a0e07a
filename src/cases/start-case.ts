import { insertCase } from '../../db/cases.ts';
import { freezeRole, roleById } from '../../db/roles.ts';
import { checks } from '../engine/checks/index.ts';
import { handlingOf } from './handling.ts';
import type { Act, House } from './house.ts';
import { startItems } from './items.ts';

/** A new case with the nine measures, inside the transaction that says what is known of it. undefined: the role is gone. */
export function startCase(house: House, act: Act, channelId: string, roleId: string): string | undefined {
  const role = roleById(house.db, roleId);
  if (!role) return undefined;
  const ids = checks.map((check) => check.id);
  freezeRole(house.db, role.id, act.at, ids);
  const id = house.id();
  const owner = { ownerId: act.by, openedBy: act.by, openedAt: act.at };
  insertCase(house.db, { id, roleId: role.id, channelId, stage: 'apply', ...owner });
  startItems(house, act, id, handlingOf(role.handling));
  return id;
}

export const roleGone = 'That role is gone. Choose another.';
