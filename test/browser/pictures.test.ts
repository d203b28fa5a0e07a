import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Local, startLocal } from '../../src/local.ts';
import { openBrowser } from './browser.ts';
import { type Person, personAt, sizes } from './person.ts';

/** `npm run pictures` writes these for the README and the docs too. */
const inDocs = ['channel-wide', 'finding-wide', 'checklist-wide', 'form-wide', 'thread-narrow'];
const isForDocs = process.env.npm_lifecycle_event === 'pictures';

/** A Thursday morning. It passes twenty times slower than ours, so that every picture is of the same minute. */
const morning = Date.UTC(2026, 9, 8, 8, 30, 10);
const slowness = 20;

let browser: Browser;
let folder: string;
let local: Local;

beforeAll(async () => {
  browser = await openBrowser();
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-'));
  const begun = performance.now();
  let ids = 0;
  local = await startLocal({
    transport: { kind: 'local', port: 0 },
    databasePath: join(folder, 'crosscheck.db'),
    key: Buffer.alloc(32, 7).toString('base64'),
    isDemo: true,
    world: {
      clock: () => Math.floor(morning + (performance.now() - begun) / slowness),
      id: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
      wait: async () => undefined,
      every: () => () => undefined,
    },
  });
});
afterAll(async () => {
  await browser.close();
  await local.stop();
  rmSync(folder, { recursive: true });
});

/** Nothing under the mouse and nothing on its way, and the channel at its end. */
async function settle({ page }: Person): Promise<void> {
  await page.mouse.move(0, 0);
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'hidden' });
  const messages = page.getByRole('region', { name: 'Messages', exact: true });
  for (const list of await messages.all()) await list.evaluate((box) => box.scrollTo(0, box.scrollHeight));
}

describe.each(Object.keys(sizes) as (keyof typeof sizes)[])('the main surfaces on a %s page', (size) => {
  async function look(name: string, prepare: (marco: Person) => Promise<void>): Promise<void> {
    const marco = await personAt(browser, size);
    await marco.go(local.url);
    await marco.card('SCR-3').waitFor();
    await prepare(marco);
    await settle(marco);
    const path = await marco.picture(`${name}-${size}`);
    if (isForDocs && inDocs.includes(`${name}-${size}`)) {
      mkdirSync('docs/pictures', { recursive: true });
      copyFileSync(path, `docs/pictures/${name}.png`);
    }
    expect(marco.complaints).toEqual([]);
    expect(await marco.page.getByText('cannot draw this').count()).toBe(0);
    expect(await marco.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await marco.dismiss();
    await marco.page.context().close();
  }

  it('the cases in their channel', () => look('channel', async () => undefined));

  it('the thread of a case', () => look('thread', (marco) => marco.openThread('SCR-2')));

  it('findings, each with what to ask and what it may well be', () =>
    look('finding', async (marco) => {
      await marco.openThread('SCR-3');
      await marco.thread.getByText('Payment in cryptocurrency was asked for').first().scrollIntoViewIfNeeded();
    }));

  it('the facts by source, as a table', () =>
    look('matrix', async (marco) => {
      await marco.openThread('SCR-3');
      await marco.thread.getByRole('table').first().scrollIntoViewIfNeeded();
    }));

  it('the first form', () =>
    look('form', async (marco) => {
      await marco.type('hiring', '/screen');
      await marco.dialog.locator('input:focus').waitFor();
    }));

  it('the checklist', () =>
    look('checklist', async (marco) => {
      await marco.press('SCR-3', 'Checklist');
      await marco.dialog
        .getByRole('button', { name: /^Open:/ })
        .first()
        .waitFor();
    }));

  it('an item of the checklist', () =>
    look('item', async (marco) => {
      await marco.press('SCR-3', 'Checklist');
      await marco.send('Open: Video interview');
      await marco.dialog.getByRole('button', { name: 'Record evidence', exact: true }).waitFor();
    }));

  it("the app's Home", () =>
    look('home', async (marco) => {
      await marco.page.goto(`${local.url}/?channel=home`);
      await marco.page.getByRole('main', { name: /home/ }).waitFor();
    }));

  it('what a lock screen shows', () =>
    look('notifications', async (marco) => {
      await marco.page.getByRole('button', { name: /^Notifications/ }).click();
      await marco.page.getByRole('region', { name: 'Notifications', exact: true }).waitFor();
    }));
});
