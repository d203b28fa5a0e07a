import type { Dossier, Event, Source } from '../../engine/dossier.ts';
import { firstDay, lastDay } from '../../engine/read/month.ts';
import { happening, type Lane } from './happening.ts';

/** A stretch of time that somebody stated: a job or a school. */
export interface Stretch {
  readonly label: string;
  readonly source: string;
  readonly kind: 'job' | 'school';
  /** Unix time in milliseconds. */
  readonly from: number;
  readonly to: number;
  /** As it was stated: "2020-03 – present". */
  readonly stated: string;
}

/** Something that happened at a time, or in a window of time. */
export interface Happening {
  readonly lane: Lane;
  /** Row within the lane: sign-ins have one a country and network. */
  readonly row: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

export interface TimelineModel {
  readonly stretches: readonly Stretch[];
  readonly happenings: readonly Happening[];
}

/** What a timeline shows of a dossier: no number, no birth date, no street, no address of a connection. */
export function timelineModel(dossier: Dossier): TimelineModel {
  const now = dossier.as_of === undefined ? newestOf(dossier.events ?? []) : Date.parse(dossier.as_of);
  const happenings = (dossier.events ?? []).flatMap((event) => happening(event, dossier));
  return {
    stretches: dossier.sources
      .flatMap((source) => stretchesOf(source, now))
      .sort((a, b) => b.to - a.to || b.from - a.from),
    happenings: happenings.sort((a, b) => a.from - b.from),
  };
}

/** A dossier without a day of its own is as old as what happened last. */
function newestOf(events: readonly Event[]): number {
  return events.reduce((last, event) => Math.max(last, Date.parse(event.at)), 0);
}

function stretchesOf(source: Source, now: number): readonly Stretch[] {
  if (source.kind === 'reference' || source.kind === 'agency') return [];
  const jobs = (source.jobs ?? []).flatMap((job) =>
    stretch(`${job.employer}${job.title ? `, ${job.title}` : ''}`, source.id, 'job', job.start, job.end, now),
  );
  const schools = (source.education ?? []).flatMap((study) =>
    stretch(
      `${study.school}${study.degree ? `, ${study.degree}` : ''}`,
      source.id,
      'school',
      study.start,
      study.end,
      now,
    ),
  );
  return [...jobs, ...schools];
}

/** With one end only it is as long as that date is: a year, a month or a day. */
function stretch(
  label: string,
  source: string,
  kind: Stretch['kind'],
  start: string | number | undefined,
  end: string | number | undefined,
  now: number,
): readonly Stretch[] {
  const first = start ?? (end === 'present' ? undefined : end);
  if (first === undefined) return [];
  const from = Date.parse(firstDay(first));
  const to = end === 'present' ? now : Date.parse(lastDay(end ?? first)) + 86_400_000;
  if (Number.isNaN(from) || Number.isNaN(to)) return [];
  const stated = [start, end].filter((one) => one !== undefined).join(' – ');
  return [{ label, source, kind, from, to: Math.max(to, from), stated }];
}
