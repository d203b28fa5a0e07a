import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { auditOfCase } from '../../db/audit.ts';
import { listAllSources } from '../../db/sources.ts';
import { dossierOf } from '../../src/cases/dossier-of.ts';
import type { OpenView } from '../../src/sandbox/workspace.ts';
import { people, rooms, startTestWorkspace, type TestWorkspace } from '../support/desk.ts';
import { enteringOf, troubles } from '../support/entering.ts';
import { openCase, thread } from '../support/story.ts';

const asText = (value: unknown): string => JSON.stringify(value);

function firstRole(view: OpenView): string {
  const role = view.blocks.find((block) => String(block.block_id).startsWith('role')) as
    | { readonly element: { readonly options: readonly { readonly value: string }[] } }
    | undefined;
  return role?.element.options[0]?.value ?? '';
}

describe.each(['socket', 'http'] as const)('entering what is known over %s', (over) => {
  let work: TestWorkspace;
  let entering: ReturnType<typeof enteringOf>;
  beforeEach(async () => {
    work = await startTestWorkspace({ over });
    const key = await openCase(work, people.marco, rooms.hiring, { name: 'Tamsin Oakes' });
    entering = enteringOf(work, key, people.marco);
  });
  afterEach(async () => {
    expect(troubles(work)).toEqual([]);
    expect(work.sandbox.deliveries.filter((delivery) => delivery.answers !== 1)).toEqual([]);
    await work.stop();
  });

  const dossier = () => dossierOf(work.running.desk.house, work.file('SCR-1').id, '2026-12-01T00:00:00Z');
  const source = (key: string) => dossier().sources.find((one) => one.id === key);

  it('after saving, the same form stands there empty, and says how the entry is called', async () => {
    const first = await entering.add('source', 'profile', { site: 'linkedin', name: 'Tamsin Oakes' });
    expect(first).toMatchObject({ outcome: { kind: 'updated' }, key: 'linkedin' });
    const again = entering.top();
    expect(again?.callbackId).toBe('add_source');
    expect(again?.values.site ?? '').toBe('');
    expect(await entering.submit(again?.id ?? '', { site: 'LinkedIn', name: 'T. Oakes' })).toMatchObject({
      kind: 'updated',
    });
    expect(asText(entering.top()?.blocks)).toContain('Saved: linkedin-2.');
    expect(work.running.db && dossier().sources.map((one) => one.id)).toEqual([
      'application',
      'linkedin',
      'linkedin-2',
    ]);
  });

  it('an empty form is not saved, and says so', async () => {
    const { outcome } = await entering.add('source', 'resume', {});
    expect(outcome).toMatchObject({ kind: 'errors', errors: { name: expect.stringContaining('at least one field') } });
  });

  it('what is known lists everything by its key, opens with full values, and is changed with history', async () => {
    await entering.add('source', 'shipping', { address: '3 Quarry Rd, Ballarat VIC 3350' });
    const list = await entering.known();
    expect(asText(list.blocks)).not.toContain('Quarry');
    const shown = await entering.openEntry('*shipping*');
    expect(asText(shown.blocks)).toContain('3 Quarry Rd');
    const form = await entering.openPart(shown, 'first');
    expect(form.values.address).toBe('3 Quarry Rd, Ballarat VIC 3350');
    expect(await entering.submit(form.id, { address: '4 Quarry Rd, Ballarat VIC 3350' })).toMatchObject({
      kind: 'updated',
    });
    expect(source('shipping')).toMatchObject({ address: '4 Quarry Rd, Ballarat VIC 3350' });
    const blocks = asText((await entering.view('show_entry')).blocks);
    expect(blocks).toContain('Changed on');
    expect(blocks).toContain('3 Quarry Rd, Ballarat VIC 3350');
    const versions = listAllSources(work.running.db, work.file('SCR-1').id).filter(
      (one) => one.sourceKey === 'shipping',
    );
    expect(versions.map((one) => one.replacedBy)).toEqual([versions[1]?.id, undefined]);
  });

  it('a withdrawn source counts no more, and stays with its reason', async () => {
    await entering.add('source', 'profile', { site: 'xing', name: 'Someone Else' });
    const shown = await entering.openEntry('*xing*');
    await entering.person.click({ viewId: shown.id }, 'withdraw_entry');
    const form = await entering.view('withdraw_entry');
    expect(await entering.submit(form.id, { reason: 'the profile of a namesake' })).toMatchObject({ kind: 'updated' });
    expect(source('xing')).toBeUndefined();
    expect(asText((await entering.titled('what is known')).blocks)).toContain('1 withdrawn');
    const gone = await entering.openEntry('*xing*');
    expect(asText(gone.blocks)).toContain('the profile of a namesake');
    expect(asText(gone.blocks)).not.toContain('"change_part"');
    const audit = auditOfCase(work.running.db, 'SCR-1');
    expect(audit.at(-1)?.act).toBe('withdraw_source');
    expect(asText(audit)).not.toMatch(/xing|Someone Else|namesake/);
  });

  it('a paper that an event refers to is not withdrawn before the event', async () => {
    await entering.add('source', 'supporting_document', { type: 'diploma' });
    await entering.add('event', 'document_review', { document: 'diploma', readers: '2' });
    const shown = await entering.openEntry('*diploma*');
    await entering.person.click({ viewId: shown.id }, 'withdraw_entry');
    const form = await entering.view('withdraw_entry');
    expect(await entering.submit(form.id, { reason: 'typed twice' })).toMatchObject({
      kind: 'errors',
      errors: { reason: expect.stringContaining('“Document looked at” refers to diploma') },
    });
  });

  it('what was typed for one entry is never carried over into the form of another', async () => {
    await entering.add('source', 'profile', { site: 'linkedin', name: 'Someone Else' });
    await entering.person.click({ viewId: entering.top()?.id ?? '' }, 'open_entry', 'saved');
    const shown = await entering.view('show_entry');
    await entering.person.click({ viewId: shown.id }, 'show_known');
    const list = await entering.titled('what is known');
    const application = list.blocks.find((block) => asText(block).includes('*application*'));
    await entering.person.click({ viewId: list.id }, 'open_entry', String(application?.block_id));
    const form = await entering.openPart(await entering.titled('Application'), 'first');
    expect(form.values.name).toBe('Tamsin Oakes');
  });

  it('two people change the same source: the second is told, and nothing is lost', async () => {
    await entering.add('source', 'portfolio', { url: 'https://tamsin.example' });
    const lena = enteringOf(work, 'SCR-1', people.lena);
    const [hers, his] = [
      await lena.openPart(await lena.openEntry('*portfolio*'), 'first'),
      await entering.openPart(await entering.openEntry('*portfolio*'), 'first'),
    ];
    expect(await lena.submit(hers.id, { name: 'Tamsin Oakes' })).toMatchObject({ kind: 'updated' });
    expect(await entering.submit(his.id, { name: 'T. Oakes' })).toMatchObject({
      kind: 'errors',
      errors: { url: expect.stringContaining('Somebody changed this meanwhile') },
    });
    expect(source('portfolio')).toMatchObject({ name: 'Tamsin Oakes' });
  });

  it('nationality before the offer needs a reason beside it, and so does a document', async () => {
    const { outcome } = await entering.add('source', 'profile', { site: 'linkedin' });
    expect(outcome.kind).toBe('updated');
    const shown = await entering.openEntry('*linkedin*');
    const part = shown.blocks.find((block) => asText(block).includes('Nationality, right to work'));
    const form = await entering.openPart(shown, String(part?.block_id).replace('part-', ''));
    expect(await entering.submit(form.id, { work_right: 'citizen' })).toMatchObject({
      kind: 'errors',
      errors: { note: 'Say why this is needed before the offer.' },
    });
    expect(await entering.submit(form.id, { note: 'visa deadline' })).toMatchObject({ kind: 'updated' });
    expect(source('linkedin')).toMatchObject({ work_right: 'citizen', note: 'visa deadline' });
  });

  it('former names and explanations are told once, shown, and changed', async () => {
    await entering.add('declared', 'names', { former_names: 'Tamsin Reed' });
    await entering.add('declared', 'names', { former_names: 'Tamsin Hale' });
    await entering.add('declared', 'explanation', {
      fact: 'phone',
      reason: 'kept the old number',
      sources: ['application'],
    });
    expect(dossier().declared).toMatchObject({
      former_names: ['Tamsin Reed', 'Tamsin Hale'],
      explanations: [{ fact: 'phone', reason: 'kept the old number', sources: ['application'] }],
    });
    const form = await entering.openPart(await entering.openEntry('Other names'), 'first');
    expect(form.values.former_names).toBe('Tamsin Reed\nTamsin Hale');
    expect(await entering.submit(form.id, { former_names: 'Tamsin Reed' })).toMatchObject({ kind: 'updated' });
    expect(dossier().declared?.former_names).toEqual(['Tamsin Reed']);
    expect(asText((await entering.view('show_entry')).blocks)).toContain('Tamsin Hale');
  });

  it('a look-up proposes what the case holds, and an empty line says nothing of a value', async () => {
    await entering.add('source', 'portfolio', {
      url: 'https://tamsin.example',
      phone: '+1 208 555 0142\n+1 208 555 0143',
    });
    const form = await entering.choose('add_source', 'lookup:phone', 'add_lookup');
    expect(form.values.results).toBe('+12085550142 | line_type=\n+12085550143 | line_type=');
    const typed = { provider: 'ExampleLineType', results: '+12085550142 | line_type=voip\n+12085550143 | line_type=' };
    expect(await entering.submit(form.id, typed)).toMatchObject({ kind: 'updated' });
    expect(dossier().lookups).toMatchObject([{ results: { '+12085550142': { line_type: 'voip' } } }]);
    const again = entering.top();
    expect(again?.values.results).toBe('+12085550143 | line_type=');
    const wrong = { provider: 'ExampleLineType', results: '+12085550143 | line_type=fax' };
    expect(await entering.submit(again?.id ?? '', wrong)).toMatchObject({
      kind: 'errors',
      errors: { results: expect.stringContaining('line_type') },
    });
  });
});

describe('texts and files', () => {
  let work: TestWorkspace;
  let entering: ReturnType<typeof enteringOf>;
  beforeEach(async () => {
    work = await startTestWorkspace();
    const key = await openCase(work, people.marco, rooms.hiring, { name: 'Tamsin Oakes' });
    entering = enteringOf(work, key, people.marco);
  });
  afterEach(async () => {
    expect(troubles(work)).toEqual([]);
    expect(work.sandbox.deliveries.filter((delivery) => delivery.answers !== 1)).toEqual([]);
    await work.stop();
  });

  const dossier = (key = 'SCR-1') => dossierOf(work.running.desk.house, work.file(key).id, '2026-12-01T00:00:00Z');
  const says = (text: string) =>
    work.sandbox.until(() => (asText(entering.top()?.blocks).includes(text) ? entering.top() : undefined));

  const resume = `Tamsin Oakes
tamsin.oakes@mail.example · +61 3 5555 0127
https://github.example/tamsin

Experience
2019-04 – present  Banksia Systems, Developer
2016-01 – 2019-03  Harbour Ledger, Developer

Education
2012 – 2015  Corrib Institute, BSc`;

  it('a pasted résumé proposes jobs, schools and contacts, and nothing is kept before they are confirmed', async () => {
    const form = await entering.choose('add_source', 'paste:', 'paste_text');
    expect(await entering.submit(form.id, { text: resume })).toMatchObject({ kind: 'updated' });
    const proposal = await entering.view('take_text');
    expect(proposal.values).toMatchObject({
      name: 'Tamsin Oakes',
      contacts: 'tamsin.oakes@mail.example\n+61355550127\nhttps://github.example/tamsin',
      jobs: expect.stringContaining('2019-04 – present | Banksia Systems | Developer'),
      education: expect.stringContaining('Corrib Institute'),
    });
    expect(dossier().sources).toHaveLength(1);
    const bad = { ...proposal.values, contacts: 'tamsin.oakes@mail.example\nno number' };
    expect(await entering.submit(proposal.id, bad)).toMatchObject({
      kind: 'errors',
      errors: { contacts: expect.stringContaining('line 2') },
    });
    expect((await entering.view('take_text')).values.jobs).toContain('Banksia Systems');
    const right = { contacts: 'tamsin.oakes@mail.example\nhttps://github.example/tamsin' };
    expect(await entering.submit(proposal.id, right)).toMatchObject({ kind: 'updated' });
    expect(dossier().sources.slice(1)).toMatchObject([
      { id: 'resume', kind: 'resume', jobs: [{ employer: 'Banksia Systems' }, {}], text: resume },
      { kind: 'code_account', url: 'https://github.example/tamsin' },
    ]);
  });

  it('a résumé of a hundred jobs comes as a .txt file, its jobs fill several inputs, and all of them arrive', async () => {
    const jobs = Array.from(
      { length: 100 },
      (_, at) => `${1990 + (at % 30)}-01 – ${1991 + (at % 30)}-12  Saltmarsh Works Number ${at}, Developer`,
    );
    const file = entering.person.upload('cv.txt', Buffer.from(`Tamsin Oakes\n\nExperience\n${jobs.join('\n')}\n`));
    const form = await entering.choose('add_source', 'paste:', 'paste_text');
    expect(await entering.submit(form.id, { file: [file] })).toMatchObject({ kind: 'updated' });
    const proposal = await entering.view('take_text');
    expect(Object.keys(proposal.values)).toContain('jobs__2');
    expect(await entering.submit(proposal.id, {})).toMatchObject({ kind: 'updated' });
    expect(dossier().sources[1]).toMatchObject({ kind: 'resume', text: expect.stringContaining('Number 99') });
    const kept = dossier().sources[1];
    expect(kept && 'jobs' in kept && kept.jobs).toHaveLength(100);
    const shown = await entering.openEntry('*resume*');
    expect(asText(shown.blocks)).toContain('Saltmarsh Works Number 0');
  });

  it('sign-ins of several people are not imported before the accounts are named; then the others are left out', async () => {
    const form = await entering.choose('add_source', 'import:logins', 'import_lines');
    const lines = '2026-10-05T01:00:00Z, 192.0.2.10, tamsin\n2026-10-05T02:00:00Z, 198.51.100.7, ann';
    expect(await entering.submit(form.id, { lines })).toMatchObject({
      kind: 'errors',
      errors: { accounts: expect.stringContaining('2 accounts') },
    });
    expect((await entering.view('import_lines')).values.lines).toBe(lines);
    expect(await entering.submit(form.id, { accounts: 'tamsin' })).toMatchObject({ kind: 'updated' });
    expect(dossier().events?.filter((event) => event.event === 'login')).toMatchObject([{ account: 'tamsin' }]);
    const list = await entering.known();
    expect(asText(list.blocks)).toContain('Sign-in');
  });

  it('a bad line of a payments file is named, and the others come in when that is what the person wants', async () => {
    const csv = 'Date,Amount,Currency,Country\n2026-10-05,1200.00,EUR,DE\n2026-10-06,much,EUR,DE\n';
    const file = entering.person.upload('payments.csv', Buffer.from(csv));
    const form = await entering.choose('record_event', 'import:payments', 'import_lines');
    expect(await entering.submit(form.id, { file: [file] })).toMatchObject({ kind: 'updated' });
    const again = await says('line 3');
    expect(asText(again?.blocks)).toContain('nothing is imported yet');
    expect(dossier().events).toHaveLength(1);
    expect(await entering.submit(again?.id ?? '', { skip: ['yes'] })).toMatchObject({ kind: 'updated' });
    await says('Imported: 1 entry');
    expect(dossier().events?.at(-1)).toMatchObject({ event: 'transfer', amount: 1200, country: 'DE' });
  });

  it('a whole dossier is read, shown, and taken over; what stays out of it is said', async () => {
    const yaml = readFileSync('test/cases/c1-immigrant-who-moved.yaml');
    const file = entering.person.upload('dossier.yaml', yaml);
    const form = await entering.choose('add_source', 'import:dossier', 'import_dossier');
    expect(await entering.submit(form.id, { file: [file] })).toMatchObject({ kind: 'updated' });
    const plan = await entering.view('take_dossier');
    expect(asText(plan.blocks)).toContain('Takes the place of: application');
    expect(asText(plan.blocks)).toContain('Not taken: the checklist');
    expect(asText(plan.blocks)).toContain('Your own copy of the file stays in Slack');
    expect(await entering.submit(plan.id, { take: ['yes'] })).toMatchObject({
      kind: 'errors',
      errors: { reason: expect.stringContaining('before the offer') },
    });
    expect(await entering.submit(plan.id, { reason: 'all of it is there already' })).toMatchObject({ kind: 'updated' });
    await says('SCR-1 holds it now');
    expect(dossier()).toMatchObject({ declared: { places: [{ country: 'BR' }] } });
    expect(dossier().sources).toHaveLength(10);
    expect(dossier().lookups).toHaveLength(3);
    const again = await entering.choose('add_source', 'import:dossier', 'import_dossier');
    await entering.submit(again.id, { file: [file] });
    expect(asText((await entering.view('take_dossier')).blocks)).toContain('0 events, 0 look-ups');
  });

  it('a file that is no dossier is answered with the place of each error, and changes nothing', async () => {
    const text = 'dossier: 1\nsources:\n  - {id: application, kind: application, mail: x}\n';
    const file = entering.person.upload('dossier.yaml', Buffer.from(text));
    const form = await entering.choose('add_source', 'import:dossier', 'import_dossier');
    await entering.submit(form.id, { file: [file] });
    expect(asText((await says('is not taken over'))?.blocks)).toMatch(/3:\d+ \/sources\/0/);
    expect(dossier().sources).toHaveLength(1);
  });

  it('a dossier file opens a case from the first form', async () => {
    const { person } = entering;
    await entering.closeAll();
    await person.command(rooms.hiring, '/screen');
    const first = await entering.view('open_case');
    await person.click({ viewId: first.id }, 'open_with_file');
    const form = await entering.view('import_dossier');
    const file = person.upload('s1.yaml', readFileSync('test/cases/s1-stolen-identity-laptop-farm.yaml'));
    expect(await entering.submit(form.id, { file: [file] })).toMatchObject({ kind: 'updated' });
    const plan = await entering.view('take_dossier');
    const typed = { role: firstRole(plan), reason: 'a case from before' };
    expect(await entering.submit(plan.id, typed)).toMatchObject({ kind: 'updated' });
    await says('SCR-2 holds it now');
    expect(work.file('SCR-2').report.findings.length).toBeGreaterThan(0);
    await work.sandbox.until(() => (person.messages(rooms.hiring).at(-1)?.text.includes('SCR-2') ? true : undefined));
    await work.settled();
  });

  it("a message's text is read for a new case in the channel, or for one that is there", async () => {
    const { person } = entering;
    const ts = await person.say(
      rooms.hiring,
      resume.replace('https://github.example/tamsin', '<https://github.example/tamsin>'),
    );
    await entering.closeAll();
    await person.shortcut('screen_message', { channelId: rooms.hiring, ts });
    const form = await entering.view('paste_text');
    expect(form.values).toMatchObject({ to: 'new', channel: rooms.hiring, text: resume });
    expect(asText(form.blocks)).toContain('SCR-1: ');
    expect(await entering.submit(form.id, {})).toMatchObject({ kind: 'updated' });
    const proposal = await entering.view('take_text');
    expect(asText(proposal.blocks)).toContain('is open with the same name');
    expect(await entering.submit(proposal.id, { role: firstRole(proposal) })).toMatchObject({
      kind: 'updated',
    });
    expect(dossier('SCR-2').sources).toMatchObject([
      { kind: 'application', name: 'Tamsin Oakes', phone: ['+61355550127'] },
      { kind: 'resume', jobs: [{ employer: 'Banksia Systems' }, {}] },
      { kind: 'code_account' },
    ]);
    expect(person.messages(rooms.hiring).at(-1)?.text).toContain('SCR-2');
  });

  it('a text that cannot be kept opens no case, and what was put right is still there', async () => {
    const { person } = entering;
    await entering.closeAll();
    await person.command(rooms.hiring, '/screen');
    await person.click({ viewId: (await entering.view('open_case')).id }, 'open_with_text');
    const form = await entering.view('paste_text');
    expect(await entering.submit(form.id, { text: 'Ann Hollis', as: 'profile' })).toMatchObject({ kind: 'updated' });
    const proposal = await entering.view('take_text');
    const typed = {
      name: 'Ann Hollis',
      role: firstRole(proposal),
      site: 'linkedin',
      jobs: `2020 – 2021 | ${'x'.repeat(501)}`,
    };
    expect(await entering.submit(proposal.id, typed)).toMatchObject({
      kind: 'errors',
      errors: { jobs: expect.stringContaining('500 characters') },
    });
    expect((await entering.view('take_text')).values.site).toBe('linkedin');
    expect(await entering.submit(proposal.id, { jobs: '2020 – 2021 | Saltmarsh Software' })).toMatchObject({
      kind: 'updated',
    });
    expect(dossier('SCR-2').sources).toMatchObject([{ id: 'application', name: 'Ann Hollis' }, { id: 'linkedin' }]);
  });

  it('the shortcut without a channel asks for one, and a guest gets no form', async () => {
    const { person } = entering;
    await entering.closeAll();
    await person.shortcut('open_anywhere');
    const ask = await entering.view('choose_channel');
    expect(await entering.submit(ask.id, { channel: rooms.hiring })).toMatchObject({ kind: 'updated' });
    expect(entering.top()?.callbackId).toBe('open_case');
    const gil = work.sandbox.person(people.gil);
    await gil.shortcut('open_anywhere');
    const told = await work.sandbox.until(() =>
      gil.views().find((view) => asText(view.blocks).includes('full members')),
    );
    expect(told.callbackId).toBe('');
  });

  it('a candidate whose name is markup, with a bar in it, is entered, changed and shown as text', async () => {
    const name = '<!channel> *Bob* <https://x.example|click>';
    await entering.add('source', 'profile', {
      site: 'linkedin',
      name,
      jobs: `2020 – 2021 | ${name.replace('|', '\\|')}`,
    });
    const shown = await entering.openEntry('*linkedin*');
    expect(asText(shown.blocks)).toContain(asText(name).slice(1, -1));
    const form = await entering.openPart(shown, 'first');
    expect(await entering.submit(form.id, { location: 'Geelong' })).toMatchObject({ kind: 'updated' });
    expect(dossier().sources[1]).toMatchObject({ name, location: 'Geelong', jobs: [{ employer: name }] });
    const mrkdwn = asText([
      entering.top()?.blocks,
      thread(work, people.marco, entering.person.messages(rooms.hiring)[0]?.ts),
    ])
      .match(/"type":"mrkdwn","text":"[^"]*"/g)
      ?.join('\n');
    expect(mrkdwn).not.toContain('<!channel>');
  });
});
