import { cpus, loadavg, totalmem } from 'node:os';

/**
 * When and on what a run is made, and how busy the machine is with other things.
 * @param {import('playwright-core').Browser} browser
 */
export const machine = (browser) => ({
  date: new Date().toISOString().slice(0, 10),
  cores: cpus().length,
  memory: Math.round(totalmem() / 1024 ** 3),
  chromium: browser.version(),
  node: process.versions.node,
  busy: (loadavg()[0] ?? 0).toFixed(1),
});
