import { type ChildProcess, spawn } from 'node:child_process';

export interface CrosscheckProcess {
  /** Everything it has said, on either stream. */
  readonly said: () => string;
  /** Resolves with what `look` finds in its words; fails when the process ends first. */
  readonly until: (look: RegExp) => Promise<string>;
  readonly ended: Promise<number | null>;
  readonly kill: (signal: NodeJS.Signals) => Promise<number | null>;
}

/** `npm start` as a process of its own, with these settings and none of the machine's. */
export function startProcess(
  settings: Readonly<Record<string, string>>,
  options: readonly string[] = [],
): CrosscheckProcess {
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, LOG_LEVEL: 'error', ...settings };
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', ...options], { env });
  let words = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      words += data.toString();
      for (const listener of listeners) listener();
    });
  }
  const ended = endOf(child);
  return {
    said: () => words,
    ended,
    until: (look) =>
      new Promise((resolve, reject) => {
        const listener = () => {
          const found = look.exec(words);
          if (found) resolve(found[1] ?? found[0]);
        };
        listeners.add(listener);
        listener();
        void ended.then((code) => reject(new Error(`It ended with ${code}: ${words}`)));
      }),
    kill: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

function endOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('close', (code) => resolve(code)));
}
