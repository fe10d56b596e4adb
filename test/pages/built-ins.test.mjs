import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { body, each, isAllOrNothing } from './all-or-nothing.mjs';
import { cdn, open, tag } from './site.mjs';

const scripts = {
  'dn-widgets.js': tag('dn-widgets.js'),
  'autoload.js': tag('autoload.js'),
  'dn-widgets.classic.js': `<script src="${cdn}/dn-widgets.classic.js"></script>`,
};

/** How these libraries change built-ins: page scripts, which no type allows. */
const libraries = ['prototype-1.7', 'prototype-1.6', 'mootools-1.4'];

/** @param {string} script */
const inHead = (script) => `<script>${script}</script>`;

for (const library of libraries) {
  const head = inHead(readFileSync(new URL(`libraries/${library}.js`, import.meta.url), 'utf8'));
  for (const [name, script] of Object.entries(scripts)) {
    test(`${name} is complete on a page with ${library}, or leaves the content of the elements`, async () => {
      const got = await isAllOrNothing(await open(script + body, { head }));
      assert.equal(got, library === 'prototype-1.6' ? 'nothing' : 'all');
    });
  }
}

const replaced = Object.entries({
  'Array.prototype':
    'concat every filter find findIndex flatMap forEach includes indexOf join map push reduce reverse shift slice some sort',
  'Element.prototype': 'append closest getAttribute matches remove replaceWith setAttribute',
  'Function.prototype': 'apply bind call',
  JSON: 'parse stringify',
  'Map.prototype': 'get has set',
  Object: 'assign entries fromEntries hasOwn keys values',
  'RegExp.prototype': 'exec test',
  'Set.prototype': 'add has',
  'String.prototype': 'includes indexOf padStart replace slice split startsWith toLowerCase trim',
}).flatMap(([owner, names]) => names.split(' ').map((name) => `${owner}.${name}`));

/**
 * Replaces a function by one that returns its receiver. Runs in the page.
 * @param {string} path
 */
const replace = (path) => {
  const names = path.split('.');
  const last = String(names.pop());
  /** @type {object} */
  let owner = window;
  for (const name of names) owner = Reflect.get(owner, name);
  /** @this {unknown} */
  function returnsThis() {
    return this;
  }
  Reflect.set(owner, last, returnsThis);
};

/** How long a screening that does not go on is watched, in milliseconds. */
const stopsWithin = 1500;

/**
 * What a reader sees of a widget: itself, with the emergency number, or its children; never neither.
 * @param {{ page: import('playwright-core').Page }} visit
 */
async function isReadable({ page }) {
  page.setDefaultTimeout(4000);
  const fallbacks = {
    'dn-eligibility-check': 'Call us: 555 0100',
    'dn-side-effects': 'In an emergency call 911',
  };
  for (const [widget, own] of Object.entries(fallbacks)) {
    await page
      .getByText(own)
      .or(page.locator(`${widget} [href="tel:911"]`))
      .filter({ visible: true })
      .first()
      .waitFor();
    if (await page.getByText(own).isVisible()) continue;
    // A rendered widget is complete.
    await page.locator(`${widget} .foot`).first().waitFor();
    await page.locator(`${widget} li`).nth(5).waitFor();
  }
}

test('whichever single function a page replaces, the text is right, or is the content of the elements', async () => {
  await each(replaced, async (path) => {
    const visit = await open(scripts['dn-widgets.js'] + body, {
      head: inHead(`(${String(replace)})(${JSON.stringify(path)})`),
    });
    await isReadable(visit);
    const check = visit.page.locator('dn-eligibility-check');
    if (await check.locator('.primary').isVisible()) {
      const after = await isAllOrNothing(visit, stopsWithin).catch(() => 'stopped');
      // A screening that stops has no outcome; one that ends has the outcome of the clinic's rules.
      const calm = await check.locator('.band:not(.octagon)').count();
      assert.equal(calm, 0, after);
    }
    await visit.page.close();
  });
});
