import type { Arguments } from './arguments.ts';

/** What goes wrong with a call. `retryAfter` in seconds. */
type FaultKind =
  | { readonly kind: 'rate_limited'; readonly retryAfter: number }
  | { readonly kind: 'server_error' }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'drop_after_effect' }
  | { readonly kind: 'drop_before_effect' }
  | { readonly kind: 'delay'; readonly ms: number };

export type Fault = FaultKind & {
  /** A Web API method, or `*` for every one. */
  readonly method: string;
  /** How many calls it strikes; absent: one. */
  readonly times?: number;
  /** How many calls pass before it; absent: none. */
  readonly skip?: number;
  /** Only calls that it answers true for. */
  readonly when?: (args: Arguments) => boolean;
};

export interface ApiCall {
  readonly method: string;
  readonly args: Arguments;
  readonly at: number;
}

type CallMoment = 'before' | 'after';

/** Told before and after the effect of each call; the answer waits for it. */
export type CallListener = (call: ApiCall, moment: CallMoment) => void | Promise<void>;

export interface FaultPlan {
  add(fault: Fault): void;
  clear(): void;
  duplicateNextEnvelope(): void;
  disconnectSockets(reason?: 'refresh_requested' | 'warning' | 'link_disabled'): void;
  readonly calls: readonly ApiCall[];
  /** The answer takes the listener off again. */
  onCall(listener: CallListener): () => void;
}

export interface FaultBook extends FaultPlan {
  /** Notes the call and says which fault strikes it. */
  strike(call: ApiCall): Fault | undefined;
  tell(call: ApiCall, moment: CallMoment): Promise<void>;
}

interface Planned {
  readonly fault: Fault;
  skip: number;
  times: number;
}

const callsKept = 5000;

export interface FaultParts {
  readonly duplicateNext: () => void;
  readonly disconnect: (reason: string) => void;
  /** Called after each call that was noted. */
  readonly changed: () => void;
}

export function createFaults(parts: FaultParts): FaultBook {
  const calls: ApiCall[] = [];
  const listeners = new Set<CallListener>();
  let planned: Planned[] = [];

  return {
    calls,
    add(fault) {
      planned.push({ fault, skip: fault.skip ?? 0, times: fault.times ?? 1 });
    },
    clear() {
      planned = [];
    },
    duplicateNextEnvelope: parts.duplicateNext,
    disconnectSockets: (reason = 'refresh_requested') => parts.disconnect(reason),
    onCall(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    strike(call) {
      calls.push(call);
      if (calls.length > callsKept) calls.shift();
      const matching = planned.filter(({ fault, times }) => times > 0 && meets(fault, call));
      const due = matching.find(({ skip }) => skip === 0);
      for (const one of matching) one.skip = Math.max(0, one.skip - 1);
      if (due !== undefined) due.times -= 1;
      parts.changed();
      return due?.fault;
    },
    async tell(call, moment) {
      for (const listener of listeners) await listener(call, moment);
    },
  };
}

function meets(fault: Fault, call: ApiCall): boolean {
  return (fault.method === '*' || fault.method === call.method) && (fault.when?.(call.args) ?? true);
}
