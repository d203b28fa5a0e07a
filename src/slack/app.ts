import { App, type AppOptions, HTTPReceiver, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';
import type { Transport } from '../config.ts';
import { caseMenuFlow } from './case-menu.ts';
import { checklistFlow } from './checklist.ts';
import { decisionFlow } from './decision.ts';
import type { Desk } from './desk.ts';
import { entryFlow } from './entry.ts';
import { findingFlow } from './finding.ts';
import { fullValuesFlow } from './full-values.ts';
import { homeFlow } from './home.ts';
import { importFlow } from './import.ts';
import { importDossierFlow } from './import-dossier.ts';
import { informedFlow } from './informed.ts';
import { interviewFlow } from './interview.ts';
import { itemFlow } from './item.ts';
import { listPagesFlow } from './list-pages.ts';
import { membershipFlow } from './membership.ts';
import { pasteFlow } from './paste.ts';
import { whileSomebodyWaits } from './patience.ts';
import { roleFlow } from './role.ts';
import { screenFlow } from './screen.ts';
import { settingsFlow } from './settings.ts';
import { shortcutFlow } from './shortcut.ts';
import { sourceFlow } from './source.ts';

type Connected = Exclude<Transport, { kind: 'local' }>;

/** How our Web API client behaves everywhere: the gateway owns retries, since the client's own would post twice. */
export function clientOptions(
  slackApiUrl: string | undefined,
  logger?: NonNullable<AppOptions['logger']>,
): WebClientOptions {
  return {
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: 10_000,
    ...(slackApiUrl && { slackApiUrl }),
    ...(logger && { logger }),
  };
}

export function slackApp(
  transport: Connected,
  slackApiUrl: string | undefined,
  logger: NonNullable<AppOptions['logger']>,
): { app: App; receiver: Receiver } {
  const options = clientOptions(slackApiUrl, logger);
  const receiver =
    transport.kind === 'socket'
      ? stoppable(
          new SocketModeReceiver({
            appToken: transport.appToken,
            logger,
            installerOptions: { clientOptions: slackApiUrl ? { slackApiUrl } : {} },
          }),
        )
      : new HTTPReceiver({
          signingSecret: transport.signingSecret,
          port: transport.port,
          endpoints: ['/slack/events'],
          logger,
        });
  const app = new App({
    token: transport.botToken,
    receiver,
    clientOptions: options,
    deferInitialization: true,
    logger,
  });
  const process = app.processEvent.bind(app);
  app.processEvent = (event) => whileSomebodyWaits(event.ack, (ack) => process({ ...event, ack }));
  return { app, receiver };
}

/** Stopped while it connects anew, the client rejects a promise that nobody holds, without an error: no end of a process. */
function stoppable(receiver: SocketModeReceiver): SocketModeReceiver {
  const { client } = receiver;
  const start = client.start.bind(client);
  client.start = async () => {
    try {
      return await start();
    } catch (error) {
      if (error === undefined) return new Promise(() => undefined);
      throw error;
    }
  };
  return receiver;
}

/** Every flow, and one answer for what breaks: a short reference that the log has too. */
export function registerFlows(app: App, desk: Desk): void {
  for (const flow of [
    screenFlow,
    shortcutFlow,
    sourceFlow,
    entryFlow,
    importFlow,
    importDossierFlow,
    pasteFlow,
    checklistFlow,
    itemFlow,
    interviewFlow,
    informedFlow,
    decisionFlow,
    findingFlow,
    caseMenuFlow,
    roleFlow,
    settingsFlow,
    listPagesFlow,
    homeFlow,
    fullValuesFlow,
    membershipFlow,
  ])
    flow(app, desk);
  app.error(async (error) => {
    const reference = desk.id().slice(0, 8);
    desk.log.error({ reference, name: error.name, code: error.code, stack: error.stack }, 'a listener failed');
    const person = personIn(error);
    if (!person) return;
    const text = `Something broke on our side and nothing more was changed. Reference: ${reference}`;
    await desk.gateway.call('chat.postMessage', { channel: person, text });
  });
}

function personIn(error: object): string | undefined {
  const body = 'body' in error ? (error.body as { user?: { id?: string }; user_id?: string }) : undefined;
  return body?.user?.id ?? body?.user_id;
}
