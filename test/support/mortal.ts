import { type ChildProcess, spawn } from 'node:child_process';
import type { Sandbox } from '../../src/sandbox/workspace.ts';
import { testKey } from './desk.ts';

export interface Mortal {
  readonly process: ChildProcess;
  readonly kill: () => void;
  /** Resolves when it is dead. */
  readonly died: () => Promise<void>;
}

/** The app in a process of its own, over Socket Mode, that can be killed at any moment. */
export async function startMortal(
  sandbox: Sandbox,
  databasePath: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Mortal> {
  const env = {
    ...process.env,
    SLACK_BOT_TOKEN: sandbox.botToken,
    SLACK_APP_TOKEN: sandbox.appToken,
    SLACK_API_URL: sandbox.apiUrl,
    DATABASE_PATH: databasePath,
    CROSSCHECK_KEY: testKey,
    ...more,
  };
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/support/killable.ts'], { env, stdio: 'ignore' });
  const end = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await sandbox.until(() => sandbox.connections > 0 || undefined, 20_000);
  return { process: child, kill: () => void child.kill('SIGKILL'), died: () => end };
}
