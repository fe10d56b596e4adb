import { after } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launch, openPage } from '../test/browsers/launch.mjs';
import { files, serve } from '../test/server/server.mjs';

/** What the folder that a test is started in has built. */
const origin = await serve(files(pathToFileURL(`${process.cwd()}/dist/`)));
const browser = await launch();
after(() => browser.close());

/**
 * Its page, with what it logs.
 * @param {import('playwright-core').BrowserContextOptions} [preferences]
 */
export async function visit(preferences) {
  const { page, logs } = await openPage(browser, preferences);
  await page.goto(`${origin}/`);
  return { page, logs };
}
