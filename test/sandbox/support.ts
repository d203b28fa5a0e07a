import { randomUUID } from 'node:crypto';
import { App, HTTPReceiver, LogLevel } from '@slack/bolt';
import type { ActionsBlock, Button, SectionBlock } from '@slack/types';
import { WebAPIPlatformError, WebClient } from '@slack/web-api';
import { afterEach } from 'vitest';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/workspace.ts';

const running: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const stop of running.splice(0).reverse()) await stop();
});

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

/** A workspace that is stopped after the test. */
export async function sandboxFor(options: Partial<SandboxOptions> = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ clock: movableClock(), id: randomUUID, ...options });
  running.push(sandbox.stop);
  return sandbox;
}

export function clientOf(sandbox: Sandbox): WebClient {
  return new WebClient(sandbox.botToken, {
    slackApiUrl: sandbox.apiUrl,
    retryConfig: { retries: 0 },
    logLevel: LogLevel.ERROR,
    rejectRateLimitedCalls: true,
  });
}

type Listen = (app: App) => void;

async function started(app: App, listen: Listen): Promise<App> {
  listen(app);
  await app.start();
  running.push(() => app.stop());
  return app;
}

/** A Bolt app over Socket Mode, connected. */
export function socketApp(sandbox: Sandbox, listen: Listen = () => {}): Promise<App> {
  const { botToken: token, appToken, apiUrl: slackApiUrl } = sandbox;
  const app = new App({ token, appToken, socketMode: true, logLevel: LogLevel.ERROR, clientOptions: { slackApiUrl } });
  return started(app, listen);
}

/** A Bolt app that serves HTTP on a free port and is told to the workspace; gives its request URL. */
export async function httpApp(sandbox: Sandbox, listen: Listen): Promise<string> {
  const { botToken: token, signingSecret, apiUrl: slackApiUrl } = sandbox;
  const receiver = new HTTPReceiver({ signingSecret, port: 0, logLevel: LogLevel.ERROR });
  const app = new App({ token, receiver, logLevel: LogLevel.ERROR, clientOptions: { slackApiUrl } });
  listen(app);
  const server = await app.start(0);
  running.push(() => app.stop());
  const address = 'address' in server ? server.address() : null;
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const requestUrl = `http://127.0.0.1:${port}/slack/events`;
  sandbox.deliverOverHttp(requestUrl);
  return requestUrl;
}

export function section(text: string, block_id = 'words'): SectionBlock {
  return { type: 'section', block_id, text: { type: 'mrkdwn', text } };
}

export function buttons(...labels: readonly string[]): ActionsBlock {
  const elements = labels.map(
    (label): Button => ({ type: 'button', action_id: label, value: label, text: { type: 'plain_text', text: label } }),
  );
  return { type: 'actions', block_id: 'buttons', elements };
}

/** The name of the refusal that a call met; absent when it was taken. */
export async function refusalOf(call: Promise<unknown>): Promise<string | undefined> {
  try {
    await call;
    return undefined;
  } catch (error) {
    if (error instanceof WebAPIPlatformError) return error.data.error;
    throw error;
  }
}
