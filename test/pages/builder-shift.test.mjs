import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lateFiles, pageOf, ways } from './builder-snippets.mjs';
import { onSlow4g } from './slow-site.mjs';

/** @import { Page } from 'playwright-core' */

const widths = [412, 768, 1280];

/** The time of the animations, as a share of the clock's: for a busy machine, and to see their end at once. */
const [slowed, hurried] = [0.1, 10];

/**
 * The widgets that have shown their content, of static HTML those that a script has taken over or none has to.
 * @param {Page} page
 */
const shown = (page) =>
  page.waitForFunction(() => {
    const widgets = [...document.querySelectorAll('main > :not(dn-content)')].filter((each) =>
      each.localName.startsWith('dn-'),
    );
    return (
      widgets.length > 1 &&
      widgets.every(({ shadowRoot }) => shadowRoot?.querySelector('.foot') && !shadowRoot.querySelector('.no-script'))
    );
  });

/** @param {Page} page */
const idle = (page) =>
  page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestAnimationFrame(() => setTimeout(done)))));

describe('nothing moves on slow 4G, in a column between two others', { concurrency: 8 }, () => {
  /**
   * @param {string} address
   * @param {number} width
   * @param {boolean} waits - Whether something that the page loads is late.
   */
  const nothingMoves = (address, width, waits) =>
    onSlow4g(address, { width, speed: slowed }, async ({ page, logs, hadToWait, shifts }) => {
      await shown(page);
      await idle(page);
      assert.deepEqual(await shifts(), []);
      assert.equal(hadToWait(), waits);
      assert.deepEqual(logs, []);
    });

  for (const [index, [name, way]] of Object.entries(ways).entries()) {
    for (const width of widths)
      test(`${name}, ${width} px wide`, async () => nothingMoves(await pageOf(way), width, false));
    for (const [at, [what, late]] of Object.entries(lateFiles).entries()) {
      if (way.without?.includes(what)) continue;
      const width = widths[(index + at) % widths.length] ?? 0;
      test(`${name}, ${what} two seconds late, ${width} px wide`, async () =>
        nothingMoves(await pageOf(way, late), width, true));
    }
  }

  test('without the style sheet something moves, so these tests would see it', async () => {
    for (const lateness of [undefined, lateFiles['a file of changes']]) {
      const address = await pageOf({ way: 'plain' }, lateness, (html) =>
        html.replace(/<link rel="stylesheet".*?>/, ''),
      );
      await onSlow4g(address, { width: 768, speed: slowed }, async ({ page, shifts }) => {
        await shown(page);
        await idle(page);
        assert.notDeepEqual(await shifts(), []);
      });
    }
  });
});

describe('what follows the widgets is shown without a gap where a file never comes', { concurrency: 8 }, () => {
  /**
   * Waits until all is shown, and no widget is a line higher than what is in it.
   * @param {Page} page
   */
  async function noGap(page) {
    for (const text of ['Our own text.', 'News', 'Our address']) await page.getByText(text).waitFor();
    await page.waitForFunction(() => {
      const lines = [...document.querySelectorAll('.dn-fallback')];
      const ends = lines.map((line) => {
        const inside = line.parentElement?.shadowRoot?.querySelector('.dn') ?? line;
        return [inside, line.parentElement].map((each) => each?.getBoundingClientRect().bottom ?? 0);
      });
      return ends.length > 1 && ends.every(([inner = 0, outer = 0]) => outer - inner < 24);
    });
  }

  // Static HTML has its height without a script.
  const waiting = Object.entries(ways).filter(([, { way }]) => way !== 'static');
  for (const [index, [name, way]] of waiting.entries()) {
    const width = widths[index % widths.length] ?? 0;
    test(`${name} without any script, ${width} px wide: and nothing moves`, async () =>
      onSlow4g(await pageOf(way), { width, speed: hurried, never: '**/*.js' }, async ({ page, shifts }) => {
        await noGap(page);
        assert.deepEqual(await shifts(), []);
      }));
  }

  for (const [what, never = ''] of Object.entries({
    'the words of the page': '**/words/*',
    'a file of changes': '**/changes.json',
  })) {
    test(`dn-core.js without ${what}`, async () =>
      onSlow4g(await pageOf({ way: 'plain' }, lateFiles[what]), { width: 768, speed: 1, never }, async ({ page }) => {
        await page.locator('main .dn').last().waitFor();
        await noGap(page);
      }));
  }
});
