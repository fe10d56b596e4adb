import { after } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import { launch, openPage } from '../browsers/launch.mjs';
import { files, root, serve, serveClinic } from '../browsers/server.mjs';

/** @import { Page } from 'playwright-core' */

/** By how much a file is late, in milliseconds. */
const lateness = 2000;

/** As Chromium's developer tools have it. */
const slow4g = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** @type {Map<string, Buffer>} */
const compressed = new Map();

const answer = files(root, { 'Access-Control-Allow-Origin': '*', 'Content-Encoding': 'br' }, (file) => {
  const key = file.toString();
  const known = compressed.get(key) ?? brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
  compressed.set(key, known);
  return known;
});

/** The repository on a CDN, compressed. Below `/late-NAME/` the files whose path contains that name are late. */
export const cdn = await serve(async (request, response) => {
  const [, late = '', path = ''] = /^\/late-([^/]*)(\/.*)$/.exec(request.url ?? '') ?? [];
  request.url = path;
  if (late && path.includes(late)) await setTimeout(lateness);
  await answer(request, response);
});

export const publish = await serveClinic();

const browser = await launch();
after(() => browser.close());

/** Runs in a page before its own scripts: notes each layout shift, with what moved. */
function observe() {
  /** @typedef {PerformanceEntry & { value: number, sources: { node: Node | null }[] }} Shift */
  /** @type {string[]} */
  const seen = [];
  Object.assign(window, { shifts: seen });
  new PerformanceObserver((list) => {
    for (const { value, startTime, sources } of /** @type {Shift[]} */ (list.getEntries())) {
      const moved = sources.map(({ node }) => (node instanceof Element ? node.outerHTML : node?.nodeName)?.slice(0, 60));
      seen.push(`${value.toFixed(4)} after ${Math.round(startTime)} ms: ${moved.join(' ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/**
 * A page that is visited on slow 4G, for the time of an action.
 * @param {string} address
 * @param {number} width
 * @param {(visited: { page: Page, logs: string[], shifts: () => Promise<unknown> }) => Promise<void>} act
 * @param {{ scripts?: boolean }} [options]
 */
export async function onSlow4g(address, width, act, { scripts = true } = {}) {
  const { page, logs } = await openPage(browser, { viewport: { width, height: 800 } });
  await page.addInitScript(observe);
  if (!scripts) await page.route('**/*.js', (route) => route.abort());
  const client = await page.context().newCDPSession(page);
  await client.send('Network.emulateNetworkConditions', slow4g);
  await page.goto(address, { waitUntil: 'commit' });
  await act({ page, logs, shifts: () => page.evaluate(() => Reflect.get(window, 'shifts')) });
  await page.context().close();
}
