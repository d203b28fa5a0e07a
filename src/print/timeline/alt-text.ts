import type { Dossier } from '../../engine/dossier.ts';
import { lanes } from './happening.ts';
import { type Happening, timelineModel } from './model.ts';

/** Sentences of a text that stands in place of the picture. */
const mostSentences = 60;

/** The picture in sentences, in its own order; what is left out is counted. */
export function timelineAltText(dossier: Dossier): readonly string[] {
  const { stretches, happenings } = timelineModel(dossier);
  const stated = stretches.map((one) => `${one.source} states ${one.label}, ${one.stated}.`);
  const happened = lanes.flatMap((lane) => laneSentences(happenings.filter((one) => one.lane === lane)));
  const all = [
    ...(stated.length > 0 ? stated : ['No job or school is stated with dates.']),
    ...(happened.length > 0 ? happened : ['Nothing is recorded as having happened.']),
  ];
  const more = all.length - mostSentences;
  return more > 0 ? [...all.slice(0, mostSentences), `And ${more} more.`] : all;
}

/** What stands in one row with the same words is one sentence. */
function laneSentences(happenings: readonly Happening[]): readonly string[] {
  const groups = new Map<string, Happening[]>();
  for (const one of happenings) {
    const words = one.lane === 'sign-ins' || one.row === 'Hours offered' ? one.row : one.label;
    groups.set(words, [...(groups.get(words) ?? []), one]);
  }
  return [...groups].map(([words, all]) => {
    const [first = 0, last = 0] = [all[0]?.from, all.at(-1)?.from];
    const text = words.slice(0, 1).toUpperCase() + words.slice(1);
    if (all.length === 1) return `${text}: ${minuteOf(first)}.`;
    return `${text}: ${all.length} times, from ${minuteOf(first)} to ${minuteOf(last)}.`;
  });
}

function minuteOf(time: number): string {
  return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
