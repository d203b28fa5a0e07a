import { type CaseKey, casesWithKeys, casesWithoutKeys, setCaseKeys } from '../../db/case-keys.ts';
import type { Dossier } from '../engine/dossier.ts';
import { readEmail } from '../engine/read/email.ts';
import { nameSearches } from '../engine/read/name/search-words.ts';
import { readPhone } from '../engine/read/phone.ts';
import { statedIn } from '../engine/stated.ts';
import { dossierOf } from './dossier-of.ts';
import type { House } from './house.ts';

/** By what a case is found from now on, in the transaction of the change; only keyed hashes are kept. */
export function keepCaseKeys(house: House, caseId: string, dossier: Pick<Dossier, 'sources' | 'declared'>): void {
  setCaseKeys(house.db, caseId, [
    ...statedIn(dossier.sources, 'email').flatMap(({ value }) => emailKey(value) ?? []),
    ...statedIn(dossier.sources, 'phone').flatMap(({ value }) => phoneKey(value) ?? []),
    ...namesIn(dossier).flatMap(nameKeys),
  ]);
}

/** Of cases that were opened before keys were kept. */
export function fillCaseKeys(house: House, at: string): void {
  house.db.transaction(() => {
    for (const id of casesWithoutKeys(house.db)) keepCaseKeys(house, id, dossierOf(house, id, at));
  });
}

/** Every name that the candidate gives, the declared ones too. */
export function namesIn({ sources, declared }: Pick<Dossier, 'sources' | 'declared'>): readonly string[] {
  const { also_known_as = [], former_names = [], native_script_names = [] } = declared ?? {};
  return [
    ...statedIn(sources, 'name').map(({ value }) => value),
    ...also_known_as,
    ...former_names,
    ...native_script_names,
  ];
}

export function emailKey(text: string): CaseKey | undefined {
  const value = readEmail(text).normal;
  return value === undefined ? undefined : { kind: 'email', value };
}

export function phoneKey(text: string): CaseKey | undefined {
  const value = readPhone(text).e164;
  return value === undefined ? undefined : { kind: 'phone', value };
}

function nameKeys(name: string): readonly CaseKey[] {
  return nameSearches(name)
    .flatMap(({ words, whole }) => [...words.flat(), ...whole])
    .map((value) => ({ kind: 'name_word', value }));
}

export function casesWithKey(house: House, key: CaseKey | undefined): readonly string[] {
  return key === undefined ? [] : casesWithKeys(house.db, key.kind, [key.value]);
}

/** Cases where every word of one of the names occurs, or where it stands run together. */
export function casesNamed(house: House, name: string): readonly string[] {
  const having = (forms: readonly string[]): ReadonlySet<string> =>
    new Set(forms.flatMap((value) => casesWithKeys(house.db, 'name_word', [value])));
  const found = nameSearches(name).flatMap(({ words, whole }) => {
    const [first = new Set<string>(), ...others] = words.map(having);
    return [...having(whole), ...[...first].filter((id) => others.every((ids) => ids.has(id)))];
  });
  return [...new Set(found)];
}
