import type { VariantKind } from '../name.ts';
import type { Alignment, Pair } from './align.ts';
import { isPatronymic, type Word } from './word.ts';

export interface Weighed {
  readonly similarity: number;
  readonly kinds: readonly VariantKind[];
  /** Same words in the same order, but for case, marks and punctuation. */
  readonly isSame: boolean;
}

/** From here on two names count as one; set on the develop quarters of test/names/pairs.csv (docs/names.md). */
export const variantFrom = 0.7;

/** How far an alignment makes two names one: what agrees, against what each has that the other contradicts. */
export function weigh(a: readonly Word[], b: readonly Word[], found: Alignment, syllabic: boolean): Weighed {
  let agreed = 0;
  let weight = 0;
  let full = 0;
  for (const pair of found.pairs) {
    const heavy = Math.max(spanWeight(a, pair.a, pair.spanA), spanWeight(b, pair.b, pair.spanB));
    agreed += heavy * pair.score;
    weight += heavy;
    if (heavy >= 0.6 && pair.kind !== 'initial' && pair.score >= 0.72) full += wordsAgreed(a, b, pair);
  }
  if (weight === 0) return { similarity: nearness(found), kinds: [], isSame: false };
  const leftA = sum(a, found.restA);
  const leftB = sum(b, found.restB);
  const opposed = Math.min(leftA, leftB);
  const conflict = opposed === 0 ? 0 : opposed * (1 - 0.45 * found.nearest ** 2);
  const extra = Math.max(leftA, leftB) - opposed;
  const similarity =
    (agreed / (weight + 1.6 * conflict + 0.07 * extra)) * limits(a, b, found, { full, conflict, extra, syllabic });
  const capped =
    opposed >= contradicted ? Math.min(similarity, ceiling(found.nearest) * (1 + 0.1 * similarity)) : similarity;
  if (isSame(a, b, found)) return { similarity: 1, kinds: [], isSame: true };
  if (capped < variantFrom) return { similarity: round(capped), kinds: [], isSame: false };
  return { similarity: round(capped), kinds: kindsOf(a, b, found), isSame: false };
}

/** Weight of the words against words from which two names contradict each other; a patronymic against another is enough. */
const contradicted = 0.6;

/**
 * Names that contradict each other in a word never count as one, however many family names they share: else two family names
 * would make Spanish or Vietnamese siblings likelier than English ones. How near the words sound only ranks them.
 */
function ceiling(nearest: number): number {
  return 0.3 + 0.3 * nearest ** 2;
}

/** "Abdul Rahman" stands as one word and counts as the two that it is. */
function wordsAgreed(a: readonly Word[], b: readonly Word[], pair: Pair): number {
  if (pair.spanA > 1 || pair.spanB > 1) return 1;
  return Math.min(a[pair.a]?.size ?? 1, b[pair.b]?.size ?? 1);
}

interface Tally {
  readonly full: number;
  readonly conflict: number;
  readonly extra: number;
  readonly syllabic: boolean;
}

/** A part of a name needs two full words, or one and an initial; one shared word joins nobody. */
function limits(a: readonly Word[], b: readonly Word[], found: Alignment, tally: Tally): number {
  const [namesA, namesB] = [names(a), names(b)];
  if (Math.min(namesA, namesB) === 1) return namesA === namesB ? 1 : 0.6;
  const short = found.pairs.some((pair) => pair.kind === 'initial');
  if (tally.full < 2 && !(tally.full === 1 && short)) return 0.62;
  if (tally.full < 2 && tally.extra > 0.5) return 0.85;
  if (tally.extra > 0.5 && tally.syllabic && namesA + namesB <= 5) return 0.9;
  return tally.extra > 0.5 && !sharesFirst(a, b, found) ? 0.9 : 1;
}

function names(words: readonly Word[]): number {
  let total = 0;
  for (const { role, size } of words) if (role === 'name' || role === 'initial') total += size;
  return total;
}

function sharesFirst(a: readonly Word[], b: readonly Word[], found: Alignment): boolean {
  const firstA = a.findIndex((word) => word.role === 'name');
  const firstB = b.findIndex((word) => word.role === 'name');
  return !found.restA.includes(firstA) && !found.restB.includes(firstB);
}

function spanWeight(words: readonly Word[], from: number, span: number): number {
  let weight = 0;
  for (let at = from; at < from + span; at += 1) weight += words[at]!.weight;
  return Math.min(1, weight);
}

function sum(words: readonly Word[], at: readonly number[]): number {
  let total = 0;
  for (const index of at) total += words[index]!.weight;
  return total;
}

function nearness(found: Alignment): number {
  return found.pairs.length > 0 ? 0.1 : 0;
}

function round(value: number): number {
  return Math.round(Math.max(0, Math.min(1, value)) * 10_000) / 10_000;
}

function kindsOf(a: readonly Word[], b: readonly Word[], found: Alignment): readonly VariantKind[] {
  const kinds = new Set<VariantKind>();
  for (const pair of found.pairs) if (pair.kind) kinds.add(pair.kind);
  if (!inOrder(found.pairs)) kinds.add('order');
  for (const [words, rest] of [
    [a, found.restA],
    [b, found.restB],
  ] as const) {
    for (const at of rest) kinds.add(kindOfRest(words, at));
  }
  return [...kinds];
}

function kindOfRest(words: readonly Word[], at: number): VariantKind {
  const word = words[at]!;
  if (word.role === 'title' || word.role === 'particle') return 'particle';
  if (isPatronymic(word.text)) return 'patronymic';
  return at === words.length - 1 && words.length > 2 ? 'double_surname' : 'middle';
}

function inOrder(pairs: readonly Pair[]): boolean {
  const sorted = [...pairs].sort((x, y) => x.a - y.a);
  return sorted.every((pair, at) => at === 0 || pair.b > (sorted[at - 1]?.b ?? -1));
}

function isSame(a: readonly Word[], b: readonly Word[], found: Alignment): boolean {
  if (found.restA.length + found.restB.length > 0 || !inOrder(found.pairs)) return false;
  const [one] = found.pairs;
  if (one && a[one.a]?.script !== b[one.b]?.script) return false;
  return found.pairs.every((pair) => pair.score >= 0.97 && (pair.kind === undefined || pair.kind === 'particle'));
}
