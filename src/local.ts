import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { keyRing } from '../db/cipher.ts';
import { openDb } from '../db/client.ts';
import { wasConnected } from '../db/meta.ts';
import type { Transport } from './config.ts';
import { seedDemo } from './demo.ts';
import { installedApp } from './manifest.ts';
import { CannotStart } from './preflight.ts';
import { createPage } from './sandbox/page/server.ts';
import { people, rooms, type Sandbox, startSandbox } from './sandbox/workspace.ts';
import { type Running, startCrosscheck, type World } from './start.ts';

export interface LocalStart {
  readonly transport: Extract<Transport, { kind: 'local' }>;
  readonly databasePath: string;
  readonly key: string;
  readonly world: World;
  readonly isDemo: boolean;
}

export interface Local {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** The local workspace and the app in one process: for trying, never for real cases. */
export async function startLocal(start: LocalStart): Promise<Local> {
  const { databasePath, key, world } = start;
  refuseRealCases(databasePath, key);
  const sandbox = await startSandbox({
    port: await freePort(start.transport.port),
    file: join(dirname(databasePath), 'workspace.json'),
    clock: world.clock,
    id: world.id,
    page: await createPage(),
    app: installedApp(),
  });
  try {
    const running = await startInside(start, sandbox);
    return {
      url: sandbox.url,
      stop: async () => {
        await running.stop();
        await sandbox.stop();
      },
    };
  } catch (error) {
    await sandbox.stop();
    throw error;
  }
}

async function startInside({ databasePath, key, world, isDemo }: LocalStart, sandbox: Sandbox): Promise<Running> {
  const { botToken, appToken, apiUrl } = sandbox;
  const transport = { kind: 'socket' as const, botToken, appToken };
  const running = await startCrosscheck({ transport, databasePath, key, slackApiUrl: apiUrl, isLocal: true, world });
  if (isDemo) await seedDemo(running.desk, rooms.hiring, people.marco);
  return running;
}

/** A database that ever served a Slack team never opens to a browser without a password. */
function refuseRealCases(databasePath: string, key: string): void {
  const db = openDb({ file: databasePath, keys: keyRing(key) });
  const isReal = wasConnected(db);
  db.close();
  if (isReal) {
    throw new CannotStart(
      `${databasePath} has served a Slack workspace, so it does not open in the local one. Set the Slack tokens, or DATABASE_PATH to another file.`,
    );
  }
}

const portsTried = 50;

/** The wished port, or the next free one if it is taken. */
async function freePort(wished: number): Promise<number> {
  if (wished === 0) return 0;
  for (let port = wished; port < wished + portsTried; port++) if (await isFree(port)) return port;
  throw new CannotStart(`No free port from ${wished} to ${wished + portsTried - 1}. Set SANDBOX_PORT.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
