import type { Dossier, LookupKind, LookupOf } from './dossier.ts';

/** Result of a look-up by its value, as the dossier holds it. */
export type ResultOf<K extends LookupKind> = NonNullable<LookupOf<K>['results']>[string];

export type Answer<T> =
  | { readonly state: 'known'; readonly result: T; readonly provider: string; readonly asOf: string }
  | { readonly state: 'unlisted'; readonly provider: string; readonly asOf: string }
  | { readonly state: 'unknown'; readonly why: string; readonly reason: 'missing' | 'stale' | 'failed' };

export interface Answers<K extends LookupKind> {
  /** Whether any look-up of this kind was made at all, even a failed one. */
  readonly given: boolean;
  /** The newest usable answer about a value. */
  readonly about: (value: string) => Answer<ResultOf<K>>;
  /** Every usable answer: two entries of a kind are two independent providers. */
  readonly all: (value: string) => readonly Extract<Answer<ResultOf<K>>, { state: 'known' }>[];
}

/** Age from which a list no longer counts, unless the role's policies say otherwise: dossier.md, "Look-ups". */
export const staleAfterDays = 180;

/** Kinds that are lists: a value that isn't on a fresh one is known not to be on it. */
const listKinds: readonly LookupKind[] = ['mail_domain', 'wallet', 'indicator', 'tree'];

const dayMs = 86_400_000;

/** Days after which a list no longer counts, by the role's policies. */
export const stalenessLimit = (dossier: Dossier): number => dossier.role?.policies?.stale_after_days ?? staleAfterDays;

/** Whole days between the list's date and today; 0 when nobody says what today is. */
export const ageInDays = (dossier: Dossier, asOf: string): number =>
  Math.floor((Date.parse(dossier.as_of ?? asOf) - Date.parse(asOf)) / dayMs);

/** Why a list that comes with the program no longer counts at the dossier's "today", if it is too old. */
export function staleList(
  dossier: Dossier,
  what: string,
  listAsOf: string,
): { readonly why: string; readonly reason: 'stale' } | undefined {
  const limit = stalenessLimit(dossier);
  if (ageInDays(dossier, listAsOf) <= limit) return undefined;
  return { why: `the bundled list of ${what} is of ${listAsOf}, more than ${limit} days old`, reason: 'stale' };
}

export function answersOf<K extends LookupKind>(dossier: Dossier, kind: K): Answers<K> {
  const made = (dossier.lookups ?? []).filter((lookup): lookup is LookupOf<K> => lookup.kind === kind);
  const limit = stalenessLimit(dossier);
  const usable = made
    .filter((lookup) => lookup.status !== 'failed' && ageInDays(dossier, lookup.as_of) <= limit)
    .sort((a, b) => b.as_of.localeCompare(a.as_of));
  const all = (value: string) =>
    usable.flatMap((lookup) => {
      const result = ownValue<ResultOf<K>>(lookup.results, value);
      return result === undefined
        ? []
        : [{ state: 'known' as const, result, provider: lookup.provider, asOf: lookup.as_of }];
    });
  const about = (value: string): Answer<ResultOf<K>> => {
    const known = all(value)[0];
    if (known) return known;
    const newest = usable[0];
    if (newest && listKinds.includes(kind)) {
      return { state: 'unlisted', provider: newest.provider, asOf: newest.as_of };
    }
    return { state: 'unknown', ...whyUnknown(kind, value, made, usable.length > 0, limit) };
  };
  return { given: made.length > 0, about, all };
}

function whyUnknown(
  kind: LookupKind,
  value: string,
  made: readonly { readonly provider: string; readonly as_of: string; readonly status?: string | undefined }[],
  hasUsable: boolean,
  limit: number,
): { readonly why: string; readonly reason: 'missing' | 'stale' | 'failed' } {
  const words = kind.replaceAll('_', ' ');
  if (hasUsable || made.length === 0) return { why: `no ${words} look-up for ${value}`, reason: 'missing' };
  const failed = made.find((lookup) => lookup.status === 'failed');
  if (failed) return { why: `the ${words} look-up by ${failed.provider} failed`, reason: 'failed' };
  const old = made[0];
  return {
    why: `the ${words} list of ${old?.provider} is of ${old?.as_of}, more than ${limit} days old`,
    reason: 'stale',
  };
}

function ownValue<T>(results: object | undefined, key: string): T | undefined {
  return results && Object.hasOwn(results, key) ? (results as Readonly<Record<string, T>>)[key] : undefined;
}
