import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyAudit } from '../../db/audit.ts';
import { listRoles } from '../../src/cases/roles.ts';
import { people, rooms, startTestWorkspace, type TestWorkspace } from '../support/desk.ts';
import { fillCase, openCase, openForm } from '../support/story.ts';

type Values = Readonly<Record<string, string | readonly string[]>>;

const engineer = { title: 'Staff Engineer', employment: 'contractor', remote: 'yes', country: 'Canada' };

describe.each(['socket', 'http'] as const)('a role over %s', (over) => {
  let work: TestWorkspace;
  beforeEach(async () => {
    work = await startTestWorkspace({ over });
  });
  afterEach(() => work.stop());

  const person = (id: string) => work.sandbox.person(id);
  const roles = () => listRoles(work.running.desk.house);
  const named = (title: string) => roles().find((role) => role.body.title === title);

  async function openRoles(userId: string, channelId: string = rooms.hiring) {
    await person(userId).command(channelId, '/screen role');
    return work.sandbox.until(() =>
      person(userId)
        .views()
        .find((view) => !JSON.stringify(view.blocks).includes('One moment')),
    );
  }

  /** Presses *Change* at a part of the role that is shown, and gives the form. */
  async function change(userId: string, part: string) {
    const below = person(userId).views().at(-1)?.id ?? '';
    await person(userId).click({ viewId: below }, 'change_role_part', part);
    return work.sandbox.until(() =>
      person(userId)
        .views()
        .find((view) => view.callbackId === 'save_role'),
    );
  }

  async function choose(userId: string, name: string) {
    const list = await openRoles(userId);
    await person(userId).choose({ viewId: list.id }, 'choose_role', name);
    return work.sandbox.until(() =>
      person(userId)
        .views()
        .find((view) => view.id === list.id && !JSON.stringify(view.blocks).includes('choose_role')),
    );
  }

  async function save(userId: string, viewId: string, values: Values) {
    person(userId).fill(viewId, values);
    return person(userId).submit(viewId);
  }

  async function makeEngineer() {
    const form = await choose(people.marco, 'new');
    expect(await save(people.marco, form.id, engineer)).toMatchObject({ kind: 'updated' });
    return named('Staff Engineer')?.name ?? '';
  }

  it('is made in parts, each saved by itself, and shows what it settles', async () => {
    await makeEngineer();
    expect(named('Staff Engineer')?.body).toMatchObject({
      country: 'CA',
      employment: 'contractor',
      policies: { video_required: true, ship_to: 'id_address_or_checked_pickup', crypto_pay: 'not_allowed' },
    });
    const policies = await change(people.marco, 'policies');
    expect(policies.values).toMatchObject({ switches: ['video_required'], crypto_pay: 'not_allowed' });
    await save(people.marco, policies.id, {
      switches: ['video_required', 'payroll_offered'],
      ship_to: 'id_address',
      crypto_pay: 'with_proof',
      stale_after_days: '30',
      counsel_territories: 'Utopia',
    });
    expect(person(people.marco).views().at(-1)?.errors).toMatchObject({
      counsel_territories: expect.stringContaining('"Utopia" is not a country'),
    });
    expect((await save(people.marco, policies.id, { counsel_territories: '' })).kind).toBe('closed');
    const systems = await change(people.marco, 'systems');
    expect(
      await save(people.marco, systems.id, {
        company_egress_ips: '203.0.113.7\nour office',
        allowed_remote_tools: 'Larkdesk',
      }),
    ).toMatchObject({ kind: 'errors', errors: { company_egress_ips: expect.stringContaining('"our office"') } });
    await save(people.marco, systems.id, { company_egress_ips: '203.0.113.7\n2001:db8::7' });
    const handling = await change(people.marco, 'handling');
    await save(people.marco, handling.id, {
      measures: ['docs_direct', 'video_interview'],
      due_in_days: '7',
      approvers: [people.lena, people.ana],
      late_from: 'reference',
      retention: 'Ontario',
    });
    expect(roles()).toHaveLength(2);
    expect(named('Staff Engineer')).toMatchObject({
      version: 1,
      body: {
        policies: {
          payroll_offered: true,
          travel_allowed: false,
          ship_to: 'id_address',
          crypto_pay: 'with_proof',
          stale_after_days: 30,
          company_egress_ips: ['203.0.113.7', '2001:db8::7'],
          allowed_remote_tools: ['Larkdesk'],
        },
      },
      handling: { due_in_days: 7, approvers: [people.lena, people.ana], late_from: 'reference', retention: 'Ontario' },
    });
    const shown = await work.sandbox.until(() => {
      const view = person(people.marco).views().at(-1);
      return JSON.stringify(view?.blocks).includes('Ontario') ? view : undefined;
    });
    expect(JSON.stringify(shown.blocks)).toContain('All measures but: Scrutinise identity documents');
    expect(JSON.stringify(shown.blocks)).toContain('Equipment goes only to the address on the document');
    expect(verifyAudit(work.running.db)).toMatchObject({ ok: true });
  });

  it('an approver who is a guest is refused beside the field', async () => {
    await makeEngineer();
    const handling = await change(people.marco, 'handling');
    expect(await save(people.marco, handling.id, { approvers: [people.gil, people.lena] })).toMatchObject({
      kind: 'errors',
      errors: { approvers: expect.stringContaining('Guest Gil is none') },
    });
    expect(named('Staff Engineer')?.handling.approvers).toEqual([]);
  });

  it('changed midway: open cases keep their version, the card names it, and all parts changed go into one new version', async () => {
    const name = await makeEngineer();
    const role = named('Staff Engineer')?.id ?? '';
    for (const view of [...person(people.marco).views()].reverse()) await person(people.marco).close(view.id);
    const early = await openForm(work, people.lena, rooms.hiring);
    const first = await openCase(work, people.marco, rooms.hiring, { name: 'Tamsin Oakes', role });
    const shown = await choose(people.marco, name);
    expect(JSON.stringify(shown.blocks)).toMatch(
      /Cases are open on it: for them it stays as it is with its \d+ checks/,
    );
    const about = await change(people.marco, 'about');
    expect(JSON.stringify(about.blocks)).toContain('begins version 2');
    await save(people.marco, about.id, {
      country: 'CA',
      required_hours: '9:00 - 17:00 America/Toronto',
      days: ['mon', 'fri'],
    });
    const handling = await change(people.marco, 'handling');
    await save(people.marco, handling.id, { due_in_days: '3', measures: ['video_interview'] });
    expect(named('Staff Engineer')).toMatchObject({
      version: 2,
      frozen: false,
      body: { required_hours: { start: '09:00', end: '17:00', time_zone: 'America/Toronto', days: ['mon', 'fri'] } },
      handling: { due_in_days: 3, measures: ['video_interview'] },
    });
    expect(work.file(first).role).toMatchObject({ version: 1, handling: { due_in_days: 14 } });
    fillCase(work, people.lena, early, { name: 'Maeve Corrigan', role });
    expect((await person(people.lena).submit(early)).kind).toBe('closed');
    await work.settled();
    expect(work.file('SCR-2').role.version).toBe(1);
    for (const view of [...person(people.marco).views()].reverse()) await person(people.marco).close(view.id);
    const later = await openCase(work, people.marco, rooms.hiring, {
      name: 'Olga Brandt',
      role: named('Staff Engineer')?.id ?? '',
    });
    expect(work.file(later).role).toMatchObject({ version: 2, body: { country: 'CA' } });
    expect(
      work
        .file(later)
        .items.filter((item) => item.state === 'open')
        .map((item) => item.kind),
    ).toEqual(['video_interview']);
    expect(
      person(people.marco)
        .messages(rooms.hiring)
        .map((message) => JSON.stringify(message.blocks)),
    ).toEqual([
      expect.stringContaining('Staff Engineer, version 1'),
      expect.stringContaining('Staff Engineer, version 1'),
      expect.stringContaining('Staff Engineer, version 2'),
    ]);
  });

  it('two people who change one part: the second is told, and nothing of the first is lost', async () => {
    const name = await makeEngineer();
    const marcos = await change(people.marco, 'systems');
    await choose(people.lena, name);
    const lenas = await change(people.lena, 'systems');
    expect((await save(people.marco, marcos.id, { company_channels: 'Larkchat' })).kind).toBe('closed');
    expect(await save(people.lena, lenas.id, { allowed_remote_tools: 'Larkdesk' })).toMatchObject({
      kind: 'errors',
      errors: { allowed_remote_tools: expect.stringContaining('Somebody else changed this part') },
    });
    expect(named('Staff Engineer')?.body.policies).toMatchObject({ company_channels: ['Larkchat'] });
  });

  it('retired: nobody opens a case for it, open ones go on, and the last role stays', async () => {
    const name = await makeEngineer();
    const [view] = person(people.marco).views();
    await person(people.marco).click({ viewId: view?.id ?? '' }, 'retire_role', undefined, name);
    await work.sandbox.until(() => (named('Staff Engineer') === undefined ? true : undefined));
    for (const one of [...person(people.marco).views()].reverse()) await person(people.marco).close(one.id);
    const last = await choose(people.marco, 'default');
    await person(people.marco).click({ viewId: last.id }, 'retire_role', undefined, 'default');
    const told = await work.sandbox.until(() =>
      person(people.marco)
        .views()
        .find((one) => JSON.stringify(one.blocks).includes('only role')),
    );
    expect(told.title).toBe('Not done');
    expect(roles().map((role) => role.body.title)).toEqual(['Any role']);
  });

  it('somebody outside every hiring channel cannot change one', async () => {
    const view = await openRoles(people.tom, rooms.general);
    expect(JSON.stringify(view.blocks)).toContain('Cases live in private channels');
    expect(JSON.stringify(view.blocks)).not.toContain('choose_role');
  });
});
