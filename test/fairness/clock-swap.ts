import type { Dossier } from '../../src/engine/dossier.ts';
import { leaves } from './walk.ts';

/** Keys of moments that tell something of somebody's clock. */
const clockKeys: readonly string[] = [
  'at',
  'answered_at',
  'start',
  'end',
  'created_at',
  'modified_at',
  'commit_times',
  'ended_at',
];
/** What others did says nothing of the candidate's clock. */
const others: readonly string[] = ['identity_owner_contact', 'milestone', 'delivery', 'transfer'];

/** A moment of each day on which a clock counts, in UTC. */
export function clockMoments(dossier: Dossier): readonly string[] {
  const own = { ...dossier, events: (dossier.events ?? []).filter((event) => !others.includes(event.event)) };
  const days = leaves(own).flatMap(([text, path]) =>
    typeof text === 'string' && /^\d{4}-\d\d-\d\dT/.test(text) && clockKeys.includes(path.at(-1) ?? '')
      ? [text.slice(0, 10)]
      : [],
  );
  const today = (dossier.as_of ?? '2026-10-20').slice(0, 10);
  const all = [...new Set(days)].filter((day) => day > '2025');
  return (all.length > 0 ? all : [today]).map((day) => `${day}T12:00:00Z`);
}

const minuteMs = 60_000;

/** The moment at which the clock there shows what it showed here; a time with its offset keeps its digits. */
export function movedTime(text: string, ahead: number): string {
  const [, local = '', offset] = /^(.*?)(Z|[+-]\d\d:\d\d)?$/.exec(text) ?? [];
  if (offset === undefined) return text;
  if (offset !== 'Z') return `${local}${movedOffset(offset, ahead)}`;
  const moved = new Date(Date.parse(text) - ahead * minuteMs).toISOString().replace('.000Z', 'Z');
  return /T\d\d:\d\dZ$/.test(text) ? moved.replace(/:00Z$/, 'Z') : moved;
}

/** "-03:30" as minutes. */
export function minutesOf(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return offset.startsWith('-') ? -minutes : minutes;
}

export function movedOffset(offset: string, ahead: number): string {
  const minutes = minutesOf(offset) + ahead;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
}

/** Counts by the hour in UTC, moved by whole hours. */
export function movedCounts(counts: readonly number[], ahead: number): readonly number[] {
  const hours = ahead / 60;
  return counts.map((_, hour) => counts[(((hour + hours) % 24) + 24) % 24] ?? 0);
}
