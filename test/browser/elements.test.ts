import { Resvg } from '@resvg/resvg-js';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createPage } from '../../src/sandbox/page/server.ts';
import { people, rooms, type Sandbox } from '../../src/sandbox/workspace.ts';
import { clientOf, sandboxFor, socketApp } from '../sandbox/support.ts';
import { openBrowser } from './browser.ts';
import { type Person, personAt, sizes } from './person.ts';
import { everyBlock, listen } from './sample-app.ts';

const picture = new Resvg(
  '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="90"><rect width="320" height="90" fill="#d8e6f3"/><path d="M20 70h40V40h40v-20h40v50h160" fill="none" stroke="#1264a3" stroke-width="4"/></svg>',
)
  .render()
  .asPng();
const shortcuts = [
  { callback_id: 'screen_message', name: 'Screen from this message', type: 'message' },
  { callback_id: 'screen_anywhere', name: 'Screen a candidate', type: 'global' },
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(Object.keys(sizes) as (keyof typeof sizes)[])('what an app can show and hear, on a %s page', (size) => {
  let sandbox: Sandbox;
  let marco: Person;
  let heard: Record<string, unknown>;

  beforeEach(async () => {
    heard = {};
    sandbox = await sandboxFor({ page: await createPage(), app: { shortcuts } });
    await socketApp(sandbox, (app) => listen(app, heard));
    marco = await personAt(browser, size);
    return () => marco.page.context().close();
  });

  const hears = <T>(what: string) => sandbox.until(() => heard[what] as T | undefined);

  async function showEverything(): Promise<void> {
    const client = clientOf(sandbox);
    const upload = await client.files.getUploadURLExternal({ filename: 'days.png', length: picture.length });
    const id = String(upload.file_id);
    await fetch(String(upload.upload_url), { method: 'POST', body: new Uint8Array(picture) });
    await client.files.completeUploadExternal({ files: [{ id }] });
    await client.files.info({ file: id });
    await client.chat.postMessage({ channel: rooms.hiring, text: 'SCR-1', blocks: everyBlock(id) });
    await marco.go(sandbox.url);
    await marco.card('SCR-1').waitFor();
  }

  it('every field of a form reaches the app as Slack would send it', async () => {
    await marco.go(sandbox.url);
    await marco.type('hiring', '/screen');
    await marco.fill({ Name: 'Adrian Vale', Notes: 'one\ntwo', Stage: 'offer', Reviewer: 'Lena Fischer' });
    await marco.dialog.getByLabel('Team').fill('Priya');
    await marco.page.keyboard.press('Enter');
    await marco.fill({
      Channel: '#hiring',
      Due: '2026-10-08',
      'Seen at': '2026-10-08T09:30',
      Hour: '17:45',
      Count: '3',
    });
    await marco.dialog.getByLabel('Tuesday').check();
    await marco.dialog.getByLabel('no', { exact: true }).check();
    const log = { name: 'logins.csv', mimeType: 'text/csv', buffer: Buffer.from('at,ip\n') };
    await marco.dialog.locator('input[type=file]').setInputFiles(log);
    await marco.dialog.getByText('logins.csv').waitFor();
    expect(await marco.dialog.getByLabel('Channel').locator('option').allTextContents()).not.toContain('#partners');
    await marco.picture(`elements-form-${size}`);
    await marco.send('Save');
    const form = await hears<Record<string, { value: Record<string, unknown> }>>('form');
    const held = Object.fromEntries(Object.entries(form).map(([block, { value }]) => [block, value]));
    expect(held).toMatchObject({
      Name: { value: 'Adrian Vale' },
      Notes: { value: 'one\ntwo' },
      Stage: { selected_option: { value: 'offer' } },
      Reviewer: { selected_user: people.lena },
      Team: { selected_users: [people.priya] },
      Channel: { selected_conversation: rooms.hiring },
      Due: { selected_date: '2026-10-08' },
      'Seen at': { selected_date_time: Date.UTC(2026, 9, 8, 8, 30) / 1_000 },
      Hour: { selected_time: '17:45' },
      Count: { value: '3' },
      Days: { selected_options: [{ value: 'Tuesday' }] },
      Answer: { selected_option: { value: 'no' } },
      Log: { files: [{ name: 'logins.csv', size: 6 }] },
    });
    const [file] = (held.Log?.files ?? []) as readonly { url_private_download: string }[];
    const headers = { authorization: `Bearer ${sandbox.botToken}` };
    expect(await (await fetch(String(file?.url_private_download), { headers })).text()).toBe('at,ip\n');
  });

  it('a message shows its picture, its table and its menu, and each press reaches the app', async () => {
    await showEverything();
    const card = marco.card('SCR-1');
    const image = card.getByRole('img', { name: 'Days by hour' });
    await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(320);
    expect(await card.getByRole('cell').allTextContents()).toEqual(['résumé', 'Galway, Ireland']);
    await card.getByRole('combobox', { name: 'Owner of this case' }).selectOption({ label: 'Lena Fischer' });
    expect(await hears('action choose_owner')).toMatchObject({ selected_user: people.lena });
    await card.getByRole('button', { name: /^More/ }).first().click();
    await marco.picture(`elements-message-${size}`);
    await marco.page.getByRole('menuitem', { name: 'Erase' }).click();
    expect(await hears('action menu')).toMatchObject({ selected_option: { value: 'Erase' } });
    expect(marco.complaints).toEqual([]);
  });

  it("the app's shortcuts stand in a message's menu and beside the composer", async () => {
    await showEverything();
    const card = marco.card('SCR-1');
    await card.hover();
    await card.getByRole('button', { name: 'More actions' }).click();
    await marco.picture(`elements-shortcut-${size}`);
    await marco.page.getByRole('menuitem', { name: 'Screen from this message' }).click();
    expect(await hears('shortcut screen_message')).toMatchObject({
      type: 'message_action',
      channel: { id: rooms.hiring },
      message: { text: 'SCR-1' },
    });
    await marco.page.getByRole('button', { name: 'Shortcuts and files' }).click();
    await marco.page.getByRole('menuitem', { name: 'Screen a candidate' }).click();
    expect(await hears('shortcut screen_anywhere')).toMatchObject({ type: 'shortcut', user: { id: people.marco } });
  });

  it('the app is told that its Home is open, and what it publishes stands there', async () => {
    await marco.go(`${sandbox.url}/?user=${people.marco}&channel=home`);
    await marco.page.getByRole('region', { name: 'App Home' }).getByText('My open items').waitFor();
    await clientOf(sandbox).chat.postMessage({ channel: people.marco, text: 'Yours is due today' });
    await marco.page.getByRole('tab', { name: 'Messages' }).click();
    await marco.page.getByRole('article').getByText('Yours is due today').waitFor();
    await marco.picture(`elements-home-${size}`);
  });

  it('nothing is wider than the page', async () => {
    await showEverything();
    const width = () => marco.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await width()).toBeLessThanOrEqual(0);
    expect(await marco.page.getByText('cannot draw this').count()).toBe(0);
  });
});
