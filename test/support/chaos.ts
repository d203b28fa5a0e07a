import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Fault, type Sandbox, startSandbox } from '../../src/sandbox/workspace.ts';
import { crowdIn, type Draw, type Sent } from './crowd.ts';
import { startTestWorkspace, type TestWorkspace } from './desk.ts';
import { type Line, lineTo } from './line.ts';

/** One process of the app, and its way to Slack. */
interface Life {
  readonly work: TestWorkspace;
  readonly line: Line;
}

export interface Chaos {
  readonly sandbox: Sandbox;
  readonly sent: readonly Sent[];
  readonly acts: number;
  readonly faults: number;
  readonly deaths: number;
  /** What each process wrote at level error while it lived. */
  readonly errors: () => readonly string[];
  /** Payloads that a process took with it when it died. */
  readonly lost: ReadonlySet<string>;
  readonly act: (kind: number) => Promise<void>;
  /** Slack is well again, the app is started again, and everything has had its time. */
  readonly calm: () => Promise<TestWorkspace>;
  readonly end: () => Promise<void>;
}

const dayMs = 86_400_000;
const methods = [
  'chat.postMessage',
  'chat.update',
  'chat.delete',
  'conversations.replies',
  'conversations.history',
  'conversations.info',
  'conversations.members',
  'users.info',
  'views.open',
  'views.update',
  '*',
] as const;

export async function startChaos(draw: Draw): Promise<Chaos> {
  let offset = 0;
  const clock = () => Date.now() + offset;
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-'));
  const sandbox = await startSandbox({ clock, id: randomUUID });
  const crowd = crowdIn(sandbox, draw);
  const sent: Sent[] = [];
  const errors: string[] = [];
  const lost = new Set<string>();
  const count = { acts: 0, faults: 0, deaths: 0 };
  let life = await begin();

  async function begin(): Promise<Life> {
    const line = await lineTo(sandbox.apiUrl);
    const databasePath = join(folder, 'crosscheck.db');
    return { line, work: await startTestWorkspace({ sandbox, clock, databasePath, apiUrl: line.apiUrl }) };
  }

  const noteErrors = ({ work }: Life): void => {
    const wrong = work.logged.filter((one) => one.level === 'error');
    errors.push(...wrong.map((one) => `${one.message} ${JSON.stringify(one.data, withStacks)}`));
  };

  /** Nothing is let finish: the line is cut, the database closed, the process forgotten. */
  async function die(): Promise<void> {
    count.deaths += 1;
    noteErrors(life);
    life.line.cut();
    life.work.running.db.close();
    const before = sandbox.deliveries.length;
    for (const one of sandbox.deliveries) if (one.answers === 0) lost.add(one.envelopeId);
    await life.work.running.stop();
    await life.line.close();
    sandbox.faults.clear();
    offset += 4_000;
    life = await begin();
    for (const one of sandbox.deliveries.slice(before)) lost.add(one.envelopeId);
  }

  /** Slack's clock moves on only while it waits for no answer: nobody is late because of it. */
  async function quiet(): Promise<void> {
    const isOpen = (one: (typeof sandbox.deliveries)[number]) =>
      one.answers === 0 && !one.timedOut && !lost.has(one.envelopeId);
    await sandbox.until(() => !sandbox.deliveries.some(isOpen) || undefined);
  }

  async function disconnect(): Promise<void> {
    if (draw(6) > 0) return;
    await quiet();
    count.faults += 1;
    sandbox.faults.clear();
    sandbox.faults.disconnectSockets('refresh_requested');
    await sandbox.until(() => sandbox.connections > 0 || undefined);
  }

  function strike(): void {
    count.faults += 1;
    const method = methods[draw(methods.length)] ?? '*';
    const plan = { method, times: 1 + draw(3), skip: draw(4) };
    const faults: readonly Fault[] = [
      { ...plan, kind: 'rate_limited', retryAfter: draw(2) },
      { ...plan, kind: 'server_error' },
      { ...plan, kind: 'drop_after_effect' },
      { ...plan, kind: 'drop_before_effect' },
      { ...plan, kind: 'delay', ms: 200 },
    ];
    sandbox.faults.add(faults[draw(faults.length)] as Fault);
  }

  async function someActs(times: number): Promise<void> {
    count.acts += 1;
    sent.push(...(await crowd.fillAndSend(times)));
  }

  async function replay(): Promise<void> {
    count.acts += 1;
    const all = sandbox.deliveries.filter((one) => one.kind === 'interactive');
    const old = all[draw(Math.max(1, all.length))];
    if (old) await sandbox.redeliver(old);
  }

  const acts: readonly (() => Promise<unknown>)[] = [
    async () => crowd.type('/screen'),
    async () => crowd.press(),
    async () => crowd.press(),
    async () => crowd.press(),
    async () => someActs(1),
    async () => someActs(1),
    async () => someActs(1),
    async () => Promise.all([someActs(1), someActs(1), crowd.press()]),
    async () => crowd.closeSome(),
    async () => strike(),
    async () => strike(),
    async () => sandbox.faults.duplicateNextEnvelope(),
    async () => replay(),
    async () => life.work.running.desk.delivery.drawDue(),
    async () => crowd.type(['/screen list', '/screen mine', '/screen digest', '/screen settings'][draw(4)] ?? ''),
    disconnect,
    async () => {
      await quiet();
      offset += dayMs;
      await life.work.running.digests.round();
    },
    async () => {
      const under = Promise.all([someActs(1), crowd.press()]);
      await new Promise((resolve) => setTimeout(resolve, draw(25)));
      await die();
      await under;
    },
  ];

  async function calm(): Promise<TestWorkspace> {
    await life.work.settled();
    await quiet();
    await die();
    for (let round = 0; round < 6; round++) {
      offset += 70_000;
      await life.work.running.desk.delivery.drawAll();
      await life.work.running.digests.round();
      await life.work.settled();
    }
    return life.work;
  }

  return {
    sandbox,
    sent,
    lost,
    get acts() {
      return count.acts;
    },
    get faults() {
      return count.faults;
    },
    get deaths() {
      return count.deaths;
    },
    errors: () => {
      noteErrors(life);
      return errors;
    },
    act: async (kind) => {
      count.acts += 1;
      await acts[kind % acts.length]?.();
    },
    calm,
    end: async () => {
      await life.work.stop();
      await life.line.close();
      await sandbox.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

function withStacks(_: string, value: unknown): unknown {
  return value instanceof Error ? value.stack : value;
}
