import { appendAudit } from '../../db/audit.ts';
import {
  changeRole,
  insertRole,
  latestRoleVersion,
  roleById,
  type Role as StoredRole,
  listRoles as storedRoles,
} from '../../db/roles.ts';
import { Role } from '../engine/dossier.ts';
import { readForm, type Typed } from './forms/field.ts';
import { defaultRole, type policyTexts, roleFields, roleFromValues } from './forms/role-fields.ts';
import { type Handling, handlingOf } from './handling.ts';
import type { Act, Done, House } from './house.ts';
import { once, refuse } from './once.ts';

export interface RoleLine {
  readonly id: string;
  readonly version: number;
  readonly body: Role;
  readonly handling: Handling;
  readonly frozen: boolean;
}

/** The newest version of every role. */
export function listRoles(house: House): readonly RoleLine[] {
  const all = storedRoles(house.db);
  return all.filter((role, at) => all.findIndex((other) => other.name === role.name) === at).map(lineOf);
}

function lineOf(role: StoredRole): RoleLine {
  const { id, version, frozenAt } = role;
  return {
    ...{ id, version },
    body: Role.parse(role.body),
    handling: handlingOf(role.handling),
    frozen: frozenAt !== undefined,
  };
}

export interface SaveRole {
  /** The version that is changed; absent for a new role. */
  readonly roleId?: string | undefined;
  readonly typed: Typed;
}

/** A new role, a change of one that no case uses yet, or a new version of one that is frozen. */
export function saveRole(house: House, act: Act, input: SaveRole): Done<{ readonly outcome: string }> {
  const read = readForm(roleFields, input.typed);
  if (!read.ok) return read;
  const body = Role.safeParse(roleFromValues(read.values, input.typed));
  if (!body.success) return refuse({ title: 'This role cannot be saved as it is.' });
  return once(
    house,
    act,
    () => {
      const before = input.roleId === undefined ? undefined : roleById(house.db, input.roleId);
      const title = body.data.title ?? '';
      const id =
        before && changeRole(house.db, before.id, { title, body: body.data, handling: before.handling })
          ? before.id
          : newVersion(house, act, before?.name, body.data);
      appendAudit(house.db, { at: act.at, by: act.by, act: 'save_role', detail: { role: id } });
      return { ok: true, value: { outcome: id } };
    },
    (outcome) => ({ outcome: outcome ?? '' }),
  );
}

function newVersion(house: House, act: Act, name: string | undefined, body: Role): string {
  const id = house.id();
  const of = name ?? id;
  insertRole(house.db, {
    id,
    name: of,
    version: latestRoleVersion(house.db, of) + 1,
    title: body.title ?? '',
    body,
    createdBy: act.by,
    createdAt: act.at,
  });
  return id;
}

/** A fresh database has one role, so that the first `/screen` works at once. */
export function ensureDefaultRole(house: House, at: string): void {
  house.db.transaction(() => {
    if (storedRoles(house.db).length > 0) return;
    newVersion(house, { by: 'crosscheck', at }, 'default', defaultRole);
    appendAudit(house.db, { at, by: 'crosscheck', act: 'make_default_role' });
  });
}

/** A role as its form shows it. */
export function typedFromRole(role: Role): Typed {
  const hours = role.required_hours;
  const { video_required, ship_to, crypto_pay, payroll_offered, travel_allowed } = role.policies ?? {};
  const chosen: Readonly<Record<keyof typeof policyTexts, boolean | undefined>> = {
    video_required,
    checked_shipping: ship_to !== undefined && ship_to !== 'any',
    crypto_with_proof: crypto_pay !== undefined && crypto_pay !== 'not_allowed',
    payroll_offered,
    travel_allowed,
  };
  return {
    title: role.title ?? '',
    employment: role.employment ?? '',
    country: role.country ?? '',
    required_hours: hours ? `${hours.start}-${hours.end} ${hours.time_zone}` : '',
    policies: Object.entries(chosen).flatMap(([policy, isOn]) => (isOn ? [policy] : [])),
  };
}
