import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyAudit } from '../../db/audit.ts';
import { casesToDraw } from '../../db/cases.ts';
import { receipt } from '../../db/receipts.ts';
import { audit, cases, surfaces } from '../../db/schema/index.ts';
import { caseFileById } from '../../src/cases/read-case.ts';
import type { SandboxMessage } from '../../src/sandbox/workspace.ts';
import { caseSurfaces } from '../../src/slack/views/surfaces.ts';
import { type Chaos, startChaos } from '../support/chaos.ts';
import { nameMark } from '../support/crowd.ts';
import { people, type TestWorkspace } from '../support/desk.ts';

/** Fixed, so that a run that failed can be run again: `CHAOS_SEEDS=7,8 CHAOS_STEPS=200`. */
const seeds = (process.env.CHAOS_SEEDS ?? '1,2,3').split(',').map(Number);
const steps = Number(process.env.CHAOS_STEPS ?? '50');

describe('several people at once, a Slack in trouble, and processes that die', () => {
  it.each(seeds)('nothing is lost and nothing stands twice (seed %i)', { timeout: 600_000 }, async (seed) => {
    const given = fc.sample(fc.noBias(fc.nat()), { seed, numRuns: steps * 40 });
    let at = 0;
    const draw = (below: number): number => (given[at++ % given.length] ?? 0) % below;
    const chaos = await startChaos(draw);
    try {
      for (let step = 0; step < steps; step++) await chaos.act(step < 4 ? (opening[step] ?? 0) : draw(1_000));
      const work = await chaos.calm();
      expectKept(chaos, work);
      expectShownOnce(chaos, work);
      expectAnswered(chaos);
      expectNamesInThreadsOnly(chaos);
      expect(chaos.errors().filter((line) => !ofSlackInTrouble.test(line))).toEqual([]);
      report(chaos, work, seed);
    } finally {
      await chaos.end();
    }
  });
});

/** Every story begins with a case: type the command, send the form. */
const opening = [0, 4, 0, 4];

/** What Bolt says of a Web API call that the workspace was told to fail, or of a socket that was closed. */
const ofSlackInTrouble =
  /^Bolt reports an error .*(http request failed|A request error occurred|rate-limited|429|50\d)/;

const isAccepted = ({ outcome }: Chaos['sent'][number]): boolean =>
  ['closed', 'updated', 'pushed'].includes(outcome.kind);

/** Each form that Slack closed is kept, once; what was refused is not. */
function expectKept(chaos: Chaos, work: TestWorkspace): void {
  const { db } = work.running;
  expect(verifyAudit(db)).toMatchObject({ ok: true });
  const kept = ({ request }: Chaos['sent'][number]): boolean => receipt(db, request) !== undefined;
  const acts = chaos.sent.filter((one) => one.request !== '' && !readOnly.includes(one.callback));
  expect(acts.filter((one) => isAccepted(one) && !kept(one)).filter((one) => !asksAgain(one, chaos))).toEqual([]);
  const all = db.orm.select().from(cases).all();
  const opened = new Set(acts.filter((one) => one.callback === 'open_case' && kept(one)).map((one) => one.request));
  expect(all).toHaveLength(opened.size);
  const entries = db.orm.select().from(audit).all();
  for (const [callback, act] of Object.entries(actOf)) {
    const requests = new Set(acts.filter((one) => one.callback === callback && kept(one)).map((one) => one.request));
    expect([callback, entries.filter((one) => one.act === act).length]).toEqual([callback, requests.size]);
  }
}

/** Forms that lead to another one, and change nothing yet. */
const readOnly = ['choose_channel', 'paste_text', 'import_dossier'];

/** Forms of which one that is accepted makes one entry in the log. */
const actOf: Readonly<Record<string, string>> = {
  open_case: 'open_case',
  move_stage: 'move_stage',
  hand_over: 'assign_case',
  declare_incident: 'declare_incident',
  reopen_case: 'reopen_case',
};

/** Instead of opening a case the form may come again with open ones of the same candidate. */
function asksAgain({ callback, outcome }: Chaos['sent'][number], _: Chaos): boolean {
  return callback === 'open_case' && outcome.kind === 'updated';
}

/** What Slack shows is what the rows say, each once. */
function expectShownOnce(chaos: Chaos, work: TestWorkspace): void {
  const { db, desk } = work.running;
  expect(casesToDraw(db)).toEqual([]);
  const rows = db.orm.select().from(surfaces).all();
  // What is of one day is not finished on another.
  const isUnsent = (row: (typeof rows)[number]) => row.state === 'sending' || row.state === 'wanted';
  const daily = rows.filter((row) => row.caseId === null && isUnsent(row)).map((row) => row.id);
  expect(rows.filter((row) => row.caseId !== null && isUnsent(row))).toEqual([]);
  const all = messagesOf(chaos).filter((message) => surfaceIn(message) !== undefined);
  expect(new Set(all.map(surfaceIn)).size).toBe(all.length);
  const standing = all.filter((message) => !daily.includes(surfaceIn(message) ?? ''));
  const shown = rows.filter((row) => row.state === 'shown' && standing.some((one) => surfaceIn(one) === row.id));
  expect(standing.map((one) => `${surfaceIn(one)} ${one.ts}`).sort()).toEqual(
    shown.map((row) => `${row.id} ${row.ts}`).sort(),
  );
  for (const { id, channelId } of db.orm.select().from(cases).all()) {
    const file = caseFileById(desk.house, id);
    for (const wanted of file ? caseSurfaces(file) : []) {
      const of = (row: (typeof rows)[number]) =>
        row.caseId === id && row.kind === wanted.kind && row.part === wanted.part && row.channelId === channelId;
      const row = rows.find(of);
      const message = standing.find((one) => one.ts === row?.ts && one.channel === channelId);
      expect(message?.text).toBe(wanted.text);
      expect(withoutIds(message?.blocks)).toEqual(withoutIds(wanted.blocks));
    }
  }
}

function messagesOf(chaos: Chaos): readonly SandboxMessage[] {
  return Object.values(chaos.sandbox.state.messages)
    .flat()
    .filter((message) => message.user === people.bot && !message.ephemeral);
}

function surfaceIn(message: SandboxMessage): string | undefined {
  const metadata = message.metadata as { event_payload?: { surface?: string } } | undefined;
  return metadata?.event_payload?.surface;
}

function withoutIds(blocks: unknown): unknown {
  return JSON.parse(JSON.stringify(blocks ?? null, (key, value: unknown) => (key === 'block_id' ? undefined : value)));
}

function expectAnswered(chaos: Chaos): void {
  const wrong = chaos.sandbox.deliveries.filter(
    (one) => !chaos.lost.has(one.envelopeId) && (one.answers !== 1 || one.timedOut),
  );
  expect(wrong).toEqual([]);
}

function expectNamesInThreadsOnly(chaos: Chaos): void {
  const outside = messagesOf(chaos).filter((message) => message.thread_ts === undefined);
  expect(outside.filter((message) => JSON.stringify(message).includes(nameMark))).toEqual([]);
  expect(messagesOf(chaos).filter((message) => message.text.includes(nameMark))).toEqual([]);
  expect(chaos.sandbox.state.notifications.filter((one) => one.text.includes(nameMark))).toEqual([]);
}

/** With `CHAOS_SEEDS` set: what the run came to. */
function report(chaos: Chaos, work: TestWorkspace, seed: number): void {
  if (process.env.CHAOS_SEEDS === undefined) return;
  const accepted = chaos.sent.filter(isAccepted);
  const kinds = [...new Set(accepted.map((one) => one.callback))]
    .map((callback) => `${callback} ${accepted.filter((one) => one.callback === callback).length}`)
    .join(', ');
  const { acts, faults, deaths } = chaos;
  const said = chaos.sent
    .filter((one) => !isAccepted(one))
    .map((one) => `${one.callback} ${JSON.stringify(one.outcome)}`);
  if (process.env.CHAOS_SAY) process.stdout.write(`${said.join('\n')}\n`);
  const entries = work.running.db.orm.select().from(audit).all().length;
  process.stdout.write(
    `seed ${seed}: acts ${acts}, forms ${chaos.sent.length}, accepted ${accepted.length} (${kinds}), faults ${faults}, deaths ${deaths}, deliveries ${chaos.sandbox.deliveries.length}, audit ${entries}\n`,
  );
}
