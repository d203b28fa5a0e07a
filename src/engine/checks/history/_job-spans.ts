import type { Education, Job } from '../../dossier.ts';
import { firstDay, lastDay } from '../../read/month.ts';

const dayMs = 86_400_000;

/** "2019-04 to 2021", as the source gives it. */
export function spanText(span: { readonly start?: unknown; readonly end?: unknown }): string {
  return `${span.start ?? '?'} to ${span.end ?? '?'}`;
}

export function jobText(job: Job): string {
  return entryText([job.employer, job.title], job);
}

export function studyText(study: Education): string {
  return entryText([study.school, study.degree], study);
}

function entryText(names: readonly (string | undefined)[], span: { readonly start?: unknown; readonly end?: unknown }) {
  const isDated = span.start !== undefined || span.end !== undefined;
  return [...names, isDated ? spanText(span) : undefined].filter((part) => part !== undefined).join(', ');
}

/**
 * The fewest days for which two jobs run side by side, whatever days their months and years stand for; undefined when a
 * date is not given. A month that both touch is no overlap, since nobody knows the day.
 */
export function leastOverlapDays(a: Job, b: Job, today: string): number | undefined {
  const ends = [a, b].map((job) => (job.end === 'present' ? today.slice(0, 10) : job.end && firstDay(job.end)));
  const starts = [a, b].map((job) => job.start && lastDay(job.start));
  const [firstEnd] = ends.filter((day) => day !== undefined).sort();
  const [lastStart] = starts
    .filter((day) => day !== undefined)
    .sort()
    .reverse();
  if (ends.includes(undefined) || starts.includes(undefined) || !firstEnd || !lastStart) return undefined;
  return (Date.parse(firstEnd) - Date.parse(lastStart)) / dayMs;
}
