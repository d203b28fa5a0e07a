import { explanationFor } from '../../declared.ts';
import type { Declared, Explanation, SourceKind } from '../../dossier.ts';
import type { Evidence } from '../../report.ts';
import type { Stated } from '../../stated.ts';

/** All jobs, or all studies, that one source gives. */
export interface History<T> {
  readonly source: string;
  readonly kind: SourceKind;
  readonly entries: readonly T[];
}

/** The list that all others are compared with: the résumé's, else the application's, else the first; and the others. */
export function histories<T>(stated: readonly Stated<T>[]): {
  readonly base: History<T> | undefined;
  readonly others: readonly History<T>[];
} {
  const bySource = new Map<string, { readonly source: string; readonly kind: SourceKind; readonly entries: T[] }>();
  for (const { source, kind, value } of stated) {
    const history = bySource.get(source) ?? { source, kind, entries: [] };
    bySource.set(source, history);
    history.entries.push(value);
  }
  const all = [...bySource.values()];
  const base = all.find(({ kind }) => kind === 'resume') ?? all.find(({ kind }) => kind === 'application') ?? all[0];
  return { base, others: all.filter((one) => one !== base) };
}

/** A letter, a diploma or a contract tells of one job or one degree; a profile tells of all of them. */
export function tellsAll({ kind }: Pick<History<unknown>, 'kind'>): boolean {
  return kind !== 'supporting_document' && kind !== 'identity_document' && kind !== 'payment' && kind !== 'shipping';
}

/** What the candidate gave as the reason for differences quoted from two sources, if it covers one of them. */
export function historyExplanation(
  declared: Declared,
  fact: 'job' | 'education',
  differences: readonly Evidence[],
): Explanation | undefined {
  const value = differences.map((one) => one.value).join('; ');
  return explanationFor(declared, fact, { value, sources: differences.map((one) => one.source) });
}
