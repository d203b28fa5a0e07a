import { joined, type Word } from './word.ts';
import { type Customs, type Likeness, wordLikeness } from './word-likeness.ts';

export interface Pair extends Likeness {
  readonly a: number;
  readonly b: number;
  /** How many words of either side the pair takes: a joined word may stand for two or three. */
  readonly spanA: number;
  readonly spanB: number;
}

export interface Alignment {
  readonly pairs: readonly Pair[];
  readonly restA: readonly number[];
  readonly restB: readonly number[];
}

const worthPairing = 0.72;

/** Lays two names beside each other word by word, the likest first; what is left over stands in `rest`. */
export function align(a: readonly Word[], b: readonly Word[], customs: Customs): Alignment {
  const pairs: Pair[] = [];
  const freeA = a.map(() => true);
  const freeB = b.map(() => true);
  const take = (pair: Pair): void => {
    pairs.push(pair);
    for (let at = 0; at < pair.spanA; at += 1) freeA[pair.a + at] = false;
    for (let at = 0; at < pair.spanB; at += 1) freeB[pair.b + at] = false;
  };
  for (const pair of candidates(a, b, customs)) if (freeA[pair.a] && freeB[pair.b]) take(pair);
  if (freeA.includes(true) || freeB.includes(true)) {
    for (const pair of joinedCandidates(a, b, freeA, freeB, customs)) {
      if (isFree(freeA, pair.a, pair.spanA) && isFree(freeB, pair.b, pair.spanB)) take(pair);
    }
    for (const pair of initials(a, b, freeA, freeB)) if (freeA[pair.a] && freeB[pair.b]) take(pair);
  }
  return { pairs, restA: indexes(freeA), restB: indexes(freeB) };
}

function indexes(free: readonly boolean[]): readonly number[] {
  return free.flatMap((isLeft, at) => (isLeft ? [at] : []));
}

function isFree(free: readonly boolean[], from: number, span: number): boolean {
  for (let at = from; at < from + span; at += 1) if (!free[at]) return false;
  return true;
}

function candidates(a: readonly Word[], b: readonly Word[], customs: Customs): readonly Pair[] {
  const found: Pair[] = [];
  for (let i = 0; i < a.length; i += 1) {
    const one = a[i]!;
    for (let j = 0; j < b.length; j += 1) {
      const other = b[j]!;
      if ((one.role === 'initial') !== (other.role === 'initial')) continue;
      const likeness = wordLikeness(one, other, customs);
      if (likeness.score >= worthPairing) found.push({ ...likeness, a: i, b: j, spanA: 1, spanB: 1 });
    }
  }
  return found.sort(byScore);
}

function byScore(a: Pair, b: Pair): number {
  return b.score - a.score || Math.abs(a.a - a.b) - Math.abs(b.a - b.b) || a.a + a.b - b.a - b.b;
}

/** "Ben Hammedi" against "Benhammedi": runs of free words on one side as one word of the other. */
function joinedCandidates(
  a: readonly Word[],
  b: readonly Word[],
  freeA: readonly boolean[],
  freeB: readonly boolean[],
  customs: Customs,
): readonly Pair[] {
  const found: Pair[] = [];
  const runsA = runs(a, freeA);
  const runsB = runs(b, freeB);
  for (const one of runsA) {
    for (const other of runsB) {
      if (one.span === 1 && other.span === 1) continue;
      if (one.span > 1 && other.span > 1 && one.span === other.span) continue;
      const likeness = wordLikeness(one.word, other.word, customs);
      if (likeness.score < 0.85) continue;
      found.push({ kind: 'particle', ...likeness, a: one.from, b: other.from, spanA: one.span, spanB: other.span });
    }
  }
  return found.sort((x, y) => y.spanA + y.spanB - x.spanA - x.spanB || byScore(x, y));
}

interface Run {
  readonly word: Word;
  readonly from: number;
  readonly span: number;
}

function runs(words: readonly Word[], free: readonly boolean[]): readonly Run[] {
  const found: Run[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let span = 1; span <= 3 && from + span <= words.length; span += 1) {
      if (!isFree(free, from, span)) break;
      const part = words.slice(from, from + span);
      if (span > 1 && part.every((word) => word.role === 'particle' || word.role === 'initial')) continue;
      found.push({ word: span === 1 ? words[from]! : joined(part), from, span });
    }
  }
  return found;
}

/** An initial may stand for any name word that begins with it. */
function initials(
  a: readonly Word[],
  b: readonly Word[],
  freeA: readonly boolean[],
  freeB: readonly boolean[],
): readonly Pair[] {
  const found: Pair[] = [];
  for (let i = 0; i < a.length; i += 1) {
    for (let j = 0; j < b.length; j += 1) {
      const one = a[i]!;
      const other = b[j]!;
      if (!freeA[i] || !freeB[j] || (one.role === 'initial') === (other.role === 'initial')) continue;
      const [letter, word] = one.role === 'initial' ? [one, other] : [other, one];
      if (word.role !== 'name' || word.text.charAt(0) !== letter.text.charAt(0)) continue;
      found.push({ score: 0.85, kind: 'initial', a: i, b: j, spanA: 1, spanB: 1 });
    }
  }
  return found.sort((x, y) => Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.a + x.b - y.a - y.b);
}
