import { afterEach, beforeEach, expect, it } from 'vitest';
import { people, rooms, startTestWorkspace, type TestWorkspace } from '../support/desk.ts';
import { enteringOf } from '../support/entering.ts';
import { openCase } from '../support/story.ts';

/** What a person enters once, and in which ways it may not stand where everybody of the channel reads it. */
const secrets = {
  street: /copper\W*basin/i,
  otherStreet: /larch\W*court/i,
  document: /UTO\W*987\W*654|987654/i,
  account: /4471\W*0093\W*18/,
  iban: /GB33\W*BUKB\W*2020\W*1555/i,
  birth: /1991\W*05\W*20|910520/,
};

let work: TestWorkspace;
beforeEach(async () => {
  work = await startTestWorkspace();
});
afterEach(() => work.stop());

it('no message of the channel shows a street, a number of a paper or account, or a birth date; the full values do', async () => {
  const key = await openCase(work, people.marco, rooms.hiring, {
    name: 'Tamsin Oakes',
    email: 'tamsin.oakes@mail.example',
    phone: '+1 775 555 0142',
    location: 'Sparks, NV, United States',
  });
  const entering = enteringOf(work, key, people.marco);
  const note = 'asked for early, by 77 Copper Basin Rd and account 4471-0093-18';
  await entering.add('source', 'identity_document', {
    type: 'passport',
    name: 'Tamsin Oakes',
    number: 'UTO987654',
    date_of_birth: '1991-05-20',
    address: '418 Larch Court, Boise, ID 83702',
    note,
  });
  await entering.add('source', 'shipping', { address: '77 Copper Basin Rd, Unit 3, Sparks NV 89431', note });
  await entering.add('source', 'payment', {
    method: 'bank_account',
    holder: 'Bogdan Tremaine',
    iban: 'GB33BUKB20201555555555',
    note,
  });
  await entering.add('source', 'payment', { method: 'bank_account', account_number: '4471009318', note });
  await entering.add('event', 'contact_change', {
    at: new Date(Date.now() - 3_600_000).toISOString(),
    fact: 'address',
    from: '418 Larch Court, Boise, ID 83702',
    to: '77 Copper Basin Rd, Sparks NV 89431',
  });
  await entering.add('event', 'delivery', {
    at: new Date(Date.now() - 3_600_000).toISOString(),
    status: 'delivered',
    address: '77 Copper Basin Rd, Sparks NV 89431',
    signed_by: 'Bogdan Tremaine',
  });
  const file = work.file(key);
  const said = JSON.stringify([file.report.findings, file.report.not_checked, file.report.matrix]);
  for (const one of ['street', 'otherStreet', 'iban'] as const) expect(said).toMatch(secrets[one]);

  const marco = work.sandbox.person(people.marco);
  const card = marco.messages(rooms.hiring)[0];
  await explainOne(key);
  await marco.command(rooms.hiring, `/screen export ${key}`);
  for (let round = 0; round < 3; round++) {
    await work.running.desk.delivery.drawAll();
    await work.running.digests.round();
    await work.settled();
  }

  const channel = JSON.stringify(work.sandbox.state.messages[rooms.hiring]);
  const notified = JSON.stringify(marco.notifications());
  for (const [name, secret] of Object.entries(secrets)) {
    expect([name, secret.exec(channel)?.[0]]).toEqual([name, undefined]);
    expect([name, secret.exec(notified)?.[0]]).toEqual([name, undefined]);
  }
  for (const id of (work.sandbox.state.messages[rooms.hiring] ?? []).flatMap((message) => message.files ?? [])) {
    const answer = await fetch(`${work.sandbox.url}/files/${id}/x?user=${people.marco}`);
    const text = await answer.text();
    for (const [name, secret] of Object.entries(secrets))
      expect([name, secret.exec(text)?.[0]]).toEqual([name, undefined]);
  }

  await marco.click({ channelId: rooms.hiring, messageTs: fullButton(card?.ts) }, 'show_full', 'full');
  const full = await work.sandbox.until(() => marco.views().find((view) => view.title.includes('full values')));
  expect(JSON.stringify(full.blocks)).toMatch(secrets.street);
});

const fullButton = (root: string | undefined): string =>
  (work.sandbox.state.messages[rooms.hiring] ?? []).find(
    (message) => message.thread_ts === root && JSON.stringify(message.blocks ?? []).includes('"show_full"'),
  )?.ts ?? '';

/** A colleague explains a finding, and writes the street into the reason. */
async function explainOne(key: string) {
  const lena = work.sandbox.person(people.lena);
  const [finding] = work.file(key).report.findings.filter((one) => ['weak', 'moderate', 'info'].includes(one.severity));
  if (!finding) return;
  const message = (work.sandbox.state.messages[rooms.hiring] ?? []).find((one) =>
    JSON.stringify(one.blocks ?? []).includes(`"finding-${finding.check}"`),
  );
  const where = { channelId: rooms.hiring, messageTs: message?.ts ?? '' };
  await lena.click(where, 'explain_finding', `finding-${finding.check}`);
  const form = await work.sandbox.until(() => lena.views().find((one) => one.callbackId === 'explain_finding'));
  const fields = form.blocks
    .filter((block) => (block.element as { type?: string } | undefined)?.type === 'plain_text_input')
    .map((block) => String(block.block_id));
  lena.fill(form.id, Object.fromEntries(fields.map((id) => [id, 'They moved to 77 Copper Basin Rd., Sparks in May'])));
  const { kind, ...why } = await lena.submit(form.id);
  expect([kind, why]).toEqual(['closed', {}]);
  await work.settled();
}
