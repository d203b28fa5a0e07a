import { caseByKey, casesInChannels } from '../../db/cases.ts';
import { declared as declaredIn } from '../../db/declarations.ts';
import { listSources } from '../../db/sources.ts';
import { Declared, Source } from '../engine/dossier.ts';
import { compareNames } from '../engine/read/name.ts';
import { casesNamed, casesWithKey, emailKey, namesIn, phoneKey } from './case-keys.ts';
import type { House } from './house.ts';
import { type CaseLine, caseLines } from './list-cases.ts';

export type FoundBy = 'key' | 'email' | 'phone' | 'name';

export interface FoundCases {
  readonly by: FoundBy;
  readonly lines: readonly CaseLine[];
}

/** Names are compared one by one in so many cases at most, the newest, where no word of them is kept as typed. */
const mostCompared = 300;

/** Cases of some channels by key, e-mail address, telephone number or name; in any script and order. */
export function findCases(house: House, text: string, channelIds: readonly string[]): FoundCases {
  const [by, ids] = idsFor(house, text, channelIds);
  return { by, lines: caseLines(house, ids).filter((line) => channelIds.includes(line.channelId)) };
}

function idsFor(house: House, text: string, channelIds: readonly string[]): readonly [FoundBy, readonly string[]] {
  if (/^scr-\d+$/i.test(text)) return ['key', [caseByKey(house.db, text.toUpperCase())?.id ?? []].flat()];
  if (text.includes('@')) return ['email', casesWithKey(house, emailKey(text))];
  if (!/\p{L}/u.test(text)) return ['phone', casesWithKey(house, phoneKey(text))];
  const named = casesNamed(house, text);
  return ['name', named.length > 0 ? named : namedAlike(house, text, channelIds)];
}

/** Where spellings differ by more than letters: "Kim Min-jun" and 김민준, or a short form. */
function namedAlike(house: House, text: string, channelIds: readonly string[]): readonly string[] {
  const rows = casesInChannels(house.db, channelIds, { limit: mostCompared });
  return rows.filter(({ id }) => namesOf(house, id).some((name) => isAlike(name, text))).map(({ id }) => id);
}

const isAlike = (name: string, text: string): boolean => compareNames(name, text).relation !== 'different';

function namesOf(house: House, caseId: string): readonly string[] {
  const declared = declaredIn(house.db, caseId);
  return namesIn({
    sources: listSources(house.db, caseId).map((source) => Source.parse(source.body)),
    declared: declared === undefined ? undefined : Declared.parse(declared),
  });
}
