const tellAfterMs = 30;

export interface Watch {
  changed(): void;
  /** Called a little after something changed; the answer takes it off again. */
  onChange(listener: () => void): () => void;
  /** What `look` gives as soon as it gives something; looked at again after every change. */
  until<Found>(look: () => Found | undefined | false, withinMs?: number): Promise<Found>;
  stop(): void;
}

export function createWatch(): Watch {
  const listeners = new Set<() => void>();
  const lookers = new Set<() => void>();
  let timer: NodeJS.Timeout | undefined;

  function tell(): void {
    timer = undefined;
    for (const listener of listeners) listener();
  }

  return {
    changed() {
      for (const look of [...lookers]) look();
      if (listeners.size > 0) timer ??= setTimeout(tell, tellAfterMs);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    until(look, withinMs = 8000) {
      const found = look();
      if (found !== undefined && found !== false) return Promise.resolve(found);
      return new Promise((resolve, reject) => {
        const limit = setTimeout(() => {
          lookers.delete(again);
          reject(new Error(`It did not come about within ${withinMs} ms: ${look.toString()}`));
        }, withinMs);
        function again(): void {
          const now = look();
          if (now === undefined || now === false) return;
          clearTimeout(limit);
          lookers.delete(again);
          resolve(now);
        }
        lookers.add(again);
      });
    },
    stop: () => clearTimeout(timer),
  };
}
