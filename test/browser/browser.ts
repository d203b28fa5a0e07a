import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/**
 * The browser of these tests: `BROWSER_PATH`, else the installed one that `BROWSER_CHANNEL` names (`chrome`, `msedge`),
 * else the one that comes with the packages, which is for Linux on x64.
 */
export async function openBrowser(): Promise<Browser> {
  const { BROWSER_PATH: executablePath, BROWSER_CHANNEL: channel } = process.env;
  if (executablePath) return playwright.launch({ executablePath });
  const isPacked = process.platform === 'linux' && process.arch === 'x64';
  if (channel || !isPacked) return playwright.launch({ channel: channel ?? 'chrome' });
  return playwright.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox'] });
}
