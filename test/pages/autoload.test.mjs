import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tags, version } from '../../build/define.mjs';
import { holdTimers, loadTimeout, orderTimeout } from '../browsers/clock.mjs';
import { cdn, entriesOf, entry, integrity, open, pasted, ready, tag } from './site.mjs';

test('a page without our elements loads nothing more', async () => {
  const { page, logs, loaded } = await open(`${tag('autoload.js')}<p>Nothing of ours.</p><x-other></x-other>`);
  await page.evaluate(() => document.body.append(document.createElement('x-late')));
  await page.waitForLoadState('networkidle');
  assert.deepEqual(loaded, ['autoload.js']);
  assert.deepEqual(logs, []);
});

/**
 * Holds the files of a path until they are released; all of them may be requested meanwhile.
 * @param {import('playwright-core').Page} page
 * @param {string} pattern
 */
async function hold(page, pattern) {
  /** @type {() => void} */
  let release = () => undefined;
  const released = new Promise((resolve) => (release = () => resolve(undefined)));
  await page.route(pattern, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

const base = `chunks/base-${version}.js`;
const main = `chunks/main-${version}.js`;

/** What the elements load: the screening after its start, then what it prints and saves. */
const later = ['after-start', 'handout'].map((name) => `chunks/${name}-${version}.js`);

test('a page of the main elements loads three files in two waves, then the screening after its start', async () => {
  const { page, logs, loaded } = await open(pasted + pasted);
  const release = await hold(page, '**/chunks/**');
  await page.addScriptTag({ type: 'module', url: `${cdn}/autoload.js` });
  await page.waitForFunction(() => document.querySelectorAll('link[rel="modulepreload"]').length > 0);
  while (loaded.length < 3) await page.waitForEvent('request');
  assert.deepEqual([...loaded].sort(), ['autoload.js', base, main]);
  release();
  await ready(page);
  while (loaded.length < 3 + later.length) await page.waitForEvent('request');
  await page.waitForLoadState('networkidle');
  assert.deepEqual(loaded.slice(3), later);
  assert.deepEqual(logs, []);
});

test('a page loads the base and a file for each of its elements at the same time, and nothing else', async () => {
  const { page, logs, loaded } = await open(
    '<dn-content page emergency-number="911"></dn-content><dn-side-effects></dn-side-effects><dn-takeaways></dn-takeaways>',
  );
  const release = await hold(page, `**/${base}`);
  await page.addScriptTag({ type: 'module', url: `${cdn}/autoload.js` });
  const expected = ['autoload.js', base, ...['dn-content', 'dn-side-effects', 'dn-takeaways'].map(entry)];
  while (loaded.length < expected.length) await page.waitForEvent('request');
  release();
  await page.locator('dn-takeaways [href="tel:911"]').first().waitFor();
  assert.deepEqual(loaded.sort(), expected.sort());
  assert.deepEqual(logs, []);
});

test('elements are defined in the order of the document, the provider of the details first', async () => {
  const tagsInOrder = ['dn-evidence', 'dn-takeaways', 'dn-overview'];
  const { page } = await open(
    `${tagsInOrder.map((each) => `<${each}></${each}>`).join('')}<dn-content page></dn-content>`,
  );
  await page.evaluate(
    (names) => {
      /** @type {string[]} */
      const defined = [];
      Object.assign(window, { defined });
      for (const name of names) void customElements.whenDefined(name).then(() => defined.push(name));
    },
    [...tagsInOrder, 'dn-content'],
  );
  const release = await hold(page, `**/${entry('dn-evidence')}`);
  const others = ['dn-content', 'dn-takeaways', 'dn-overview'].map((each) =>
    page.waitForEvent('requestfinished', (request) => request.url().endsWith(entry(each))),
  );
  await page.addScriptTag({ type: 'module', url: `${cdn}/autoload.js` });
  await Promise.all(others);
  release();
  await page.locator('dn-overview .foot').waitFor();
  assert.deepEqual(await page.evaluate(() => Reflect.get(window, 'defined')), ['dn-content', ...tagsInOrder]);
});

test('an element that never comes keeps the others back for a few seconds only', async () => {
  const { page } = await open(
    '<dn-content page></dn-content><dn-evidence></dn-evidence><dn-takeaways></dn-takeaways><dn-overview></dn-overview>',
    { head: `<script>window.timers = (${String(holdTimers)})([${orderTimeout}])</script>` },
  );
  await page.route(/dn-(content|evidence)\.js/, () => undefined);
  const others = ['dn-takeaways', 'dn-overview'].map((each) =>
    page.waitForEvent('requestfinished', (request) => request.url().endsWith(entry(each))),
  );
  await page.addScriptTag({ type: 'module', url: `${cdn}/autoload.js` });
  await Promise.all(others);
  assert.equal(await page.locator('.foot').count(), 0);
  await page.evaluate(() => window.timers.pass());
  // Less than the time that it would wait, so that this fails when the timer has another length.
  await page.locator('dn-takeaways .foot').waitFor({ timeout: 1500 });
  await page.locator('dn-overview .foot').waitFor({ timeout: 1000 });
});

test('a page that allows scripts by their nonce loads the elements, too', async () => {
  const { page, logs } = await open(
    `<script type="module" nonce="abc" src="${cdn}/autoload.js"></script>${pasted}<dn-takeaways></dn-takeaways>`,
    { policy: "default-src 'none'; script-src 'nonce-abc'" },
  );
  await ready(page);
  await page.locator('dn-takeaways .foot').waitFor();
  assert.deepEqual(logs, []);
});

test('every element has an entry that defines it', async () => {
  const { page, logs } = await open(tag('autoload.js') + tags.map((each) => `<${each}></${each}>`).join(''));
  await page.waitForFunction((all) => all.every((each) => customElements.get(each)), tags);
  assert.ok(tags.length > 3);
  assert.deepEqual(logs, []);
});

test('details that are only in the head reach the widgets', async () => {
  const head = '<script type="application/json" data-dn-content>{ "clinic": { "emergencyNumber": "911" } }</script>';
  const { page, logs, loaded } = await open(`${tag('autoload.js')}<dn-side-effects></dn-side-effects>`, { head });
  await page.locator('dn-side-effects [href="tel:911"]').first().waitFor();
  assert.deepEqual(entriesOf(loaded), [entry('dn-side-effects')]);
  assert.deepEqual(logs, []);
});

test('no screening starts before the head config is read, and one does when that takes too long', async () => {
  const head = `<script type="application/json" data-dn-content>{ "clinic": { "emergencyNumber": "911" } }</script>
    <script>window.timers = (${String(holdTimers)})([${loadTimeout}])</script>`;
  const { page, logs } = await open('<dn-eligibility-check></dn-eligibility-check>', { head });
  await page.route('**/head-config-*', () => undefined);
  await page.addScriptTag({ type: 'module', url: `${cdn}/autoload.js` });
  const start = page.getByRole('button', { name: 'Start' });
  await page.getByText('Short of breath').waitFor();
  assert.equal(await start.count(), 0);
  await page.evaluate(() => window.timers.pass());
  await start.waitFor();
  assert.match(logs.join(), /can't read <script data-dn-content>/);
});

test("the words of the page's language are preloaded while the entries load, and once", async () => {
  const { page, logs, loaded } = await open('', { lang: 'es-MX' });
  /** @type {(value?: undefined) => void} */
  let release = () => undefined;
  const words = new Promise((resolve) => {
    release = resolve;
  });
  await page.route('**/chunks/main-*', async (route) => {
    await words;
    await route.continue();
  });
  page.on('request', (request) => {
    if (request.url().includes('/words/es-eligibility')) release();
  });
  await page.evaluate((elements) => document.body.insertAdjacentHTML('beforeend', elements), pasted);
  await page.addScriptTag({ type: 'module', url: `${cdn}/autoload.js` });
  await page.getByText('Efectos secundarios leves y pasajeros').waitFor();
  await ready(page);
  const alone = await open(tag('dn-widgets.js') + pasted, { lang: 'es-MX' });
  await alone.page.getByText('Efectos secundarios leves y pasajeros').waitFor();
  await ready(alone.page);
  /** @param {Pick<typeof alone, 'loaded' | 'page'>} visit */
  const requested = async ({ loaded, page }) => {
    // The last words, when the browser is idle.
    while (!loaded.some((file) => file.startsWith('words/es-handout'))) await page.waitForEvent('request');
    return loaded.filter((file) => file.startsWith('words/')).sort();
  };
  assert.deepEqual(await requested({ loaded, page }), await requested(alone));
  assert.deepEqual(logs, []);
});

test('an import map checks the hash of every file that is loaded', async () => {
  /** @param {Readonly<Record<string, string>>} hashes */
  const map = (hashes) => {
    const entries = Object.entries(hashes).map(([file, hash]) => [`${cdn}/${file}`, hash]);
    return `<script type="importmap">${JSON.stringify({ integrity: Object.fromEntries(entries) })}</script>`;
  };
  const { page, logs } = await open(tag('autoload.js') + pasted, { head: map(integrity), lang: 'es' });
  await page.getByText('Efectos secundarios leves y pasajeros').waitFor();
  await ready(page);
  assert.deepEqual(logs, []);

  const wrong = { ...integrity, [base]: integrity['autoload.js'] ?? '' };
  const refused = await open(tag('autoload.js') + pasted, { head: map(wrong) });
  await refused.page.waitForLoadState('networkidle');
  assert.match(refused.logs.join('\n'), /digest/);
  assert.equal(await refused.page.evaluate(() => customElements.get('dn-side-effects')), undefined);
});
