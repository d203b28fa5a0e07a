import type { Dossier, Source } from '../dossier.ts';
import type { Outcome } from '../screen.ts';
import type { Judge } from './rows.ts';

/** Jobs and education as RH-08 judged them: a cell conflicts when that finding quotes this source for this fact. */
export function historyRow(_dossier: Dossier, outcomes: readonly Outcome[], fact: 'job' | 'education'): Judge {
  const outcome = outcomes.find((one) => one.is !== 'clear' && signalsIn(one).includes('RH-08'));
  return (source) => {
    const value = textOf(source, fact);
    if (value === undefined) return undefined;
    if (source.kind === 'resume' || !outcome || !quotes(outcome, source.id, fact)) return { state: 'same', value };
    return { state: outcome.is === 'explained' ? 'explained' : 'conflicting', value };
  };
}

function signalsIn(outcome: Exclude<Outcome, { is: 'clear' }>): readonly string[] {
  return outcome.is === 'found' ? outcome.finding.signals : outcome.entry.signals;
}

function quotes(outcome: Outcome, source: string, fact: string): boolean {
  const evidence =
    outcome.is === 'found'
      ? outcome.finding.evidence
      : outcome.is === 'explained'
        ? (outcome.entry.evidence ?? [])
        : [];
  return evidence.some((one) => one.source === source && one.fact === fact);
}

function textOf(source: Source, fact: 'job' | 'education'): string | undefined {
  if (source.kind === 'reference' || source.kind === 'agency') return undefined;
  const names =
    fact === 'job' ? source.jobs?.map((job) => job.employer) : source.education?.map((study) => study.school);
  return names && names.length > 0 ? names.join(', ') : undefined;
}
