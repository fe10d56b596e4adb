import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cdn, entriesOf, entry, open, tag } from './site.mjs';

test('elements that are added later are loaded then, however deep in the added nodes', async () => {
  const { page, logs, loaded } = await open(`${tag('autoload.js')}<dn-side-effects></dn-side-effects>`);
  await page.locator('dn-side-effects .foot').waitFor();
  assert.deepEqual(entriesOf(loaded), [entry('dn-side-effects')]);
  await page.evaluate(() => {
    const section = document.createElement('section');
    section.append(document.createElement('p'), document.createElement('dn-session-timeline'));
    document.body.append(section);
  });
  await page.locator('dn-session-timeline .foot').waitFor();
  await page.evaluate(() => document.body.append(document.createElement('dn-eligibility-check'), 'text'));
  await page.locator('dn-eligibility-check .foot').waitFor();
  assert.equal(entriesOf(loaded).length, 3);
  assert.deepEqual(logs, []);
});

/**
 * @param {import('playwright-core').Page} page
 * @param {string} selector
 * @param {string} html
 */
const attach = (page, selector, html) =>
  page.locator(selector).evaluate((host, inner) => {
    host.attachShadow({ mode: 'open' }).innerHTML = inner;
  }, html);

test('elements in open shadow roots that exist at the start are found, however deep', async () => {
  /** @param {string} html */
  const root = (html) => `<template shadowrootmode="open">${html}</template>`;
  const { page, logs } = await open(`<x-host>${root(`<dn-overview></dn-overview>
      <div><x-host>${root('<section><dn-takeaways></dn-takeaways></section>')}</x-host></div>`)}</x-host>
    ${tag('autoload.js')}`);
  await page.locator('dn-overview .foot').waitFor();
  await page.locator('dn-takeaways .foot').waitFor();
  assert.deepEqual(logs, []);
});

test('elements that are added to a shadow root are found, and so are those in the roots of added hosts', async () => {
  const { page, logs } = await open(
    `<x-host><template shadowrootmode="open"><p></p></template></x-host>${tag('autoload.js')}`,
  );
  await page.evaluate(() => {
    const root = document.querySelector('x-host')?.shadowRoot;
    const inner = document.createElement('section');
    inner.attachShadow({ mode: 'open' }).innerHTML = '<dn-takeaways></dn-takeaways>';
    const place = document.createElement('div');
    place.append(inner);
    root?.querySelector('p')?.append(document.createElement('dn-overview'), place);
  });
  await page.locator('dn-overview .foot').waitFor();
  await page.locator('dn-takeaways .foot').waitFor();
  await page.evaluate(() => {
    const section = document.querySelector('x-host')?.shadowRoot?.querySelector('section');
    section?.shadowRoot?.append(document.createElement('dn-evidence'));
  });
  await page.locator('dn-evidence .foot').waitFor();
  assert.deepEqual(logs, []);
});

test('a root that is attached later is searched when it is passed to discover, and observed', async () => {
  const { page, loaded, logs } = await open(`<section></section><x-closed></x-closed>${tag('autoload.js')}`);
  await attach(page, 'section', '<dn-content emergency-number="112"><dn-side-effects></dn-side-effects></dn-content>');
  await page.waitForLoadState('networkidle');
  assert.deepEqual(entriesOf(loaded), []);
  await page.evaluate(async (file) => {
    const { discover } = await import(file);
    discover(document.querySelector('section')?.shadowRoot);
    const closed = document.querySelector('x-closed')?.attachShadow({ mode: 'closed' });
    discover(closed);
    closed?.append(document.createElement('dn-takeaways'));
  }, `${cdn}/autoload.js`);
  await page.locator('dn-side-effects [href="tel:112"]').first().waitFor();
  await page.waitForFunction(() => customElements.get('dn-takeaways'));
  assert.equal(loaded.filter((file) => file.startsWith('elements/'))[0], entry('dn-content'));
  assert.deepEqual(logs, []);
});

test("the words of the language around a shadow root's host are preloaded", async () => {
  const { page, loaded, logs } = await open(
    `<section lang="es"><x-host><template shadowrootmode="open"><dn-takeaways></dn-takeaways></template></x-host></section>
    ${tag('autoload.js')}`,
  );
  await page.locator('dn-takeaways .dn[lang="es"] .foot').waitFor();
  assert.equal(loaded.filter((file) => file.startsWith('words/es-takeaways')).length, 1);
  assert.deepEqual(logs, []);
});
