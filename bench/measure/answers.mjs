import { setTimeout } from 'node:timers/promises';
import { observeOutcome } from './observe.mjs';

const answers = 10;

/**
 * Scrolls to what is to be pressed, and returns where it is. Runs in the page.
 * @param {number} index
 * @returns {[x: number, y: number]}
 */
function place(index) {
  const element = index < 0 ? window.bench.finish?.() : window.bench.answer(index);
  if (!element) throw new Error('There is nothing to press.');
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x + Math.min(width / 2, 14), y + height / 2];
}

/** Runs in the page. */
const twoFrames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/**
 * Answers the ten questions by mouse, up to the outcome; `answers` is the time of the main thread.
 * @param {import('playwright-core').Page} page
 * @param {() => Promise<import('../types.js').Metrics>} metrics
 */
export async function answerAll(page, metrics) {
  const before = await metrics();
  const presses = Array.from({ length: answers }, (_, index) => index);
  if (await page.evaluate(() => 'finish' in window.bench)) presses.push(-1);
  for (const index of presses) {
    const [x, y] = await page.evaluate(place, index);
    if (index === presses.at(-1)) await page.evaluate(observeOutcome);
    await page.mouse.click(x, y);
    await page.evaluate(twoFrames);
  }
  await page.waitForFunction(() => window.measured.outcome !== undefined, undefined, { timeout: 10_000, polling: 100 });
  await setTimeout(250);
  const after = await metrics();
  const { longest, outcome } = await page.evaluate(() => window.measured);
  return { answers: after.task - before.task, longest, outcome };
}
