import { appendAudit } from '../../db/audit.ts';
import { changeRole, retireRole as retireRow, listRoles as storedRoles } from '../../db/roles.ts';
import { Role } from '../engine/dossier.ts';
import { readForm, type Typed } from './forms/field.ts';
import { defaultRole, type RolePart, roleForms } from './forms/role-fields.ts';
import { withPart } from './forms/role-values.ts';
import { Handling, handlingOf } from './handling.ts';
import type { Act, Done, House } from './house.ts';
import { once, refuse } from './once.ts';
import { insertVersion, listRoles, partStamp, type RoleLine, roleNamed } from './roles.ts';

export interface SaveRole {
  /** Of the role that is changed; absent for a new one, which begins with its part `about`. */
  readonly name?: string | undefined;
  readonly part: RolePart;
  /** `partStamp` of what the form began with. */
  readonly stamp?: string | undefined;
  readonly typed: Typed;
}

export interface RoleSaved {
  readonly outcome: string;
}

/**
 * One part of a role. While no case is open on the newest version the change goes into it; else it begins one new
 * version, into which the changes of the other parts go too until a case opens on it.
 */
export function saveRole(house: House, act: Act, input: SaveRole): Done<RoleSaved> {
  const { name, part, typed } = input;
  const fields = roleForms[part];
  const first = fields[0]?.key ?? '';
  const read = readForm(fields, typed);
  if (!read.ok) return read;
  return once(
    house,
    act,
    () => {
      const before = name === undefined ? undefined : roleNamed(house, name);
      if (name !== undefined && !before) return refuse({ [first]: 'This role was retired meanwhile.' });
      if (before && input.stamp !== undefined && input.stamp !== partStamp(before, part)) {
        return refuse({
          [first]:
            'Somebody else changed this part while your form was open. Close it, read what they wrote, and change it again.',
        });
      }
      const terms = withPart(
        before ?? { body: { ...defaultRole, title: '' }, handling: handlingOf(undefined) },
        part,
        read.values,
      );
      if (!isWhole(terms)) return refuse({ [first]: 'This cannot be saved as it is.' });
      const title = terms.body.title ?? '';
      if (isTaken(house, title, before)) return refuse({ title: 'Another role has this title.' });
      const isFree = before !== undefined && changeRole(house.db, before.id, { title, ...terms });
      const id = isFree ? before.id : insertVersion(house, act, before?.name, terms);
      appendAudit(house.db, { at: act.at, by: act.by, act: 'save_role', detail: { role: id, part } });
      return { ok: true, value: { outcome: before?.name ?? id } };
    },
    (outcome) => ({ outcome: outcome ?? '' }),
  );
}

function isWhole(terms: { readonly body: unknown; readonly handling: unknown }): boolean {
  return Role.safeParse(terms.body).success && Handling.safeParse(terms.handling).success;
}

function isTaken(house: House, title: string, own: RoleLine | undefined): boolean {
  const isSame = (role: RoleLine): boolean => role.body.title?.toLowerCase() === title.toLowerCase();
  return listRoles(house).some((role) => role.name !== own?.name && isSame(role));
}

/** No case opens on it any more; those that are open go on. A sentence when it cannot be. */
export function retireRole(house: House, act: Act, name: string): string | undefined {
  return house.db.transaction(() => {
    const live = storedRoles(house.db);
    const own = live.filter((role) => role.name === name);
    if (own.length === 0) return 'This role was retired already.';
    if (own.length === live.length) return 'This is the only role. Make another one first.';
    for (const role of own) retireRow(house.db, role.id, act.at);
    appendAudit(house.db, { at: act.at, by: act.by, act: 'retire_role', detail: { role: name } });
    return undefined;
  });
}
