import { randomDigits } from './random-digits.ts';

const livesMs = 3000;

export interface Trigger {
  readonly userId: string;
  /** The modal that the click or submission came from, if it did. */
  readonly viewId?: string;
}

type TriggerOutcome =
  | { readonly ok: true; readonly trigger: Trigger }
  | { readonly ok: false; readonly error: 'invalid_trigger_id' | 'expired_trigger_id' | 'exchanged_trigger_id' };

export interface Triggers {
  issue(trigger: Trigger): string;
  exchange(id: string): TriggerOutcome;
}

interface Issued extends Trigger {
  readonly at: number;
  exchanged: boolean;
}

export function createTriggers(clock: () => number, id: () => string): Triggers {
  const issued = new Map<string, Issued>();
  return {
    issue(trigger) {
      const name = `${Math.floor(clock() / 1000)}.${randomDigits(id())}.${id().replaceAll(/[^A-Za-z0-9]/g, '')}`;
      issued.set(name, { ...trigger, at: clock(), exchanged: false });
      return name;
    },
    exchange(name) {
      const trigger = issued.get(name);
      if (trigger === undefined) return { ok: false, error: 'invalid_trigger_id' };
      if (trigger.exchanged) return { ok: false, error: 'exchanged_trigger_id' };
      if (clock() - trigger.at > livesMs) return { ok: false, error: 'expired_trigger_id' };
      trigger.exchanged = true;
      return { ok: true, trigger };
    },
  };
}
