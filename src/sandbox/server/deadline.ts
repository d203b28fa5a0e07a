const lookEveryMs = 15;

export interface Deadlines {
  /** Runs `act` once the workspace's clock has moved on by `ms`; the answer cancels it. */
  after(ms: number, act: () => void): () => void;
  stop(): void;
}

interface Entry {
  readonly at: number;
  readonly act: () => void;
}

/**
 * Waiting by the injected clock, so that a test moves three seconds on without waiting for them.
 * A real timer only looks at that clock, and only while somebody waits.
 */
export function createDeadlines(clock: () => number): Deadlines {
  const entries = new Set<Entry>();
  let timer: NodeJS.Timeout | undefined;

  function look(): void {
    const now = clock();
    for (const entry of [...entries]) {
      if (entry.at > now) continue;
      entries.delete(entry);
      entry.act();
    }
    if (entries.size === 0) rest();
  }

  function rest(): void {
    clearInterval(timer);
    timer = undefined;
  }

  return {
    after(ms, act) {
      const entry = { at: clock() + ms, act };
      entries.add(entry);
      timer ??= setInterval(look, lookEveryMs);
      return () => {
        entries.delete(entry);
        if (entries.size === 0) rest();
      };
    },
    stop() {
      entries.clear();
      rest();
    },
  };
}
