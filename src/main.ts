import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { lockDb } from '../db/client.ts';
import { type Config, readConfig } from './config.ts';
import { doctor } from './doctor.ts';
import { keyText, MissingKeyFile } from './key-file.ts';
import { startLocal } from './local.ts';
import { CannotStart, type Running, startCrosscheck, type World } from './start.ts';

const [command = '', ...options] = process.argv.slice(2);
const read = readConfig(process.env);
if (!read.ok) stopWith(read.problems);
else if (command === 'doctor')
  process.exitCode = await doctor(read.config, options, (text) => process.stdout.write(`${text}\n`));
else await run(read.config, [command, ...options].includes('--demo'));

async function run(config: Config, isDemo: boolean): Promise<void> {
  const world = worldFor(config);
  mkdirSync(dirname(config.databasePath), { recursive: true });
  const lock = lockDb(config.databasePath);
  if (!lock)
    return stopWith([`Another Crosscheck is using ${config.databasePath}. Stop it first, or set DATABASE_PATH.`]);
  try {
    const running = await open(config, world, isDemo);
    onSignal(async () => {
      await running.stop();
      lock.release();
    });
  } catch (error) {
    lock.release();
    if (!isForThePerson(error)) throw error;
    stopWith([error.message]);
  }
}

async function open(config: Config, world: World, isDemo: boolean): Promise<Pick<Running, 'stop'>> {
  const key = keyText(config, () => randomBytes(32).toString('base64'));
  const { transport, databasePath, slackApiUrl } = config;
  const say = (text: string): void => void process.stdout.write(`${text}\n`);
  if (transport.kind === 'local') return startLocal({ transport, databasePath, key, world, isDemo, say });
  const running = await startCrosscheck({ transport, databasePath, key, slackApiUrl, isLocal: false, world });
  say(
    transport.kind === 'http'
      ? `Crosscheck listens for Slack on port ${transport.port}, path /slack/events`
      : 'Crosscheck is connected to Slack',
  );
  return running;
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
    error instanceof MissingKeyFile ||
    (error instanceof Error && error.name.startsWith('Db'))
  );
}

function stopWith(problems: readonly string[]): void {
  process.stderr.write(`Crosscheck cannot start:\n${problems.map((problem) => `  - ${problem}`).join('\n')}\n`);
  process.exitCode = 1;
}
