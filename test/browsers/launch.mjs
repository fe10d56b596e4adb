import { chromium } from 'playwright-core';
import { chromiumOptions } from './chromium-options.mjs';
import { setClock, today } from './clock.mjs';

/**
 * The installed Chromium, for tests that run in Node.
 * @param {string[]} args
 */
export const launch = (...args) => chromium.launch(chromiumOptions(...args));

/** The time limit of each step of a test, in milliseconds. */
const stepTimeout = 15_000;

/**
 * A new page on the day of the tests, with what its console logs, errors apart too.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {import('playwright-core').BrowserContextOptions} preferences
 */
export async function openPage(browser, preferences = {}) {
  const page = await browser.newPage(preferences);
  page.setDefaultTimeout(stepTimeout);
  await page.addInitScript(setClock, today);
  /** @type {string[]} */
  const logs = [];
  /** @type {string[]} */
  const errors = [];
  page.on('console', (message) => {
    logs.push(message.text());
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => {
    logs.push(String(error));
    errors.push(String(error));
  });
  return { page, logs, errors };
}
