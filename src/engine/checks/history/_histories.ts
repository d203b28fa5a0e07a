import type { Education, Job, SourceKind } from '../../dossier.ts';
import type { Stated } from '../../stated.ts';

/** What one source says of jobs and studies. */
export interface History {
  readonly source: string;
  readonly kind: SourceKind;
  readonly jobs: readonly Job[];
  readonly education: readonly Education[];
}

/** The history that all others are compared with, the résumé's if there is one, and the others. */
export function histories(
  jobs: readonly Stated<Job>[],
  studies: readonly Stated<Education>[],
): { readonly base: History | undefined; readonly others: readonly History[] } {
  const sources = new Map([...jobs, ...studies].map(({ source, kind }) => [source, kind]));
  const all = [...sources].map(([source, kind]) => ({
    source,
    kind,
    jobs: jobs.filter((job) => job.source === source).map((job) => job.value),
    education: studies.filter((study) => study.source === source).map((study) => study.value),
  }));
  const base = all.find(({ kind }) => kind === 'resume') ?? all.find(({ kind }) => kind === 'application') ?? all[0];
  return { base, others: all.filter((one) => one !== base) };
}

/** A letter, a diploma or a contract tells of one job or one degree; a profile tells of all of them. */
export function tellsAll({ kind }: History): boolean {
  return kind !== 'supporting_document' && kind !== 'identity_document' && kind !== 'payment' && kind !== 'shipping';
}
