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
  /** How alike the likest words left over sound, for ranking contradictions. */
  readonly nearest: number;
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
  const missed: Pair[] = [];
  for (const pair of candidates(a, b, customs, missed)) if (freeA[pair.a] && freeB[pair.b]) take(pair);
  if (freeA.includes(true) || freeB.includes(true)) {
    for (const pair of joinedCandidates(a, b, freeA, freeB, customs)) {
      if (isFree(freeA, pair.a, pair.spanA) && isFree(freeB, pair.b, pair.spanB)) take(pair);
    }
    for (const pair of initials(a, b, freeA, freeB)) if (freeA[pair.a] && freeB[pair.b]) take(pair);
  }
  let nearest = 0;
  for (const { a: one, b: other, score } of missed) {
    if (score > nearest && freeA[one] && freeB[other]) nearest = score;
  }
  return { pairs, restA: indexes(freeA), restB: indexes(freeB), nearest: Math.min(1, nearest / 0.7) };
}

function indexes(free: readonly boolean[]): readonly number[] {
  const left: number[] = [];
  for (let at = 0; at < free.length; at += 1) if (free[at]) left.push(at);
  return left;
}

function countFree(free: readonly boolean[]): number {
  let count = 0;
  for (const one of free) if (one) count += 1;
  return count;
}

function isFree(free: readonly boolean[], from: number, span: number): boolean {
  for (let at = from; at < from + span; at += 1) if (!free[at]) return false;
  return true;
}

function candidates(a: readonly Word[], b: readonly Word[], customs: Customs, missed: Pair[]): readonly Pair[] {
  const found: Pair[] = [];
  for (let i = 0; i < a.length; i += 1) {
    const one = a[i]!;
    for (let j = 0; j < b.length; j += 1) {
      const other = b[j]!;
      if ((one.role === 'initial') !== (other.role === 'initial')) continue;
      const likeness = wordLikeness(one, other, customs);
      const list = likeness.score >= worthPairing ? found : missed;
      list.push({ score: likeness.score, kind: likeness.kind, a: i, b: j, spanA: 1, spanB: 1 });
    }
  }
  return found.length > 1 ? found.sort(byScore) : found;
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
  if (countFree(freeA) + countFree(freeB) < 3) return found;
  const runsA = runs(a, freeA);
  const runsB = runs(b, freeB);
  for (const one of runsA) {
    for (const other of runsB) {
      if (one.span === 1 && other.span === 1) continue;
      if (one.span > 1 && other.span > 1 && one.span === other.span) continue;
      if (customs.mode === 'plain' && Math.abs(one.word.text.length - other.word.text.length) > 3) continue;
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
      const word = span === 1 ? words[from] : joinedOf(words, from, span);
      if (word) found.push({ word, from, span });
    }
  }
  return found;
}

const joinedWords = new WeakMap<readonly Word[], Map<number, Word | undefined>>();

/** Two or three words as one, worked out once for each reading; particles and initials alone make no word. */
function joinedOf(words: readonly Word[], from: number, span: number): Word | undefined {
  const known = joinedWords.get(words) ?? new Map<number, Word | undefined>();
  joinedWords.set(words, known);
  const key = from * 4 + span;
  if (known.has(key)) return known.get(key);
  const part = words.slice(from, from + span);
  const isWord = part.some((word) => word.role !== 'particle' && word.role !== 'initial');
  const word = isWord ? joined(part) : undefined;
  known.set(key, word);
  return word;
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
