import { histories, historyExplanation } from '../checks/history/_histories.ts';
import { jobDifferences, omittedJobs } from '../checks/history/_job-differences.ts';
import { studyDifferences } from '../checks/history/_study-differences.ts';
import type { Dossier, Source } from '../dossier.ts';
import type { Evidence } from '../report.ts';
import type { Outcome } from '../screen.ts';
import { statedIn } from '../stated.ts';
import type { Judge } from './rows.ts';

/** Jobs and education by the comparison of RH-08; a difference is explained by the candidate's reason, or by a person for all of them. */
export function historyRow(dossier: Dossier, outcomes: readonly Outcome[], fact: 'job' | 'education'): Judge {
  const differences = fact === 'job' ? differingJobs(dossier) : differingStudies(dossier);
  const isReviewed = outcomes.some((one) => one.is === 'explained' && one.entry.signals.includes('RH-08'));
  return (source) => {
    const value = textOf(source, fact);
    if (value === undefined) return undefined;
    const own = differences.get(source.id) ?? [];
    if (own.length === 0) return { state: isToldOf(dossier, fact, source) ? 'explained' : 'same', value };
    const isExplained = isReviewed || historyExplanation(dossier.declared ?? {}, fact, own) !== undefined;
    return { state: isExplained ? 'explained' : 'conflicting', value };
  };
}

/** Whether the candidate has said why this source leaves out jobs; without a word it is the same as far as it goes. */
function isToldOf(dossier: Dossier, fact: 'job' | 'education', source: Source): boolean {
  if (fact !== 'job') return false;
  const { base, others } = histories(statedIn(dossier.sources, 'job'));
  const omitted = others.filter((other) => other.source === source.id).flatMap((other) => omittedJobs(base, other));
  return omitted.length > 0 && historyExplanation(dossier.declared ?? {}, 'job', omitted) !== undefined;
}

type Differences = ReadonlyMap<string, readonly Evidence[]>;

function differingJobs(dossier: Dossier): Differences {
  const { base, others } = histories(statedIn(dossier.sources, 'job'));
  return new Map(others.map((other) => [other.source, jobDifferences(base, other, dossier.as_of ?? '')]));
}

function differingStudies(dossier: Dossier): Differences {
  const { base, others } = histories(statedIn(dossier.sources, 'education'));
  return new Map(others.map((other) => [other.source, studyDifferences(base, other)]));
}

function textOf(source: Source, fact: 'job' | 'education'): string | undefined {
  if (source.kind === 'reference' || source.kind === 'agency') return undefined;
  const names =
    fact === 'job' ? source.jobs?.map((job) => job.employer) : source.education?.map((study) => study.school);
  return names && names.length > 0 ? names.join(', ') : undefined;
}
