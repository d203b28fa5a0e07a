import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { startCrosscheck } from '../../src/start.ts';

// The app in a process of its own, which a test kills; it can also kill itself right after a commit.
const {
  SLACK_BOT_TOKEN = '',
  SLACK_APP_TOKEN = '',
  SLACK_API_URL = '',
  DATABASE_PATH = '',
  CROSSCHECK_KEY = '',
  KILL_AFTER_COMMIT = '0',
  CLOCK_AHEAD_MS = '0',
} = process.env;

const running = await startCrosscheck({
  transport: { kind: 'socket', botToken: SLACK_BOT_TOKEN, appToken: SLACK_APP_TOKEN },
  slackApiUrl: SLACK_API_URL,
  databasePath: DATABASE_PATH,
  key: CROSSCHECK_KEY,
  isLocal: true,
  world: {
    clock: () => Date.now() + Number(CLOCK_AHEAD_MS),
    id: randomUUID,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    wait: (ms) => wait(ms),
    every: () => () => undefined,
  },
});

process.on('SIGUSR2', () => void running.digests.round());

if (KILL_AFTER_COMMIT === '1') {
  const { db } = running;
  const transaction = db.transaction;
  Object.assign(db, {
    transaction: <T>(work: () => T): T => {
      const isOuter = !db.sqlite.inTransaction;
      const result = transaction(work);
      if (isOuter) process.kill(process.pid, 'SIGKILL');
      return result;
    },
  });
}
