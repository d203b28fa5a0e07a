import { caseById } from '../../db/cases.ts';
import { receipt } from '../../db/receipts.ts';
import { nameSearches } from '../engine/read/name/search-words.ts';
import { casesNamed, casesWithKey, emailKey, phoneKey } from './case-keys.ts';
import type { Typed } from './forms/field.ts';
import { linesOf } from './forms/read-text.ts';
import type { House } from './house.ts';
import { type CaseLine, caseLines } from './list-cases.ts';

/** What an open case has in common with what was typed. */
export type InCommon = 'email' | 'phone' | 'name';

export interface AlreadyOpen extends CaseLine {
  readonly same: readonly InCommon[];
}

/**
 * Open cases, in any channel, with the same e-mail, telephone number or whole name, newest first. None for a form that
 * was accepted before: the case that it opened would be among them.
 */
export function alreadyOpen(house: House, typed: Typed, request: string): readonly AlreadyOpen[] {
  if (receipt(house.db, request)) return [];
  const found: Readonly<Record<InCommon, readonly string[]>> = {
    email: linesIn(typed.email).flatMap((line) => casesWithKey(house, emailKey(line))),
    phone: linesIn(typed.phone).flatMap((line) => casesWithKey(house, phoneKey(line))),
    name: linesIn(typed.name)
      .filter(isWholeName)
      .flatMap((name) => casesNamed(house, name)),
  };
  const kinds = Object.keys(found) as InCommon[];
  const ids = [...new Set(Object.values(found).flat())];
  const open = ids.filter((id) => caseById(house.db, id)?.closedAt === undefined);
  return caseLines(house, open).map((line) => ({
    ...line,
    same: kinds.filter((kind) => found[kind].includes(line.id)),
  }));
}

function linesIn(value: Typed[string] | undefined): readonly string[] {
  return typeof value === 'string' ? linesOf(value) : [];
}

/** One word alone is shared by many; where names are written without spaces it is the whole name. */
function isWholeName(name: string): boolean {
  return /[\p{Script=Han}\p{Script=Hangul}]{2}/u.test(name) || nameSearches(name).some(({ words }) => words.length > 1);
}
