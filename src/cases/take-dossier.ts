import type { Declared, Dossier, Event, Source } from '../engine/dossier.ts';
import { decidedText } from './add-entry.ts';
import { type Entry, standingEntries } from './entry.ts';
import { isRecord, type RecordValue } from './forms/record-line.ts';
import { lateKinds } from './forms/source-fields.ts';
import { lateFields } from './forms/stated-fields.ts';
import type { Act, Done, House } from './house.ts';
import {
  correct,
  declaredNow,
  keepDeclared,
  keepEvent,
  keepLookup,
  keepManyEvents,
  keepSource,
  withdrawRow,
} from './keep-entry.ts';
import { isEarly } from './late-reason.ts';
import { once, refuse } from './once.ts';
import { settleChange } from './rescreen.ts';
import { isDecided } from './standing.ts';
import { roleGone, startCase } from './start-case.ts';

/** What a dossier would bring to a case. */
export interface DossierPlan {
  readonly sources: readonly Source[];
  readonly events: readonly Event[];
  readonly lookups: NonNullable<Dossier['lookups']>;
  readonly declared: Declared | undefined;
  /** Entries that the file says otherwise; they give way, and stay in the history. */
  readonly replaced: readonly Entry[];
  /** Parts of the file that a case keeps elsewhere, in words. */
  readonly notTaken: readonly string[];
  /** Whether papers, pay, nationality or work right come before they are asked for. */
  readonly needsReason: boolean;
}

/** What the case has already is left out. `caseId`: undefined for a case that is still to be opened. */
export function planDossier(house: House, caseId: string | undefined, dossier: Dossier): DossierPlan {
  const standing = caseId === undefined ? [] : standingEntries(house, caseId);
  const isKept = (what: Entry['what'], body: unknown): boolean =>
    standing.some((entry) => entry.what === what && canonical(entry.body) === canonical(body));
  const sources = dossier.sources.filter((source) => !isKept('source', source));
  const events = (dossier.events ?? []).filter((event) => !isKept('event', event));
  const early = caseId === undefined || isEarly(house, caseId);
  return {
    ...{ sources, events },
    lookups: (dossier.lookups ?? []).filter((lookup) => !isKept('lookup', lookup)),
    declared: dossier.declared,
    replaced: standing.filter((entry) => givesWay(entry, sources, events)),
    notTaken: notTaken(dossier),
    needsReason: early && sources.some((source) => isLate(source) && source.note === undefined),
  };
}

/** A source or event of the same key, and the application's own time that opening the case had noted. */
function givesWay(entry: Entry, sources: readonly Source[], events: readonly Event[]): boolean {
  if (entry.what === 'source') return sources.some((source) => source.id === entry.key);
  if (entry.what !== 'event') return false;
  const isNoted = entry.kind === 'application' && Object.keys(entry.body).every((key) => ownKeys.includes(key));
  return events.some(
    (one) => (one.id !== undefined && one.id === entry.key) || (isNoted && one.event === 'application'),
  );
}

const ownKeys = ['event', 'at', 'stage'];

function isLate(source: Source): boolean {
  return lateKinds.includes(source.kind) || lateFields.some((field) => field in source);
}

function notTaken({ checklist, reviews, others, role }: Dossier): readonly string[] {
  return [
    ...(role ? ['the role: a case keeps the role that it was opened for'] : []),
    ...(checklist ? ['the checklist: people close its measures here, with evidence'] : []),
    ...(reviews?.length ? ['reviews: people explain findings here'] : []),
    ...(others?.length ? ['other candidates: each has a case of their own'] : []),
  ];
}

export interface TakeDossier {
  readonly dossier: Dossier;
  readonly reason: string;
  /** A case that is there, or the channel and the role of a new one. */
  readonly into: { readonly caseId: string } | { readonly channelId: string; readonly roleId: string };
}

export function takeDossier(house: House, act: Act, input: TakeDossier): Done<{ readonly outcome: string }> {
  const { dossier, into } = input;
  const later = (dossier.events ?? []).find((event) => Date.parse(event.at) > Date.parse(act.at));
  if (later) return refuse({ file: `The ${later.event} of ${later.at} is in the future.` });
  return once(
    house,
    act,
    () => {
      const isThere = 'caseId' in into;
      if (isThere && isDecided(house, into.caseId)) return refuse({ file: decidedText });
      const plan = planDossier(house, isThere ? into.caseId : undefined, dossier);
      if (plan.needsReason && input.reason === '') {
        return refuse({ reason: 'Say why papers or pay are needed before the offer.' });
      }
      const caseId = isThere ? into.caseId : startCase(house, act, into.channelId, into.roleId);
      if (caseId === undefined) return refuse({ role: roleGone });
      keepPlan(house, act, caseId, plan, input.reason);
      const detail = { sources: plan.sources.length, events: plan.events.length, lookups: plan.lookups.length };
      settleChange(house, act, caseId, { act: isThere ? 'import_dossier' : 'open_case', detail });
      return { ok: true, value: { outcome: caseId } };
    },
    (outcome) => ({ outcome: outcome ?? '' }),
  );
}

/** From so many sign-ins on they are one import. */
const manyLogins = 100;

function keepPlan(house: House, act: Act, caseId: string, plan: DossierPlan, reason: string): void {
  for (const entry of plan.replaced) {
    if (entry.what === 'declared') continue;
    const id = house.id();
    withdrawRow(house, act, entry.what, entry.id, entry.what === 'source' ? id : undefined);
    const kind = entry.what === 'source' ? 'changed' : 'withdrawn';
    correct(house, act, caseId, { entryId: entry.id, kind, body: { reason: 'replaced by an imported dossier' } });
    const fresh = entry.what === 'source' ? plan.sources.find((source) => source.id === entry.key) : undefined;
    if (fresh) keepSource(house, act, caseId, withReason(fresh, reason), id);
  }
  const replacedKeys = plan.replaced.map((entry) => entry.key);
  for (const source of plan.sources) {
    if (!replacedKeys.includes(source.id)) keepSource(house, act, caseId, withReason(source, reason));
  }
  const logins = plan.events.filter((event) => event.event === 'login');
  const areMany = logins.length >= manyLogins;
  for (const event of plan.events) if (!areMany || event.event !== 'login') keepEvent(house, act, caseId, event);
  if (areMany) keepManyEvents(house, act, caseId, logins);
  for (const lookup of plan.lookups) keepLookup(house, act, caseId, lookup);
  if (plan.declared) declareAll(house, act, caseId, plan.declared);
}

function withReason(source: Source, reason: string): Source {
  return reason !== '' && source.note === undefined && isLate(source) ? { ...source, note: reason } : source;
}

const partsOfDeclared = {
  names: ['former_names', 'also_known_as', 'native_script_names'],
  places: ['places'],
  vpn: ['vpn'],
  sites: ['websites', 'companies'],
  explanation: ['explanations'],
} as const;

/** Lists grow by what is new; each part stands in the history as its own form would have it. */
function declareAll(house: House, act: Act, caseId: string, declared: Declared): void {
  for (const [kind, keys] of Object.entries(partsOfDeclared)) {
    const before = declaredNow(house, caseId);
    const fresh: Record<string, unknown> = {};
    for (const key of keys) {
      const [old, given] = [before[key], declared[key]];
      if (given === undefined) continue;
      fresh[key] = Array.isArray(given) && Array.isArray(old) ? distinct([...old, ...given]) : given;
    }
    const after = { ...before, ...fresh };
    if (canonical(after) !== canonical(before)) keepDeclared(house, act, caseId, after as Declared, { kind });
  }
}

function distinct(values: readonly unknown[]): readonly unknown[] {
  const texts = values.map(canonical);
  return values.filter((_, at) => texts.indexOf(texts[at] ?? '') === at);
}

/** The same text for the same value, whatever the order of its keys. */
function canonical(value: unknown): string {
  const sorted = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(sorted);
    if (!isRecord(one)) return one;
    return Object.fromEntries(
      Object.entries(one as RecordValue)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, sorted(inner)]),
    );
  };
  return JSON.stringify(sorted(value));
}
