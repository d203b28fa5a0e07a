/** Readings kept of one kind of value, before all of them are let go. */
const mostKept = 5_000;

/** Longer texts are read anew each time, so that what is kept stays small. */
const longestKey = 300;

/** A pure reader that keeps what it has read: one report reads the same places and addresses dozens of times. */
export function remembered<Input, Reading>(
  read: (input: Input) => Reading,
  keyOf: (input: Input) => string = (input) => (typeof input === 'string' ? `"${input}` : JSON.stringify(input)),
): (input: Input) => Reading {
  const kept = new Map<string, Reading>();
  return (input) => {
    const key = keyOf(input);
    if (key.length > longestKey) return read(input);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const reading = read(input);
    if (kept.size >= mostKept) kept.clear();
    kept.set(key, reading);
    return reading;
  };
}
