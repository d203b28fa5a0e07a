const firstMs = 5_000;
const longestMs = 5 * 60_000;

/** When what did not come about is tried again by itself: in the next round, then later each time, while this process runs. */
export interface BackOff {
  readonly isResting: (id: string) => boolean;
  readonly failed: (id: string) => void;
  readonly worked: (id: string) => void;
  /** Everything may be tried again now. */
  readonly clear: () => void;
}

/** `clock`: milliseconds since 1970. */
export function backOff(clock: () => number): BackOff {
  const resting = new Map<string, { readonly until: number; readonly times: number }>();
  return {
    isResting: (id) => clock() < (resting.get(id)?.until ?? 0),
    failed: (id) => {
      const times = (resting.get(id)?.times ?? 0) + 1;
      const ms = times === 1 ? 0 : Math.min(firstMs * 2 ** (times - 2), longestMs);
      resting.set(id, { times, until: clock() + ms });
    },
    worked: (id) => void resting.delete(id),
    clear: () => resting.clear(),
  };
}
