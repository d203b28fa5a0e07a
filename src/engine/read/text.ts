/** Fewer word triples than this say nothing of where a text comes from (RH-07, measured). */
export const leastShingles = 40;

/**
 * Share (0 to 1) of the shorter text's word triples that stand in the other text too; 0 when either has fewer than
 * `leastShingles`. Digits are masked and lines that hold contact details are left out, so that only what is told of
 * the work is compared.
 */
export function containment(a: string, b: string): number {
  const first = shinglesOf(a);
  const second = shinglesOf(b);
  const [shorter, longer] = first.size <= second.size ? [first, second] : [second, first];
  if (shorter.size < leastShingles) return 0;
  return [...shorter].filter((shingle) => longer.has(shingle)).length / shorter.size;
}

/** Sentences of the first text most of whose word triples stand in the second, for showing side by side. */
export function sharedSentences(a: string, b: string): readonly string[] {
  const there = triples(wordsOf(b));
  return a
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => {
      const own = [...triples(wordsOf(sentence))];
      return own.length >= 3 && own.filter((triple) => there.has(triple)).length >= own.length / 2;
    });
}

const contactLine = /@|https?:\/\/|\+?\d[\d ()-]{7,}/;

function shinglesOf(text: string): Set<string> {
  const told = text.split('\n').filter((line) => !contactLine.test(line));
  return triples(wordsOf(told.join('\n')));
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\d+/g, '0')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function triples(words: readonly string[]): Set<string> {
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}
