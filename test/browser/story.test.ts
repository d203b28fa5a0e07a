import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type CrosscheckProcess, startProcess } from '../support/crosscheck-process.ts';
import { openBrowser } from './browser.ts';
import { type Person, personAt } from './person.ts';

let browser: Browser;
let folder: string;
let crosscheck: CrosscheckProcess;
let url: string;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-'));
  await start('0');
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await crosscheck.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

async function start(port: string): Promise<void> {
  crosscheck = startProcess({ DATABASE_PATH: join(folder, 'crosscheck.db'), SANDBOX_PORT: port });
  url = await crosscheck.until(/open (http:\S+)/);
}

const candidate = {
  'Name of the candidate': 'Adrian Vale',
  Role: 'Any role, version 1',
  'E-mail': 'adrian.vale@mail.example',
  Phone: '+1 408 555 0133',
};
const measure = 'Pay method that is not cryptocurrency';

async function openCase(person: Person): Promise<void> {
  await person.type('hiring', '/screen');
  await person.fill(candidate);
  await person.send('Open the case');
  await person.card('SCR-1').waitFor();
}

/** What a channel and its thread show, message by message; the parent of the thread stands in both. */
async function shownTo(person: Person): Promise<readonly string[]> {
  const articles = person.page.getByRole('article');
  return (await articles.allTextContents()).map((text) => text.replace(/\s+/g, ' '));
}

it('a manager fills in the form wrongly, corrects it, sees a finding, closes a measure, and finds it all there once after a crash', async () => {
  const marco = await personAt(browser, 'wide');
  await marco.go(url);

  await marco.type('hiring', '/screen');
  await marco.fill({ ...candidate, 'E-mail': 'adrian.vale at mail.example', Phone: 'call me' });
  await marco.send('Open the case');
  await expect.poll(() => marco.dialog.getByRole('alert').count()).toBe(2);
  const wrong = (label: string) => marco.dialog.locator('.field.wrong').filter({ has: marco.page.getByLabel(label) });
  expect(await wrong('E-mail').getByRole('alert').textContent()).toContain('not an e-mail address');
  expect(await wrong('Phone').getByRole('alert').textContent()).toContain('country code');
  expect(await marco.dialog.getByLabel('Phone').inputValue()).toBe('call me');
  expect(await marco.dialog.getByLabel('Name of the candidate').inputValue()).toBe('Adrian Vale');
  await marco.picture('story-form-with-errors');

  await marco.fill(candidate);
  await marco.send('Open the case');
  await marco.card('SCR-1').waitFor();
  await marco.openThread('SCR-1');
  await marco.thread.getByText(measure).waitFor();

  await marco.press('SCR-1', 'Add source');
  await marco.choose('Payment details');
  await marco.fill({ Method: 'cryptocurrency', 'Why now?': 'they asked for it in the first message' });
  await marco.send('Save');
  await marco.thread.getByText('Payment in cryptocurrency was asked for', { exact: true }).waitFor();
  await marco.dismiss();
  await marco.picture('story-finding');

  await marco.press('SCR-1', 'Checklist');
  await marco.send(`Open: ${measure}`);
  await marco.send('Record evidence');
  await marco.fill({
    'Pay method that both sides agreed on': 'Bank transfer, in the contract',
    'On which day': '2026-10-08',
  });
  await marco.send('Record');
  await marco.dialog.getByText('Bank transfer, in the contract').waitFor();
  await marco.send('Mark done');
  await marco.fill({ 'What makes it complete': 'both signed it' });
  await marco.send('Mark done');
  await marco.dialog.getByText(`☑ ${measure}`).waitFor();
  await marco.dismiss();
  await marco.thread.getByText(`☑ ${measure}`).waitFor();
  await marco.picture('story-measure-closed');

  await crosscheck.kill('SIGKILL');
  await marco.page.getByText('The workspace does not answer').waitFor();
  const before = await shownTo(marco);
  await start(new URL(url).port);
  await marco.page.getByText('The workspace does not answer').waitFor({ state: 'hidden' });
  await marco.page.reload();
  await marco.thread.getByText(`☑ ${measure}`).waitFor();
  expect(await shownTo(marco)).toEqual(before);
  expect(await marco.page.getByRole('main').getByRole('article').count()).toBe(1);

  await marco.press('SCR-1', 'Checklist');
  await marco.send(`Open: ${measure}`);
  await marco.send('Reopen');
  await marco.fill({ Why: 'the contract is not signed yet' });
  await marco.send('Reopen');
  await marco.dialog.getByText(`☐ ${measure}`).waitFor();
  await marco.dismiss();
  await marco.thread.getByText(`☐ ${measure}`).waitFor();
  const whileDown = /net::ERR_/;
  expect(marco.complaints.filter((words) => !whileDown.test(words))).toEqual([]);
});

it('somebody who is not in the channel is refused, and nobody else sees that', async () => {
  const marco = await personAt(browser, 'wide');
  await marco.go(url);
  await openCase(marco);

  await marco.be('Tom Hale');
  await marco.page.getByRole('heading', { name: 'general', level: 1 }).waitFor();
  expect(await marco.page.getByRole('navigation').getByText('hiring').count()).toBe(0);
  await marco.type('general', '/screen show SCR-1');
  const refusal = marco.page
    .getByRole('article')
    .filter({ hasText: 'You are not in the private channel of this case' });
  await refusal.getByText('Only visible to you').waitFor();
  expect(await refusal.textContent()).not.toMatch(/Adrian|Vale/);
  await marco.picture('story-refused');

  await marco.be('Lena Fischer');
  await marco.page
    .getByRole('navigation')
    .getByRole('button', { name: /general/ })
    .click();
  await marco.page.getByRole('heading', { name: 'general', level: 1 }).waitFor();
  expect(await refusal.count()).toBe(0);
});

it('a notification names the case and never the candidate', async () => {
  const lena = await personAt(browser, 'narrow');
  await lena.go(`${url}/?user=U0LENAFISCH&channel=C0GENERAL00`);
  const marco = await personAt(browser, 'wide');
  await marco.go(url);
  await openCase(marco);

  const fresh = lena.page.getByRole('region', { name: 'New notifications' });
  await fresh.getByText('SCR-1').first().waitFor();
  expect(await fresh.textContent()).not.toMatch(/Adrian|Vale|mail\.example|555/);
  await lena.page.getByRole('button', { name: /^Notifications/ }).click();
  const all = lena.page.getByRole('region', { name: 'Notifications', exact: true });
  await all.getByText(/^SCR-1: Go on with the checklist/).waitFor();
  expect(await all.textContent()).not.toMatch(/Adrian|Vale|mail\.example|555/);
  await lena.picture('story-notifications');
});
