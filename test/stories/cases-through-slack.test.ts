import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { formOf } from '../../src/cases/entry.ts';
import type { EntryForm, EntryWhat } from '../../src/cases/forms/entry-form.ts';
import { typedFrom } from '../../src/cases/forms/entry-values.ts';
import type { Typed } from '../../src/cases/forms/field.ts';
import type { RecordValue } from '../../src/cases/forms/record-line.ts';
import { handlingOf } from '../../src/cases/handling.ts';
import { insertVersion } from '../../src/cases/roles.ts';
import { readDossierBytes } from '../../src/collect/dossier-file.ts';
import { type Dossier, Role, type Stage, stages } from '../../src/engine/dossier.ts';
import type { Report } from '../../src/engine/report.ts';
import { screen } from '../../src/engine/screen.ts';
import type { OpenView } from '../../src/sandbox/workspace.ts';
import { people, rooms, startTestWorkspace, type TestWorkspace } from '../support/desk.ts';
import { enteringOf, troubles } from '../support/entering.ts';
import { checklistOf } from '../support/items.ts';
import { openCase } from '../support/story.ts';

const folder = 'test/cases';

function dossierIn(name: string): Dossier {
  const read = readDossierBytes(readFileSync(`${folder}/${name}.yaml`));
  if (!read.ok) throw new Error(`${name} is no dossier`);
  return read.dossier;
}

const names = readdirSync(folder)
  .map((file) => file.replace(/\.yaml$/, ''))
  .filter((name) => dossierIn(name).others === undefined);

type Entering = ReturnType<typeof enteringOf>;

/** What a person types, stage by stage, until the case holds what the file holds. */
async function enterAll(work: TestWorkspace, dossier: Dossier): Promise<ReadonlyMap<string, string>> {
  const key = await opened(work, dossier);
  const entering = enteringOf(work, key, people.marco);
  const keys = new Map<string, string>([['application', 'application']]);
  await enterApplication(entering, dossier);
  await enterDeclared(entering, dossier);
  for (const stage of stages.slice(0, stages.indexOf(lastStage(dossier)) + 1)) {
    await moveTo(entering, stage);
    for (const source of dossier.sources.filter((one) => one.id !== 'application' && isOf(one, stage))) {
      keys.set(source.id, await enter(entering, 'source', source.kind, source, keys));
    }
    for (const event of (dossier.events ?? []).filter((one) => one.event !== 'application' && isOf(one, stage))) {
      await enter(entering, 'event', event.event, event, keys);
    }
    for (const one of (dossier.declared?.explanations ?? []).filter((each) => isOf(each, stage))) {
      await enter(entering, 'declared', 'explanation', one, keys);
    }
  }
  await importLookups(work, entering, dossier);
  return keys;
}

const isOf = (one: { readonly stage?: Stage | undefined }, stage: Stage): boolean => (one.stage ?? 'apply') === stage;

function lastStage(dossier: Dossier): Stage {
  const all = [...dossier.sources, ...(dossier.events ?? []), ...(dossier.declared?.explanations ?? [])];
  return all
    .map((one) => one.stage ?? 'apply')
    .reduce((last, one) => (stages.indexOf(one) > stages.indexOf(last) ? one : last));
}

/** A role has forms and stories of its own; here it is there already. */
function roleOf(work: TestWorkspace, dossier: Dossier): string {
  const { house } = work.running.desk;
  const act = { by: people.marco, at: '2026-01-01T00:00:00Z' };
  return insertVersion(house, act, undefined, {
    body: Role.parse(dossier.role ?? {}),
    handling: handlingOf(undefined),
  });
}

async function opened(work: TestWorkspace, dossier: Dossier): Promise<string> {
  const role = roleOf(work, dossier);
  const application = dossier.sources.find((source) => source.kind === 'application');
  const name = [application && 'name' in application ? (application.name ?? 'Candidate') : 'Candidate'].flat()[0] ?? '';
  return openCase(work, people.marco, rooms.hiring, { name, role });
}

async function enterApplication(entering: Entering, dossier: Dossier): Promise<void> {
  const application = dossier.sources.find((source) => source.kind === 'application');
  await entering.openEntry('*application*');
  if (application) await fillRest(entering, 'source', 'application', application, undefined);
  const sent = dossier.events?.find((event) => event.event === 'application');
  if (!sent) return;
  await entering.openEntry('Application sent');
  await fillRest(entering, 'event', 'application', sent, undefined);
}

async function enterDeclared(entering: Entering, { declared }: Dossier): Promise<void> {
  for (const kind of ['names', 'places', 'vpn', 'sites']) {
    const form = formOf('declared', kind);
    const typed = form && declared ? typedOf(form, declared as RecordValue, new Map()) : {};
    if (Object.keys(typed).length > 0)
      expect((await entering.add('declared', kind, typed)).outcome.kind).toBe('updated');
  }
}

async function enter(
  entering: Entering,
  what: EntryWhat,
  kind: string,
  body: RecordValue,
  keys: ReadonlyMap<string, string>,
): Promise<string> {
  const form = formOf(what, kind);
  if (!form) throw new Error(`no form for ${kind}`);
  const typed = { note: 'needed now', ...typedOf(form, body, keys) };
  const { outcome, key } = await entering.add(what, kind, typed);
  expect(outcome, `${what} ${kind}`).toMatchObject({ kind: 'updated' });
  if (form.parts.length > 1) {
    await entering.person.click({ viewId: entering.top()?.id ?? '' }, 'open_entry', 'saved');
    await entering.view('show_entry');
    await fillRest(entering, what, kind, body, form.parts[0]?.key, keys);
  }
  return key;
}

async function fillRest(
  entering: Entering,
  what: EntryWhat,
  kind: string,
  body: RecordValue,
  done: string | undefined,
  keys: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  const form = formOf(what, kind);
  if (!form) return;
  const typed = typedOf(form, body, keys);
  const parts = form.parts.filter(
    (part) => part.key !== done && part.fields.some((field) => typed[field.key] !== undefined),
  );
  const why: Typed = typed.nationality || typed.work_right ? { note: 'needed now' } : {};
  await entering.fillParts(
    form,
    { ...why, ...typed },
    parts.map((part) => part.key),
  );
}

/** Texts for the fields, where entries are called as Slack calls them and reviewers are people of the team. */
function typedOf(form: EntryForm, body: RecordValue, keys: ReadonlyMap<string, string>): Typed {
  const typed = typedFrom(
    form.parts.flatMap((part) => part.fields),
    body,
  );
  const own = (id: string): string => keys.get(id) ?? id;
  const isReference = ['document', 'source', 'sources', 'payment', 'reference', 'proof'];
  const isPerson = form.kind === 'interview_form' ? ['reviewer'] : [];
  return Object.fromEntries(
    Object.entries(typed)
      .filter(([key]) => key !== 'stage')
      .map(([key, value]) => {
        if (isPerson.includes(key)) return [key, people.lena];
        if (!isReference.includes(key)) return [key, value];
        return [key, typeof value === 'string' ? own(value) : value.map(own)];
      }),
  );
}

async function moveTo(entering: Entering, stage: Stage): Promise<void> {
  if (stage === 'apply') return;
  await entering.closeAll();
  await entering.press('move_stage');
  const form = await entering.view('move_stage');
  expect(await entering.submit(form.id, { stage })).toMatchObject({ kind: 'closed' });
}

async function importLookups(work: TestWorkspace, entering: Entering, dossier: Dossier): Promise<void> {
  if (!dossier.lookups?.length) return;
  const form = await entering.choose('add_source', 'import:lookups', 'import_lines');
  const file = entering.person.upload('lookups.yaml', Buffer.from(stringify(dossier.lookups)));
  expect(await entering.submit(form.id, { file: [file] })).toMatchObject({ kind: 'updated' });
  await work.sandbox.until(() => (JSON.stringify(entering.top()?.blocks).includes('Imported') ? true : undefined));
  await work.settled();
}

/** What a report says, with sources called by the given names; the checklist is a matter of people. */
function said(report: Report, keys: ReadonlyMap<string, string>) {
  const own = (id: string): string => keys.get(id) ?? id;
  return {
    disposition: report.disposition,
    findings: report.findings.map((one) => `${one.check} ${one.severity}`).sort(),
    explained: report.explained.map((one) => `${one.check} ${one.by}`).sort(),
    not_checked: report.not_checked.map((one) => `${one.check} ${one.reason}`).sort(),
    matrix: report.matrix
      .flatMap((row) => row.cells.map((cell) => `${row.fact} ${own(cell.source)} ${cell.state}`))
      .sort(),
  };
}

/** Records evidence for every measure and closes it, as the files of complete cases say was done. */
async function closeMeasures(work: TestWorkspace, asOf: number): Promise<void> {
  const list = checklistOf(work, 'SCR-1');
  const on = new Date(asOf).toISOString().slice(0, 10);
  const seen = { text: 'seen, in the safe', on };
  const asked = {
    contact_used: 'registrar@register.example',
    contact_source: 'official_register',
    answer: 'confirmed',
  };
  const vendor = { vendor: 'Example Vendor', ...seen };
  const values: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    docs_direct: asked,
    id_scrutiny: { readers: '2', ...seen },
    video_interview: { at: Math.floor(asOf / 1_000) - 86_400, readers: '2', accommodation_offered: 'yes' },
    background_check: { ...vendor, status: 'clear', consent_on_file: 'yes' },
    biometric_or_idv: { ...vendor, status: 'passed', method: 'notary' },
  };
  for (const { kind, label, recorded } of work.file('SCR-1').items) {
    if (recorded !== 'open') continue;
    const form = await list.form(people.lena, label ?? kind, 'record_evidence', 'record_evidence');
    const document = firstChoice(form, 'document');
    const typed = { ...(values[kind] ?? seen), ...(document && { document }) };
    expect(await list.submit(people.lena, form.id, typed), `${kind} ${label}`).toMatchObject({ kind: 'closed' });
    expect(await list.settle(people.lena, label ?? kind, 'done', 'as recorded')).toMatchObject({ kind: 'closed' });
  }
}

function firstChoice(view: OpenView, field: string): string | undefined {
  const block = view.blocks.find((one) => one.block_id === field) as
    | { readonly element: { readonly options: readonly { readonly value: string }[] } }
    | undefined;
  return block?.element.options[0]?.value;
}

const aboveInfo = ({ findings }: Report): readonly string[] =>
  findings.filter((one) => one.severity !== 'info').map((one) => `${one.check} ${one.severity}`);

const complete = names.filter((name) => {
  const dossier = dossierIn(name);
  return screen(dossier, { stage: lastStage(dossier), app: 'test' }).disposition === 'complete';
});

/** The file opens the case, which is moved on to the file's last stage. */
async function openWithFile(work: TestWorkspace, name: string, dossier: Dossier): Promise<void> {
  const entering = enteringOf(work, 'SCR-1', people.marco);
  const { person } = entering;
  const role = roleOf(work, dossier);
  await person.command(rooms.hiring, '/screen');
  await person.click({ viewId: (await entering.view('open_case')).id }, 'open_with_file');
  const form = await entering.view('import_dossier');
  const file = person.upload(`${name}.yaml`, readFileSync(`${folder}/${name}.yaml`));
  expect(await entering.submit(form.id, { file: [file] })).toMatchObject({ kind: 'updated' });
  const plan = await entering.view('take_dossier');
  const isAsked = plan.blocks.some((block) => block.block_id === 'reason');
  const typed = { role, ...(isAsked && { reason: 'all of it is there' }) };
  expect(await entering.submit(plan.id, typed)).toMatchObject({ kind: 'updated' });
  await work.sandbox.until(() => (person.messages(rooms.hiring).length > 0 ? true : undefined));
  await work.settled();
  await moveTo(entering, lastStage(dossier));
}

describe('every dossier of one candidate', () => {
  let work: TestWorkspace;
  let asOf = 0;
  let startedAt = 0;
  beforeEach(async () => {
    startedAt = performance.now();
    work = await startTestWorkspace({ clock: () => asOf + Math.floor(performance.now() - startedAt) });
  });
  afterEach(() => work.stop());

  it.each(names)(
    '%s, entered through Slack alone, reads there as it does on the command line',
    { timeout: 120_000 },
    async (name) => {
      const dossier = dossierIn(name);
      asOf = Date.parse(dossier.as_of ?? '2026-11-01T12:00:00Z');
      const keys = await enterAll(work, dossier);
      const { checklist: _, ...rest } = dossier;
      const asOfThen = { ...rest, as_of: new Date(asOf).toISOString() };
      const report = screen(asOfThen, { stage: lastStage(dossier), app: 'test' });
      expect(said(work.file('SCR-1').report, new Map())).toEqual(said(report, keys));
      expect(troubles(work)).toEqual([]);
    },
  );

  it.each(complete)(
    '%s is complete in Slack too, once its measures are closed there',
    { timeout: 120_000 },
    async (name) => {
      const dossier = dossierIn(name);
      asOf = Date.parse(dossier.as_of ?? '');
      await openWithFile(work, name, dossier);
      expect(work.file('SCR-1').report.disposition).toBe('proceed_with_checklist');
      await closeMeasures(work, asOf);
      const { report } = work.file('SCR-1');
      // A background check without a record is evidence here, and by itself an information there.
      expect(aboveInfo(report)).toEqual(aboveInfo(screen(dossier, { stage: lastStage(dossier), app: 'test' })));
      expect(report.disposition).toBe('complete');
    },
  );

  it.each(names)('%s, opened with its file, reads there as it does on the command line', async (name) => {
    const dossier = dossierIn(name);
    asOf = Date.parse(dossier.as_of ?? '2026-11-01T12:00:00Z');
    await openWithFile(work, name, dossier);
    const { checklist: _, ...rest } = dossier;
    const report = screen({ ...rest, as_of: new Date(asOf).toISOString() }, { stage: lastStage(dossier), app: 'test' });
    expect(said(work.file('SCR-1').report, new Map())).toEqual(said(report, new Map()));
    expect(troubles(work)).toEqual([]);
  });
});
