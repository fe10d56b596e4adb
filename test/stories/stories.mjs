import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { setClock, today } from '../browsers/clock.mjs';
import { launch } from '../browsers/launch.mjs';
import { address, entries, open, origin } from './story.mjs';

const modes = {
  light: { theme: 'light' },
  dark: { theme: 'dark' },
  'right to left': { language: 'ar' },
};

/**
 * What a story is expected to log: all of it, and nothing else.
 * @type {Record<string, RegExp[]>}
 */
const expected = {
  'widgets-content--failed': [/404/, /<dn-content> leaves out what is wrong[^]*missing\.json/],
};

const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const all = await entries();
const browser = await launch();
// Colours in transition to another scheme would be measured as they are.
const context = await browser.newContext({ viewport: { width: 800, height: 900 }, reducedMotion: 'reduce' });
await context.addInitScript(setClock, today);

after(() => browser.close());

/**
 * Opens an address, and returns how it ended, what was logged and which other origins were requested.
 *
 * @param {string} url
 * @param {(page: import('playwright-core').Page) => Promise<unknown>} look
 */
async function visit(url, look = async () => {}) {
  const page = await context.newPage();
  /** @type {string[]} */
  const logs = [];
  /** @type {string[]} */
  const foreign = [];
  page.on('console', (message) => logs.push(`${message.type()}: ${message.text()} (${message.location().url})`));
  page.on('pageerror', (error) => logs.push(`uncaught: ${error}`));
  page.on('request', (request) => {
    const { protocol, origin: theirs } = new URL(request.url());
    if (protocol.startsWith('http') && theirs !== origin) foreign.push(request.url());
  });
  try {
    const failure = await open(page, url);
    await look(page);
    return { failure, foreign, logs };
  } finally {
    await page.close();
  }
}

/**
 * What axe finds wrong inside the story, a line each.
 * @param {import('playwright-core').Page} page
 */
async function violations(page) {
  // The layout below the fold waits until the browser is idle.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('#storybook-root *')].every(
      ({ shadowRoot }) => !shadowRoot?.querySelector('.deferred'),
    ),
  );
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run('#storybook-root', { resultTypes: ['violations'] });
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  });
}

const stories = all.filter(({ type }) => type === 'story');
const docs = all.filter(({ type }) => type === 'docs');

describe('Storybook', { concurrency: 3 }, () => {
  it('has stories and documentation', () => {
    assert.ok(stories.length > 20);
    assert.ok(docs.length > 3);
  });

  for (const story of stories) {
    for (const [mode, globals] of Object.entries(modes)) {
      it(`${story.title}, ${story.name}, ${mode}`, async () => {
        let found;
        const { failure, foreign, logs } = await visit(address(story, globals), async (page) => {
          found = await violations(page);
        });
        assert.equal(failure, undefined);
        assert.deepEqual(foreign, [], 'It asked for something from elsewhere.');
        assert.deepEqual(found, [], 'axe found something.');
        const lines = expected[story.id] ?? [];
        assert.ok(
          logs.length === lines.length && lines.every((line) => logs.some((each) => line.test(each))),
          `The console logs:\n${logs.join('\n')}`,
        );
      });
    }
  }

  for (const page of docs) {
    it(`${page.title}, documentation`, async () => {
      const { failure, foreign, logs } = await visit(address(page));
      assert.equal(failure, undefined);
      assert.deepEqual(foreign, [], 'It asked for something from elsewhere.');
      assert.deepEqual(logs, []);
    });
  }
});
