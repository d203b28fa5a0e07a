import { mkdirSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';

export const sizes = { wide: { width: 1280, height: 860 }, narrow: { width: 390, height: 844 } } as const;

/** Somebody in front of the page. Nothing here waits for a time: each step waits for what it needs to see. */
export interface Person {
  readonly page: Page;
  readonly dialog: Locator;
  readonly thread: Locator;
  /** What the page itself complained about. */
  readonly complaints: readonly string[];
  readonly go: (url: string) => Promise<void>;
  readonly type: (channel: string, text: string) => Promise<void>;
  /** Fills in by label: a text, or the words of a choice. */
  readonly fill: (values: Readonly<Record<string, string>>) => Promise<void>;
  /** Takes one entry of the only list there is. */
  readonly choose: (option: string) => Promise<void>;
  readonly send: (button: string) => Promise<void>;
  /** Closes every form that is open. */
  readonly dismiss: () => Promise<void>;
  readonly openThread: (key: string) => Promise<void>;
  readonly press: (key: string, button: string) => Promise<void>;
  readonly be: (name: string) => Promise<void>;
  readonly card: (key: string) => Locator;
  /** Writes `artefacts/<name>.png`, with nothing still fading in. */
  readonly picture: (name: string) => Promise<string>;
}

const artefacts = 'artefacts';

export async function personAt(browser: Browser, size: keyof typeof sizes): Promise<Person> {
  const context = await browser.newContext({ viewport: sizes[size], reducedMotion: 'reduce', timezoneId: 'UTC' });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));

  const dialog = page.getByRole('dialog').last();
  const thread = page.getByRole('complementary', { name: 'Thread' });
  const channel = page.getByRole('main');
  const card = (key: string) => channel.getByRole('article').filter({ hasText: key }).first();

  return {
    page,
    dialog,
    thread,
    complaints,
    card,
    async go(url) {
      await page.goto(url);
      await channel.waitFor();
    },
    async type(name, text) {
      await page.getByRole('textbox', { name: `Message ${name}` }).fill(text);
      await page.keyboard.press('Enter');
    },
    async fill(values) {
      for (const [label, value] of Object.entries(values)) await enter(dialog.getByLabel(label).first(), value);
    },
    async choose(option) {
      await dialog.getByRole('combobox').selectOption({ label: option });
    },
    send: (button) => dialog.getByRole('button', { name: button, exact: true }).click(),
    async dismiss() {
      while ((await page.getByRole('dialog').count()) > 0) {
        const open = await page.getByRole('dialog').elementHandles();
        await dialog.getByRole('button', { name: 'Dismiss' }).click();
        await open.at(-1)?.waitForElementState('hidden');
      }
    },
    async openThread(key) {
      await card(key)
        .getByRole('button', { name: /repl(y|ies)$/ })
        .click();
      await thread.waitFor();
    },
    press: (key, button) => card(key).getByRole('button', { name: button, exact: true }).first().click(),
    async be(name) {
      await page.getByLabel('You are').selectOption({ label: name });
    },
    async picture(name) {
      mkdirSync(artefacts, { recursive: true });
      const path = `${artefacts}/${name}.png`;
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
      return path;
    },
  };
}

async function enter(field: Locator, value: string): Promise<void> {
  const tag = await field.evaluate((element) => element.tagName);
  await (tag === 'SELECT' ? field.selectOption({ label: value }) : field.fill(value));
}
