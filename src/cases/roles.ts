import { createHash } from 'node:crypto';
import { appendAudit } from '../../db/audit.ts';
import { insertRole, latestRoleVersion, type Role as StoredRole, listRoles as storedRoles } from '../../db/roles.ts';
import { Role } from '../engine/dossier.ts';
import { defaultRole, type RolePart } from './forms/role-fields.ts';
import { type RoleTerms, typedFrom } from './forms/role-values.ts';
import { handlingOf } from './handling.ts';
import type { Act, House } from './house.ts';

export interface RoleLine extends RoleTerms {
  readonly id: string;
  /** The same for every version of a role. */
  readonly name: string;
  readonly version: number;
  readonly frozen: boolean;
  /** How many checks hold for it; undefined while no case is open on it. */
  readonly checks: number | undefined;
}

/** The newest version of every role that is not retired. */
export function listRoles(house: House): readonly RoleLine[] {
  const all = storedRoles(house.db);
  const newest = all.filter((role, at) => all.findIndex((other) => other.name === role.name) === at);
  return newest.map(lineOf).sort((a, b) => (a.body.title ?? '').localeCompare(b.body.title ?? ''));
}

/** Those that a case can be opened for by a form that offered `shown`: what was offered still counts after a change. */
export function rolesOffered(house: House, shown: unknown): readonly RoleLine[] {
  const newest = listRoles(house);
  const before = storedRoles(house.db).find((role) => role.id === shown);
  return before && !newest.some((role) => role.id === before.id) ? [...newest, lineOf(before)] : newest;
}

/** The newest version of one; undefined where it is retired or never was. */
export function roleNamed(house: House, name: string): RoleLine | undefined {
  return listRoles(house).find((role) => role.name === name);
}

function lineOf(role: StoredRole): RoleLine {
  const { id, name, version, frozenAt, checks } = role;
  return {
    ...{ id, name, version },
    body: Role.parse(role.body),
    handling: handlingOf(role.handling),
    frozen: frozenAt !== undefined,
    checks: checks?.length,
  };
}

/** By this a form that was overtaken by somebody else's is known: it stays the same while the part does. */
export function partStamp(terms: RoleTerms, part: RolePart): string {
  return createHash('sha256')
    .update(JSON.stringify(typedFrom(terms, part)))
    .digest('hex')
    .slice(0, 16);
}

export function insertVersion(house: House, act: Act, name: string | undefined, terms: RoleTerms): string {
  const id = house.id();
  const of = name ?? id;
  insertRole(house.db, {
    id,
    name: of,
    version: latestRoleVersion(house.db, of) + 1,
    title: terms.body.title ?? '',
    ...terms,
    createdBy: act.by,
    createdAt: act.at,
  });
  return id;
}

/** A fresh database has one role, so that the first `/screen` works at once. */
export function ensureDefaultRole(house: House, at: string): void {
  house.db.transaction(() => {
    if (storedRoles(house.db).length > 0) return;
    const terms = { body: defaultRole, handling: handlingOf(undefined) };
    insertVersion(house, { by: 'crosscheck', at }, 'default', terms);
    appendAudit(house.db, { at, by: 'crosscheck', act: 'make_default_role' });
  });
}
