/** The known word that is nearest to a mistyped one, if it is near: at most three edits, and the same first letter. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const ranked = known.map((one) => ({ one, edits: editDistance(word, one) })).sort((a, b) => a.edits - b.edits);
  const [best] = ranked;
  if (!best || best.one[0] !== word[0]) return undefined;
  return best.edits <= Math.min(3, word.length / 2) ? best.one : undefined;
}

/** Letters to insert, delete or replace to make one word of the other. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, replaced));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
