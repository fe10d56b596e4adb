import assert from 'node:assert/strict';
import { after } from 'node:test';
import { widgets } from '../../build/define.mjs';
import { launch, openPage } from '../browsers/launch.mjs';
import { serveClinic } from '../server/server.mjs';

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

export const tags = widgets;

const publish = await serveClinic();
const address = publish(
  `<!doctype html><html lang="en"><meta charset="utf-8" /><title>A clinic</title>
    <link rel="stylesheet" href="test/pages/page.css" /><script type="module" src="cdn/dn-widgets.js"></script>
    <dn-content page clinic="Riverside" phone="+15550100" emergency-number="112"></dn-content>
    ${tags.map((tag) => `<${tag}></${tag}>`).join('')}`,
  policy,
);

const browser = await launch();
after(() => browser.close());

/**
 * The page with these preferences of a reader.
 * @import { Page } from 'playwright-core'
 * @param {Parameters<Page['emulateMedia']>[0]} preferences
 */
export async function open(preferences) {
  const { page, errors } = await openPage(browser, preferences);
  await page.goto(address);
  for (const tag of tags) await page.locator(`${tag} .dn`).waitFor();
  assert.deepEqual(errors, []);
  return page;
}

/**
 * Answers every question of the screening by index, and goes to the outcome.
 * @param {Page} page
 * @param {number[]} places
 */
export async function finish(page, places) {
  const next = page.locator('dn-eligibility-check .actions .primary');
  await next.click();
  for (const place of places) {
    await page.locator('.option').nth(place).click();
    await next.click();
  }
  await next.click();
  await page.locator('section.band').waitFor();
}

/** @param {Page} page */
export const restart = (page) => page.getByRole('button', { name: 'Start again' }).click();

/**
 * Computed styles of everything that a selector finds.
 * @template {string} Name
 * @param {Page} page
 * @param {string} selector
 * @param {Name[]} properties
 */
export const styles = (page, selector, ...properties) =>
  page.locator(selector).evaluateAll(
    (found, names) =>
      found.map((element) => {
        const style = getComputedStyle(element);
        const values = names.map((name) => [name, style.getPropertyValue(name)]);
        return /** @type {Record<Name, string>} */ (Object.fromEntries(values));
      }),
    properties,
  );

/**
 * The colours of a system, as this page resolves them.
 * @param {Page} page
 * @param {string[]} names
 */
export const system = (page, ...names) =>
  page.evaluate((names) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.forcedColorAdjust = 'none';
    return names.map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    });
  }, names);

/** Places of answers that lead to each level. */
const none = [1, 1, 2, 1, 2, 1, 1, 2, 1, 1];
export const four = { none, provider: [1, 1, 1], doctor: [2], avoid: [0] };
/** @param {number[]} places */
export const padded = (places) => [...places, ...none.slice(places.length)];
