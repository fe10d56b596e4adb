import { chromium } from 'playwright-core';
import { executable, isRoot } from '../../test/browsers/installed.mjs';
import { contenders, floorNames } from '../contenders/index.mjs';
import { floors, snapshotTags, takeSnapshot } from '../contenders/floors.mjs';
import { observe } from './observe.mjs';
import { interleave } from './rounds.mjs';
import { serve } from './server.mjs';
import { machine } from './machine.mjs';
import { contenderIn, visit } from './visit.mjs';

/** @import { Bench, Measured, Options, Results, Title, Visited } from '../types.js' */

/** Those whose cost for each more pair of widgets is measured, and those whose time is split. */
const scaled = ['limit', 'limit-ce', 'lit-ref', 'webawesome', 'dn-core', 'dn-limit-q'];
const split = ['limit', 'lit-ref', 'dn-core', 'dn-limit-q', 'dn-limit-lite'];

/**
 * Every measurement of a run, with all its rounds.
 * @param {Options} options
 * @returns {Promise<Results>}
 */
export async function measureAll({ kind, chosen, plan, widths, copies }) {
  const browser = await chromium.launch({
    executablePath: executable(),
    args: ['--disable-gpu', ...(isRoot ? ['--no-sandbox'] : [])],
  });
  const pages = await contenders([...new Set([...chosen, 'dn-core'])]);
  const server = await serve(pages);
  const bench = { browser, server, contenders: pages };
  try {
    const use = pages['dn-core']?.use;
    if (use && floorNames.some((name) => chosen.includes(name))) {
      Object.assign(pages, floors(await snapshot(bench), use));
    }
    /**
     * @param {Title} title
     * @param {string[]} keys
     * @param {(key: string) => Promise<Visited>} measure
     * @returns {Promise<Measured>}
     */
    const each = (title, keys, measure) => {
      const [rounds, minutes] = plan[title];
      return interleave({ title, keys, rounds, minutes, measure, canGoOn: () => browser.isConnected() });
    };
    /** @param {string[]} names */
    const only = (names) => names.filter((name) => chosen.includes(name));
    /**
     * @param {string[]} names
     * @param {number[]} values
     */
    const pairs = (names, values) => names.flatMap((name) => values.map((value) => `${name}@${value}`));
    /**
     * @param {string} key
     * @returns {[name: string, value: number]}
     */
    const parse = (key) => {
      const [name = '', value] = key.split('@');
      return [name, Number(value)];
    };

    // Fills the server's cache.
    for (const name of chosen) await visit(bench, name).catch(() => undefined);
    return {
      kind,
      chosen,
      machine: machine(browser),
      load: await each('load', chosen, (name) => visit(bench, name, { answer: true })),
      slow: await each('slow', chosen, (name) => visit(bench, name, { slow: true })),
      shift: await each('shift', pairs(chosen, widths), (key) => {
        const [name, width] = parse(key);
        return visit(bench, name, { slow: true, width, pressStart: false });
      }),
      scale: await each('scale', pairs(only(scaled), copies), (key) => {
        const [name, count] = parse(key);
        return visit(bench, name, { copies: count });
      }),
      trace: await each('trace', only(split), (name) => visit(bench, name, { trace: true })),
    };
  } finally {
    await browser.close();
    server.close();
  }
}

/**
 * Our elements as they render the questions and the outcome.
 * @param {Bench} bench
 */
async function snapshot({ browser, server, contenders }) {
  const { hooks, use } = contenderIn(contenders, 'dn-core');
  const page = await browser.newPage({ viewport: { width: 412, height: 915 } });
  await page.addInitScript(hooks, use);
  await page.addInitScript(observe, { questions: 10, pressStart: true });
  await page.goto(server.page('dn-core', 1));
  await page.waitForFunction(() => window.measured?.ready);
  const taken = await page.evaluate(takeSnapshot, { tags: snapshotTags, questions: 10 });
  await page.close();
  return taken;
}
