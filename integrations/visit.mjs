import { after } from 'node:test';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { setClock, today } from '../test/browsers/clock.mjs';
import { executable, isRoot } from '../test/browsers/installed.mjs';

const server = await preview({ logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } });
after(() => server.close());
const browser = await chromium.launch({ executablePath: executable(), args: isRoot ? ['--no-sandbox'] : [] });
after(() => browser.close());

/** What the folder that a test is started in has built, with what it told in the console. */
export async function visit(preferences) {
  const page = await browser.newPage(preferences);
  await page.addInitScript(setClock, today);
  const told = [];
  page.on('console', (message) => told.push(message.text()));
  page.on('pageerror', (error) => told.push(String(error)));
  await page.goto(server.resolvedUrls.local[0]);
  return { page, told };
}
