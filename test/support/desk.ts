import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { CaseFile } from '../../src/cases/case-file.ts';
import { caseFile } from '../../src/cases/read-case.ts';
import type { Transport } from '../../src/config.ts';
import { installedApp } from '../../src/manifest.ts';
import { people, rooms, type Sandbox, startSandbox } from '../../src/sandbox/workspace.ts';
import type { Log } from '../../src/slack/log.ts';
import { type Running, startCrosscheck } from '../../src/start.ts';

export interface TestWorkspace {
  readonly sandbox: Sandbox;
  readonly running: Running;
  readonly logged: readonly { readonly level: string; readonly data: object; readonly message: string }[];
  readonly file: (key: string) => CaseFile;
  /** Resolves when nothing is under way towards Slack. */
  readonly settled: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface TestOptions {
  readonly over?: 'socket' | 'http';
  readonly databasePath?: string;
  readonly key?: string;
  readonly sandbox?: Sandbox;
  readonly clock?: () => number;
  /** Where the app finds Slack's methods; absent: at the workspace itself. */
  readonly apiUrl?: string;
}

export const testKey = randomBytes(32).toString('base64');

/** The whole app against the local workspace; only the edges are not the real ones. */
export async function startTestWorkspace(options: TestOptions = {}): Promise<TestWorkspace> {
  const clock = options.clock ?? Date.now;
  const sandbox = options.sandbox ?? (await startSandbox({ clock, id: randomUUID, app: installedApp() }));
  const logged: { level: string; data: object; message: string }[] = [];
  const note = (level: string) => (data: object, message: string) => void logged.push({ level, data, message });
  const log: Log = { info: note('info'), warn: note('warn'), error: note('error') };
  const port = await freePort();
  const transport: Exclude<Transport, { kind: 'local' }> =
    options.over === 'http'
      ? { kind: 'http', botToken: sandbox.botToken, signingSecret: sandbox.signingSecret, port }
      : { kind: 'socket', botToken: sandbox.botToken, appToken: sandbox.appToken };
  const running = await startCrosscheck({
    transport,
    slackApiUrl: options.apiUrl ?? sandbox.apiUrl,
    databasePath: options.databasePath ?? ':memory:',
    key: options.key ?? testKey,
    isLocal: true,
    world: { clock, id: randomUUID, log, wait: (ms) => wait(Math.min(ms, 20)), every: () => () => undefined },
  });
  if (options.over === 'http') sandbox.deliverOverHttp(`http://127.0.0.1:${port}/slack/events`);
  else await sandbox.until(() => (sandbox.connections > 0 ? true : undefined));
  return {
    sandbox,
    running,
    logged,
    file: (key) => {
      const file = caseFile(running.desk.house, key);
      if (!file) throw new Error(`no case ${key}`);
      return file;
    },
    settled: () => running.desk.delivery.idle(),
    stop: async () => {
      await running.stop();
      if (!options.sandbox) await sandbox.stop();
    },
  };
}

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

export { people, rooms };
