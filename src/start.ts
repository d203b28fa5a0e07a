import type { Logger } from '@slack/bolt';
import { LogLevel } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import { keyRing } from '../db/cipher.ts';
import { type Db, openDb } from '../db/client.ts';
import { recordTeam } from '../db/meta.ts';
import { fillCaseKeys } from './cases/case-keys.ts';
import { fileRows } from './cases/file-rows.ts';
import type { House } from './cases/house.ts';
import { ensureDefaultRole } from './cases/roles.ts';
import { workspaceSettings } from './cases/settings.ts';
import { surfaceRows } from './cases/surface-rows.ts';
import type { Transport } from './config.ts';
import { app as appVersion } from './engine/version.ts';
import { warmUp } from './engine/warm-up.ts';
import { CannotStart, preflight } from './preflight.ts';
import { accessDesk } from './slack/access.ts';
import { clientOptions, registerFlows, slackApp } from './slack/app.ts';
import { backOff } from './slack/back-off.ts';
import { delivery } from './slack/deliver.ts';
import type { Desk } from './slack/desk.ts';
import { type Digests, digests } from './slack/digest.ts';
import { gatewayTo } from './slack/gateway.ts';
import type { Log } from './slack/log.ts';

/** What enters from outside, once. */
export interface World {
  readonly clock: () => number;
  readonly id: () => string;
  readonly log: Log;
  readonly wait: (ms: number) => Promise<void>;
  /** Calls `work` every so many milliseconds until the returned function is called. */
  readonly every: (ms: number, work: () => void) => () => void;
}

export interface Start {
  readonly transport: Exclude<Transport, { kind: 'local' }>;
  readonly slackApiUrl: string | undefined;
  readonly databasePath: string;
  readonly key: string;
  /** A local workspace is not recorded as this database's team. */
  readonly isLocal: boolean;
  readonly world: World;
}

export interface Running {
  readonly desk: Desk;
  readonly db: Db;
  readonly digests: Digests;
  /** Stops taking work, lets what runs finish (at most ten seconds), and closes the database. */
  readonly stop: () => Promise<void>;
}

const drawEveryMs = 5_000;
const digestEveryMs = 30_000;
const connectWithinMs = 5_000;
const drainMs = 10_000;

export async function startCrosscheck(start: Start): Promise<Running> {
  const { world } = start;
  const db = openDb({ file: start.databasePath, keys: keyRing(start.key) });
  try {
    return await connect(start, db, { db, id: world.id, app: appVersion });
  } catch (error) {
    db.close();
    throw error;
  }
}

async function connect(start: Start, db: Db, house: House): Promise<Running> {
  const { world } = start;
  const team = await preflight(start);
  if (!start.isLocal && recordTeam(db, team) === 'other') {
    throw new CannotStart(
      'This database belongs to another Slack workspace. Set DATABASE_PATH to a database of its own.',
    );
  }
  const startedAt = new Date(world.clock()).toISOString();
  ensureDefaultRole(house, startedAt);
  fillCaseKeys(house, startedAt);
  const logger = boltLogger(world.log);
  const { app } = slackApp(start.transport, start.slackApiUrl, logger);
  const client = new WebClient(start.transport.botToken, clientOptions(start.slackApiUrl, logger));
  const gateway = gatewayTo(client, start.slackApiUrl, world.clock);
  const access = accessDesk(gateway, world.clock, () => workspaceSettings(house).public_channels);
  const now = (): string => new Date(world.clock()).toISOString();
  const tools = { rows: surfaceRows(house), gateway, access, log: world.log, wait: world.wait, now };
  const shown = delivery({ ...tools, files: fileRows(house), rest: backOff(world.clock) });
  const desk: Desk = { house, gateway, access, delivery: shown, log: world.log, clock: world.clock, id: world.id };
  const flight = countFlights(app);
  registerFlows(app, desk);
  warmUp(appVersion);
  await app.init();
  await begin(app, start);
  const stopDrawing = world.every(drawEveryMs, () => void shown.drawDue());
  const daily = digests(desk, tools);
  const stopDigests = world.every(digestEveryMs, () => void daily.round());
  void shown.drawDue();
  return {
    desk,
    db,
    digests: daily,
    stop: async () => {
      stopDrawing();
      stopDigests();
      await app.stop();
      await Promise.race([Promise.all([flight.landed(), shown.idle(), daily.idle()]), world.wait(drainMs)]);
      db.close();
    },
  };
}

/** Begins to listen. A port that is taken and a socket that does not open are said, and nothing is left running. */
async function begin(app: ReturnType<typeof slackApp>['app'], { transport }: Start): Promise<void> {
  try {
    await (transport.kind === 'socket' ? Promise.race([app.start(), tooLate()]) : app.start());
  } catch (error) {
    await app.stop().catch(() => undefined);
    if (transport.kind === 'http' && isTaken(error)) {
      throw new CannotStart(`PORT ${transport.port} is taken. Stop what uses it, or set another.`);
    }
    throw error;
  }
}

/** Keeps no process alive that has nothing else to do. */
function tooLate(): Promise<never> {
  return new Promise((_, reject) => {
    const problem = 'Slack did not open a Socket Mode connection. Check that WebSockets may leave this network.';
    AbortSignal.timeout(connectWithinMs).addEventListener('abort', () => reject(new CannotStart(problem)));
  });
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function countFlights(app: ReturnType<typeof slackApp>['app']): { readonly landed: () => Promise<void> } {
  const flying = new Set<Promise<unknown>>();
  app.use(async ({ next }) => {
    const flight = next();
    flying.add(flight);
    try {
      await flight;
    } finally {
      flying.delete(flight);
    }
  });
  return { landed: async () => void (await Promise.allSettled(flying)) };
}

/** Bolt's own words go to our log; below warnings they are left out. */
function boltLogger(log: Log): Logger {
  const text = (parts: readonly unknown[]): string =>
    parts.map((part) => (part instanceof Error ? part.message : String(part))).join(' ');
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (...parts) => log.warn({ bolt: text(parts) }, 'Bolt warns'),
    error: (...parts) => log.error({ bolt: text(parts) }, 'Bolt reports an error'),
    setLevel: () => undefined,
    getLevel: () => LogLevel.WARN,
    setName: () => undefined,
  };
}
