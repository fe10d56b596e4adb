import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { after } from 'node:test';
import { chromium } from 'playwright-core';
import { setClock, today } from '../browsers/clock.mjs';
import { executable, isRoot } from '../browsers/installed.mjs';

export const strict = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

/** @type {Record<string, string>} */
const types = { '': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };

/** @type {Record<string, string>} */
const files = { '/page.css': ':root { color-scheme: light dark; font-family: sans-serif } body { margin: 1em }' };

/** The page that is served now. */
let current = { html: '', policy: '' };

/** @type {import('node:http').RequestListener} */
async function answer({ url = '/' }, response) {
  const { html, policy } = current;
  const body =
    url === '/'
      ? html
      : (files[url] ??
        (url.startsWith('/cdn/') && (await readFile(new URL(`../..${url}`, import.meta.url)).catch(() => false))));
  response.writeHead(body ? 200 : 404, {
    'Content-Type': `${types[extname(url)] ?? 'text/plain'}; charset=utf-8`,
    ...(policy && { 'Content-Security-Policy': policy }),
  });
  response.end(body || '');
}

// Node renders on the same day as the page.
setClock(today);

const server = createServer(answer).listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
export const origin = `http://127.0.0.1:${port}`;
const browser = await chromium.launch({ executablePath: executable(), args: isRoot ? ['--no-sandbox'] : [] });

after(async () => {
  await browser.close();
  server.close();
});

/**
 * A page with this in its body. The script and the words are held until they are released.
 * @typedef {{ lang?: string, policy?: string, script?: boolean, width?: number }} Options
 * @param {string} body
 * @param {Options & import('playwright-core').BrowserContextOptions} options
 */
export async function open(body, { lang = 'en', policy = '', script = true, width = 800, ...preferences } = {}) {
  current = {
    policy,
    html: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8" /><title>A clinic</title>
      <link rel="stylesheet" href="page.css" />
      ${script ? '<script type="module" src="cdn/dn-widgets.js"></script>' : ''}</head>
      <body>${body}<p id="below">The text below.</p></body></html>`,
  };
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    javaScriptEnabled: script,
    ...preferences,
  });
  await page.addInitScript(setClock, today);
  /** @type {string[]} */
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
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
  await page.goto(`${origin}/`, { waitUntil: script ? 'commit' : 'load' });
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
