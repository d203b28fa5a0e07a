import { fold } from '../fold.ts';
import { type Candidate, candidatesFor, merged, type PartKind, peopleOf } from './candidate.ts';

/** Everything that parts of a text, from the finest to the coarsest, mean together. */
export interface Combined {
  readonly candidates: readonly Candidate[];
  readonly passedOver: readonly Candidate[];
  readonly notUnderstood: readonly string[];
}

/** A place with so many times the people of the next of its name is the one that is meant: Paris in France. Proposed. */
const farLarger = 10;
/** Two-letter words and such at the end of a part are taken for a code only in capitals: "Austin TX". */
const code = /^(?:[A-Z]{2,3}|(?:[A-Z]\.){2,3})$/;
/** Least people of a city that is recognised with a district behind it: "Berlin Mitte", "Dublin 4". */
const knownByItself = 200_000;
const mostWords = 8;

export interface Part {
  readonly text: string;
  readonly kind?: PartKind;
}

export function combine(parts: readonly Part[]): Combined {
  let states: readonly Partial<Candidate>[] = [{}];
  const notUnderstood: string[] = [];
  for (const part of [...parts].reverse()) {
    const { next, rest } = withPart(part, states);
    states = next;
    if (rest !== '') notUnderstood.unshift(rest);
  }
  const named = states.filter(hasCountry);
  if (named.length === 0) return { candidates: [], passedOver: [], notUnderstood: parts.map(({ text }) => text) };
  const understood = parts.filter(({ text }) => !notUnderstood.includes(text));
  return { ...chosen(named, understood.length > 1), notUnderstood };
}

export type Test = (one: Candidate) => boolean;

/** What remains under tests that a zone or coordinates stated beside the name make; all of it, if nothing would. */
export function narrowed(combined: Combined, tests: readonly (Test | undefined)[]): Combined {
  const stated = tests.filter((test) => test !== undefined);
  if (stated.length === 0) return combined;
  const fitting = [...combined.candidates, ...combined.passedOver].filter((one) => stated.every((test) => test(one)));
  return fitting.length === 0 ? combined : { ...combined, ...chosen(fitting, false) };
}

function withPart({ text, kind }: Part, states: readonly Partial<Candidate>[]): { next: typeof states; rest: string } {
  const whole = joined(text, states, kind);
  if (whole.length > 0) return { next: whole, rest: '' };
  const words = text.split(/\s+/).slice(0, mostWords);
  for (let cut = 1; cut < words.length; cut++) {
    const [left, right] = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
    const coarser = withWords(right, states);
    const both = coarser.length > 0 ? joined(left, coarser) : [];
    if (both.length > 0) return { next: both, rest: '' };
  }
  return withRest(words, states) ?? { next: states, rest: text };
}

/** "Utah USA" of "Salt Lake City Utah USA". */
function withWords(text: string, states: readonly Partial<Candidate>[]): readonly Partial<Candidate>[] {
  const whole = joined(text, states);
  const [first = '', ...others] = text.split(' ');
  if (whole.length > 0 || others.length === 0) return whole;
  return joined(first, joined(others.join(' '), states));
}

/** A place with words beside it that mean none: a code or country at the end, else a large city at the start. */
function withRest(words: readonly string[], states: readonly Partial<Candidate>[]) {
  for (let cut = 1; cut < words.length; cut++) {
    const [left, right] = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
    const next = code.test(right) || right.length > 3 ? joined(right, states) : [];
    if (next.length > 0 && next.every((one) => !one.city)) return { next, rest: left };
  }
  for (let cut = words.length - 1; cut > 0; cut--) {
    const next = joined(words.slice(0, cut).join(' '), states);
    const large = next.filter((one) => one.city && one.city.people >= knownByItself);
    if (large.length > 0) return { next: large, rest: words.slice(cut).join(' ') };
  }
  return undefined;
}

function joined(text: string, states: readonly Partial<Candidate>[], kind?: PartKind): readonly Candidate[] {
  return states.flatMap((state) =>
    candidatesFor(text, state, kind).flatMap((candidate) => {
      const whole = merged(candidate, state);
      return whole ? [whole] : [];
    }),
  );
}

/** An abbreviation that means little outside its country says nothing unless a city in that region stands before it. */
function hasCountry(state: Partial<Candidate>): state is Candidate {
  return state.country !== undefined && (!state.region?.isLocalCode || state.city !== undefined);
}

/** Where a country or region was stated too, size decides between places of one country only: "Windsor, CA" stays open. */
function chosen(all: readonly Candidate[], isStated: boolean): Pick<Combined, 'candidates' | 'passedOver'> {
  const exact = all.some((one) => !one.isLoose) ? all.filter((one) => !one.isLoose) : all;
  const distinct = [...new Map(exact.map((one) => [keyOf(one), one])).values()];
  const ranked = distinct
    .filter((one) => !distinct.some((other) => other !== one && contains(one, other)))
    .map((one) => ({ one, people: peopleOf(one) }))
    .sort((a, b) => b.people - a.people || (keyOf(a.one) < keyOf(b.one) ? -1 : 1));
  const [first, ...others] = ranked;
  const isLeft = ({ one, people }: (typeof ranked)[number]) =>
    first === undefined || people * farLarger > first.people || (isStated && one.country !== first.one.country);
  if (others.some(isLeft)) return { candidates: ranked.map(({ one }) => one), passedOver: [] };
  return { candidates: first ? [first.one] : [], passedOver: others.map(({ one }) => one) };
}

function keyOf({ country, region, city }: Candidate): string {
  return [country, region?.code, city && `${fold(city.name)} ${city.lat} ${city.lon}`].join('.');
}

function contains(wider: Candidate, finer: Candidate): boolean {
  if (wider.country !== finer.country || wider.city) return false;
  if (wider.region) return finer.city !== undefined && wider.region.code === finer.region?.code;
  return finer.region !== undefined || finer.city !== undefined;
}
