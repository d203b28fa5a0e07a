import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/workspace.ts';
import { type CrosscheckProcess, startProcess } from '../support/crosscheck-process.ts';

let sandbox: Sandbox | undefined;
afterEach(async () => {
  await sandbox?.stop();
  sandbox = undefined;
});

async function start(
  settings: Readonly<Record<string, string>>,
  options: readonly string[],
): Promise<CrosscheckProcess> {
  const one = startProcess(settings, ['doctor', ...options]);
  await one.ended;
  return one;
}

describe('npm run doctor', () => {
  async function doctor(...options: readonly string[]): Promise<CrosscheckProcess> {
    sandbox = await startSandbox({ clock: Date.now, id: randomUUID });
    const { botToken, appToken, apiUrl } = sandbox;
    const key = Buffer.alloc(32, 7).toString('base64');
    return start(
      { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_API_URL: apiUrl, CROSSCHECK_KEY: key },
      options,
    );
  }

  it('posts, finds, edits and deletes a message of its own, and says what it saw', async () => {
    const one = await doctor('--channel', 'C0HIRING000');
    expect(one.said()).toMatchInlineSnapshot(`
      "Settings are complete for Socket Mode.
      Connected as crosscheck in Larkfield.
      Scopes: all that the manifest asks for.
      #hiring is private and Crosscheck is in it.
      Posted a message.
      Found the reply in its thread by its metadata.
      Edited it.
      Deleted what it posted.
      All of it worked.
      "
    `);
    expect(await one.ended).toBe(0);
    expect(sandbox?.state.messages.C0HIRING000).toEqual([]);
  });

  it('says of a public channel, and of one that it is not in, why no case can live there', async () => {
    const one = await doctor('--channel', 'C0GENERAL00');
    expect(one.said()).toContain('#general cannot hold cases: it is not private.');
    expect(await one.ended).toBe(1);
  });

  it('without tokens, or without a channel, says what it needs', async () => {
    const one = await doctor();
    expect(one.said()).toContain('usage: npm run doctor -- --channel C0123456789');
    expect(await one.ended).toBe(2);
    const none = await start({}, []);
    expect(await none.ended).toBe(2);
    expect(none.said()).toContain('The Slack tokens are not set');
  });
});
