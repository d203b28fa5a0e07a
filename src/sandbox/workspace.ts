import type { IncomingMessage, ServerResponse } from 'node:http';
import { createApi } from './server/api.ts';
import { createDeadlines } from './server/deadline.ts';
import { createDelivery, type DeliveryRecord } from './server/delivery.ts';
import { createFaults, type FaultPlan } from './server/fault.ts';
import { serveFile } from './server/file-door.ts';
import { answerPlainly, openDoor } from './server/http.ts';
import { createHttpDoor } from './server/http-delivery.ts';
import { createFileBytes, createKeeping, keptState } from './server/keeping.ts';
import { serveLocal } from './server/local/local-door.ts';
import { type PersonDriver, personDriver } from './server/person.ts';
import { urlOf } from './server/request-url.ts';
import { serveResponseUrl } from './server/respond.ts';
import { defaultApp, type SandboxApp } from './server/sandbox-app.ts';
import { seededState } from './server/seed.ts';
import { createSocketHub } from './server/socket-hub.ts';
import type { WorkspaceState } from './server/state.ts';
import { createTriggers } from './server/trigger.ts';
import { createWatch, type Watch } from './server/watch.ts';
import type { Workspace } from './server/workspace-context.ts';

export type { Place } from './server/acts/click.ts';
export type { SubmitOutcome } from './server/acts/form.ts';
export type { ApiCall, CallListener, Fault, FaultPlan } from './server/fault.ts';
export type { OpenView, PersonDriver } from './server/person.ts';
export type { SandboxApp, SandboxCommand, SandboxShortcut } from './server/sandbox-app.ts';
export { defaultApp } from './server/sandbox-app.ts';
export { people, rooms } from './server/seed.ts';
export type { SandboxChannel, SandboxMessage, SandboxUser, WorkspaceState } from './server/state.ts';

/** Serves the browser page; true when it did. Asked for every path that isn't the workspace's own. */
export type PageHandler = (request: IncomingMessage, response: ServerResponse) => boolean;

export interface SandboxOptions {
  /** 0, or absent: any free one. */
  readonly port?: number;
  /** Where the workspace is kept between runs. Absent: in memory. */
  readonly file?: string;
  /** Milliseconds since 1970. Signed requests need one near the real time. */
  readonly clock: () => number;
  readonly id: () => string;
  readonly signingSecret?: string;
  readonly page?: PageHandler;
  /** What the app's manifest says. Absent: `defaultApp`. */
  readonly app?: Partial<SandboxApp>;
}

export interface Sandbox {
  readonly url: string;
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly teamId: string;
  readonly botUserId: string;
  readonly faults: FaultPlan;
  readonly state: WorkspaceState;
  /** Everything that went to the app, and how often each was acknowledged. */
  readonly deliveries: readonly DeliveryRecord[];
  /** Open Socket Mode connections. */
  readonly connections: number;
  /** Sends any payload, such as one that went to the app before, as a first try. Gives the app's answer. */
  redeliver(delivery: Pick<DeliveryRecord, 'kind' | 'payload'>): Promise<unknown>;
  /** Signed HTTP delivery to this address instead of Socket Mode; `undefined`: Socket Mode again. */
  deliverOverHttp(requestUrl: string | undefined): void;
  person(userId: string): PersonDriver;
  /** Resolves with what `look` gives, as soon as it gives something; fails after 8 s. */
  readonly until: Watch['until'];
  stop(): Promise<void>;
}

/** A Slack that runs on this machine. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { clock, id, file } = options;
  const state = keptState(file) ?? freshState(options);
  const watch = createWatch();
  const keeping = createKeeping(file, () => state);
  const deadlines = createDeadlines(clock);
  const hub = createSocketHub({ id, appId: state.appId, changed: watch.changed });
  const http = createHttpDoor(state.signingSecret, clock);
  const delivery = createDelivery({ hub, http, deadlines, id, changed: watch.changed });
  let port = 0;

  const workspace: Workspace = {
    state,
    clock,
    id,
    app: { ...defaultApp, ...options.app },
    triggers: createTriggers(clock, id),
    deadlines,
    delivery,
    fileBytes: createFileBytes(file),
    changed() {
      keeping.later();
      watch.changed();
    },
    url: () => `http://127.0.0.1:${port}`,
  };
  const faults = createFaults({
    duplicateNext: delivery.duplicateNext,
    disconnect: hub.disconnect,
    changed: watch.changed,
  });
  const socketUrl = () => `ws://127.0.0.1:${port}/link/?ticket=${hub.ticket()}&app_id=${state.appId}`;
  const api = createApi({ workspace, faults, socketUrl, keep: keeping.soon });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = urlOf(request).pathname;
    const [, room = '', ...rest] = path.split('/');
    if (room === 'api') return api.serve(rest.join('/'), request, response);
    if (room === 'respond') return serveResponseUrl(workspace, rest[0] ?? '', request, response);
    if (room === 'files') return serveFile(workspace, request, response, port);
    if (room === 'local') return serveLocal({ workspace, watch, keep: keeping.soon, port }, request, response);
    if (options.page?.(request, response) !== true) answerPlainly(response, 404, 'There is nothing at this address.');
  }

  const door = await openDoor({ port: options.port ?? 0, serve, upgrade: hub.accept });
  port = door.port;
  workspace.changed();

  return {
    url: workspace.url(),
    apiUrl: `${workspace.url()}/api/`,
    botToken: state.botToken,
    appToken: state.appToken,
    signingSecret: state.signingSecret,
    teamId: state.team.id,
    botUserId: state.botUserId,
    faults,
    state,
    deliveries: delivery.records,
    get connections() {
      return hub.connections;
    },
    async redeliver({ kind, payload }) {
      if (kind === 'events_api') return delivery.tell(payload);
      const answer = await delivery.ask(kind, payload);
      return answer.kind === 'answered' ? answer.payload : answer.kind;
    },
    deliverOverHttp: delivery.overHttp,
    person: (userId) => personDriver(workspace, userId),
    until: watch.until,
    async stop() {
      deadlines.stop();
      watch.stop();
      await hub.stop();
      await door.stop();
      keeping.now();
    },
  };
}

function freshState({ id, signingSecret }: SandboxOptions): WorkspaceState {
  return seededState({
    botToken: `xoxb-local-${id()}`,
    appToken: `xapp-local-${id()}`,
    signingSecret: signingSecret ?? id(),
  });
}
