import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, request } from 'node:http';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keyRing } from '../../db/cipher.ts';
import { openDb } from '../../db/client.ts';
import { recordTeam } from '../../db/meta.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/workspace.ts';
import { type CrosscheckProcess, startProcess } from '../support/crosscheck-process.ts';

const address = /open (http:\/\/127\.0\.0\.1:\d+)/;
const key = Buffer.alloc(32, 7).toString('base64');

let folder: string;
let started: CrosscheckProcess[];
let sandbox: Sandbox | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-'));
  started = [];
});
afterEach(async () => {
  await Promise.all(started.map((one) => one.kill('SIGKILL')));
  await sandbox?.stop();
  sandbox = undefined;
  rmSync(folder, { recursive: true });
});

const databasePath = () => join(folder, 'local', 'crosscheck.db');

function start(settings: Readonly<Record<string, string>>, options: readonly string[] = []): CrosscheckProcess {
  const one = startProcess({ DATABASE_PATH: databasePath(), ...settings }, options);
  started.push(one);
  return one;
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
}

function portOf(server: Server): number {
  const bound = server.address();
  return typeof bound === 'object' && bound ? bound.port : 0;
}

/** How long it takes until they end, loading apart: that of a process which stops at its settings, run beside them. */
async function msUntilEnd(...processes: readonly CrosscheckProcess[]): Promise<number> {
  const begun = performance.now();
  const since = (one: CrosscheckProcess) => one.ended.then(() => performance.now() - begun);
  const loading = since(start({ LOG_LEVEL: 'loud' }));
  return Math.max(...(await Promise.all(processes.map(since)))) - (await loading);
}

/** The status that a request gets which names this host. */
function statusFor(url: string, headers: Readonly<Record<string, string>>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
}

describe('npm start without tokens', () => {
  it('says its address in one line, makes a key that only its owner reads, and answers only to its own name', async () => {
    const one = start({ SANDBOX_PORT: '0' });
    const url = await one.until(address);
    expect(one.said()).toBe(`Crosscheck runs in a local workspace: open ${url}\n`);
    expect(statSync(join(folder, 'local', 'key')).mode & 0o777).toBe(0o600);
    expect(statSync(databasePath()).mode & 0o777).toBe(0o600);
    const { host } = new URL(url);
    expect(await statusFor(url, { host })).toBe(200);
    expect(await statusFor(url, { host: host.replace('127.0.0.1', 'localhost') })).toBe(200);
    expect(await statusFor(url, { host: 'crosscheck.example' })).toBe(421);
    expect(await statusFor(`${url}/local/state`, { host, origin: 'http://other.example' })).toBe(403);
    expect(await one.kill('SIGTERM')).toBe(0);
  });

  it('a second one on the same database is told so, and the first goes on', async () => {
    const url = await start({ SANDBOX_PORT: '0' }).until(address);
    const second = start({ SANDBOX_PORT: '0' });
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(`Another Crosscheck is using ${databasePath()}`);
    expect((await fetch(url)).status).toBe(200);
  });

  it('takes the next free port when its own is taken', async () => {
    const taken = createServer();
    await listening(taken);
    const port = portOf(taken);
    const url = await start({ SANDBOX_PORT: String(port) }).until(address);
    expect(Number(new URL(url).port)).toBeGreaterThan(port);
    await new Promise((closed) => taken.close(closed));
  });

  it('does not open a database that has served a Slack team', async () => {
    await start({ SANDBOX_PORT: '0' }).until(address);
    await started[0]?.kill('SIGTERM');
    const db = openDb({ file: databasePath(), keys: keyRing(readFileSync(join(folder, 'local', 'key'), 'utf8')) });
    recordTeam(db, 'T0REAL');
    db.close();
    const again = start({ SANDBOX_PORT: '0' });
    expect(await again.ended).toBe(1);
    expect(again.said()).toContain('has served a Slack workspace, so it does not open in the local one');
  });

  it('says of a database path or a key file that is of no use what is wrong with it', async () => {
    writeFileSync(join(folder, 'file'), '');
    writeFileSync(join(folder, 'key'), 'no key');
    const nowhere = start({ DATABASE_PATH: join(folder, 'file', 'crosscheck.db') });
    const unreadable = start({ CROSSCHECK_KEY_FILE: join(folder, 'key') });
    expect(await Promise.all([nowhere.ended, unreadable.ended])).toEqual([1, 1]);
    expect(nowhere.said()).toMatch(/^Crosscheck cannot start:\n {2}- DATABASE_PATH cannot be written: .+\n$/);
    expect(unreadable.said()).toContain(
      `The key in ${join(folder, 'key')} cannot be read. A key is 32 bytes in base64.`,
    );
  });

  it('with --demo seeds three invented cases, once', async () => {
    await start({ SANDBOX_PORT: '0' }, ['--demo']).until(address);
    await started[0]?.kill('SIGTERM');
    await start({ SANDBOX_PORT: '0' }, ['--demo']).until(address);
    const kept = JSON.parse(readFileSync(join(folder, 'local', 'workspace.json'), 'utf8')) as {
      messages: Record<string, { text: string; thread_ts?: string }[]>;
    };
    const cards = Object.values(kept.messages)
      .flat()
      .filter(({ thread_ts }) => thread_ts === undefined);
    expect(cards.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^SCR-1: Go on with the checklist/),
      expect.stringMatching(/^SCR-2: Needs verification/),
      expect.stringMatching(/^SCR-3: On hold/),
    ]);
  });
});

describe('npm start with tokens', () => {
  async function settingsFor(): Promise<Record<string, string>> {
    sandbox = await startSandbox({ clock: Date.now, id: randomUUID });
    const { botToken, appToken, apiUrl } = sandbox;
    return { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_API_URL: apiUrl, CROSSCHECK_KEY: key };
  }

  it('connects, and says so', async () => {
    const one = start(await settingsFor());
    await one.until(/Crosscheck is connected to Slack/);
    expect(sandbox?.connections).toBe(1);
    expect(await one.kill('SIGINT')).toBe(0);
  });

  it('both wrong tokens are named within ten seconds', async () => {
    const one = start({ ...(await settingsFor()), SLACK_BOT_TOKEN: 'xoxb-1-abcdef', SLACK_APP_TOKEN: 'xapp-1-abcdef' });
    expect(await msUntilEnd(one)).toBeLessThan(7_000);
    expect(await one.ended).toBe(1);
    expect(one.said()).toBe(
      'Crosscheck cannot start:\n  - Slack refused SLACK_BOT_TOKEN: invalid_auth.\n  - Slack refused SLACK_APP_TOKEN: invalid_auth.\n',
    );
  });

  it('a Slack that is not there, and one that says nothing, is named within ten seconds', async () => {
    const mute = createServer((socket) => socket.on('error', () => undefined));
    await listening(mute);
    const settings = await settingsFor();
    await sandbox?.stop();
    const both = [
      start({ ...settings, DATABASE_PATH: join(folder, 'absent.db') }),
      start({
        ...settings,
        DATABASE_PATH: join(folder, 'mute.db'),
        SLACK_API_URL: `http://127.0.0.1:${portOf(mute)}/api/`,
      }),
    ];
    expect(await msUntilEnd(...both)).toBeLessThan(7_000);
    expect(await Promise.all(both.map((one) => one.ended))).toEqual([1, 1]);
    for (const one of both) expect(one.said()).toMatch(/^Crosscheck cannot start:\n {2}- Slack did not answer\..+\n$/);
    mute.close();
  });

  it('a Slack that answers and opens no connection is named within ten seconds', async () => {
    const settings = await settingsFor();
    const mute = createServer((socket) => socket.on('error', () => undefined));
    const slack = createHttpServer((request, response) => {
      const answer = request.url?.endsWith('connections.open')
        ? { ok: true, url: `ws://127.0.0.1:${portOf(mute)}/link` }
        : { ok: true, team_id: 'T0REAL', user_id: 'U0REAL', bot_id: 'B0REAL' };
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
    });
    await Promise.all([listening(mute), listening(slack)]);
    const one = start({ ...settings, SLACK_API_URL: `http://127.0.0.1:${portOf(slack)}/api/`, LOG_LEVEL: 'silent' });
    expect(await msUntilEnd(one)).toBeLessThan(7_000);
    expect(await one.ended).toBe(1);
    expect(one.said()).toContain('Slack did not open a Socket Mode connection.');
    mute.close();
    slack.close();
  });

  it('over HTTP a taken port is named', async () => {
    const { SLACK_APP_TOKEN: _none, ...settings } = await settingsFor();
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, () => resolve()));
    const port = portOf(taken);
    const one = start({ ...settings, SLACK_SIGNING_SECRET: sandbox?.signingSecret ?? '', PORT: String(port) });
    expect(await one.ended).toBe(1);
    expect(one.said()).toContain(`PORT ${port} is taken.`);
    await new Promise((closed) => taken.close(closed));
  });
});
