import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, publish, tag } from './site.mjs';

const html = `${tag('dn-widgets.js')}
  <dn-eligibility-check layout="page"></dn-eligibility-check><dn-visit-checklist></dn-visit-checklist>`;

/**
 * Goes to an outcome, in a page or a frame.
 * @typedef {import('playwright-core').Page | import('playwright-core').FrameLocator} Place
 * @param {Place} place
 */
async function screen(place) {
  await place.getByRole('button', { name: 'Start' }).click();
  // The questions, and not the details at the foot, which are groups too.
  const groups = place
    .locator('dn-eligibility-check')
    .getByRole('group')
    .filter({ has: place.getByRole('radio') });
  await groups.first().waitFor();
  for (const group of await groups.all()) await group.getByRole('radio').first().check();
  await place.getByRole('button', { name: 'See what this means' }).click();
  await place.getByRole('button', { name: 'Start again' }).waitFor();
}

/** @param {Place} place */
const printButtons = (place) => place.getByRole('button', { name: 'Print' });

/**
 * How many frames the widgets contain.
 * @param {Place} place
 */
const left = (place) => place.locator('dn-eligibility-check iframe, dn-visit-checklist iframe').count();

for (const [name, sandbox, buttons] of [
  ['without an origin and dialogs', 'allow-scripts', 0],
  ['without an origin', 'allow-scripts allow-modals', 0],
  ['without dialogs', 'allow-scripts allow-same-origin', 0],
  ['that allows both', 'allow-scripts allow-same-origin allow-modals', 3],
]) {
  test(`print is offered only where it works: in a sandbox ${name}`, async () => {
    const { page, logs } = await open(
      `<iframe sandbox="${sandbox}" src="${publish(html)}" width="800" height="900"></iframe>`,
    );
    const inside = page.frameLocator('iframe');
    await screen(inside);
    assert.equal(await printButtons(inside).count(), buttons);
    for (const button of await printButtons(inside).all()) await button.click();
    await inside.getByRole('button', { name: 'Start again' }).click();
    assert.equal(await left(inside), 0);
    // What Chromium logs for such a frame, whatever is in it.
    assert.deepEqual(
      logs.filter((each) => !each.includes('can escape its sandboxing')),
      [],
    );
    await page.close();
  });
}

test('print is not offered in a frame in a sandbox without dialogs', async () => {
  const middle = publish(`<iframe src="${publish(html)}" width="800" height="900"></iframe>`);
  const { page } = await open(`<iframe sandbox="allow-scripts allow-same-origin" src="${middle}"></iframe>`);
  const inside = page.frameLocator('iframe').frameLocator('iframe');
  await inside.locator('dn-visit-checklist .foot').waitFor();
  assert.equal(await printButtons(inside).count(), 0);
  await page.close();
});

test('print is not offered where the browser has no dialog for it', async () => {
  const { page, logs } = await open(html, { head: '<script>window.print = undefined;</script>' });
  await screen(page);
  assert.equal(await printButtons(page).count(), 0);
  assert.deepEqual(logs, []);
  await page.close();
});

/**
 * What a frame's own print does instead of opening a dialog.
 * @param {string} print
 */
const framePrint = (print) => `<script>
  const { after } = Element.prototype;
  Element.prototype.after = function (...nodes) {
    after.apply(this, nodes);
    for (const node of nodes) if (node instanceof HTMLIFrameElement) (${print})(node);
  };
  window.printed = 0;
  window.print = () => { printed++; };
</script>`;

/** @type {[string, string][]} */
const faults = [
  ['throws', '(node) => { node.contentWindow.print = () => { throw new Error("It breaks."); }; }'],
  ['is missing', '(node) => { node.contentWindow.print = undefined; }'],
  [
    'can not be reached',
    '(node) => { for (const key of ["contentDocument", "contentWindow"]) Object.defineProperty(node, key, { value: null }); }',
  ],
];

for (const [name, print] of faults) {
  test(`the page itself is printed where a frame's print ${name}, and nothing is left in it`, async () => {
    const { page, logs } = await open(html, { head: framePrint(print) });
    await screen(page);
    for (const button of await printButtons(page).all()) await button.click();
    assert.equal(await page.evaluate(() => window.printed), 3);
    assert.equal(await left(page), 0);
    assert.deepEqual(logs, []);
    await page.close();
  });
}

/** @type {[string, (page: import('playwright-core').Page) => Promise<unknown>][]} */
const waysOn = [
  ['goes on by mouse', (page) => page.mouse.click(1, 1)],
  ['goes on by keyboard', (page) => page.keyboard.press('Tab')],
  ['leaves the page', (page) => page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')))],
  [
    'has the widgets taken out',
    (page) =>
      page.evaluate(() => {
        const widgets = document.querySelectorAll('dn-eligibility-check, dn-visit-checklist');
        for (const widget of widgets) widget.remove();
        return Promise.resolve().then(() => document.body.append(...widgets));
      }),
  ],
];

for (const [name, leave] of waysOn) {
  test(`the copy for print is removed when the end of printing is not reported, and the reader ${name}`, async () => {
    const { page } = await open(html, { head: framePrint('(node) => { node.contentWindow.print = () => {}; }') });
    await screen(page);
    for (const button of await printButtons(page).all())
      await button.evaluate((/** @type {HTMLElement} */ each) => each.click());
    assert.equal(await left(page), 2);
    await leave(page);
    assert.equal(await left(page), 0);
    await page.close();
  });
}
