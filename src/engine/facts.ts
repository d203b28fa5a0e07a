import type {
  Declared,
  Dossier,
  EventKind,
  EventOf,
  LookupKind,
  Other,
  Policies,
  Role,
  SourceKind,
  SourceOf,
  Stage,
} from './dossier.ts';
import { type Answers, answersOf } from './lookups.ts';
import { type Shared, sharedWithOthers } from './shared.ts';
import { type Stated, type StatedKind, type StatedValue, statedIn } from './stated.ts';

export type FactName =
  | `source.${SourceKind}`
  | `event.${EventKind}`
  | `lookup.${LookupKind}`
  | `stated.${StatedKind}`
  | 'others'
  | 'shared'
  | 'role'
  | 'policies';

/** An event with the name by which a report refers to it: its id, or `events/3`. */
export type Happened<K extends EventKind> = EventOf<K> & { readonly ref: string };

export type FactValue<N extends FactName> = N extends `source.${infer K extends SourceKind}`
  ? readonly SourceOf<K>[]
  : N extends `event.${infer K extends EventKind}`
    ? readonly Happened<K>[]
    : N extends `lookup.${infer K extends LookupKind}`
      ? Answers<K>
      : N extends `stated.${infer K extends StatedKind}`
        ? readonly Stated<StatedValue<K>>[]
        : N extends 'others'
          ? readonly Other[]
          : N extends 'shared'
            ? readonly Shared[]
            : N extends 'role'
              ? Role
              : Policies;

export type FactsFor<N extends FactName> = { readonly [K in N]: FactValue<K> };

/** What is there for every check, given or not: today, the stage, and what the candidate has told us openly. */
export interface Told {
  /** RFC 3339; the engine has no clock. */
  readonly asOf: string;
  readonly stage: Stage;
  readonly declared: Declared;
  /** For reading a proof that an explanation names. */
  readonly dossier: Dossier;
}

export interface FactBook {
  readonly get: <N extends FactName>(name: N) => FactValue<N>;
  /** False when nothing of the kind was stated, happened or was looked up. */
  readonly has: (name: FactName) => boolean;
}

/** Facts of one dossier, each read once and only when a check asks for it. */
export function factBook(dossier: Dossier): FactBook {
  const read = new Map<FactName, unknown>();
  const events = memo(() => eventsByKind(dossier));
  const get = <N extends FactName>(name: N): FactValue<N> => {
    if (!read.has(name)) read.set(name, readFact(dossier, events, name));
    return read.get(name) as FactValue<N>;
  };
  const has = (name: FactName): boolean => {
    const value: unknown = get(name);
    if (Array.isArray(value)) return value.length > 0;
    return name.startsWith('lookup.') ? get(name as 'lookup.ip').given : value !== undefined;
  };
  return { get, has };
}

function readFact(dossier: Dossier, events: () => Map<string, unknown[]>, name: FactName): unknown {
  const [room, kind = ''] = name.split('.');
  switch (room) {
    case 'source':
      return dossier.sources.filter((source) => source.kind === kind);
    case 'event':
      return events().get(kind) ?? [];
    case 'lookup':
      return answersOf(dossier, kind as LookupKind);
    case 'stated':
      return statedIn(dossier.sources, kind as StatedKind);
    case 'others':
      return dossier.others ?? [];
    case 'shared':
      return sharedWithOthers(dossier);
    case 'role':
      return dossier.role;
    default:
      return dossier.role?.policies;
  }
}

function eventsByKind(dossier: Dossier): Map<string, unknown[]> {
  const byKind = new Map<string, unknown[]>();
  for (const [index, event] of (dossier.events ?? []).entries()) {
    const list = byKind.get(event.event) ?? [];
    list.push({ ...event, ref: event.id ?? `events/${index}` });
    byKind.set(event.event, list);
  }
  return byKind;
}

function memo<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What to ask for when a fact is absent, as the report says it. */
export function askFor(name: FactName): string {
  const [room, kind = ''] = name.split('.');
  const words = kind === 'resume' ? 'résumé' : kind.replaceAll('_', ' ');
  if (room === 'lookup') return `no ${words} look-up`;
  if (room === 'event') return `no ${words} recorded`;
  if (room === 'source') return `no ${words} entered`;
  if (room === 'stated') return `no ${words} stated`;
  if (name === 'others' || name === 'shared') return 'no other candidates to compare with';
  return name === 'policies' ? 'the role has no policies' : 'no role';
}
