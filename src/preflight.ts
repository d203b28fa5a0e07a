import { LogLevel } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import type { Transport } from './config.ts';
import { clientOptions } from './slack/app.ts';
import { gatewayTo, type Sent } from './slack/gateway.ts';

/** A start that cannot go on: sentences for the person at the terminal. */
export class CannotStart extends Error {
  readonly problems: readonly string[];

  constructor(...problems: readonly string[]) {
    super(problems.join(' '));
    this.problems = problems;
  }
}

export interface Preflight {
  readonly transport: Exclude<Transport, { kind: 'local' }>;
  readonly slackApiUrl: string | undefined;
}

/** A wrong token or an unreachable Slack is to be said within ten seconds, the start of the process included. */
const answerWithinMs = 5_000;

/** Asks Slack who we are, with each token once and without retries, and gives the team's id. */
export async function preflight({ transport, slackApiUrl }: Preflight): Promise<string> {
  const ask = <T>(token: string, method: string) =>
    gatewayTo(new WebClient(token, { ...clientOptions(slackApiUrl, silent), timeout: answerWithinMs })).call<T>(
      method,
      {},
    );
  const [bot, app] = await Promise.all([
    ask<{ team_id: string }>(transport.botToken, 'auth.test'),
    transport.kind === 'socket' ? ask(transport.appToken, 'apps.connections.open') : undefined,
  ]);
  const problems = [problemOf('SLACK_BOT_TOKEN', bot), app && problemOf('SLACK_APP_TOKEN', app)];
  const said = [...new Set(problems.filter((problem) => problem !== undefined))];
  if (bot.is !== 'ok' || said.length > 0) throw new CannotStart(...said);
  return bot.data.team_id;
}

function problemOf(setting: string, sent: Sent<unknown>): string | undefined {
  switch (sent.is) {
    case 'ok':
      return undefined;
    case 'refused':
      return `Slack refused ${setting}: ${sent.error}.`;
    case 'later':
      return `Slack asks to wait for ${sent.afterMs / 1_000} s before the next start.`;
    case 'no_answer':
      return 'Slack did not answer. Check the network and SLACK_API_URL, then start again.';
  }
}

/** What goes wrong here is said in a sentence of ours. */
const silent: NonNullable<Parameters<typeof clientOptions>[1]> = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
};
