import { files, root, serve } from '../server/server.mjs';

/** The origin of the built Storybook. */
export const origin = await serve(files(new URL('storybook-static/', root)));

/**
 * The stories and documentation pages.
 * @typedef {{ id: string, type: string, title: string, name: string }} Entry
 * @returns {Promise<Entry[]>}
 */
export async function entries() {
  const response = await fetch(`${origin}/index.json`);
  return Object.values((await response.json()).entries);
}

/**
 * A story's own address. Its globals are those of the toolbar.
 * @param {Pick<Entry, 'id' | 'type'>} entry
 * @param {Record<string, string>} globals
 */
export function address({ id, type }, globals = {}) {
  const values = Object.entries({ ...globals, 'a11y.manual': '!true' }).map(([name, value]) => `${name}:${value}`);
  return `${origin}/iframe.html?id=${id}&viewMode=${type}&globals=${values.join(';')}`;
}

/**
 * Opens a story or a documentation page and waits until Storybook reports how it ended.
 * @param {import('playwright-core').Page} page
 * @param {string} url
 * @returns {Promise<string | undefined>} The failure, if it failed.
 */
export async function open(page, url) {
  await page.goto(url, { waitUntil: 'commit' });
  const ended = await page.waitForFunction(() => {
    /** @param {string} event */
    const last = (event) => window.__STORYBOOK_ADDONS_CHANNEL__?.last(event)?.[0];
    const failures = [
      'storyErrored',
      'storyThrewException',
      'playFunctionThrewException',
      'unhandledErrorsWhilePlaying',
      'storyMissing',
      'configError',
    ];
    for (const event of failures) {
      const failure = last(event);
      if (failure) return { failure: `${event}: ${JSON.stringify(failure)}` };
    }
    return (last('storyFinished') ?? last('docsRendered')) ? {} : undefined;
  });
  return (await ended.jsonValue())?.failure;
}
