import { expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';

const key = Buffer.alloc(32, 7).toString('base64');
const bot = { SLACK_BOT_TOKEN: 'xoxb-1-abcdef' };
const socket = { ...bot, SLACK_APP_TOKEN: 'xapp-1-abcdef', CROSSCHECK_KEY: key };

function problemsOf(environment: Readonly<Record<string, string>>): readonly string[] {
  const read = readConfig(environment);
  return read.ok ? [] : read.problems;
}

it('without any setting it is the local workspace, with its data and its key in one folder', () => {
  const read = readConfig({});
  expect(read).toMatchObject({
    ok: true,
    config: { transport: { kind: 'local', port: 3_000 }, databasePath: 'data/local/crosscheck.db' },
  });
  expect(read.ok && 'file' in read.config.key && read.config.key.file).toMatch(/data\/local\/key$/);
});

it('two tokens and a key mean Socket Mode; a signing secret and a port mean HTTP; an empty setting is none', () => {
  expect(readConfig({ ...socket, PORT: '' })).toMatchObject({ ok: true, config: { transport: { kind: 'socket' } } });
  const http = { ...bot, SLACK_SIGNING_SECRET: 'abcdefgh', PORT: '8080', CROSSCHECK_KEY: key };
  expect(readConfig(http)).toMatchObject({ ok: true, config: { transport: { kind: 'http', port: 8_080 } } });
});

it('everything malformed, missing and contradictory is named at once', () => {
  const wrong = {
    SLACK_APP_TOKEN: 'xoxb-1-abcdef',
    SLACK_SIGNING_SECRET: 'abcdefgh',
    SANDBOX_PORT: 'three',
    CROSSCHECK_KEY: 'short',
    CROSSCHECK_KEY_FILE: 'data/key',
    LOG_LEVEL: 'loud',
  };
  expect(problemsOf(wrong)).toMatchInlineSnapshot(`
    [
      "SLACK_APP_TOKEN must be the app-level token, which starts with xapp-",
      "SANDBOX_PORT must be a port number",
      "CROSSCHECK_KEY cannot be read. A key is 32 bytes in base64. Make one with: openssl rand -base64 32",
      "LOG_LEVEL must be debug, info, warn, error or silent",
      "SLACK_BOT_TOKEN is missing: it is needed with SLACK_APP_TOKEN or SLACK_SIGNING_SECRET",
      "SLACK_APP_TOKEN and SLACK_SIGNING_SECRET contradict each other: choose Socket Mode or HTTP",
      "PORT is missing: HTTP needs a port to listen on",
      "CROSSCHECK_KEY and CROSSCHECK_KEY_FILE contradict each other: set one",
      "SANDBOX_PORT is for the local workspace and contradicts the Slack tokens",
      "CROSSCHECK_KEY_FILE must lie outside the folder of the database, or a copy of that folder holds both",
    ]
  `);
});

it.each([
  [{ ...bot, CROSSCHECK_KEY: key }, 'SLACK_APP_TOKEN'],
  [{ ...bot, SLACK_APP_TOKEN: 'xapp-1-abcdef' }, 'CROSSCHECK_KEY'],
  [{ ...bot, SLACK_SIGNING_SECRET: 'abcdefgh', CROSSCHECK_KEY: key }, 'PORT'],
  [{ PORT: '3000' }, 'SANDBOX_PORT'],
  [{ ...socket, SANDBOX_PORT: '3000' }, 'SANDBOX_PORT'],
  [{ ...socket, CROSSCHECK_KEY: '', CROSSCHECK_KEY_FILE: 'data/key' }, 'CROSSCHECK_KEY_FILE'],
])('%o is refused, and %s is named', (environment, setting) => {
  const problems = problemsOf(environment);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(setting);
});

it('the text of a wrong key is never said', () => {
  expect(problemsOf({ ...socket, CROSSCHECK_KEY: 'c2VjcmV0IHRleHQ=' }).join()).not.toContain('c2VjcmV0');
});
