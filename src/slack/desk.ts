import type { House } from '../cases/house.ts';
import type { AccessDesk } from './access.ts';
import type { Delivery } from './deliver.ts';
import type { Gateway } from './gateway.ts';
import type { Log } from './log.ts';

/** All that a flow works with; made once in `main.ts`. */
export interface Desk {
  readonly house: House;
  readonly gateway: Gateway;
  readonly access: AccessDesk;
  readonly delivery: Delivery;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly id: () => string;
}

export function nowOf(desk: Desk): string {
  return new Date(desk.clock()).toISOString();
}
