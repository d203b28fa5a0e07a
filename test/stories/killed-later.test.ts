import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyAudit } from '../../db/audit.ts';
import { casesToDraw } from '../../db/cases.ts';
import { saveSettings } from '../../db/settings.ts';
import { caseFileById } from '../../src/cases/read-case.ts';
import { ChannelSettings } from '../../src/cases/settings.ts';
import { type OpenView, type Sandbox, type SandboxMessage, startSandbox } from '../../src/sandbox/workspace.ts';
import { caseSurfaces } from '../../src/slack/views/surfaces.ts';
import { people, rooms, startTestWorkspace } from '../support/desk.ts';
import { type Mortal, startMortal } from '../support/mortal.ts';
import { openCase } from '../support/story.ts';

const dayMs = 86_400_000;
const moments = ['before', 'after'] as const;
/** Which of its changes it dies at; `KILL_ALL=1`: more of them. */
const all = process.env.KILL_ALL === '1';
const ofEdit = all ? [1, 2, 3] : [1, 3];
const ofMove = all ? [1, 3, 6, 9] : [3, 9];
/** Calls that change what stands in Slack. */
const effects = ['chat.postMessage', 'chat.update', 'chat.delete'];

describe('a process killed while a case that stands already is changed', { timeout: 60_000 }, () => {
  let sandbox: Sandbox;
  let folder: string;
  let mortal: Mortal | undefined;

  beforeEach(async () => {
    sandbox = await startSandbox({ clock: Date.now, id: randomUUID });
    folder = mkdtempSync(join(tmpdir(), 'crosscheck-'));
    const work = await startTestWorkspace({ sandbox, databasePath: databasePath() });
    await openCase(work, people.marco, rooms.hiring, { name: 'Tamsin Oakes', location: 'Galway, Ireland' });
    const everyDay = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
    const digest = { at: '00:00', time_zone: 'Etc/UTC', weekdays: everyDay };
    saveSettings(work.running.db, rooms.hiring, 1, ChannelSettings.parse({ digest }));
    await work.stop();
  });
  afterEach(async () => {
    mortal?.kill();
    await sandbox.stop();
    rmSync(folder, { recursive: true });
  });

  const databasePath = () => join(folder, 'crosscheck.db');
  const marco = () => sandbox.person(people.marco);
  const card = () => ({ channelId: rooms.hiring, messageTs: marco().messages(rooms.hiring)[0]?.ts ?? '' });
  const ours = (channel: string): readonly SandboxMessage[] =>
    (sandbox.state.messages[channel] ?? []).filter((one) => one.user === people.bot && !one.ephemeral);
  const formThere = (): Promise<OpenView> =>
    sandbox.until(() =>
      marco()
        .views()
        .find((one) => one.submit !== undefined),
    );

  /** Kills it before or after its `nth` change of what stands in Slack. */
  function killAt(moment: (typeof moments)[number], nth: number): void {
    let seen = 0;
    sandbox.faults.onCall((call, at) => {
      if (effects.includes(call.method) && at === moment && ++seen === nth) mortal?.kill();
    });
  }

  async function send(values: Readonly<Record<string, string>>): Promise<void> {
    const form = await formThere();
    marco().fill(form.id, values);
    await marco()
      .submit(form.id)
      .catch(() => undefined);
    await mortal?.died();
  }

  async function choose(button: string, menu: string, value: string): Promise<void> {
    await marco().click(card(), button);
    const chooser = await sandbox.until(() => marco().views().at(-1));
    await marco().choose({ viewId: chooser.id }, menu, value);
  }

  /** Starts it again, and holds what stands in the case's channel to what the rows say. */
  async function expectWhole(channel: string): Promise<void> {
    const work = await startTestWorkspace({ sandbox, databasePath: databasePath() });
    const { desk, db } = work.running;
    for (let round = 0; round < 3; round++) await desk.delivery.drawAll();
    await work.settled();
    expect(casesToDraw(db)).toEqual([]);
    expect(verifyAudit(db).ok).toBe(true);
    const file = caseFileById(desk.house, work.file('SCR-1').id);
    const wanted = file ? caseSurfaces(file).map((one) => one.text) : [];
    const files = ours(channel).filter((one) => one.files !== undefined || one.text.includes('timeline'));
    const texts = ours(channel).filter((one) => !files.includes(one) && !one.text.startsWith('Pending'));
    expect(texts.map((one) => one.text).sort()).toEqual([...wanted].sort());
    await work.stop();
  }

  for (const moment of moments) {
    for (const nth of ofEdit) {
      it(`a source is added, killed ${moment} change ${nth} of the thread: all is there once`, async () => {
        mortal = await startMortal(sandbox, databasePath());
        killAt(moment, nth);
        await choose('add_source', 'choose_source', 'resume');
        await send({ jobs: '2020-01 – present | Saltmarsh Software | Developer' });
        await expectWhole(rooms.hiring);
      });
    }
    for (const nth of ofMove) {
      it(`a case is referred, killed ${moment} change ${nth}: it stands once in the new channel, and is empty in the old`, async () => {
        await sandbox.person(people.ana).invite(rooms.leadership, people.bot);
        const before = ours(rooms.hiring).length;
        mortal = await startMortal(sandbox, databasePath());
        killAt(moment, nth);
        await choose('decide_case', 'choose_outcome', 'referred');
        await send({ channel: rooms.leadership, reason: 'counsel looks at it' });
        await expectWhole(rooms.leadership);
        expect(ours(rooms.hiring)).toHaveLength(before);
        expect(ours(rooms.hiring).filter((one) => !/moved/i.test(one.text))).toEqual([]);
        expect(JSON.stringify(ours(rooms.hiring))).not.toContain('Tamsin');
      });
    }
    it(`the digest of a day, killed ${moment} it is posted: it goes out once`, async () => {
      mortal = await startMortal(sandbox, databasePath(), { CLOCK_AHEAD_MS: String(dayMs) });
      killAt(moment, 1);
      mortal.process.kill('SIGUSR2');
      await mortal.died();
      const clock = () => Date.now() + dayMs;
      const work = await startTestWorkspace({ sandbox, databasePath: databasePath(), clock });
      for (let round = 0; round < 3; round++) await work.running.digests.round();
      await work.stop();
      expect(ours(rooms.hiring).filter((one) => one.text.startsWith('Pending'))).toHaveLength(1);
    });
  }
});
