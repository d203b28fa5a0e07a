import { randomBytes, randomUUID } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { lockDb } from '../db/client.ts';
import { audit } from './audit.ts';
import { type Config, readConfig } from './config.ts';
import { doctor } from './doctor.ts';
import { KeyFileProblem, keyText } from './key-file.ts';
import { startLocal } from './local.ts';
import { CannotStart } from './preflight.ts';
import { type Running, startCrosscheck, type World } from './start.ts';

const [command = '', ...options] = process.argv.slice(2);
const read = readConfig(process.env);
if (!read.ok) stopWith(read.problems);
else if (command === 'doctor')
  process.exitCode = await doctor(read.config, options, (text) => process.stdout.write(`${text}\n`));
else if (command === 'audit') process.exitCode = verify(read.config);
else await run(read.config, [command, ...options].includes('--demo'));

/** Reads beside a running Crosscheck: SQLite lets readers in. */
function verify(config: Config): number {
  if (!existsSync(config.databasePath)) {
    stopWith([`There is no database at ${config.databasePath}. Set DATABASE_PATH.`]);
    return 1;
  }
  try {
    const key = keyText(config, () => '');
    return audit(config.databasePath, key, (text) => process.stdout.write(`${text}\n`));
  } catch (error) {
    if (!isForThePerson(error)) throw error;
    stopWith([error.message]);
    return 1;
  }
}

async function run(config: Config, isDemo: boolean): Promise<void> {
  const world = worldFor(config);
  const problem = placeProblem(config.databasePath);
  if (problem !== undefined) return stopWith([problem]);
  const lock = lockDb(config.databasePath);
  if (!lock)
    return stopWith([`Another Crosscheck is using ${config.databasePath}. Stop it first, or set DATABASE_PATH.`]);
  try {
    const { stop, words } = await open(config, world, isDemo);
    onSignal(async () => {
      await stop();
      lock.release();
    });
    process.stdout.write(`${words}\n`);
  } catch (error) {
    lock.release();
    if (!isForThePerson(error)) throw error;
    stopWith(error instanceof CannotStart ? error.problems : [error.message]);
    // A connection that did not open goes on trying, and would keep the process.
    process.exit();
  }
}

/** Why there can be no database at that path; absent when there can. Only its owner may read the file. */
function placeProblem(file: string): string | undefined {
  try {
    mkdirSync(dirname(file), { recursive: true });
    closeSync(openSync(file, 'a', 0o600));
    return undefined;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return `DATABASE_PATH cannot be written: ${error.message}`;
  }
}

interface Opened extends Pick<Running, 'stop'> {
  /** What the person at the terminal reads once it can be used. */
  readonly words: string;
}

async function open(config: Config, world: World, isDemo: boolean): Promise<Opened> {
  const key = keyText(config, () => randomBytes(32).toString('base64'));
  const { transport, databasePath, slackApiUrl } = config;
  if (transport.kind === 'local') {
    const { stop, url } = await startLocal({ transport, databasePath, key, world, isDemo });
    return { stop, words: `Crosscheck runs in a local workspace: open ${url}` };
  }
  const { stop } = await startCrosscheck({ transport, databasePath, key, slackApiUrl, isLocal: false, world });
  const words =
    transport.kind === 'http'
      ? `Crosscheck listens for Slack on port ${transport.port}, path /slack/events`
      : 'Crosscheck is connected to Slack';
  return { stop, words };
}

function worldFor(config: Config): World {
  return {
    clock: Date.now,
    id: randomUUID,
    log: pino({ level: config.logLevel, base: null }, pino.destination(2)),
    wait: (ms) => wait(ms),
    every: (ms, work) => {
      const timer = setInterval(work, ms);
      return () => clearInterval(timer);
    },
  };
}

function onSignal(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}

/** Errors whose message is meant for the person at the terminal. */
function isForThePerson(error: unknown): error is Error {
  return (
    error instanceof CannotStart ||
    error instanceof KeyFileProblem ||
    (error instanceof Error && error.name.startsWith('Db'))
  );
}

function stopWith(problems: readonly string[]): void {
  process.stderr.write(`Crosscheck cannot start:\n${problems.map((problem) => `  - ${problem}`).join('\n')}\n`);
  process.exitCode = 1;
}
