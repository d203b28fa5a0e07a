import type { Dossier, Event, Other } from './dossier.ts';
import { isSameNamed } from './legal-name.ts';
import { type LinkValue, linkValues } from './link-values.ts';
import { compareAddresses } from './read/address.ts';
import { sameEmployer } from './read/organisation.ts';
import { isNearPhoto } from './read/photo.ts';
import { containment } from './read/text.ts';
import type { LinkKind } from './report.ts';

/** One value that this candidate's file and another's both hold. */
export interface Shared {
  readonly kind: LinkKind;
  readonly other: Other;
  readonly mine: LinkValue;
  readonly theirs: LinkValue;
  /** Both files carry a name of one person: a second application, not a link. */
  readonly sameName: boolean;
  /** Recorded by a person of the team: the two live together. */
  readonly household: boolean;
  /** Days between the two statements, where both have a date. */
  readonly daysApart?: number | undefined;
  /** Share of the shorter text's word triples that stand in the other too, for `resume_text` only. */
  readonly containment?: number | undefined;
}

/** Experience texts from here on count as one text: measured, see RH-07 in the catalogue. */
export const textContainment = 0.35;

/** A connection counts as shared within this many days (LN-05). */
export const sharedConnectionDays = 30;

/** Every hard value that the candidate shares with another. Values of an agency link nobody. */
export function sharedWithOthers(dossier: Dossier): readonly Shared[] {
  const others = (dossier.others ?? []).filter((other) => other.relation !== 'same_person');
  if (others.length === 0) return [];
  const mine = linkValues(dossier);
  return others.flatMap((other) => sharedWith(dossier, mine, other));
}

function sharedWith(dossier: Dossier, mine: readonly LinkValue[], other: Other): readonly Shared[] {
  const theirs = linkValues(other);
  const pairs = mine.flatMap((a) => theirs.flatMap((b) => (meets(a, b) ? [{ a, b }] : [])));
  const sameAgency = hasSameAgency(dossier, other);
  const person = { sameName: isSameNamed(dossier, other), household: other.relation === 'household' };
  const all = pairs
    .filter(({ a, b }) => !isAgencys(a, b) && !(sameAgency && a.kind === 'ip'))
    .map(({ a, b }) => ({
      kind: a.kind,
      other,
      mine: a,
      theirs: b,
      ...person,
      daysApart: daysBetween(a.at, b.at),
      containment: a.kind === 'resume_text' ? containment(a.key, b.key) : undefined,
    }))
    .filter(isNearEnough);
  return [...oncePerValue(all), ...referrals(dossier, other, person)];
}

function meets(a: LinkValue, b: LinkValue): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'photo') return isNearPhoto(a.key, b.key);
  if (a.kind === 'resume_text') return containment(a.key, b.key) >= textContainment;
  if (a.key !== b.key) return false;
  // The key of an address leaves out the postal code, and a big town has more than one High Street.
  return a.kind !== 'address' || !compareAddresses(a.text, b.text).startsWith('other_');
}

/** An account is an agency's when both files say so: one file alone could name the agency for an account of its own. */
function isAgencys(a: LinkValue, b: LinkValue): boolean {
  return a.kind === 'bank_account' ? a.agency && b.agency : a.agency || b.agency;
}

function isNearEnough(shared: Shared): boolean {
  if (shared.kind !== 'ip' && shared.kind !== 'device') return true;
  return shared.daysApart === undefined || shared.daysApart <= sharedConnectionDays;
}

function oncePerValue(all: readonly Shared[]): readonly Shared[] {
  const seen = new Map<string, Shared>();
  for (const shared of all) {
    const key = `${shared.kind} ${shared.mine.key}`;
    const before = seen.get(key);
    if (!before || (shared.daysApart ?? 0) < (before.daysApart ?? 0)) seen.set(key, shared);
  }
  return [...seen.values()];
}

function hasSameAgency(a: Pick<Dossier, 'sources'>, b: Pick<Other, 'sources'>): boolean {
  const names = (person: Pick<Dossier, 'sources'>): string[] =>
    person.sources.flatMap((source) => (source.kind === 'agency' ? [source.name] : []));
  const ours = names(a);
  return names(b).some((name) => ours.some((one) => sameEmployer(one, name)));
}

function referrals(
  dossier: Dossier,
  other: Other,
  person: { readonly sameName: boolean; readonly household: boolean },
): readonly Shared[] {
  const me = dossier.candidate ?? 'candidate';
  const make = (events: readonly Event[] | undefined, by: string, key: string) =>
    (events ?? []).flatMap((event, index) =>
      event.event === 'referral' && event.referred_by === by
        ? [
            {
              kind: 'referral' as const,
              source: event.id ?? `events/${index}`,
              fact: 'referral',
              text: key,
              key,
              at: event.at,
              agency: false,
            },
          ]
        : [],
    );
  const here = make(dossier.events, other.key, other.key);
  const there = make(other.events, me, me);
  return [...here, ...there].map((value) => ({ kind: 'referral', other, mine: value, theirs: value, ...person }));
}

function daysBetween(a: string | undefined, b: string | undefined): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}
