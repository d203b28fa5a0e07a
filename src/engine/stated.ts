import type { Address, Education, Job, Place, Source, SourceKind } from './dossier.ts';
import { listOf } from './list-of.ts';

export type StatedKind =
  | 'name'
  | 'holder'
  | 'email'
  | 'email_display_name'
  | 'phone'
  | 'location'
  | 'address'
  | 'nationality'
  | 'work_right'
  | 'job'
  | 'education';

export type StatedValue<K extends StatedKind> = K extends 'location'
  ? Place
  : K extends 'address'
    ? Address
    : K extends 'job'
      ? Job
      : K extends 'education'
        ? Education
        : string;

/** One value as one source states it. */
export interface Stated<T> {
  readonly source: string;
  readonly kind: SourceKind;
  /** When it was stated, if the source says so. */
  readonly at?: string | undefined;
  readonly value: T;
}

/** What the sources that speak of the candidate say of one fact; references and agencies speak of others. */
export function statedIn<K extends StatedKind>(sources: readonly Source[], kind: K): readonly Stated<StatedValue<K>>[] {
  return sources.flatMap((source) =>
    valuesIn(source, kind).map((value) => ({
      source: source.id,
      kind: source.kind,
      at: source.at,
      value: value as StatedValue<K>,
    })),
  );
}

function valuesIn(source: Source, kind: StatedKind): readonly unknown[] {
  if (source.kind === 'reference' || source.kind === 'agency') return [];
  switch (kind) {
    case 'job':
      return source.jobs ?? [];
    case 'education':
      return source.education ?? [];
    case 'holder':
      return source.kind === 'payment' ? listOf(source.holder) : [];
    case 'name':
    case 'email':
    case 'phone':
    case 'nationality':
    case 'work_right':
      return listOf(source[kind]);
    default:
      return source[kind] === undefined ? [] : [source[kind]];
  }
}
