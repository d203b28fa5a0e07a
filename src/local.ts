import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { keyRing } from '../db/cipher.ts';
import { openDb } from '../db/client.ts';
import { wasConnected } from '../db/meta.ts';
import type { Transport } from './config.ts';
import { seedDemo } from './demo.ts';
import { createPage } from './sandbox/page/server.ts';
import { people, rooms, startSandbox } from './sandbox/workspace.ts';
import { CannotStart, type Running, startCrosscheck, type World } from './start.ts';

export interface LocalStart {
  readonly transport: Extract<Transport, { kind: 'local' }>;
  readonly databasePath: string;
  readonly key: string;
  readonly world: World;
  readonly isDemo: boolean;
  readonly say: (text: string) => void;
}

/** The local workspace and the app in one process: for trying, never for real cases. */
export async function startLocal(start: LocalStart): Promise<Pick<Running, 'stop'>> {
  const { databasePath, key, world } = start;
  refuseRealCases(databasePath, key);
  const sandbox = await startSandbox({
    port: await freePort(start.transport),
    file: join(dirname(databasePath), 'workspace.json'),
    clock: world.clock,
    id: world.id,
    page: await createPage(),
  });
  const transport = { kind: 'socket' as const, botToken: sandbox.botToken, appToken: sandbox.appToken };
  const running = await startCrosscheck({
    transport,
    databasePath,
    key,
    slackApiUrl: sandbox.apiUrl,
    isLocal: true,
    world,
  });
  if (start.isDemo) await seedDemo(running.desk, rooms.hiring, people.marco);
  start.say(`Crosscheck runs in a local workspace: open ${sandbox.url}`);
  return {
    stop: async () => {
      await running.stop();
      await sandbox.stop();
    },
  };
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

/** The wished port; if nobody chose it and it is taken, the next free one. */
async function freePort(wish: { readonly port: number; readonly portIsChosen: boolean }): Promise<number> {
  if (wish.port === 0) return 0;
  for (let port = wish.port; port < wish.port + portsTried; port++) if (await isFree(port)) return port;
  throw new CannotStart(`No free port from ${wish.port} to ${wish.port + portsTried - 1}. Set SANDBOX_PORT.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
