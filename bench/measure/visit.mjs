import { setTimeout } from 'node:timers/promises';
import { answerAll } from './answers.mjs';
import { observe } from './observe.mjs';
import { traced } from './trace.mjs';

const slow4g = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** How often slower than this machine the processor is. */
export const throttle = 4;

/** How long a page may take to get ready, and how long it is watched then, in ms. */
const loadTimeout = 60_000;
const settle = 800;

/** @import { Bench, Contenders, Metrics, Visited } from '../types.js' */

/**
 * @param {Contenders} contenders
 * @param {string} name
 */
export function contenderIn(contenders, name) {
  const contender = contenders[name];
  if (!contender) throw new Error(`There is no page of ${name}.`);
  // Ours alone have hooks that use it.
  return { use: { start: '', answers: [], finish: '', outcome: '' }, ...contender };
}

/**
 * How a page is visited.
 *
 * @typedef {object} Visit
 * @property {number} [copies] How many pairs of side effects and session
 * @property {number} [width]
 * @property {boolean} [slow] On slow 4G
 * @property {boolean} [pressStart] Whether Start is pressed once it is shown; else the page is ready then
 * @property {boolean} [answer] Whether the questions are answered
 * @property {boolean} [trace] Whether the main thread's time is split
 */

/**
 * Loads a page in a fresh context without cache, and measures it.
 * @param {Bench} bench
 * @param {string} name
 * @param {Visit} options
 * @returns {Promise<Visited>}
 */
export async function visit({ browser, server, contenders }, name, options = {}) {
  const { copies = 1, width = 412, slow = false, pressStart = true, answer = false, trace = false } = options;
  const context = await browser.newContext({ viewport: { width, height: 915 } });
  try {
    const page = await context.newPage();
    /** @type {string[]} */
    const errors = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const { hooks, use } = contenderIn(contenders, name);
    await page.addInitScript(hooks, use);
    await page.addInitScript(observe, { questions: 10, pressStart });
    const client = await context.newCDPSession(page);
    await client.send('Performance.enable');
    await client.send('Network.enable');
    await client.send('Network.setCacheDisabled', { cacheDisabled: true });
    if (slow) await client.send('Network.emulateNetworkConditions', slow4g);
    await client.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    const metrics = () => read(client);

    const load = async () => {
      server.served();
      await page.goto(server.page(name, copies), { waitUntil: 'commit' });
      await page.waitForFunction(() => window.measured?.ready, undefined, { timeout: loadTimeout, polling: 250 });
      await setTimeout(settle);
    };
    /** @type {Visited['parts']} */
    let parts;
    if (trace) parts = await traced(browser, page, load);
    else await load();
    const loaded = { ...(await page.evaluate(() => window.measured)), ...(await metrics()), parts };
    const files = server.served();
    await client.send('HeapProfiler.collectGarbage');
    await client.send('HeapProfiler.collectGarbage');
    const { heap, nodes } = await metrics();
    const answered = answer ? await answerAll(page, metrics) : {};
    if (errors.length > 0) throw new Error(errors[0]);
    const missing = files.find(({ bytes }) => bytes === undefined);
    if (missing) throw new Error(`${missing.path} is missing`);
    return { ...loaded, files, heap, nodes, ...answered };
  } finally {
    await context.close();
  }
}

/**
 * Times of the main thread in ms, the heap in KB.
 * @param {import('playwright-core').CDPSession} client
 * @returns {Promise<Metrics>}
 */
async function read(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  /** @param {string} name */
  const value = (name) => metrics.find((each) => each.name === name)?.value ?? NaN;
  return {
    task: value('TaskDuration') * 1000,
    script: value('ScriptDuration') * 1000,
    layout: value('LayoutDuration') * 1000,
    style: value('RecalcStyleDuration') * 1000,
    heap: value('JSHeapUsedSize') / 1024,
    nodes: value('Nodes'),
  };
}
