/** What is wrong with one line of a text or one row of a file; counted from 1, blank lines and the header included. */
export interface LineError {
  readonly line: number;
  readonly message: string;
}

/** Everything that could be read, and beside it what could not. */
export interface LinesRead<T> {
  readonly values: readonly T[];
  readonly errors: readonly LineError[];
}

export interface Line {
  readonly line: number;
  readonly text: string;
}

/** `line 3: …`, as it stands under the field. */
export function lineErrorText({ line, message }: LineError): string {
  return `line ${line}: ${message}`;
}

/** Trimmed lines that are not blank, each with its number. */
export function numberedLines(text: string): readonly Line[] {
  return text
    .split(/\r\n|[\n\r\u2028]/)
    .map((one, at) => ({ line: at + 1, text: one.trim() }))
    .filter((one) => one.text !== '');
}

/** At most one error a line; a line gives a value or says what is wrong with it. */
export function readLines<T>(
  text: string,
  read: (line: string) => { readonly value: T } | { readonly error: string },
): LinesRead<T> {
  const values: T[] = [];
  const errors: LineError[] = [];
  for (const { line, text: one } of numberedLines(text)) {
    const result = read(one);
    if ('error' in result) errors.push({ line, message: result.error });
    else values.push(result.value);
  }
  return { values, errors };
}
