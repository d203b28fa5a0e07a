import { AsyncLocalStorage } from 'node:async_hooks';

/** Slack gives up on a payload that is not acknowledged within 3 s; the rest is for the commit and the way back. */
const askBeforeAckMs = 2_000;
/** One answer of Slack for which a person waits; a trigger lives 3 s too. */
const askAfterAckMs = 1_500;

interface Waiting {
  readonly startedAt: number;
  isAcknowledged: boolean;
}

const waiting = new AsyncLocalStorage<Waiting | undefined>();

type Ack<Args extends unknown[]> = (...args: Args) => Promise<void>;

/** Runs what one payload sets off. From the first acknowledgement on, more time may be taken. */
export function whileSomebodyWaits<Args extends unknown[], T>(
  ack: Ack<Args>,
  work: (ack: Ack<Args>) => Promise<T>,
): Promise<T> {
  const state: Waiting = { startedAt: performance.now(), isAcknowledged: false };
  const noted: Ack<Args> = (...args) => {
    state.isAcknowledged = true;
    return ack(...args);
  };
  return waiting.run(state, () => work(noted));
}

/** Work that nobody waits for: it takes the time that it takes. */
export function inBackground<T>(work: () => T): T {
  return waiting.run(undefined, work);
}

/** What is answered in time for whoever waits, else `otherwise`; the question itself goes on. */
export async function inTime<T>(answer: Promise<T>, otherwise: T): Promise<T> {
  const ms = patienceMs();
  if (ms === undefined) return answer;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), ms);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

export function isAckAwaited(): boolean {
  return waiting.getStore()?.isAcknowledged === false;
}

function patienceMs(): number | undefined {
  const state = waiting.getStore();
  if (state === undefined) return undefined;
  if (state.isAcknowledged) return askAfterAckMs;
  return Math.max(0, state.startedAt + askBeforeAckMs - performance.now());
}
