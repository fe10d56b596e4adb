import assert from 'node:assert/strict';
import { test } from 'node:test';
import { define } from '../../build/define.mjs';
import { finish, words } from './outcome-page.mjs';
import { cdn, open, publish, ready, tag, visit, widgets } from './site.mjs';

/** @import { Page } from 'playwright-core' */

const version = JSON.parse(define.__VERSION__);
const handout = `chunks/handout-${version}.js`;

/** A clinic whose staff speaks German, and a page in English or another language. */
const clinic =
  '<dn-content page clinic="Riverside Physio" phone="+15550100" emergency-number="911" staff-lang="de"></dn-content>';

const body = (attributes = '') =>
  `${clinic}<dn-eligibility-check layout="page" ${attributes}></dn-eligibility-check>
  <dn-side-effects></dn-side-effects><dn-session-timeline></dn-session-timeline>`;

/** @param {Page} page */
const start = (page) => page.locator('dn-eligibility-check').getByRole('button').first();

/**
 * Replaces the print of a frame, and asks for no permission.
 * @param {Page} page
 */
async function prepare(page) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => {
    const { after } = Element.prototype;
    Element.prototype.after = function (/** @type {(string | Node)[]} */ ...nodes) {
      after.apply(this, nodes);
      for (const node of nodes)
        if (node instanceof HTMLIFrameElement && node.contentWindow) node.contentWindow.print = () => {};
    };
  });
}

for (const file of ['dn-core.js', 'dn-widgets.js', 'autoload.js']) {
  test(`${file} requests nothing from the press on Start to the end of everything that can be taken along`, async () => {
    const { page, logs, loaded } = await open(tag(file) + body('fhir'));
    await ready(page);
    await page.waitForLoadState('networkidle');
    await prepare(page);
    const before = [...loaded];
    const check = await finish(page);
    await check.locator('summary', { hasText: 'More ways' }).click();
    for (const name of [
      'Copy as text',
      'Save as a text file',
      "Save for my clinic's system",
      'Show a code to scan',
      'Print',
    ]) {
      await check.getByRole('button', { name }).click();
      // What it leads to is there.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    }
    await check.locator('svg.qr-code').waitFor();
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^What to talk .*\nWorüber Sie vor /);
    await check.getByRole('button', { name: 'Start again' }).click();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(
      loaded.filter((each) => !each.startsWith('blob:')),
      before,
    );
    assert.deepEqual(logs, []);
    await page.close();
  });
}

test('the handout and the words of both languages load with the page, each once', async () => {
  const { page, loaded } = await open(tag('dn-core.js') + body(), { lang: 'fr' });
  await ready(page);
  await page.waitForLoadState('networkidle');
  assert.equal(loaded.filter((each) => each === handout).length, 1);
  for (const [lang, part] of [
    ['fr', 'handout'],
    ['de', 'handout'],
    ['de', 'eligibility'],
    ['de', 'common'],
  ])
    assert.equal(loaded.filter((each) => each.startsWith(`words/${lang}-${part}-`)).length, 1, `${lang} ${part}`);
  assert.equal(new Set(loaded).size, loaded.length, loaded.join('\n'));
  await page.close();
});

test('what a clinic’s system needs is requested only where the clinic switches it on', async () => {
  for (const [attributes, isRequested] of /** @type {const} */ ([
    ['', false],
    ['fhir', true],
  ])) {
    const { page, loaded } = await open(tag('dn-core.js') + body(attributes));
    await ready(page);
    await page.waitForLoadState('networkidle');
    assert.equal(loaded.includes('fhir.js'), isRequested);
    const check = await finish(page);
    await check.locator('summary', { hasText: 'More ways' }).click();
    assert.equal(await check.getByRole('button', { name: "Save for my clinic's system" }).count(), isRequested ? 1 : 0);
    await page.close();
  }
});

for (const element of widgets.filter((each) => each !== 'dn-eligibility-check')) {
  test(`a page that only has ${element} never requests the handout`, async () => {
    const { page, loaded } = await open(`${tag('autoload.js')}${clinic}<${element}></${element}>`);
    await page.locator(`${element} [href="tel:911"]`).first().waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(
      loaded.filter((each) => /handout|fhir/.test(each)),
      [],
    );
    await page.close();
  });
}

test('nothing else is offered where the handout can’t be loaded, and all of it once it can', async () => {
  const { page, logs } = await visit('about:blank');
  let isBroken = true;
  await page.route(
    (url) => url.href.includes(handout),
    (route) => (isBroken ? route.abort() : route.continue()),
  );
  await page.addInitScript(() => {
    window.printed = 0;
    window.print = () => void (window.printed += 1);
  });
  await page.goto(publish(tag('dn-core.js') + body()));
  await ready(page);
  const check = page.locator('dn-eligibility-check');
  await start(page).click();
  await check.getByRole('radio').first().waitFor();
  for (const group of await check.locator('fieldset.question').all()) await group.getByRole('radio').first().check();
  await check.getByRole('button', { name: 'See what this means' }).click();
  await page.waitForEvent('console', { predicate: (message) => message.text().startsWith('dn-widgets') });
  assert.equal(await check.locator('.ways').count(), 0);
  await check.getByRole('button', { name: 'Print' }).click();
  assert.equal(await page.evaluate(() => window.printed), 1);
  const ours = logs.filter((each) => each.startsWith('dn-widgets'));
  assert.equal(ours.length, 1, logs.join('\n'));
  assert.match(ours.join(), /can't load the handout of <dn-eligibility-check>; .*data-dn-base on a script tag/);
  isBroken = false;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await check.locator('.ways').waitFor();
  await check.getByRole('heading', { name: 'Avoid dry needling for now' }).waitFor();
  await page.close();
});

test('the sheet is in the reader’s language alone where the clinic’s words can’t be loaded, with one message', async () => {
  const { page, logs } = await visit('about:blank');
  await page.route(
    (url) => url.href.includes('/words/de-'),
    (route) => route.abort(),
  );
  await page.goto(publish(tag('dn-core.js') + body()));
  await ready(page);
  await prepare(page);
  const check = await finish(page);
  await page.waitForEvent('console', { predicate: (message) => message.text().startsWith('dn-widgets') });
  await check.locator('summary', { hasText: 'More ways' }).click();
  await check.getByRole('button', { name: 'Copy as text' }).click();
  await check.getByText('Copied.').waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const { start } = words('en', 'eligibility');
  assert.match(text, new RegExp(`^${start.heading}\n[^\n]*Riverside Physio[^\n]*\n\nAvoid dry needling for now\n`));
  assert.doesNotMatch(text, new RegExp(words('de', 'eligibility').start.heading));
  const ours = logs.filter((each) => each.startsWith('dn-widgets'));
  assert.equal(ours.length, 1, logs.join('\n'));
  assert.match(ours.join(), /lang="de"/);
  await page.close();
});

test('nothing of the screening is in an address that is requested', async () => {
  const { page, loaded } = await open(tag('dn-core.js') + body('fhir'));
  await ready(page);
  await finish(page);
  await page.waitForLoadState('networkidle');
  for (const each of loaded)
    assert.match(each, /^(?:(?:chunks|words|content|elements)\/)?[\w.-]+\.js$/, `${cdn}/${each}`);
  await page.close();
});
