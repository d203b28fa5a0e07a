import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyAudit } from '../../db/audit.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/workspace.ts';
import { people, rooms, startTestWorkspace, testKey } from '../support/desk.ts';

/** Posts of a new case without findings: the card, then four replies in its thread. */
const posts = 5;

describe('a process killed while a case is opened', () => {
  let sandbox: Sandbox;
  let folder: string;
  let child: ChildProcess | undefined;

  beforeEach(async () => {
    sandbox = await startSandbox({ clock: Date.now, id: randomUUID });
    folder = mkdtempSync(join(tmpdir(), 'crosscheck-'));
  });
  afterEach(async () => {
    child?.kill('SIGKILL');
    await sandbox.stop();
    rmSync(folder, { recursive: true });
  });

  const databasePath = () => join(folder, 'crosscheck.db');

  async function startChild(more: Readonly<Record<string, string>> = {}): Promise<void> {
    const env = {
      ...process.env,
      SLACK_BOT_TOKEN: sandbox.botToken,
      SLACK_APP_TOKEN: sandbox.appToken,
      SLACK_API_URL: sandbox.apiUrl,
      DATABASE_PATH: databasePath(),
      CROSSCHECK_KEY: testKey,
      ...more,
    };
    child = spawn(process.execPath, ['--import', 'tsx', 'test/support/killable.ts'], { env, stdio: 'ignore' });
    await sandbox.until(() => (sandbox.connections > 0 ? true : undefined));
  }

  async function typeAndSubmit(): Promise<string> {
    const marco = sandbox.person(people.marco);
    await marco.command(rooms.hiring, '/screen');
    const view = await sandbox.until(() => marco.views().find((one) => one.callbackId === 'open_case'));
    const role = view.blocks.find((block) => block.block_id === 'role') as unknown as {
      element: { options: { value: string }[] };
    };
    marco.fill(view.id, { name: 'Tamsin Oakes', role: role.element.options[0]?.value });
    await marco.submit(view.id).catch(() => undefined);
    return view.id;
  }

  async function died(): Promise<void> {
    const process = child;
    if (!process || process.exitCode !== null || process.signalCode !== null) return;
    await new Promise((resolve) => process.once('exit', resolve));
  }

  async function afterRestart(): Promise<{ roots: number; replies: number; kinds: number; cases: string[] }> {
    const work = await startTestWorkspace({ sandbox, databasePath: databasePath() });
    await work.running.desk.delivery.drawDue();
    await work.settled();
    const all = (sandbox.state.messages[rooms.hiring] ?? []).filter((message) => message.user === sandbox.botUserId);
    const roots = all.filter((message) => message.thread_ts === undefined || message.thread_ts === message.ts);
    const cases = [...new Set(all.map((message) => /SCR-\d+/.exec(message.text)?.[0] ?? ''))];
    expect(verifyAudit(work.running.db).ok).toBe(true);
    await work.stop();
    return {
      roots: roots.length,
      replies: all.length - roots.length,
      kinds: new Set(all.map((message) => message.text)).size,
      cases,
    };
  }

  const whole = { roots: 1, replies: posts - 1, kinds: posts, cases: ['SCR-1'] };

  it('between the commit and the acknowledgement: the act is kept, shown once, and the form sent again opens no second case', async () => {
    await startChild({ KILL_AFTER_COMMIT: '1' });
    const viewId = await typeAndSubmit();
    await died();
    expect(await afterRestart()).toEqual(whole);
    const work = await startTestWorkspace({ sandbox, databasePath: databasePath() });
    expect((await sandbox.person(people.marco).submit(viewId)).kind).toBe('closed');
    await work.settled();
    await work.stop();
    expect(await afterRestart()).toEqual(whole);
  });

  for (const moment of ['before', 'after'] as const) {
    for (let post = 1; post <= posts; post++) {
      it(`${moment} post ${post} of ${posts}: after a restart every message is there once`, async () => {
        let seen = 0;
        sandbox.faults.onCall((call, at) => {
          if (call.method !== 'chat.postMessage' || at !== moment || ++seen !== post) return;
          child?.kill('SIGKILL');
        });
        await startChild();
        await typeAndSubmit();
        await died();
        expect(await afterRestart()).toEqual(whole);
      });
    }
  }
});
