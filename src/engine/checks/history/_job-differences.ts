import { quote } from '../../check.ts';
import type { Job } from '../../dossier.ts';
import { firstDay, lastDay, monthsBetween } from '../../read/month.ts';
import type { Evidence } from '../../report.ts';
import { isOneEmployer, namesNoEmployer } from './_employer-names.ts';
import { type History, tellsAll } from './_histories.ts';
import { jobText } from './_job-spans.ts';

/** Share of all employers named that both sources must name (proposal of the catalogue, RH-08). */
const leastJaccard = 0.5;

/** Months by which two dates of one job may differ (proposal of the catalogue, RH-08). */
const monthsApart = 6;

/** What two sources say differently of jobs, quoted from both; empty where they agree. */
export function jobDifferences(
  base: History<Job> | undefined,
  other: History<Job>,
  today: string,
): readonly Evidence[] {
  if (!base) return [];
  return [...employerDifference(base, other), ...dateDifferences(base, other, today)];
}

function employerDifference(base: History<Job>, other: History<Job>): readonly Evidence[] {
  const { ours, theirs, both, isFar } = employersCompared(base, other);
  if (!isFar || isShorterList(theirs, both)) return [];
  const note = both.length === 0 ? 'no employer in common' : `in common: ${both.join(', ')}`;
  return [quote(base.source, 'job', ours.join(', ')), quote(other.source, 'job', theirs.join(', '), note)];
}

/** Jobs that the other source leaves out, quoted from both, if it names fewer than half of them and no other ones. */
export function omittedJobs(base: History<Job> | undefined, other: History<Job>): readonly Evidence[] {
  if (!base) return [];
  const { ours, theirs, both, isFar } = employersCompared(base, other);
  if (!isFar || !isShorterList(theirs, both)) return [];
  const note = `names ${theirs.length} of ${ours.length}`;
  return [quote(base.source, 'job', ours.join(', ')), quote(other.source, 'job', theirs.join(', '), note)];
}

function employersCompared(base: History<Job>, other: History<Job>) {
  const ours = employersOf(base.entries);
  const theirs = employersOf(other.entries.filter((job) => !isOlder(job, base)));
  const both = theirs.filter((name) => ours.some((one) => isOneEmployer(one, name)));
  const all = ours.length + theirs.length - both.length;
  const isTold = ours.length > 0 && theirs.length > 0 && tellsAll(other);
  return { ours, theirs, both, isFar: isTold && both.length / all < leastJaccard };
}

/** A profile that only leaves out jobs is short or out of date; it says nothing against those on the résumé. */
function isShorterList(theirs: readonly string[], both: readonly string[]): boolean {
  return theirs.length === both.length;
}

/** A résumé that begins with a later job has been cut to the last years; what a profile tells of the time before is no difference. */
function isOlder(job: Job, base: History<Job>): boolean {
  const starts = base.entries.flatMap(({ start }) => (start === undefined ? [] : [lastDay(start)])).sort();
  const isTold = starts.length === base.entries.length && job.end !== undefined && job.end !== 'present';
  return isTold && firstDay(job.end ?? '') <= (starts[0] ?? '');
}

function employersOf(jobs: readonly Job[]): readonly string[] {
  const names = jobs.map((job) => job.employer).filter((name) => !namesNoEmployer(name));
  return names.filter((name, at) => names.findIndex((one) => isOneEmployer(one, name)) === at);
}

function dateDifferences(base: History<Job>, other: History<Job>, today: string): readonly Evidence[] {
  return employersOf(base.entries).flatMap((employer) => {
    const ours = base.entries.filter((job) => isOneEmployer(job.employer, employer));
    const theirs = other.entries.filter((job) => isOneEmployer(job.employer, employer));
    const apart = (['start', 'end'] as const).flatMap((edge) => {
      const months = leastMonths(edgesOf(ours, edge, today), edgesOf(theirs, edge, today));
      return months !== undefined && months > monthsApart ? [`${edge} ${months} months apart`] : [];
    });
    if (apart.length === 0) return [];
    const told = (jobs: readonly Job[]): string => jobs.map(jobText).join('; ');
    return [quote(base.source, 'job', told(ours)), quote(other.source, 'job', told(theirs), apart.join(', '))];
  });
}

/** One source may tell in several titles what the other tells in one, so any two of the dates may be the same. */
function leastMonths(ours: readonly string[], theirs: readonly string[]): number | undefined {
  const months = ours.flatMap((a) => theirs.flatMap((b) => monthsBetween(a, b) ?? []));
  return months.length === 0 ? undefined : Math.min(...months);
}

/** Dates of one edge, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
function edgesOf(jobs: readonly Job[], edge: 'start' | 'end', today: string): readonly string[] {
  return jobs.flatMap((job) => {
    const date = job[edge];
    if (date === undefined) return [];
    return [date === 'present' ? today.slice(0, 10) : String(date)];
  });
}
