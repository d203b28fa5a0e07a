import { readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { httpManifest, readManifest } from '../scripts/manifest-form.ts';
import { callbacks, command } from '../src/slack/ids.ts';

const manifest = readManifest(readFileSync('manifest.yml', 'utf8'));

/** Which scope each Web API method and event of ours needs (Slack's method pages). */
const scopesOf: Readonly<Record<string, readonly string[]>> = {
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'chat.delete': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'chat.getPermalink': [],
  'files.getUploadURLExternal': ['files:write'],
  'files.completeUploadExternal': ['files:write'],
  'files.delete': ['files:write'],
  'files.info': ['files:read'],
  'conversations.info': ['groups:read', 'channels:read'],
  'conversations.members': ['groups:read', 'channels:read'],
  'conversations.history': ['groups:history', 'channels:history', 'im:history'],
  'conversations.replies': ['groups:history', 'channels:history'],
  'conversations.open': ['im:write'],
  'users.info': ['users:read'],
  'views.open': [],
  'views.push': [],
  'views.update': [],
  'views.publish': [],
  'auth.test': [],
};

const eventScopes: Readonly<Record<string, string | undefined>> = {
  app_home_opened: undefined,
  member_joined_channel: 'groups:read',
  member_left_channel: 'groups:read',
  group_archive: 'groups:read',
  group_unarchive: 'groups:read',
  group_left: 'groups:read',
  channel_archive: 'channels:read',
  channel_unarchive: 'channels:read',
  channel_left: 'channels:read',
  channel_shared: 'channels:read',
  channel_unshared: 'channels:read',
};

function methodsCalled(): string[] {
  const files = readdirSync('src/slack', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const text = files.map((file) => readFileSync(`src/slack/${file}`, 'utf8')).join('\n');
  return [
    ...new Set(
      [
        ...text.matchAll(/(?<!startsWith\()'((?:chat|conversations|users|views|files|auth|reactions)\.[a-zA-Z.]+)'/g),
      ].map((match) => match[1] ?? ''),
    ),
  ];
}

describe('the manifest', () => {
  it('names the command that the code answers', () => {
    expect(manifest.features.slash_commands.map((one) => one.command)).toEqual([command]);
  });

  it('names the shortcuts that the code answers', () => {
    expect(manifest.features.shortcuts?.map((one) => [one.type, one.callback_id])).toEqual([
      ['global', callbacks.openAnywhere],
      ['message', callbacks.screenMessage],
    ]);
  });

  it('asks for the scopes that are used, and for no other', () => {
    const called = methodsCalled();
    expect(called.filter((method) => scopesOf[method] === undefined)).toEqual([]);
    const events = manifest.settings.event_subscriptions.bot_events;
    const used = new Set([
      'commands',
      ...called.flatMap((method) => scopesOf[method] ?? []),
      ...events.flatMap((event) => (event in eventScopes ? (eventScopes[event] ?? []) : [`? ${event}`])),
    ]);
    expect([...manifest.oauth_config.scopes.bot].sort()).toEqual([...used].sort());
  });

  it.each([
    ['Socket Mode', manifest],
    ['HTTP', httpManifest(manifest, 'https://crosscheck.example/slack/events')],
  ])('fits the rules of Slack for a manifest: %s', (_, form) => {
    const schema = JSON.parse(readFileSync('test/schemas/slack-manifest.json', 'utf8'));
    const ajv = new Ajv.default({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const isManifest = ajv.compile(schema);
    isManifest(form);
    expect(isManifest.errors ?? []).toEqual([]);
  });

  it('the HTTP form has one request URL and no Socket Mode', () => {
    const http = httpManifest(manifest, 'https://crosscheck.example/slack/events');
    expect(http.settings.socket_mode_enabled).toBe(false);
    expect(http.settings.interactivity.request_url).toBe('https://crosscheck.example/slack/events');
    expect(http.features.slash_commands[0]?.url).toBe('https://crosscheck.example/slack/events');
  });
});
