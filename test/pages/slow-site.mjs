import { after } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import { launch, openPage } from '../browsers/launch.mjs';
import { files, root, serve, serveClinic } from '../server/server.mjs';

/** By how much a file is late, in milliseconds. */
const lateness = 2000;

/** As the bench has it. */
const slow4g = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** @type {Map<string, Buffer>} */
const compressed = new Map();

/** @param {Buffer} file */
function compress(file) {
  const key = file.toString();
  const known = compressed.get(key) ?? brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
  compressed.set(key, known);
  return known;
}

const answer = files(root, { 'Access-Control-Allow-Origin': '*', 'Content-Encoding': 'br' }, compress);

/**
 * The path in an address below `/late-NAME+NAME/`, and whether it contains such a name.
 * @param {string} address
 */
function read(address) {
  const [, names = '', path = ''] = /\/late-([^/]*)(\/.*)$/.exec(address) ?? [];
  return { path, isLate: names.split('+').some((name) => name && path.includes(name)) };
}

/** The repository on a CDN, compressed. Below `/late-NAME+NAME/`, what has such a name in its path is late. */
export const host = await serve(async (request, response) => {
  const { path, isLate } = read(String(request.url));
  request.url = path;
  if (isLate) await setTimeout(lateness);
  await answer(request, response);
});

/** Publishes a page of the clinic, and returns its address. */
export const publish = await serveClinic();

const browser = await launch();
after(() => browser.close());

/** Runs in a page before its own scripts: notes each layout shift, with what moved. */
function observe() {
  /** @typedef {PerformanceEntry & { value: number, sources: { node: Node | null }[] }} Shift */
  window.moved = [];
  new PerformanceObserver((list) => {
    for (const { value, startTime, sources } of /** @type {Shift[]} */ (list.getEntries())) {
      const what = sources.map(({ node }) => (node instanceof Element ? node.localName : node?.nodeName));
      window.moved.push(`${value.toFixed(4)} after ${Math.round(startTime)} ms: ${what.join()}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/**
 * Visits a page on slow 4G. Its animations run at another speed than the clock, so that a busy machine does not end them early.
 * @typedef {{ page: import('playwright-core').Page, logs: string[], hadToWait: () => boolean, shifts: () => Promise<string[]> }} Visited
 * @param {string} address
 * @param {{ width: number, speed: number, never?: string }} options - `never` is a pattern of files that never come.
 * @param {(visited: Visited) => Promise<void>} act
 */
export async function onSlow4g(address, { width, speed, never }, act) {
  const { page, logs } = await openPage(browser, { viewport: { width, height: 800 } });
  await page.addInitScript(observe);
  if (never) await page.route(never, () => undefined);
  let hadToWait = false;
  page.on('requestfinished', (request) => (hadToWait ||= read(request.url()).isLate));
  const client = await page.context().newCDPSession(page);
  await client.send('Network.emulateNetworkConditions', slow4g);
  await client.send('Animation.enable');
  await client.send('Animation.setPlaybackRate', { playbackRate: speed });
  await page.goto(address, { waitUntil: 'commit' });
  await act({ page, logs, hadToWait: () => hadToWait, shifts: () => page.evaluate(() => window.moved) });
  await page.context().close();
}
