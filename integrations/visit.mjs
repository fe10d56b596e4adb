import { after } from 'node:test';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { setClock, today } from '../test/browsers/clock.mjs';
import { executable, isRoot } from '../test/browsers/installed.mjs';

const server = await preview({ logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } });
after(() => server.close());
const browser = await chromium.launch({ executablePath: executable(), args: isRoot ? ['--no-sandbox'] : [] });
after(() => browser.close());

/**
 * The page that the folder of a test has built, with the messages in its console.
 * @param {import('playwright-core').BrowserContextOptions} [preferences]
 */
export async function visit(preferences) {
  const page = await browser.newPage(preferences);
  await page.addInitScript(setClock, today);
  /** @type {string[]} */
  const messages = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  const [address = ''] = server.resolvedUrls?.local ?? [];
  await page.goto(address);
  return { page, messages };
}
