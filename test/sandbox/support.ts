import { randomUUID } from 'node:crypto';
import { App, LogLevel } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/workspace.ts';

export interface MovableClock {
  (): number;
  move(ms: number): void;
}

/** Runs with the real time, and can be moved on. */
export function movableClock(): MovableClock {
  let moved = 0;
  return Object.assign(() => Date.now() + moved, {
    move(ms: number) {
      moved += ms;
    },
  });
}

export function sandboxFor(options: Partial<SandboxOptions> = {}): Promise<Sandbox> {
  return startSandbox({ clock: movableClock(), id: randomUUID, ...options });
}

export function clientOf(sandbox: Sandbox, options: { rejectRateLimitedCalls?: boolean } = {}): WebClient {
  return new WebClient(sandbox.botToken, {
    slackApiUrl: sandbox.apiUrl,
    retryConfig: { retries: 0 },
    logLevel: LogLevel.ERROR,
    ...options,
  });
}

/** A Bolt app over Socket Mode, connected. */
export async function socketApp(sandbox: Sandbox, listen: (app: App) => void): Promise<App> {
  const app = new App({
    token: sandbox.botToken,
    appToken: sandbox.appToken,
    socketMode: true,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: sandbox.apiUrl },
  });
  listen(app);
  await app.start();
  return app;
}

export function section(text: string, block_id = 'words') {
  return { type: 'section', block_id, text: { type: 'mrkdwn', text } } as const;
}
