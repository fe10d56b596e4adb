import { readdirSync } from 'node:fs';
import { after } from 'node:test';
import { renderStatic } from 'dn-widgets/static';
import { setClock, today } from '../browsers/clock.mjs';
import { launch, openPage } from '../browsers/launch.mjs';
import { serveClinic } from '../server/server.mjs';

export const strict = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

// Node renders on the same day as the page.
setClock(today);

const publish = await serveClinic();
const browser = await launch();
after(() => browser.close());

/**
 * A page with this in its body. The script and the words are held until they are released.
 * @typedef {{ lang?: string, policy?: string, script?: boolean, width?: number }} Options
 * @param {string} body
 * @param {Options & import('playwright-core').BrowserContextOptions} options
 */
export async function open(body, { lang = 'en', policy = '', script = true, width = 800, ...preferences } = {}) {
  const address = publish(
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8" /><title>A clinic</title>
      <link rel="stylesheet" href="test/pages/page.css" />
      ${script ? '<script type="module" src="cdn/dn-widgets.js"></script>' : ''}</head>
      <body>${body}<p id="below">The text below.</p></body></html>`,
    policy,
  );
  const { page, errors } = await openPage(browser, {
    viewport: { width, height: 900 },
    javaScriptEnabled: script,
    ...preferences,
  });
  /** @type {Record<string, (how?: 'missing') => void>} */
  const pending = {};
  /**
   * @param {string} name
   * @param {string} pattern
   */
  const hold = async (name, pattern) => {
    const released = new Promise((resolve) => (pending[name] = resolve));
    await page.route(pattern, async (route) => {
      const answered = await released;
      return answered === 'missing' ? route.fulfill({ status: 404 }) : route.continue();
    });
  };
  await hold('script', '**/cdn/dn-widgets.js');
  await hold('words', '**/cdn/words/**');
  await page.goto(address, { waitUntil: script ? 'commit' : 'load' });
  await page.locator('#below').waitFor();
  return {
    page,
    errors,
    /** @type {(name: 'script' | 'words', how?: 'missing') => void} */
    release: (name, how) => pending[name]?.(how),
  };
}

/**
 * Once the script has rendered the widgets of the page.
 * @param {import('playwright-core').Page} page
 */
export const rendered = (page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('dn-') && localName !== 'dn-content')
      .every(({ shadowRoot: root }) => root && root.adoptedStyleSheets.length > 0 && root.children.length === 1),
  );

/** Every widget. */
export const tags = readdirSync(new URL('../../src/entries/elements', import.meta.url))
  .map((file) => file.replace('.ts', ''))
  .filter((tag) => tag !== 'dn-content');

export const clinic = { clinic: 'Riverside Physio', phone: '+15550100', emergencyNumber: '911' };
export const scope =
  '<dn-content page clinic="Riverside Physio" phone="+15550100" emergency-number="911"></dn-content>';
/** The static HTML of all of them. */
export const all = (options = {}) => tags.map((tag) => renderStatic(tag, { clinic, ...options })).join('');
