import { WebClient } from '@slack/web-api';
import type { Config } from './config.ts';
import { installedApp } from './manifest.ts';
import { clientOptions } from './slack/app.ts';
import { type Gateway, gatewayTo, type Sent } from './slack/gateway.ts';
import { surfaceMetadata } from './slack/ids.ts';

type Say = (text: string) => void;

/** Tries a real workspace: who we are, our scopes, and one message of our own posted, found, edited and deleted. */
export async function doctor(config: Config, options: readonly string[], say: Say): Promise<number> {
  const channel = options[options.indexOf('--channel') + 1];
  if (config.transport.kind === 'local')
    return stop(say, 'The Slack tokens are not set, so there is no workspace to try. See the README.');
  if (!options.includes('--channel') || channel === undefined)
    return stop(say, 'usage: npm run doctor -- --channel C0123456789');
  const client = new WebClient(config.transport.botToken, { ...clientOptions(config.slackApiUrl), timeout: 8_000 });
  const gateway = gatewayTo(client);
  say(`Settings are complete for ${config.transport.kind === 'http' ? 'HTTP' : 'Socket Mode'}.`);
  const steps = [
    () => identity(gateway, say),
    () => channelState(gateway, channel, say),
    () => ownMessage(gateway, channel, say),
  ];
  for (const step of steps) if (!(await step())) return 1;
  say('All of it worked.');
  return 0;
}

function stop(say: Say, text: string): number {
  say(text);
  return 2;
}

interface Identity {
  readonly team: string;
  readonly user: string;
  readonly response_metadata?: { readonly scopes?: readonly string[] };
}

async function identity(gateway: Gateway, say: Say): Promise<boolean> {
  const sent = await gateway.call<Identity>('auth.test', {});
  if (sent.is !== 'ok') return failed(say, 'Slack says who we are', sent);
  say(`Connected as ${sent.data.user} in ${sent.data.team}.`);
  const granted = sent.data.response_metadata?.scopes ?? [];
  const missing = installedApp().scopes.filter((scope) => !granted.includes(scope));
  say(
    missing.length === 0
      ? `Scopes: all ${granted.length === 0 ? '(Slack did not list them)' : 'that the manifest asks for'}.`
      : `Scopes that are missing: ${missing.join(', ')}. Reinstall the app from manifest.yml.`,
  );
  return missing.length === 0 || granted.length === 0;
}

async function channelState(gateway: Gateway, channel: string, say: Say): Promise<boolean> {
  const sent = await gateway.call<{
    channel: { name?: string; is_private?: boolean; is_member?: boolean; is_ext_shared?: boolean };
  }>('conversations.info', { channel });
  if (sent.is !== 'ok') return failed(say, 'Slack shows us the channel', sent);
  const { name = channel, is_private, is_member, is_ext_shared } = sent.data.channel;
  const problems = [
    !is_private && 'it is not private',
    is_ext_shared && 'it is shared with another organisation',
    !is_member && 'Crosscheck is not in it: type /invite @Crosscheck there',
  ].filter(Boolean);
  say(
    problems.length === 0
      ? `#${name} is private and Crosscheck is in it.`
      : `#${name} cannot hold cases: ${problems.join('; ')}.`,
  );
  return problems.length === 0;
}

async function ownMessage(gateway: Gateway, channel: string, say: Say): Promise<boolean> {
  const surface = 'doctor';
  const message = { channel, text: 'Crosscheck tries this channel; this message goes away by itself.', blocks: [] };
  const root = await gateway.post(message);
  if (root.is !== 'ok') return failed(say, 'A message is posted', root);
  say('Posted a message.');
  const { ts } = root.data;
  try {
    const reply = await gateway.post({
      ...message,
      thread_ts: ts,
      metadata: { event_type: surfaceMetadata, event_payload: { surface } },
    });
    if (reply.is !== 'ok') return failed(say, 'A reply is posted', reply);
    const listed = await gateway.find(channel, ts);
    if (listed.is !== 'ok') return failed(say, 'The thread is read', listed);
    const isFound = listed.data.some((found) => found.payload.surface === surface && found.ts === reply.data.ts);
    say(
      isFound
        ? 'Found the reply in its thread by its metadata.'
        : 'The reply was not found in its thread: is groups:history granted?',
    );
    const edited = await gateway.update({ ...message, ts: reply.data.ts, text: 'Edited.' });
    if (edited.is !== 'ok') return failed(say, 'A message is edited', edited);
    say('Edited it.');
    await gateway.remove(channel, reply.data.ts);
    return isFound;
  } finally {
    const gone = await gateway.remove(channel, ts);
    say(gone.is === 'ok' ? 'Deleted what it posted.' : `The message ${ts} could not be deleted; delete it by hand.`);
  }
}

function failed(say: Say, what: string, sent: Sent<unknown>): false {
  const why =
    sent.is === 'refused'
      ? sent.error
      : sent.is === 'later'
        ? `rate limited for ${sent.afterMs / 1_000} s`
        : 'no answer';
  say(`${what}: no (${why}).`);
  return false;
}
