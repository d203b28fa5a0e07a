import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Local, startLocal } from '../../src/local.ts';
import { openBrowser } from './browser.ts';
import { type Person, personAt, sizes } from './person.ts';

/** `npm run pictures` writes them for the README and docs/surfaces.md too. */
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
      every: (_, work) => {
        const timer = setInterval(work, 300);
        return () => clearInterval(timer);
      },
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
    if (isForDocs) {
      mkdirSync('docs/pictures', { recursive: true });
      copyFileSync(path, `docs/pictures/${name}-${size}.png`);
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

  it('what is not entered, recorded or looked up', () =>
    look('not-checked', async (marco) => {
      await marco.openThread('SCR-3');
      await marco.thread.getByText('Not checked, and what it lacks').scrollIntoViewIfNeeded();
    }));

  it('the timeline', () =>
    look('timeline', async (marco) => {
      await marco.openThread('SCR-1');
      await marco.thread.locator('figure img, img[alt*="SCR-1" i]').last().scrollIntoViewIfNeeded();
    }));

  it.each([
    ['add-source', 'Add source'],
    ['record-event', 'Record event'],
    ['decide', 'Decide'],
    ['move-on', 'Move on'],
    ['notice', 'Notice text'],
  ])('%s, from the card', (name, button) =>
    look(name, async (marco) => {
      await marco.press('SCR-3', button);
      await marco.dialog.getByRole('heading').first().waitFor();
    }),
  );

  it.each([
    ['explain', 'Explain'],
    ['ask', 'Ask the candidate'],
    ['not-useful', 'Not useful'],
  ])('%s, at a finding', (name, button) =>
    look(name, async (marco) => {
      await marco.openThread('SCR-2');
      await marco.thread.getByRole('button', { name: button }).first().click();
      await marco.dialog.getByRole('heading').first().waitFor();
    }),
  );

  it('declining, with what it asks for', () =>
    look('decline', async (marco) => {
      await marco.press('SCR-3', 'Decide');
      await marco.choose('Declined');
      await marco.dialog.getByText('Did a report of a vendor play any part?').waitFor();
    }));

  it.each([
    ['roles', '/screen role'],
    ['settings', '/screen settings'],
  ])('%s', (name, command) =>
    look(name, async (marco) => {
      await marco.type('hiring', command);
      await marco.dialog.getByRole('heading').first().waitFor();
      await marco.page.getByText('One moment').waitFor({ state: 'hidden' });
    }),
  );

  it.each([
    ['help', '/screen help', 'nothing closes a measure but a person'],
    ['list', '/screen list', 'Any role'],
    ['digest', '/screen digest', 'Pending on'],
    ['explain-check', '/screen explain shared-phone', 'This telephone number also stands on another application'],
  ])('/screen %s, for the one who typed it', (name, command, text) =>
    look(name, async (marco) => {
      await marco.type('hiring', command);
      await marco.page.getByText(text).last().waitFor();
    }),
  );

  it('what a lock screen shows', () =>
    look('notifications', async (marco) => {
      await marco.page.getByRole('button', { name: /^Notifications/ }).click();
      await marco.page.getByRole('region', { name: 'Notifications', exact: true }).waitFor();
    }));
});
